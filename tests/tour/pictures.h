// Every screen in every state, in every look.
#pragma once

#include <filesystem>
#include <string_view>

namespace afterglow::tour {

/// Leaves a picture of each in `out`, and an index.html that shows them side by side.
/// Only the scenes whose names begin with `only`.
void pictures(const std::filesystem::path &out, std::string_view only);

/// A chosen dozen of them, to be compared with those that were looked at and kept: tests/data/golden.
void takeGolden(const std::filesystem::path &out);

} // namespace afterglow::tour
