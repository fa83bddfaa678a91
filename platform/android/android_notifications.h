// Android's notifications for the app: shown and armed as by the receiver, which wakes up in the app's place.
#pragma once

#include "platform/android/reminders/java_notification_center.h"
#include "platform/platform.h"

#include <QJniObject>

#include <memory>
#include <optional>

namespace afterglow::platform {

/// The alarm wakes ReminderReceiver, in a process of its own: what it writes the app sees in the database's file. Only a tap comes to
/// the app itself.
class AndroidNotifications final : public Notifications {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit AndroidNotifications(const time::Clock &clock);

    [[nodiscard]] int capacity() const override;
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override;
    Status sync(const reminders::Schedule &schedule) override;
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override;
    void withdraw(const reminders::Shown &shown) override;
    [[nodiscard]] std::optional<Error> problem() const override { return m_problem; }
    [[nodiscard]] ReminderConditions conditions() const override;
    Status armTest(time::Instant at) override;
    [[nodiscard]] bool canOpenSettings() const override { return true; }
    void openSettings(SystemSetting setting) override;

public slots:
    void clockJumped() override;

private:
    void onActive();
    void onNoticeOpened();
    void readProblem();

    const time::Clock &m_clock;
    QJniObject m_port;
    std::unique_ptr<android::JavaNotificationCenter> m_center; ///< null where Java has no such class
    std::optional<Error> m_problem;
};

} // namespace afterglow::platform
