#include "app/screens/check_in_history_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/treatment_words.h"

#include <QStringList>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace afterglow::app {

namespace {

QVariantMap point(const timeline::DayStrength &strength)
{
    return {{QStringLiteral("day"), strength.day},
            {QStringLiteral("value"), strength.strength},
            {QStringLiteral("spread"), 0.0},
            {QStringLiteral("measured"), true},
            {QStringLiteral("label"), dayName(strength.day)}};
}

} // namespace

CheckInHistoryModel::CheckInHistoryModel(const ModelContext &context, std::function<void(const QString &)> copy,
                                         Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_share(std::move(copy), outbox)
{
    m_subscription = m_context.journal.onChange([this] { refresh(); });
    connect(&context.zone, &PatientZone::changed, this, &CheckInHistoryModel::refresh);
}

void CheckInHistoryModel::show(const QString &session)
{
    m_id = session;
    offerUndo(std::nullopt);
    refresh();
}

void CheckInHistoryModel::refresh()
{
    if (m_id.isEmpty())
        return;
    const Status read = this->read();
    m_error = read ? QString() : readingWords(read.error());
    if (read) {
        fillCourses();
        fillCheckIns();
    }
    emit changed();
}

Status CheckInHistoryModel::read()
{
    const auto session = m_context.journal.session(m_id.toStdString());
    if (!session)
        return tl::unexpected(session.error());
    auto plan = m_context.journal.plan(session->treatment.plan, session->treatment.planVersion);
    auto checkIns = m_context.journal.checkIns(session->treatment.id);
    const auto series = m_context.journal.series();
    if (!plan || !checkIns || !series)
        return tl::unexpected(!plan ? plan.error() : !checkIns ? checkIns.error() : series.error());
    const auto own = std::ranges::find(*series, session->series, &journal::Series::id);
    m_source = {*session, own == series->end() ? 0 : own->plannedSessions, std::move(*plan), m_context.zone.zone(), {},
                {}};
    m_overline = sessionLine(session->treatment.area, session->numberInSeries, m_source.plannedSessions);
    m_stored = std::move(*checkIns);
    for (const journal::CheckIn &checkIn : m_stored)
        m_source.reported.push_back(checkIn.reported);
    return {};
}

void CheckInHistoryModel::fillCourses()
{
    std::vector<CourseRow> rows;
    m_lastDay = m_stored.empty() ? 0 : m_source.day(m_stored.back().reported.at);
    for (const plan::Symptom &symptom : m_source.plan->symptoms) {
        const auto course =
            timeline::courseOf(symptom.id, m_source.session.treatment, m_source.reported, m_source.zone);
        if (std::ranges::all_of(course, [](const timeline::DayStrength &day) { return day.strength == 0; }))
            continue;
        CourseRow row{QString::fromStdString(symptom.id), symptomName(*m_source.plan, symptom.id), {}, {}};
        QStringList spoken{row.name};
        for (const timeline::DayStrength &strength : course) {
            row.points.append(point(strength));
            spoken.append(tr("%1: %2", "a day and how strong a symptom was")
                              .arg(dayName(strength.day), strengthName(strength.strength)));
        }
        row.spoken = spoken.join(QStringLiteral(". "));
        rows.push_back(std::move(row));
    }
    m_courses.become(rows);
}

CheckInSource CheckInHistoryModel::sourceOf(std::size_t index) const
{
    CheckInSource source = m_source;
    source.reported.resize(index + 1);
    source.note = m_stored[index].note;
    return source;
}

void CheckInHistoryModel::fillCheckIns()
{
    std::vector<CheckInRow> rows;
    for (std::size_t index = m_stored.size(); index-- > 0;) {
        const CheckInSource source = sourceOf(index);
        const AdviceWords advice = adviceWords(source);
        const time::LocalTime local = source.zone.localAt(source.last().at);
        const QString symptoms = symptomsLine(source);
        rows.push_back(
            {QString::fromStdString(m_stored[index].id), dayName(source.day(source.last().at)),
             tr("%1, %2", "a date and a time").arg(dayText(time::dateOf(local)), timeText(time::timeOfDay(local))),
             advice.level, advice.title, symptoms.isEmpty() ? tr("No symptoms") : symptoms, flagsLine(source),
             QString::fromStdString(source.note)});
    }
    m_checkIns.become(rows);
}

void CheckInHistoryModel::summarize(const QString &checkIn)
{
    const auto found = std::ranges::find(m_stored, checkIn.toStdString(), &journal::CheckIn::id);
    if (found != m_stored.end())
        m_share.setText(summaryText(sourceOf(static_cast<std::size_t>(found - m_stored.begin()))));
}

// --- removing

QString CheckInHistoryModel::undoText() const
{
    return m_removed ? tr("Check-in removed") : QString();
}

void CheckInHistoryModel::offerUndo(std::optional<journal::CheckIn> removed)
{
    if (!m_removed && !removed)
        return;
    m_removed = std::move(removed);
    emit undoTextChanged();
}

void CheckInHistoryModel::remove(const QString &checkIn)
{
    auto removed = m_context.journal.removeCheckIn(checkIn.toStdString(), m_context.zone.zone());
    if (removed)
        offerUndo(std::move(*removed));
    else
        emit failed(writingWords(removed.error()));
}

void CheckInHistoryModel::undo()
{
    if (!m_removed)
        return;
    if (const auto added = m_context.journal.addCheckIn(*m_removed, m_context.zone.zone()); !added) {
        emit failed(writingWords(added.error()));
        return;
    }
    offerUndo(std::nullopt);
}

} // namespace afterglow::app
