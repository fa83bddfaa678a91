#include "app/screens/treatment_form.h"

#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TreatmentForm)
};

/// Longer than any needle: it was mistyped.
constexpr int kImpossibleNeedle = 10000;

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

NeedleRange needleRange(journal::Device device)
{
    switch (device) {
    case journal::Device::Pen:
        return {500, 2500, 1500};
    case journal::Device::HomeRoller:
        return {journal::kShortestNeedle, 1500, 200};
    case journal::Device::Roller:
    case journal::Device::RadioFrequency:
        break;
    }
    return {};
}

bool isAppointment(const TreatmentForm &form, time::LocalTime now)
{
    return form.when > now + kStillNow;
}

FormErrors check(const TreatmentForm &form, time::LocalTime now)
{
    FormErrors errors;
    if (form.when > now + kFurthestAhead)
        errors.when = Words::tr("That is more than two years ahead. Please check the date.");
    else if (time::dateOf(form.when) < time::dateOf(now) - std::chrono::days{366 * 80})
        errors.when = Words::tr("That is too long ago. Please check the date.");
    if (form.area.empty())
        errors.area = Words::tr("Choose where you are treated.");
    if (form.needleLength && (*form.needleLength <= 0 || *form.needleLength > kImpossibleNeedle))
        errors.needle = Words::tr("Enter a length up to 10 mm, or choose “I don't know”.");
    return errors;
}

QString doubts(const TreatmentForm &form, const std::vector<journal::Session> &sessions)
{
    const bool twice = std::ranges::any_of(sessions, [&](const journal::Session &other) {
        return other.treatment.id != form.session && other.treatment.area == form.area
            && other.treatment.dayZero() == time::dateOf(form.when);
    });
    if (twice)
        return Words::tr("Your journal already has a treatment there on that day. Save this one too?");
    if (form.needleLength
        && (*form.needleLength < journal::kShortestNeedle || *form.needleLength > journal::kLongestNeedle))
        return Words::tr("Needles are usually %1 to %2 long. Save %3?")
            .arg(needleText(journal::kShortestNeedle), needleText(journal::kLongestNeedle),
                 needleText(*form.needleLength));
    return {};
}

TreatmentForm formOf(const journal::Session &session, int plannedSessions)
{
    return {.session = session.treatment.id,
            .when = session.treatment.performedAt,
            .area = session.treatment.area,
            .device = session.device,
            .needleLength = session.needleLength,
            .plan = session.treatment.plan,
            .plannedSessions = plannedSessions,
            .notes = session.notes,
            .products = session.products,
            .clinic = session.clinic,
            .concerns = {session.concerns.begin(), session.concerns.end()}};
}

journal::Session sessionOf(const TreatmentForm &form, journal::Session original, const time::Zone &zone,
                           time::LocalTime now)
{
    timeline::Session &treatment = original.treatment;
    if (treatment.plan != form.plan)
        treatment.planVersion = 0; // the newest of the other plan
    if (form.session.empty() || treatment.performedAt != form.when)
        treatment.zone = zone; // the time was entered here and now
    treatment.id = form.session;
    treatment.performedAt = form.when;
    treatment.area = form.area;
    treatment.plan = form.plan;
    treatment.status = isAppointment(form, now) ? timeline::SessionStatus::Planned : timeline::SessionStatus::Performed;
    original.device = form.device;
    original.needleLength = form.needleLength;
    original.notes = form.notes;
    original.products = form.products;
    original.clinic = form.clinic;
    original.concerns = {form.concerns.begin(), form.concerns.end()};
    return original;
}

QString needleText(int micrometres)
{
    const double millimetres = micrometres / 1000.0;
    const int decimals = micrometres % 100 == 0 ? 1 : micrometres % 10 == 0 ? 2 : 3;
    return Words::tr("%1 mm").arg(QLocale().toString(millimetres, 'f', decimals));
}

std::optional<int> readNeedle(const QString &text)
{
    QString number = text.trimmed();
    for (const QString &unit : {QStringLiteral("mm"), Words::tr("%1 mm").remove(QLatin1String("%1")).trimmed()})
        if (number.endsWith(unit, Qt::CaseInsensitive))
            number.chop(unit.size());
    number = number.trimmed();
    bool read = false;
    double millimetres = QLocale().toDouble(number, &read);
    if (!read || number.contains(QLatin1Char(','))) // a comma is a decimal point here, never a thousands separator
        millimetres = number.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&read);
    if (!read || !std::isfinite(millimetres) || millimetres < 0 || millimetres > 1000)
        return std::nullopt;
    return static_cast<int>(std::lround(millimetres * 1000));
}

QJsonObject toJson(const TreatmentForm &form)
{
    QJsonArray concerns;
    for (const std::string &concern : form.concerns)
        concerns.append(text(concern));
    return {{"when", text(time::formatMinutes(form.when))},
            {"area", text(form.area)},
            {"device", static_cast<int>(form.device)},
            {"needleLength", form.needleLength ? QJsonValue(*form.needleLength) : QJsonValue()},
            {"plan", text(form.plan)},
            {"plannedSessions", form.plannedSessions},
            {"notes", text(form.notes)},
            {"products", text(form.products)},
            {"clinic", text(form.clinic)},
            {"concerns", concerns}};
}

std::optional<TreatmentForm> formFromJson(const QJsonObject &json)
{
    const auto string = [&](const char *name) { return json.value(QLatin1String(name)).toString().toStdString(); };
    const auto when = time::parseLocalTime(string("when"));
    const int device = json.value(QLatin1String("device")).toInt(-1);
    if (!when || device < 0 || device > static_cast<int>(journal::Device::HomeRoller))
        return std::nullopt;
    TreatmentForm form;
    form.when = *when;
    form.area = string("area");
    form.device = static_cast<journal::Device>(device);
    form.needleLength.reset();
    if (const QJsonValue needle = json.value(QLatin1String("needleLength")); needle.isDouble())
        form.needleLength = needle.toInt();
    form.plan = string("plan");
    form.plannedSessions = std::clamp(json.value(QLatin1String("plannedSessions")).toInt(3), 1, 99);
    form.notes = string("notes");
    form.products = string("products");
    form.clinic = string("clinic");
    for (const auto &concern : json.value(QLatin1String("concerns")).toArray())
        form.concerns.insert(concern.toString().toStdString());
    return form;
}

QJsonObject changesOf(const TreatmentForm &stored, const TreatmentForm &form)
{
    const QJsonObject before = toJson(stored);
    QJsonObject changes = toJson(form);
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (changes.value(field.key()) == field.value())
            changes.remove(field.key());
    }
    return changes;
}

TreatmentForm withChanges(const TreatmentForm &form, const QJsonObject &changes)
{
    QJsonObject fields = toJson(form);
    for (auto field = changes.begin(); field != changes.end(); ++field)
        fields.insert(field.key(), field.value());
    TreatmentForm changed = formFromJson(fields).value_or(form);
    changed.session = form.session;
    return changed;
}

} // namespace afterglow::app
