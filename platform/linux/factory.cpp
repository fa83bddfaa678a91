#include "platform/linux/desktop_notifications.h"
#include "platform/linux/local_system_time.h"
#include "platform/platform.h"

#include <QDBusConnection>

namespace afterglow::platform {

std::unique_ptr<Notifications> createNotifications(const time::Clock &clock, const std::filesystem::path &dataFolder)
{
    return std::make_unique<DesktopNotifications>(QDBusConnection::sessionBus(), clock, dataFolder);
}

std::unique_ptr<SystemTime> createSystemTime()
{
    return std::make_unique<LocalSystemTime>();
}

} // namespace afterglow::platform
