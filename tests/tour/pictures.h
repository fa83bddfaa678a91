// Every screen in every state, in every look.
#pragma once

#include <filesystem>

namespace afterglow::tour {

/// Leaves a picture of each in `out`, and an index.html that shows them side by side.
void pictures(const std::filesystem::path &out);

} // namespace afterglow::tour
