// When a rule falls due, from JSON.
#pragma once

#include "core/json/node.h"
#include "core/plan/plan.h"

namespace afterglow::plan {

/// An ISO 8601 duration within ±P3Y.
[[nodiscard]] std::optional<time::Duration> readDuration(const json::Node &node);

/// Reads those members of a rule that make up its timing, and reports what doesn't fit together. `kind` and `stage` are
/// nothing where they couldn't be read.
[[nodiscard]] std::optional<Timing> readTiming(const json::Node &rule, json::ObjectReader &object,
                                               std::optional<RuleKind> kind, std::optional<Stage> stage);

} // namespace afterglow::plan
