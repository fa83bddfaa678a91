#include "core/timeline/quiet_hours.h"

namespace afterglow::timeline {

bool isAwake(time::TimeOfDay wake, time::TimeOfDay sleep, time::TimeOfDay clock)
{
    if (wake == sleep)
        return true;
    return wake < sleep ? wake <= clock && clock < sleep : wake <= clock || clock < sleep;
}

bool QuietHours::awakeAt(time::Instant instant) const
{
    return isAwake(m_wake, m_sleep, time::timeOfDay(m_zone.localAt(instant)));
}

time::LocalTime QuietHours::sleepOn(time::Date date) const
{
    const bool sameDate = m_sleep > m_wake;
    return time::at(sameDate ? date : date + std::chrono::days{1}, m_sleep);
}

std::optional<time::Instant> QuietHours::apply(plan::Quiet quiet, time::Instant instant) const
{
    if (quiet == plan::Quiet::Allow || awakeAt(instant))
        return instant;
    if (quiet == plan::Quiet::Drop)
        return std::nullopt;
    return m_zone.nextShowing(m_wake, instant);
}

} // namespace afterglow::timeline
