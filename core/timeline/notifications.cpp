#include "core/timeline/notifications.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace afterglow::timeline {

namespace {

constexpr std::size_t kMostMilestones = 4;

/// Pending occurrences that share an instant: one notification.
using Group = std::span<const Draft *>;

bool isPending(const Draft &draft, time::Instant now)
{
    const bool open = draft.state == State::Upcoming || draft.state == State::Snoozed;
    return draft.rule->notify && open && draft.instant > now;
}

/// By instant. Reorders `pending`, and points into it.
std::vector<Group> groupByInstant(std::vector<const Draft *> &pending)
{
    std::sort(pending.begin(), pending.end(), [](const Draft *a, const Draft *b) { return a->instant < b->instant; });
    std::vector<Group> groups;
    for (auto first = pending.begin(); first != pending.end();) {
        const auto last =
            std::find_if(first, pending.end(), [&](const Draft *draft) { return draft->instant != (*first)->instant; });
        groups.emplace_back(first, last);
        first = last;
    }
    return groups;
}

bool passes(Group group, const DailyLimit &dailyLimit)
{
    return dailyLimit.allows(group.front()->instant) || std::any_of(group.begin(), group.end(), [](const Draft *draft) {
               return draft->snoozed || takesNoPlace(*draft);
           });
}

bool holdsMilestone(Group group)
{
    return std::any_of(group.begin(), group.end(),
                       [](const Draft *draft) { return draft->rule->kind == plan::RuleKind::Milestone; });
}

Notification toNotification(Group group)
{
    std::sort(group.begin(), group.end(), [](const Draft *a, const Draft *b) { return shownBefore(*a, *b); });
    Notification notification;
    notification.at = group.front()->instant;
    notification.id = "n/" + time::format(notification.at);
    for (const Draft *draft : group)
        notification.occurrences.push_back(draft->id);
    return notification;
}

/// Where there are more than `limit`: some milestones, the earliest of the others, and one that asks to open the app.
std::vector<Notification> withinSystemLimit(const std::vector<Group> &groups, std::size_t limit)
{
    std::vector<Notification> notifications;
    if (groups.size() <= limit) {
        std::transform(groups.begin(), groups.end(), std::back_inserter(notifications), toNotification);
        return notifications;
    }
    if (limit == 0)
        return notifications;

    std::vector<bool> kept(groups.size());
    std::size_t places = limit - 1;
    const auto keepEarliest = [&](std::size_t most, auto wanted) {
        for (std::size_t i = 0; i < groups.size() && most > 0; ++i) {
            if (kept[i] || !wanted(groups[i]))
                continue;
            kept[i] = true;
            --most;
            --places;
        }
    };
    keepEarliest(std::min(kMostMilestones, places), holdsMilestone);
    keepEarliest(places, [](Group) { return true; });

    bool refilled = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool refill = !kept[i] && !refilled;
        if (!kept[i] && !refill)
            continue;
        notifications.push_back(toNotification(groups[i]));
        if (refill) {
            notifications.back().id = "refill";
            refilled = true;
        }
    }
    return notifications;
}

} // namespace

std::vector<Notification> notifications(const std::vector<Draft> &drafts, const DailyLimit &dailyLimit,
                                        time::Instant now, int limit)
{
    std::vector<const Draft *> pending;
    for (const Draft &draft : drafts) {
        if (isPending(draft, now))
            pending.push_back(&draft);
    }
    std::vector<Group> groups = groupByInstant(pending);
    std::erase_if(groups, [&](Group group) { return !passes(group, dailyLimit); });
    return withinSystemLimit(groups, static_cast<std::size_t>(limit));
}

} // namespace afterglow::timeline
