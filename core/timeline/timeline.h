// The timeline engine: plans, sessions and a log in; occurrences, restrictions and notifications out. docs/timeline.md.
#pragma once

#include "core/plan/plan.h"
#include "core/time/zone.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::timeline {

enum class SessionStatus { Planned, Performed };

/// One microneedling treatment, as far as the engine needs to know it.
struct Session {
    std::string id;
    time::LocalTime performedAt; ///< in `zone`; for a planned session: the appointment
    time::Zone zone;             ///< where it was performed
    std::string area;
    std::string plan;
    int planVersion = 1; ///< the version that it began with
    SessionStatus status = SessionStatus::Performed;
    int revision = 1; ///< raised when the local date or the plan changes
    std::optional<time::Instant> healedAt;

    [[nodiscard]] time::Instant instant() const { return zone.resolve(performedAt); }
    [[nodiscard]] time::Date dayZero() const { return time::dateOf(performedAt); }
    [[nodiscard]] time::Instant after(const time::Duration &d) const { return time::add(performedAt, zone, d); }
};

struct Preferences {
    time::TimeOfDay wake{std::chrono::hours{7}};
    time::TimeOfDay sleep{std::chrono::hours{22}};
    std::vector<std::string> disabled; ///< `plan-id/rule-id`
    int dailyLimit = 0;                ///< alerts a day; 0: no limit

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

enum class Action { Done, Skipped, Snoozed, Reopened };
struct LogEntry {
    std::string occurrence;
    Action action = Action::Done;
    time::Instant at;
    std::optional<time::Instant> until; ///< snoozed only, and always there
};

/// A time outdoors. Open: until `from` + 6 hours, or the patient's sleep where that comes earlier.
struct OutdoorsSpan {
    time::Instant from;
    std::optional<time::Instant> until; ///< later than `from`
};

/// All that the engine is told. It has been checked: each session's plan is there in its version, ids are unique, spans
/// end after they begin. (scenario.h reads one from JSON and checks; journal::Journal makes one from what is stored.)
struct Scenario {
    std::vector<std::shared_ptr<const plan::AftercarePlan>> plans;
    std::vector<Session> sessions;
    Preferences preferences;
    std::vector<LogEntry> log;
    std::vector<OutdoorsSpan> outdoors;
    time::Zone zone; ///< where the patient is
    time::Instant now;
    time::Instant from;  ///< occurrences from here …
    time::Instant until; ///< … to here, not included
    int limit = 64;      ///< how many notifications the system takes; 0: none are wanted
};

enum class State { Upcoming, Due, Snoozed, Done, Skipped, Missed };

struct Occurrence {
    std::string id;
    std::string session;
    std::string plan;
    int planVersion = 1;
    std::string rule;
    plan::RuleKind kind = plan::RuleKind::Task;
    int priority = 50;
    int day = 0;           ///< day number of `instant` in that session, by the date where the patient is
    time::Instant due;     ///< after quiet hours, never the snoozed one
    time::Instant instant; ///< the snoozed `until` where a snooze counts, also once it has passed; else `due`
    time::Instant expires; ///< from then on missed; later than any instant for what never expires
    State state = State::Upcoming;
    bool notify = true;
    /// It has `notify`, and the daily limit doesn't hold it back: whatever `now` is and whatever was ticked.
    bool alerts = true;
    /// `instant` goes by the patient's wall clock: in another zone it is another one. A snooze does not.
    bool floats = false;

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

struct Restriction {
    std::string session;
    std::string plan;
    int planVersion = 1;
    std::string rule;
    time::Instant from;
    time::Instant until; ///< not included
    bool active = false;

    friend bool operator==(const Restriction &, const Restriction &) = default;
};

struct Notification {
    std::string id; ///< `n/` and the instant, or `refill`
    time::Instant at;
    std::vector<std::string> occurrences; ///< ids, highest priority first

    friend bool operator==(const Notification &, const Notification &) = default;
};

struct Timeline {
    std::vector<Occurrence> occurrences;   ///< by instant, then priority, then id
    std::vector<Restriction> restrictions; ///< by end, then session, then rule
    std::vector<Notification> notifications;

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// When a time outdoors ends: an open one by itself, in `zone`. docs/timeline.md, section 5.
[[nodiscard]] time::Instant endOf(const OutdoorsSpan &span, const Preferences &preferences, const time::Zone &zone);

/// Pure: the same scenario always gives the same timeline.
[[nodiscard]] Timeline build(const Scenario &scenario);

} // namespace afterglow::timeline
