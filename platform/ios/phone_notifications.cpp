#include "platform/ios/phone_notifications.h"

#include "platform/ios/launch.h"
#include "platform/ios/notification_background_refresh.h"
#include "platform/ios/settings_page.h"

#include <utility>

namespace afterglow::platform::ios {

PhoneNotifications::PhoneNotifications(const time::Clock &clock, const std::filesystem::path &dataFolder,
                                       const QString &language)
    : m_requests(clock, dataFolder, language.toStdString(),
                 {[this] { refreshed(); },
                  [this](reminders::Handle handle, reminders::Answer answer) { emit answered(handle, answer, {}); },
                  [this] { emit problemChanged(); },
                  [this](const std::optional<Error> &problem) { emit tested(problem); }}),
      m_wakeups(
          {[this] { m_requests.refresh(); }, [this] { m_requests.clockJumped(); }, [this] { m_requests.refresh(); }})
{
    takeBackgroundRefreshes([this](std::function<void()> finished) {
        if (m_refreshFinished)
            m_refreshFinished();
        m_refreshFinished = std::move(finished);
        m_confirming = false;
        m_requests.refresh();
    });
    // Once the app listens.
    QMetaObject::invokeMethod(
        this, [] { handOverAnswers(); }, Qt::QueuedConnection);
}

PhoneNotifications::~PhoneNotifications()
{
    takeBackgroundRefreshes(nullptr);
    if (m_refreshFinished)
        m_refreshFinished();
}

/// Whether the system would ask the patient.
bool PhoneNotifications::isAskedStill() const
{
    return permission() == Permission::NotAsked || permission() == Permission::Provisional;
}

ReminderConditions PhoneNotifications::conditions() const
{
    ReminderConditions conditions;
    conditions.quiet = isAskedStill();
    return conditions;
}

void PhoneNotifications::openSettings(SystemSetting /*setting*/)
{
    if (!isAskedStill()) {
        openNotificationSettings();
        return;
    }
    askPermission([this](Permission) {
        if (isAskedStill())
            openNotificationSettings(); // the system has put no question
    });
}

Status PhoneNotifications::sync(const reminders::Schedule &schedule)
{
    Status status = m_requests.sync(schedule);
    if (!schedule.pending.empty()) {
        // When half of them are through. Where the patient has switched it off, the last one asks her to open the app.
        (void)askForBackgroundRefresh(schedule.pending[schedule.pending.size() / 2].at);
    }
    if (m_refreshFinished && !std::exchange(m_confirming, true))
        m_requests.refresh();
    return status;
}

/// The system has told what it has.
void PhoneNotifications::refreshed()
{
    if (std::exchange(m_confirming, false)) {
        if (const auto finished = std::exchange(m_refreshFinished, nullptr))
            finished();
    }
    emit planAnew();
}

} // namespace afterglow::platform::ios
