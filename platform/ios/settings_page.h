#pragma once

namespace afterglow::platform::ios {

/// Leaves the app for the page of the system's settings that says how its notifications are shown. Main thread.
void openNotificationSettings();

} // namespace afterglow::platform::ios
