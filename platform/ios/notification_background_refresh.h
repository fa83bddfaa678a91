// A short time in the background every now and then, as far as the system grants it: so that more than the next 60 reminders
// come to a patient who never opens the app.
#pragma once

#include "core/time/civil.h"

#include <functional>

namespace afterglow::platform::ios {

/// Info.plist names it under BGTaskSchedulerPermittedIdentifiers, and `fetch` under UIBackgroundModes.
inline constexpr const char *kBackgroundRefresh = "app.afterglow.Afterglow.refresh";

/// Once, before the app has finished launching. `refresh` is called on the main thread when the system grants the time, and
/// calls `finished` when it is through. Unavailable where the system doesn't take it.
[[nodiscard]] Status onBackgroundRefresh(std::function<void(std::function<void()> finished)> refresh);

/// Asks for one not before `earliest`, in place of the one that was asked for. Unavailable where the patient has switched
/// background refresh off, or the app runs in a simulator.
[[nodiscard]] Status askForBackgroundRefresh(time::Instant earliest);

} // namespace afterglow::platform::ios
