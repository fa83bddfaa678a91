// org.freedesktop.Notifications: shows on the desktop what is due, and says what the patient did with it.
#pragma once

#include "platform/linux/alarm.h"
#include "platform/linux/notification_words.h"
#include "platform/platform.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>

namespace afterglow::platform {

/// The daemon shows but doesn't schedule: an alarm wakes the app, and the service shows what is due. A daemon counts its
/// handles from 1 again when it starts, so they are trusted only while the same daemon runs; which one that was is kept in
/// the data folder, for the app's next start.
class DesktopNotifications final : public Notifications {
    Q_OBJECT

public:
    DesktopNotifications(QDBusConnection bus, const time::Clock &clock, const std::filesystem::path &dataFolder);

    [[nodiscard]] int capacity() const override;
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override;
    Status sync(const reminders::Schedule &schedule) override;
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override;
    void withdraw(const reminders::Shown &shown) override;
    [[nodiscard]] std::optional<Error> problem() const override { return m_problem; }
    [[nodiscard]] ReminderConditions conditions() const override;
    Status armTest(time::Instant at) override;

public slots:
    void clockJumped() override;

private slots: // the daemon's signals
    void onActionInvoked(uint handle, const QString &key);
    void onActivationToken(uint handle, const QString &token);
    void onNotificationClosed(uint handle, uint reason);

private:
    using WhenReady = std::function<void(const Status &)>;

    void watchDaemon();
    void onDaemonChanged(const QString &owner);
    void onAlarm();
    void rearm();
    void askCapabilities(WhenReady whenReady);
    void notify(const reminders::Notice &notice, reminders::Handle replaces, const WhenShown &whenShown);
    void showTest();
    [[nodiscard]] QDBusMessage notifyCall(reminders::Handle replaces, const NotificationWords &words,
                                          const QStringList &actions) const;
    void call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> whenAnswered);
    void setProblem(std::optional<Error> problem);
    Status armAlarm();
    [[nodiscard]] std::optional<time::Instant> bySystemClock(std::optional<time::Instant> instant) const;
    void remember(const QString &daemon);

    QDBusConnection m_bus;
    const time::Clock &m_clock;
    QString m_memory; ///< the file that names the daemon which our handles belong to
    QString m_busId;
    QString m_daemon;     ///< the one that runs now; empty: none
    QString m_remembered; ///< the one that our handles belong to
    std::optional<QStringList> m_capabilities;
    std::optional<Error> m_problem;
    QHash<uint, QString> m_activationTokens;
    std::optional<time::Instant> m_wake; ///< by the app's clock
    Alarm m_alarm{this};
    std::optional<time::Instant> m_test; ///< by the app's clock
    Alarm m_testAlarm{this};
};

} // namespace afterglow::platform
