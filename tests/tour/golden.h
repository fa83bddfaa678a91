// Pictures of screens beside those that were looked at and kept.
#pragma once

#include <filesystem>

namespace afterglow::tour {

/// Takes those of takeGolden() to be kept, and notes the release of Qt.
void keepGolden(const std::filesystem::path &golden);

/// Takes the pictures of takeGolden() into `out` and compares each with the one of its name in `golden`. Throws StepFailed with all that
/// differ, that are missing, or that nobody takes any more. Where another release of Qt took them, letters may be spaced otherwise.
void compareWithGolden(const std::filesystem::path &out, const std::filesystem::path &golden);

} // namespace afterglow::tour
