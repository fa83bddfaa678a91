// What a plan says about what is in a product. docs/clinical-content.md, "Ingredients and questions".
#pragma once

#include "core/timeline/holds.h"

#include <span>
#include <string>
#include <string_view>

namespace afterglow::timeline {

/// For an id of journal::kIngredients; empty for any other.
[[nodiscard]] Subject ingredient(std::string_view id);

/// For a product: what holds for one of its ingredients holds for it. Where nothing else is to be said, Unsaid counts as soon
/// as it does for one of them.
[[nodiscard]] Answer earliestUse(const Scenario &scenario, std::span<const std::string> ingredients);

} // namespace afterglow::timeline
