#include "core/timeline/series_window.h"

#include <algorithm>
#include <tuple>

namespace afterglow::timeline {

namespace {

/// Calendar days are counted, not instants: no change of the clocks moves a date.
time::Date dateAfter(const Session &session, const time::Duration &duration)
{
    return time::dateOf(time::addNominal(session.performedAt, duration) + std::chrono::seconds{duration.seconds});
}

bool isEarlier(const Session &a, const Session &b)
{
    return std::tuple(a.instant(), std::string_view(a.id)) < std::tuple(b.instant(), std::string_view(b.id));
}

} // namespace

SeriesWindow::State SeriesWindow::state(time::Date today) const
{
    return today < opens ? Ahead : today <= closes ? Open : Past;
}

SeriesWindow windowAfter(const plan::AftercarePlan &plan, const Session &performed)
{
    return {dateAfter(performed, plan.series.earliestNext), dateAfter(performed, plan.series.latestNext)};
}

time::Date touchUpAfter(const plan::AftercarePlan &plan, const Session &performed)
{
    return dateAfter(performed, plan.series.touchUp);
}

const Session *lastPerformed(std::span<const Session> sessions)
{
    const Session *last = nullptr;
    for (const Session &session : sessions) {
        if (session.status == SessionStatus::Performed && (last == nullptr || isEarlier(*last, session)))
            last = &session;
    }
    return last;
}

SeriesOutlook seriesOutlook(std::span<const Session> sessions, const plan::AftercarePlan &plan, int plannedSessions)
{
    SeriesOutlook outlook;
    outlook.last = lastPerformed(sessions);
    for (const Session &session : sessions) {
        if (session.status == SessionStatus::Performed)
            ++outlook.performed;
        else if ((outlook.last == nullptr || isEarlier(*outlook.last, session))
                 && (outlook.appointment == nullptr || isEarlier(session, *outlook.appointment)))
            outlook.appointment = &session;
    }
    outlook.complete = outlook.performed >= plannedSessions;
    if (outlook.last == nullptr)
        return outlook;
    if (outlook.complete)
        outlook.touchUp = touchUpAfter(plan, *outlook.last);
    else
        outlook.next = windowAfter(plan, *outlook.last);
    return outlook;
}

} // namespace afterglow::timeline
