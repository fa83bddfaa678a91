// When the patient is awake, and what becomes of an occurrence that falls into sleep. docs/timeline.md, section 4.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <utility>

namespace afterglow::timeline {

/// Whether who wakes and sleeps at these times is awake when the clock shows `clock`; always where they are the same.
[[nodiscard]] bool isAwake(time::TimeOfDay wake, time::TimeOfDay sleep, time::TimeOfDay clock);

class QuietHours {
public:
    QuietHours(const Preferences &preferences, time::Zone zone)
        : m_wake(preferences.wake),
          m_sleep(preferences.sleep),
          m_zone(std::move(zone))
    {
    }

    [[nodiscard]] const time::Zone &zone() const { return m_zone; }
    [[nodiscard]] bool alwaysAwake() const { return m_wake == m_sleep; }
    [[nodiscard]] bool awakeAt(time::Instant instant) const;

    /// `wake` and `sleep` of the patient's day `date`; sleep may be after midnight, on the date after.
    [[nodiscard]] time::LocalTime wakeOn(time::Date date) const { return time::at(date, m_wake); }
    [[nodiscard]] time::LocalTime sleepOn(time::Date date) const;

    /// The earliest instant after `instant` at which the clock shows `sleep`.
    [[nodiscard]] time::Instant nextSleep(time::Instant instant) const { return m_zone.nextShowing(m_sleep, instant); }

    /// When something that falls due at `instant` does so after all; nothing where it is dropped.
    [[nodiscard]] std::optional<time::Instant> apply(plan::Quiet quiet, time::Instant instant) const;

private:
    time::TimeOfDay m_wake;
    time::TimeOfDay m_sleep;
    time::Zone m_zone;
};

} // namespace afterglow::timeline
