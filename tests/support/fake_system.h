// What the app asks its system for, as a test says.
#pragma once

#include "app/composition.h"
#include "tests/support/fake_exchange.h"
#include "tests/support/fake_notification_permission.h"
#include "tests/support/fake_notifications.h"

#include <filesystem>
#include <memory>
#include <utility>

namespace afterglow::test {

/// Looks into what an app was given by makeAccess(), as long as that app is there.
struct FakeSystem {
    FakeNotificationPermission *notificationPermission = nullptr;
    FakeScreenCover *screenCover = nullptr;
    // Of a phone alone.
    FakeShareSheet *shareSheet = nullptr;
    FakePhotoPicker *photoPicker = nullptr;
    FakeNotifications *notifications = nullptr; ///< those of the journal that was opened last

    /// What is shared lies in `folder`. `phone`: it has a share sheet, a photo picker and notifications; else the system's own, if
    /// any. This outlives the app.
    [[nodiscard]] app::SystemAccess makeAccess(const std::filesystem::path &folder, bool phone)
    {
        app::SystemAccess access;
        access.notificationPermission = made<platform::NotificationPermission>(notificationPermission);
        access.screenCover = made<platform::ScreenCover>(screenCover);
        if (!phone)
            return access;
        access.shareSheet = made<platform::ShareSheet>(shareSheet, folder / "shared");
        access.photoPicker = made<platform::PhotoPicker>(photoPicker);
        access.notifications = [this](const time::Clock &, const std::filesystem::path &, const QString &) {
            auto port = made<platform::Notifications>(notifications);
            notifications->hasSettings = true;
            return port;
        };
        return access;
    }

private:
    template <class Port, class Fake, class... Arguments>
    static std::unique_ptr<Port> made(Fake *&fake, Arguments &&...arguments)
    {
        auto port = std::make_unique<Fake>(std::forward<Arguments>(arguments)...);
        fake = port.get();
        return port;
    }
};

} // namespace afterglow::test
