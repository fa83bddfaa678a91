#include "core/timeline/daily_limit.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace afterglow::timeline {

namespace {

constexpr int kHighestPriority = 100;

/// The occurrences that have `notify` and share `due`.
struct Group {
    time::Date date;
    int priority = 0; ///< the highest
    time::Instant due;
};

/// The groups that take a place.
std::vector<Group> groupsByDue(const std::vector<Draft> &drafts, const time::Zone &zone)
{
    std::vector<const Draft *> notifying;
    for (const Draft &draft : drafts) {
        if (draft.rule->notify)
            notifying.push_back(&draft);
    }
    std::sort(notifying.begin(), notifying.end(), [](const Draft *a, const Draft *b) { return a->due < b->due; });

    std::vector<Group> groups;
    for (auto first = notifying.begin(); first != notifying.end();) {
        Group group{time::dateOf(zone.localAt((*first)->due)), 0, (*first)->due};
        bool takesPlace = true;
        for (; first != notifying.end() && (*first)->due == group.due; ++first) {
            group.priority = std::max(group.priority, (*first)->rule->priority);
            takesPlace = takesPlace && !takesNoPlace(**first);
        }
        if (takesPlace)
            groups.push_back(group);
    }
    return groups;
}

} // namespace

bool takesNoPlace(const Draft &draft)
{
    return draft.rule->priority == kHighestPriority || std::holds_alternative<plan::Outdoors>(draft.rule->timing);
}

DailyLimit::DailyLimit(const std::vector<Draft> &drafts, const time::Zone &zone, int perDay) : m_unlimited(perDay <= 0)
{
    if (m_unlimited)
        return;
    std::vector<Group> groups = groupsByDue(drafts, zone);
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::tie(a.date, b.priority, a.due) < std::tie(b.date, a.priority, b.due);
    });
    int placeOnDate = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        placeOnDate = i > 0 && groups[i].date == groups[i - 1].date ? placeOnDate + 1 : 0;
        if (placeOnDate < perDay)
            m_allowed.push_back(groups[i].due);
    }
    std::sort(m_allowed.begin(), m_allowed.end());

    for (const Draft &draft : drafts) {
        if (draft.rule->notify && (draft.snoozed || takesNoPlace(draft)))
            m_exempt.push_back(draft.instant);
    }
    std::sort(m_exempt.begin(), m_exempt.end());
}

bool DailyLimit::allows(time::Instant instant) const
{
    return m_unlimited || std::binary_search(m_allowed.begin(), m_allowed.end(), instant);
}

bool DailyLimit::wouldAlert(time::Instant instant) const
{
    return allows(instant) || std::binary_search(m_exempt.begin(), m_exempt.end(), instant);
}

} // namespace afterglow::timeline
