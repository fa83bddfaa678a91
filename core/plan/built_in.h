// The plans that come with the program: assets/plans.
#pragma once

#include "core/plan/plan.h"

#include <memory>
#include <span>

namespace afterglow::plan {

/// Read when they are first asked for, then kept. By file name.
[[nodiscard]] std::span<const std::shared_ptr<const AftercarePlan>> builtIn();

} // namespace afterglow::plan
