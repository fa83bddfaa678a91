#pragma once

namespace afterglow::platform::ios {

/// Leaves the app for the page of the system's settings that says how its notifications are shown. Main thread.
void openNotificationSettings();
/// The app's own page, with its permissions. Main thread.
void openAppSettings();

} // namespace afterglow::platform::ios
