// A treatment is logged, its aftercare planned, reminders delivered, ticks kept.
#pragma once

#include <filesystem>

namespace afterglow::tour {

/// Prints what happens and leaves a picture of each step in `out`. Throws StepFailed where something does not happen.
void mainJob(const std::filesystem::path &out);

} // namespace afterglow::tour
