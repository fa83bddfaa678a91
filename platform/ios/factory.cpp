#include "platform/ios/phone_notifications.h"
#include "platform/ios/phone_time.h"
#include "platform/ios/settings_page.h"
#include "platform/platform.h"

#include <QPointer>

#include <utility>

namespace afterglow::platform {

namespace {

/// What the system has answered, of the notifications that there are. Before the app is open nobody has asked.
QPointer<ios::PhoneNotifications> g_notifications;

NotificationPermission::State stateOf(ios::Permission permission)
{
    using State = NotificationPermission::State;
    switch (permission) {
    case ios::Permission::NotAsked:
    case ios::Permission::Provisional: // quietly, into the list: the patient herself was not asked
        return State::NotAsked;
    case ios::Permission::Granted:
        return State::Granted;
    case ios::Permission::Refused:
        break;
    }
    return State::Refused;
}

class PhonePermission final : public NotificationPermission {
public:
    [[nodiscard]] State state() const override
    {
        return g_notifications ? stateOf(g_notifications->permission()) : State::NotAsked;
    }
    void ask(QObject *context, std::function<void(State)> answered) override
    {
        if (!g_notifications) {
            QMetaObject::invokeMethod(
                context, [answered = std::move(answered)] { answered(State::NotAsked); }, Qt::QueuedConnection);
            return;
        }
        const QPointer<QObject> guard(context);
        g_notifications->askPermission([guard, answered = std::move(answered)](ios::Permission permission) {
            if (guard)
                answered(stateOf(permission));
        });
    }
};

} // namespace

QString applicationId()
{
    return QStringLiteral("app.afterglow.Afterglow");
}

std::unique_ptr<Notifications> createNotifications(const time::Clock &clock, const std::filesystem::path &dataFolder,
                                                   const QString &language)
{
    auto notifications = std::make_unique<ios::PhoneNotifications>(clock, dataFolder, language);
    g_notifications = notifications.get();
    return notifications;
}

std::unique_ptr<LanguageChoice> createLanguageChoice()
{
    return std::make_unique<LanguageChoice>();
}

std::unique_ptr<SystemTime> createSystemTime()
{
    return std::make_unique<ios::PhoneTime>();
}

std::unique_ptr<NotificationPermission> createNotificationPermission()
{
    return std::make_unique<PhonePermission>();
}

bool openAppSettings()
{
    ios::openAppSettings();
    return true;
}

/// The system runs an app once, and brings it to the front itself.
Result<std::unique_ptr<Instance>> claimInstance(const std::filesystem::path & /*dataFolder*/, bool /*raiseOther*/)
{
    return std::make_unique<Instance>();
}

Status quitInstance(const std::filesystem::path & /*dataFolder*/)
{
    return {};
}

} // namespace afterglow::platform
