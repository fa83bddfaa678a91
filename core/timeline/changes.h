// What a change of a session does to the reminders that are still to come, and to what was ticked. docs/timeline.md, section 12.
#pragma once

#include "core/timeline/timeline.h"

namespace afterglow::timeline {

struct ReminderChanges {
    int moved = 0; ///< they come at another time
    int added = 0;
    int gone = 0;
    /// Done before, and not any more. What was ticked for an appointment that has become a treatment isn't lost: it is over.
    int ticksLost = 0;

    [[nodiscard]] bool none() const { return moved == 0 && added == 0 && gone == 0 && ticksLost == 0; }
    friend bool operator==(const ReminderChanges &, const ReminderChanges &) = default;
};

/// Pure. `after` is what `before` would become: other sessions and plans, the same `now`. Their `from`, `until` and `limit` count
/// for nothing. A reminder is an occurrence that alerts, later than `now`.
[[nodiscard]] ReminderChanges compare(Scenario before, Scenario after);

/// Whether the session that `before` becomes has dates or a plan of its own, so that what was ticked must not count for it: its
/// revision goes up.
[[nodiscard]] bool raisesRevision(const Session &before, const Session &after);

} // namespace afterglow::timeline
