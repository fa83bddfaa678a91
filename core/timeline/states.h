// What has become of an occurrence. docs/timeline.md, section 7.
#pragma once

#include "core/timeline/timings.h"

#include <string>
#include <vector>

namespace afterglow::timeline {

/// An occurrence as the engine counts with it, before anything is written out of it.
struct Draft {
    const Course *course = nullptr;
    const plan::Rule *rule = nullptr;
    std::string id;
    time::Instant due;
    time::Instant instant;
    time::Instant expires;
    State state = State::Upcoming;
    bool snoozed = false; ///< the entry of the log that counts is a snooze, also once it has passed
};

/// The order in which occurrences are shown: by instant, then priority (highest first), then id.
[[nodiscard]] bool shownBefore(const Draft &a, const Draft &b);

/// Adds to `drafts` what `dues`, all the occurrences of one rule and session, have become at `now`.
void addDrafts(std::vector<Draft> &drafts, const Course &course, const plan::Rule &rule, std::vector<Due> dues,
               const LogIndex &log, time::Instant now);

} // namespace afterglow::timeline
