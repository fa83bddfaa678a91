// The files of assets/plans, as core/plan/CMakeLists.txt writes them into the program.
#pragma once

#include <span>
#include <string_view>

namespace afterglow::plan {

[[nodiscard]] std::span<const std::string_view> builtInTexts();

} // namespace afterglow::plan
