// Reads plans, and what other files have in common with them, from JSON.
#pragma once

#include "core/json/node.h"
#include "core/plan/plan.h"

#include <memory>

namespace afterglow::plan {

/// The plan at `node`, with all the checks of a plan file. Where it stands in another file its size is taken without white
/// space.
[[nodiscard]] std::optional<std::shared_ptr<const AftercarePlan>> readPlan(const json::Node &node);

/// 1 to 64 of `a-z 0-9 -`.
[[nodiscard]] bool isId(std::string_view text);
[[nodiscard]] std::optional<std::string> readId(const json::Node &node);
/// Not empty.
[[nodiscard]] std::optional<std::string> readSourceId(const json::Node &node);

/// An object of texts by BCP 47 language tag, `en` among them, of at most 2,000 characters each.
[[nodiscard]] std::optional<LocalizedText> readLocalizedText(const json::Node &node);

} // namespace afterglow::plan
