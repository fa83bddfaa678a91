// What the system hands over while the app still launches. Qt calls main() only after that, so a taker stands in before.
#pragma once

#include <functional>

namespace afterglow::platform::ios {

/// Once, before the app has finished launching: launch_load.mm does it when the executable is loaded.
void prepareLaunch();

/// From now on `taker` gets each background refresh, and at once those that came before. It calls what it gets when it is
/// through. With nullptr they wait again. Main thread.
void takeBackgroundRefreshes(std::function<void(std::function<void()> finished)> taker);

/// Hands what the patient answered meanwhile to the delegate that the system has now. What she answers where there is none,
/// because the app opens its journal anew, waits for the next call. Main thread.
void handOverAnswers();

} // namespace afterglow::platform::ios
