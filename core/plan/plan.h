// An aftercare plan as a value. What a plan file may say, and its limits: docs/plan-format.md.
#pragma once

#include "core/time/civil.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace afterglow::plan {

/// A text by BCP 47 language tag; `en` is always there.
struct LocalizedText {
    std::map<std::string, std::string, std::less<>> byLanguage; ///< by tags as canonicalLanguageTag() writes them

    /// The text for a language tag, in whatever case: the tag itself, else its shorter forms (`pt-BR`, then `pt`), else
    /// another variant of the same language, else `en`.
    [[nodiscard]] const std::string &in(std::string_view language) const;
};

enum class RuleKind { Task, Photo, CheckIn, Milestone, Restriction };
enum class Stage { Prep, Aftercare };
/// What happens to an occurrence that falls into the patient's sleep.
enum class Quiet { Defer, Drop, Allow };

/// `HH:MM`, `wake`, `wake+N` or `sleep-N`.
struct TimeToken {
    enum class Anchor { Clock, Wake, Sleep };
    Anchor anchor = Anchor::Clock;
    std::chrono::minutes offset{0}; ///< from midnight, or signed from the anchor: -720 to 720

    friend bool operator==(const TimeToken &, const TimeToken &) = default;
};

struct ByDay {
    std::vector<int> days;         ///< sorted, each once; -60 to 800
    std::vector<TimeToken> at;     ///< in the plan's order: the index is part of an id
    std::vector<int> unhealedDays; ///< sorted, none of `days`
};
struct Elapsed {
    std::vector<time::Duration> after; ///< in the plan's order: the index is part of an id
};
struct Outdoors {
    time::Duration every;  ///< exact, at least 15 minutes
    std::vector<int> days; ///< sorted, each once
};
struct Span {
    time::Duration from;
    time::Duration until; ///< not included
    bool announceEnd = false;
};
using Timing = std::variant<ByDay, Elapsed, Outdoors, Span>;

struct Rule {
    std::string id;
    RuleKind kind = RuleKind::Task;
    Stage stage = Stage::Aftercare;
    LocalizedText title;
    LocalizedText text;
    std::vector<std::string> sources;
    Timing timing;
    bool notify = true;
    Quiet quiet = Quiet::Defer;
    int priority = 50;                             ///< 0 to 100
    std::optional<std::vector<std::string>> areas; ///< none: all

    [[nodiscard]] bool appliesTo(std::string_view area) const;
};

struct Source {
    std::string id;
    std::string title;
};
struct Phase {
    std::string id;
    LocalizedText title;
    time::Duration from;
    time::Duration until; ///< not included
    LocalizedText text;
    std::vector<std::string> sources;
};
struct Series {
    int fewestSessions = 0;
    int mostSessions = 0;
    time::Duration earliestNext; ///< from one session to the next
    time::Duration latestNext;
    time::Duration touchUp; ///< from the last one
};
struct ExpectedMaximum {
    time::Duration until; ///< not included; ascending
    int max = 0;          ///< 0 none, 1 mild, 2 medium, 3 strong
};
struct Symptom {
    std::string id;
    LocalizedText title;
    std::vector<ExpectedMaximum> expected;
};
enum class FlagLevel { Contact, Urgent };
struct RedFlag {
    std::string id;
    LocalizedText title;
    FlagLevel level = FlagLevel::Contact;
    LocalizedText text;
};

struct AftercarePlan {
    std::string id;
    int version = 1;
    LocalizedText title;
    std::vector<Source> sources;
    Series series;
    std::vector<Phase> phases;
    std::vector<Rule> rules;
    std::vector<Symptom> symptoms;
    std::vector<RedFlag> redFlags;

    [[nodiscard]] const Rule *rule(std::string_view ruleId) const;
};

} // namespace afterglow::plan
