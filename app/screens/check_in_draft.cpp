#include "app/screens/check_in_draft.h"

#include "core/time/civil.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace afterglow::app {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject readAll(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

std::optional<CheckInAnswers> readCheckInDraft(const QString &file, const std::string &session, time::Instant now)
{
    const QJsonObject entry = readAll(file).value(text(session)).toObject();
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

void keepCheckInDraft(const QString &file, const std::string &session, const CheckInAnswers &answers, time::Instant now,
                      const std::vector<std::string> &known)
{
    if (file.isEmpty())
        return;
    QJsonObject all = readAll(file);
    for (const QString &id : all.keys()) {
        if (std::ranges::find(known, id.toStdString()) == known.end())
            all.remove(id);
    }
    all.remove(text(session));
    if (!answers.empty()) {
        QJsonObject symptoms;
        for (const auto &[id, strength] : answers.symptoms)
            symptoms.insert(text(id), strength);
        QJsonArray flags;
        for (const std::string &flag : answers.flags)
            flags.append(text(flag));
        all.insert(text(session),
                   QJsonObject{{QStringLiteral("at"), text(time::format(now))},
                               {QStringLiteral("symptoms"), symptoms},
                               {QStringLiteral("flags"), flags},
                               {QStringLiteral("note"), text(answers.note)}});
    }
    if (all.isEmpty()) {
        QFile::remove(file);
        return;
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return;
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    target.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    target.commit();
}

} // namespace afterglow::app
