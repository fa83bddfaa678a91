#include "core/reminders/upcoming.h"

#include <utility>

namespace afterglow::reminders {

Upcoming upcoming(const timeline::Timeline &timeline, std::span<const journal::Delivery> deliveries, time::Instant now,
                  const time::Zone &zone, int days, const TitleOf &titleOf)
{
    std::vector<Notice> pending = decide(timeline, deliveries, now, titleOf).schedule.pending;
    Upcoming upcoming;
    if (!pending.empty())
        upcoming.next = pending.front();

    const time::Date end = time::dateOf(zone.localAt(now)) + std::chrono::days{days};
    for (Notice &notice : pending) {
        const time::Date date = time::dateOf(zone.localAt(notice.at));
        if (date >= end)
            break;
        if (upcoming.days.empty() || upcoming.days.back().date != date)
            upcoming.days.push_back({date, {}});
        upcoming.days.back().notices.push_back(std::move(notice));
    }
    return upcoming;
}

} // namespace afterglow::reminders
