#include "core/timeline/states.h"

#include <algorithm>
#include <tuple>

namespace afterglow::timeline {

namespace {

constexpr std::chrono::hours kLongestDue{24};
constexpr std::chrono::hours kDueAfterSnooze{1};

State stateOf(const Draft &draft, const LogEntry *entry, time::Instant now)
{
    if (entry && entry->action == Action::Done)
        return State::Done;
    if (entry && entry->action == Action::Skipped)
        return State::Skipped;
    if (draft.snoozed && draft.instant > now)
        return State::Snoozed;
    if (now < draft.instant)
        return State::Upcoming;
    return now < draft.expires ? State::Due : State::Missed;
}

} // namespace

bool shownBefore(const Draft &a, const Draft &b)
{
    return std::tie(a.instant, b.rule->priority, a.id) < std::tie(b.instant, a.rule->priority, b.id);
}

void addDrafts(std::vector<Draft> &drafts, const Course &course, const plan::Rule &rule, std::vector<Due> dues,
               const LogIndex &log, time::Instant now)
{
    const bool neverMissed = rule.kind == plan::RuleKind::Milestone || rule.kind == plan::RuleKind::Restriction;
    std::sort(dues.begin(), dues.end(), [](const Due &a, const Due &b) { return a.at < b.at; });

    auto next = dues.begin(); // the first that is later than `due`
    for (Due &due : dues) {
        while (next != dues.end() && next->at <= due.at)
            ++next;
        const LogEntry *entry = log.find(due.id);

        Draft &draft = drafts.emplace_back();
        draft.course = &course;
        draft.rule = &rule;
        draft.due = due.at;
        draft.instant = due.at;
        draft.expires = due.at + kLongestDue;
        if (next != dues.end())
            draft.expires = std::min(draft.expires, next->at);
        if (entry && entry->action == Action::Snoozed) {
            draft.snoozed = true;
            draft.instant = *entry->until;
            draft.expires = std::max(draft.expires, draft.instant + kDueAfterSnooze);
        }
        if (neverMissed)
            draft.expires = time::Instant::max();
        draft.state = stateOf(draft, entry, now);
        draft.id = std::move(due.id);
    }
}

} // namespace afterglow::timeline
