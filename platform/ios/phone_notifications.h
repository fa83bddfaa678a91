#pragma once

#include "platform/ios/notification_requests.h"
#include "platform/ios/notification_wakeups.h"
#include "platform/platform.h"

namespace afterglow::platform::ios {

/// The phone's notifications as the app's: NotificationRequests with Qt's signals, kept up to date in the background too.
class PhoneNotifications final : public Notifications {
    Q_OBJECT

public:
    /// `clock` outlives this; `dataFolder` exists; `language` as of createNotifications().
    PhoneNotifications(const time::Clock &clock, const std::filesystem::path &dataFolder, const QString &language);
    ~PhoneNotifications() override;

    [[nodiscard]] std::optional<Error> problem() const override { return m_requests.problem(); }
    /// The system shows reminders by itself: nothing else has to hold.
    [[nodiscard]] ReminderConditions conditions() const override;
    [[nodiscard]] bool canOpenSettings() const override { return true; }
    /// The page of notifications, whichever is asked for: it is the one that there is.
    void openSettings(SystemSetting setting) override;
    Status armTest(time::Instant at) override { return m_requests.armTest(at); }

    [[nodiscard]] int capacity() const override { return m_requests.capacity(); }
    [[nodiscard]] std::optional<std::vector<journal::Delivery>> shownByItself() override
    {
        return m_requests.shownByItself();
    }
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override { return m_requests.mayShow(shown); }
    Status sync(const reminders::Schedule &schedule) override;
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override
    {
        m_requests.show(notice, replaces, std::move(whenShown));
    }
    void withdraw(const reminders::Shown &shown) override { m_requests.withdraw(shown); }

    [[nodiscard]] Permission permission() const { return m_requests.permission(); }
    void askPermission(std::function<void(Permission)> answered) { m_requests.askPermission(std::move(answered)); }

public slots:
    void clockJumped() override { m_requests.clockJumped(); }

private:
    [[nodiscard]] bool isAskedStill() const;
    void refreshed();

    NotificationRequests m_requests;
    NotificationWakeups m_wakeups;
    std::function<void()> m_refreshFinished; ///< the system waits for it
    bool m_confirming = false;               ///< planned anew; the system was asked whether it has it all
};

} // namespace afterglow::platform::ios
