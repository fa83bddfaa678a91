#include "app/screens/sessions_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/session_words.h"
#include "app/screens/treatment_words.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace afterglow::app {

QVariantList SessionGroup::sessions() const
{
    QVariantList list;
    for (const SessionRow &row : rows)
        list.append(QVariant::fromValue(row));
    return list;
}

SessionsModel::SessionsModel(const ModelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_changes = m_context.journal.onChange([this] {
        if (m_active)
            refresh();
    });
}

void SessionsModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        refresh();
    else
        emit changed();
}

void SessionsModel::setGrouping(int grouping)
{
    if (grouping == m_grouping || (grouping != ByYear && grouping != BySeries))
        return;
    m_grouping = grouping;
    refresh();
}

void SessionsModel::refresh()
{
    const auto groups = read();
    if (!groups) {
        if (m_state == Loading)
            m_state = Failed;
        m_error = readingWords(groups.error());
    } else {
        m_error.clear();
        m_groups.become(*groups);
        m_state = groups->empty() ? Empty : Ready;
    }
    emit changed();
}

Result<std::vector<SessionGroup>> SessionsModel::read()
{
    const auto sessions = m_context.journal.sessions();
    if (!sessions)
        return tl::unexpected<Error>(sessions.error());
    const auto series = m_context.journal.series();
    if (!series)
        return tl::unexpected<Error>(series.error());
    const auto lineOf = [&](const journal::Session &session) {
        const auto one = std::ranges::find(*series, session.series, &journal::Series::id);
        return sessionLine(session.treatment.area, session.numberInSeries,
                           one == series->end() ? 0 : one->plannedSessions);
    };
    const time::Instant now = m_context.clock.now();

    SessionGroup appointments{QStringLiteral("appointments"), tr("Appointments"), {}};
    std::vector<SessionGroup> performed;
    m_performed = 0;
    for (const journal::Session &session : *sessions) {
        const timeline::Session &treatment = session.treatment;
        if (treatment.status == timeline::SessionStatus::Planned)
            appointments.rows.push_back(
                {QString::fromStdString(treatment.id), dateText(treatment.dayZero()),
                 tr("%1 · %2", "time, what for")
                     .arg(timeText(time::timeOfDay(treatment.performedAt)),
                          treatment.instant() <= now ? tr("Did it take place?") : lineOf(session)),
                 true});
    }
    for (const journal::Session &session : *sessions | std::views::reverse) {
        const timeline::Session &treatment = session.treatment;
        if (treatment.status != timeline::SessionStatus::Performed)
            continue;
        ++m_performed;
        const QDate date = toQDate(treatment.dayZero());
        const bool byYear = m_grouping == ByYear;
        const QString id = byYear ? QStringLiteral("year-%1").arg(date.year()) : QString::fromStdString(session.series);
        auto group = std::ranges::find(performed, id, &SessionGroup::id);
        if (group == performed.end()) {
            performed.push_back({id, QLocale().toString(date, QStringLiteral("yyyy")), {}});
            group = std::prev(performed.end());
        }
        if (!byYear) // the oldest is the last to come
            group->title = tr("%1, from %2", "area, month")
                               .arg(areaName(treatment.area), QLocale().toString(date, QStringLiteral("MMMM yyyy")));
        group->rows.push_back({QString::fromStdString(treatment.id),
                               byYear ? dayText(treatment.dayZero()) : dateText(treatment.dayZero()), lineOf(session),
                               false});
    }
    std::vector<SessionGroup> groups;
    if (!appointments.rows.empty())
        groups.push_back(std::move(appointments));
    std::ranges::move(performed, std::back_inserter(groups));
    return groups;
}

} // namespace afterglow::app
