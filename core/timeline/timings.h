// When the rules of a session fall due: one function a timing. Each leaves out what the session, the sessions after it and
// the quiet hours don't let happen. docs/timeline.md, sections 2 to 6.
#pragma once

#include "core/timeline/courses.h"
#include "core/timeline/log_index.h"
#include "core/timeline/quiet_hours.h"

#include <optional>
#include <string>
#include <vector>

namespace afterglow::timeline {

/// An occurrence that is generated, after quiet hours.
struct Due {
    std::string id;
    time::Instant at;
};

[[nodiscard]] std::vector<Due> byDay(const Course &course, const plan::Rule &rule, const plan::ByDay &timing,
                                     const QuietHours &quietHours);
[[nodiscard]] std::vector<Due> elapsed(const Course &course, const plan::Rule &rule, const plan::Elapsed &timing,
                                       const QuietHours &quietHours);

/// A time outdoors of known end.
struct Outing {
    time::Instant from;
    time::Instant until; ///< not included
    time::Date date;     ///< the local date of `from`
};
/// The scenario's spans, those that overlap or touch merged into one; by `from`.
[[nodiscard]] std::vector<Outing> outings(const Scenario &scenario);
[[nodiscard]] std::vector<Due> outdoors(const Course &course, const plan::Rule &rule, const plan::Outdoors &timing,
                                        const std::vector<Outing> &outings, const LogIndex &log);

/// A restriction as far as the session and the sessions after it leave it.
struct Restricted {
    time::Instant from;
    time::Instant until; ///< not included, later than `from`
    bool cutShort = false;
};
/// Nothing where nothing of it remains.
[[nodiscard]] std::optional<Restricted> restricted(const Course &course, const plan::Span &timing);
/// One, or none where it isn't announced.
[[nodiscard]] std::vector<Due> announcedEnd(const Course &course, const plan::Rule &rule, const Restricted &restricted,
                                            const QuietHours &quietHours);

} // namespace afterglow::timeline
