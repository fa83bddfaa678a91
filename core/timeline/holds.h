// What the sessions of a scenario ask to leave out, now and later. Pure. docs/app.md, "Products and When can I …?".
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace afterglow::timeline {

/// A span in which something is left out, and what says so: a rule, else a phase. Points into the scenario.
struct Hold {
    const Session *session = nullptr; ///< planned: an appointment, which is taken as kept
    const plan::AftercarePlan *plan = nullptr;
    const plan::Rule *rule = nullptr;
    const plan::Phase *phase = nullptr;
    time::Instant from;
    time::Instant until;      ///< not included, later than `from`
    bool switchedOff = false; ///< the patient has switched the rule off, so it doesn't count
};

/// What a question is about, as ids of plans. A plan that has none of them says nothing about it.
struct Subject {
    std::vector<std::string_view> rules;     ///< restrictions
    std::vector<std::string_view> phases;    ///< from the treatment until the phase ends
    std::vector<std::string_view> questions; ///< rules that ask to follow the clinic for the first 24 hours
};

/// What the sessions' plans say about `subject`, by `from`, then `until`. An appointment counts as kept: what follows it is
/// there as well, and one whose confirmation is missing counts like a treatment.
[[nodiscard]] std::vector<Hold> holds(const Scenario &scenario, const Subject &subject);

enum class Verdict {
    Now,         ///< nothing holds
    AskClinic,   ///< nothing holds, but the plan leaves it to the clinic until `at`
    Later,       ///< from `at` on
    SwitchedOff, ///< only a rule that the patient has switched off would hold
    Unsaid       ///< a treatment is healing whose plan says nothing about it
};

struct Answer {
    Verdict verdict = Verdict::Now;
    time::Instant at;           ///< the earliest instant; the scenario's `now` but for AskClinic and Later
    std::optional<Hold> reason; ///< AskClinic, Later: what ends then, the last of several. SwitchedOff: what would hold
    std::optional<Hold> next;   ///< the first that begins after that
};

/// From which instant on nothing is said against `subject`.
[[nodiscard]] Answer earliest(const Scenario &scenario, const Subject &subject);

/// The same for something that takes days: `at` is `now` where today is free from now on, else the midnight that begins the
/// first free day where the patient is.
[[nodiscard]] Answer earliestDay(const Scenario &scenario, const Subject &subject);

} // namespace afterglow::timeline
