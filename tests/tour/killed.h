// The app is killed in the moment in which it says that something is saved, and in the middle of what isn't.
#pragma once

#include <filesystem>
#include <string_view>

namespace afterglow::tour {

/// Starts the app again and again on one data folder, in a process of its own, and kills it by SIGKILL as soon as the screen
/// shows that a treatment is logged, a task ticked, the time outdoors begun; then with a treatment's form, an edit and a check-in
/// half filled in, as soon as that can be on the disk. After each it must be there. Throws StepFailed.
void killedAfterSaved(const std::filesystem::path &data);

/// What such a process does: the step of that name, then SIGKILL. Returns only by throwing StepFailed.
[[noreturn]] void saveAndDie(const std::filesystem::path &data, std::string_view step);

} // namespace afterglow::tour
