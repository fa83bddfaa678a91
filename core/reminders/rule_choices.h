// What the patient may choose about each rule of the plans that she uses.
#pragma once

#include "core/journal/model.h"
#include "core/plan/plan.h"
#include "core/timeline/timeline.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace afterglow::reminders {

/// One time of day at which a by-day rule falls due.
struct RuleTime {
    plan::TimeToken planned;            ///< as the plan has it
    time::TimeOfDay plannedAt;          ///< what the clock shows then, by the patient's wake and sleep
    std::optional<time::TimeOfDay> own; ///< the patient's own time in its place
    bool asleep = false;                ///< the one that counts lies in the patient's sleep

    [[nodiscard]] time::TimeOfDay at() const { return own.value_or(plannedAt); }
};

struct RuleChoice {
    std::string key; ///< `plan-id/rule-id`, as the preferences name it
    std::shared_ptr<const plan::AftercarePlan> plan;
    const plan::Rule *rule = nullptr; ///< the plan's
    bool on = true;
    bool alerts = true;          ///< it can bring an alert; else it is only shown
    std::vector<RuleTime> times; ///< in the order of the rule's `at`; empty for every other timing
};

/// The rules of the plans that `sessions` use, in the order of the plans and of the rules in each; of a plan in several versions,
/// those of the newest in use. A rule that is for other areas than the sessions' is left out.
[[nodiscard]] std::vector<RuleChoice> ruleChoices(std::span<const std::shared_ptr<const plan::AftercarePlan>> plans,
                                                  std::span<const timeline::Session> sessions,
                                                  const journal::Preferences &preferences);

} // namespace afterglow::reminders
