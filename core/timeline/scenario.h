// Scenarios as JSON: what `afterglow-cli timeline` and `afterglow-cli assess` read and print.
#pragma once

#include "core/timeline/assess.h"
#include "core/timeline/timeline.h"

#include <span>
#include <string>
#include <string_view>

namespace afterglow::timeline {

struct AssessScenario {
    std::shared_ptr<const plan::AftercarePlan> plan;
    Session session;
    std::vector<CheckIn> checkIns; ///< not empty
};

using BuiltInPlans = std::span<const std::shared_ptr<const plan::AftercarePlan>>;

/// `builtIn` are the plans of a scenario that names none. All errors, each with its JSON pointer as the place.
[[nodiscard]] tl::expected<Scenario, std::vector<Error>>
readScenario(std::string_view text, const time::ZoneSource &zones, BuiltInPlans builtIn);
[[nodiscard]] tl::expected<AssessScenario, std::vector<Error>>
readAssessScenario(std::string_view text, const time::ZoneSource &zones, BuiltInPlans builtIn);

/// The answers as JSON text, with a line feed at the end. docs/timeline.md, sections 10 and 11.
[[nodiscard]] std::string toJson(const Timeline &timeline, const time::Zone &zone);
[[nodiscard]] std::string toJson(const Assessment &assessment);

} // namespace afterglow::timeline
