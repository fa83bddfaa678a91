// Back from the threads on which the system answers.
#pragma once

#include <functional>

namespace afterglow::platform::ios {

/// Later, on the main thread, after whatever was handed over before.
void onMainThread(std::function<void()> work);

} // namespace afterglow::platform::ios
