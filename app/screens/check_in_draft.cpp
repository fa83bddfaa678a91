#include "app/screens/check_in_draft.h"

#include "core/time/civil.h"

#include <QJsonArray>

namespace afterglow::app {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

std::optional<CheckInAnswers> answersFromJson(const QJsonObject &entry, time::Instant now)
{
    const auto at = time::parseInstant(entry.value(QLatin1String("at")).toString().toStdString());
    if (!at)
        return std::nullopt;
    CheckInAnswers answers;
    answers.note = entry.value(QLatin1String("note")).toString().toStdString();
    if (*at <= now && now - *at < kAnswersHold) {
        const QJsonObject symptoms = entry.value(QLatin1String("symptoms")).toObject();
        for (auto symptom = symptoms.begin(); symptom != symptoms.end(); ++symptom) {
            if (const int strength = symptom.value().toInt(-1); strength >= 0 && strength <= 3)
                answers.symptoms.emplace(symptom.key().toStdString(), strength);
        }
        for (const auto &flag : entry.value(QLatin1String("flags")).toArray())
            answers.flags.insert(flag.toString().toStdString());
    }
    if (answers.empty())
        return std::nullopt;
    return answers;
}

QJsonObject toJson(const CheckInAnswers &answers, time::Instant now)
{
    if (answers.empty())
        return {};
    QJsonObject symptoms;
    for (const auto &[id, strength] : answers.symptoms)
        symptoms.insert(text(id), strength);
    QJsonArray flags;
    for (const std::string &flag : answers.flags)
        flags.append(text(flag));
    return {{QStringLiteral("at"), text(time::format(now))},
            {QStringLiteral("symptoms"), symptoms},
            {QStringLiteral("flags"), flags},
            {QStringLiteral("note"), text(answers.note)}};
}

} // namespace afterglow::app
