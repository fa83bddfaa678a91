// The alerts that are still to come, by the days on which they come.
#pragma once

#include "core/journal/model.h"
#include "core/reminders/decide.h"
#include "core/time/zone.h"
#include "core/timeline/timeline.h"

#include <optional>
#include <span>
#include <vector>

namespace afterglow::reminders {

struct UpcomingDay {
    time::Date date;             ///< where the patient is
    std::vector<Notice> notices; ///< by `at`; never empty
};

struct Upcoming {
    std::vector<UpcomingDay> days; ///< ascending; a day without an alert is left out
    std::optional<Notice> next;    ///< the first of all, also where it lies beyond these days
};

/// What ReminderService would arm at `now`, of so many calendar `days` in `zone`, today being the first. `timeline` holds
/// every occurrence, as for decide(); its `limit` is the port's capacity.
[[nodiscard]] Upcoming upcoming(const timeline::Timeline &timeline, std::span<const journal::Delivery> deliveries,
                                time::Instant now, const time::Zone &zone, int days, const TitleOf &titleOf);

} // namespace afterglow::reminders
