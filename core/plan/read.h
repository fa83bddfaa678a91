// Reads and checks a plan file.
#pragma once

#include "core/plan/plan.h"
#include "core/result.h"

#include <memory>
#include <string_view>
#include <vector>

namespace afterglow::plan {

/// Past these a plan is refused. docs/plan-format.md.
inline constexpr std::size_t kMaxPlanBytes = std::size_t{64} * 1024;

/// The plan that `text` (UTF-8 JSON) says, or all of its errors: each with kind BadInput and the JSON pointer of the
/// member as its place.
[[nodiscard]] tl::expected<std::shared_ptr<const AftercarePlan>, std::vector<Error>> read(std::string_view text);

} // namespace afterglow::plan
