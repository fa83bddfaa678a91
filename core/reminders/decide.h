// What is to be shown, taken back and armed, as a pure function of the timeline and of what was shown before.
#pragma once

#include "core/journal/model.h"
#include "core/reminders/notification_center.h"
#include "core/time/zone.h"
#include "core/timeline/timeline.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace afterglow::reminders {

/// The title that an item gets: empty where lock screens are to stay neutral.
using TitleOf = std::function<std::string(const timeline::Occurrence &)>;

/// What never expires (a milestone, the end of a restriction) alerts at most this late: an old treatment that is entered
/// now, or an app that comes back after months, brings no backlog.
inline constexpr std::chrono::days kLongestLate{30};

/// The system wakes the app at most this late for what it has armed.
inline constexpr std::chrono::hours kLatestWake{1};

/// Every occurrence that a timeline can hold lies between these: the window of the one that decide() wants.
inline constexpr time::Instant kEarliest{std::chrono::sys_days{std::chrono::year{time::kFirstYear - 5} / 1 / 1}};
inline constexpr time::Instant kLatest{std::chrono::sys_days{std::chrono::year{time::kLastYear + 5} / 1 / 1}};

[[nodiscard]] Category categoryOf(plan::RuleKind kind);

struct Decision {
    std::optional<Notice> show;  ///< everything that is due and was not shown, as one
    Handle replaces = 0;         ///< what `show` takes the place of, its open items included in it
    std::vector<Shown> withdraw; ///< nothing that they ask for is open any more
    Schedule schedule;
};

/// `timeline` holds every occurrence, whatever its instant. An occurrence counts as shown where it was shown for its
/// present instant; also where a change of the zone, not a snooze, has since moved that to before it was shown, or to so
/// long ago that no alarm of that instant has brought us here.
[[nodiscard]] Decision decide(const timeline::Timeline &timeline, std::span<const journal::Delivery> deliveries,
                              time::Instant now, const TitleOf &titleOf);

/// Until when to put off by `snoozeFor` what expires at `expires`: no further than that, nor, for a patient who is awake
/// at `now`, into the sleep that follows; but at least by kShortestSnooze.
[[nodiscard]] time::Instant snoozeUntil(time::Instant now, std::chrono::seconds snoozeFor, time::Instant expires,
                                        const timeline::Preferences &preferences, const time::Zone &zone);

} // namespace afterglow::reminders
