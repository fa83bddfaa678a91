// Not more than so many alerts a day. docs/timeline.md, section 8.
#pragma once

#include "core/timeline/states.h"

#include <vector>

namespace afterglow::timeline {

/// What falls due outdoors or has priority 100 takes no place under the daily limit, and is never held back by it.
[[nodiscard]] bool takesNoPlace(const Draft &draft);

/// Chooses by what falls due, never by the clock, a tick or a snooze.
class DailyLimit {
public:
    /// `drafts` are all occurrences; `perDay` 0: no limit.
    DailyLimit(const std::vector<Draft> &drafts, const time::Zone &zone, int perDay);

    /// The group that falls due at `instant` is an allowed one.
    [[nodiscard]] bool allows(time::Instant instant) const;
    /// A notification at `instant` would stay if nothing had been ticked.
    [[nodiscard]] bool wouldAlert(time::Instant instant) const;

private:
    bool m_unlimited;
    std::vector<time::Instant> m_allowed; ///< sorted
    std::vector<time::Instant> m_exempt;  ///< sorted: the instants of what no limit holds back
};

} // namespace afterglow::timeline
