#include "platform/linux/desktop_notifications.h"
#include "platform/linux/local_system_time.h"
#include "platform/platform.h"

#include <QDBusConnection>

#include <utility>

namespace afterglow::platform {

namespace {

/// A desktop shows what an app sends, and lets the user silence it in the settings.
class NoPermissionNeeded final : public NotificationPermission {
public:
    [[nodiscard]] State state() const override { return State::NotNeeded; }
    void ask(QObject *context, std::function<void(State)> answered) override
    {
        QMetaObject::invokeMethod(
            context, [answered = std::move(answered)] { answered(State::NotNeeded); }, Qt::QueuedConnection);
    }
};

} // namespace

/// The app's translators have the words: they are of its language already.
std::unique_ptr<Notifications> createNotifications(const time::Clock &clock, const std::filesystem::path &dataFolder,
                                                   const QString & /*language*/)
{
    return std::make_unique<DesktopNotifications>(QDBusConnection::sessionBus(), clock, dataFolder);
}

std::unique_ptr<LanguageChoice> createLanguageChoice()
{
    return std::make_unique<LanguageChoice>();
}

std::unique_ptr<SystemTime> createSystemTime()
{
    return std::make_unique<LocalSystemTime>();
}

std::unique_ptr<NotificationPermission> createNotificationPermission()
{
    return std::make_unique<NoPermissionNeeded>();
}

/// A desktop has none.
bool openAppSettings()
{
    return false;
}

} // namespace afterglow::platform
