#include "core/timeline/changes.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace afterglow::timeline {

namespace {

/// Which occurrence of a session it is, whatever revision that has.
using Key = std::pair<std::string, std::string>;

Key keyOf(const Occurrence &occurrence)
{
    return {occurrence.session, occurrence.id.substr(occurrence.id.find('/'))};
}

struct Told {
    std::map<Key, time::Instant> reminders;
    std::map<std::string, std::string> done; ///< the session of each id
};

Told tell(Scenario &scenario)
{
    scenario.from = time::Instant::min();
    scenario.until = time::Instant::max();
    scenario.limit = 0;
    Told told;
    for (const Occurrence &occurrence : build(scenario).occurrences) {
        const bool waits = occurrence.state == State::Upcoming || occurrence.state == State::Snoozed;
        // The daily limit holds nothing back that was put off.
        const bool alerts = occurrence.alerts || (occurrence.state == State::Snoozed && occurrence.notify);
        if (waits && alerts && occurrence.instant > scenario.now)
            told.reminders.emplace(keyOf(occurrence), occurrence.instant);
        if (occurrence.state == State::Done)
            told.done.emplace(occurrence.id, occurrence.session);
    }
    return told;
}

SessionStatus statusIn(const Scenario &scenario, std::string_view session, SessionStatus otherwise)
{
    const auto found = std::find_if(scenario.sessions.begin(), scenario.sessions.end(),
                                    [session](const Session &one) { return one.id == session; });
    return found == scenario.sessions.end() ? otherwise : found->status;
}

} // namespace

ReminderChanges compare(Scenario before, Scenario after)
{
    const Told was = tell(before);
    const Told becomes = tell(after);
    ReminderChanges changes;
    for (const auto &[key, instant] : was.reminders) {
        const auto found = becomes.reminders.find(key);
        if (found == becomes.reminders.end())
            ++changes.gone;
        else if (found->second != instant)
            ++changes.moved;
    }
    for (const auto &[key, instant] : becomes.reminders)
        changes.added += was.reminders.contains(key) ? 0 : 1;
    for (const auto &[id, session] : was.done) {
        const bool tookPlace = statusIn(before, session, SessionStatus::Performed) == SessionStatus::Planned
            && statusIn(after, session, SessionStatus::Planned) == SessionStatus::Performed;
        changes.ticksLost += becomes.done.contains(id) || tookPlace ? 0 : 1;
    }
    return changes;
}

bool raisesRevision(const Session &before, const Session &after)
{
    return after.dayZero() != before.dayZero() || after.plan != before.plan || after.planVersion != before.planVersion;
}

} // namespace afterglow::timeline
