#include "platform/linux/desktop_notifications.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace afterglow::platform {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kInterface = kService;

/// How many notices ahead the engine lists. One alarm at a time is armed here, so the system sets no limit of its own.
constexpr int kCapacity = 64;

/// Why the daemon says that a notification is gone.
enum CloseReason : uint { Expired = 1, Dismissed = 2, Closed = 3 };

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kInterface, method);
}

Error errorFrom(const QDBusMessage &reply)
{
    const bool denied = reply.errorName() == QLatin1String("org.freedesktop.DBus.Error.AccessDenied");
    return {denied ? Error::Kind::Denied : Error::Kind::Unavailable, kService.toStdString(),
            reply.errorMessage().toStdString()};
}

time::Instant systemNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

DesktopNotifications::DesktopNotifications(QDBusConnection bus, const time::Clock &clock,
                                           const std::filesystem::path &dataFolder)
    : m_bus(std::move(bus)),
      m_clock(clock),
      m_memory(QString::fromStdString((dataFolder / "notification-daemon").string()))
{
    connect(&m_alarm, &Alarm::fired, this, &DesktopNotifications::onAlarm);
    connect(&m_alarm, &Alarm::clockChanged, this, &DesktopNotifications::clockJumped);
    connect(&m_testAlarm, &Alarm::fired, this, &DesktopNotifications::showTest);
    if (QFile memory(m_memory); memory.open(QIODevice::ReadOnly))
        m_remembered = QString::fromUtf8(memory.readAll());
    if (m_bus.isConnected())
        watchDaemon();
    else
        m_problem = Error{Error::Kind::Unavailable, "session bus", m_bus.lastError().message().toStdString()};
}

void DesktopNotifications::watchDaemon()
{
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onDaemonChanged(owner); });

    // The bus itself answers these two at once; they don't start a daemon.
    const QDBusMessage id = m_bus.call(
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    m_busId = id.arguments().value(0).toString();
    m_daemon = m_bus.interface()->serviceOwner(kService).value();
    askCapabilities([](const Status &) {});
}

void DesktopNotifications::onDaemonChanged(const QString &owner)
{
    m_daemon = owner;
    m_capabilities.reset();
    m_activationTokens.clear();
    if (owner.isEmpty()) {
        setProblem(Error{Error::Kind::Unavailable, kService.toStdString(), "the notification daemon has gone"});
        return;
    }
    askCapabilities([this](const Status &status) {
        if (status)
            emit planAnew();
    });
}

int DesktopNotifications::capacity() const
{
    return kCapacity;
}

bool DesktopNotifications::mayShow(const reminders::Shown & /*shown*/) const
{
    return !m_daemon.isEmpty() && m_remembered == m_busId + m_daemon;
}

Status DesktopNotifications::sync(const reminders::Schedule &schedule)
{
    m_wake = schedule.wake;
    return armAlarm();
}

void DesktopNotifications::clockJumped()
{
    rearm();
    emit planAnew();
}

void DesktopNotifications::onAlarm()
{
    if (m_wake && m_clock.now() < *m_wake) { // see armAlarm(): a second early
        rearm();
        return;
    }
    m_wake.reset();
    emit planAnew();
}

void DesktopNotifications::rearm()
{
    if (const Status armed = armAlarm(); !armed)
        setProblem(armed.error());
    if (const Status armed = m_testAlarm.arm(bySystemClock(m_test)); !armed)
        setProblem(armed.error());
}

Status DesktopNotifications::armAlarm()
{
    return m_alarm.arm(bySystemClock(m_wake));
}

std::optional<time::Instant> DesktopNotifications::bySystemClock(std::optional<time::Instant> instant) const
{
    if (!instant)
        return std::nullopt;
    // How far the app's clock is ahead of the system's; a second off where one ends between the two readings.
    return *instant - (m_clock.now() - systemNow());
}

ReminderConditions DesktopNotifications::conditions() const
{
    ReminderConditions conditions;
    conditions.whileRunningOnly = true;
    // The patient's own file stands before the one that came with the app, and may switch it off.
    const QString autostart = QStandardPaths::locate(
        QStandardPaths::GenericConfigLocation, QStringLiteral("autostart/%1.Background.desktop").arg(applicationId()));
    QFile file(autostart);
    conditions.startsByItself =
        !autostart.isEmpty() && file.open(QIODevice::ReadOnly) && !file.readAll().split('\n').contains("Hidden=true");
    return conditions;
}

Status DesktopNotifications::armTest(time::Instant at)
{
    m_test = at;
    Status armed = m_testAlarm.arm(bySystemClock(m_test));
    if (!armed)
        m_test.reset();
    return armed;
}

void DesktopNotifications::showTest()
{
    m_test.reset();
    if (!m_bus.isConnected()) {
        emit tested(m_problem);
        return;
    }
    askCapabilities([this](const Status &ready) {
        if (!ready) {
            emit tested(ready.error());
            return;
        }
        // Without actions: there is nothing to answer. Its handle is nobody's, so the daemon isn't remembered for it.
        call(notifyCall(0, testWords(*m_capabilities), {}), [this](const QDBusMessage &reply) {
            const bool failed = reply.type() == QDBusMessage::ErrorMessage;
            setProblem(failed ? std::optional(errorFrom(reply)) : std::nullopt);
            emit tested(m_problem);
        });
    });
}

void DesktopNotifications::show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown)
{
    if (!m_bus.isConnected()) {
        whenShown(failure(Error::Kind::Unavailable, "session bus", m_bus.lastError().message().toStdString()));
        return;
    }
    askCapabilities([this, notice, replaces, whenShown = std::move(whenShown)](const Status &ready) {
        if (ready)
            notify(notice, replaces, whenShown);
        else
            whenShown(tl::unexpected(ready.error()));
    });
}

/// Knows the capabilities before it calls back. The call starts a daemon that the bus can start.
void DesktopNotifications::askCapabilities(WhenReady whenReady)
{
    if (m_capabilities) {
        whenReady({});
        return;
    }
    call(methodCall(QStringLiteral("GetCapabilities")),
         [this, whenReady = std::move(whenReady)](const QDBusMessage &reply) {
             if (reply.type() == QDBusMessage::ErrorMessage) {
                 setProblem(errorFrom(reply));
                 whenReady(tl::unexpected(*m_problem));
                 return;
             }
             m_capabilities = reply.arguments().value(0).toStringList();
             setProblem(std::nullopt);
             whenReady({});
         });
}

void DesktopNotifications::notify(const reminders::Notice &notice, reminders::Handle replaces,
                                  const WhenShown &whenShown)
{
    const QStringList capabilities = m_capabilities.value_or(QStringList());
    const NotificationWords words = wordsFor(notice, capabilities);
    QStringList actions;
    if (capabilities.contains(QLatin1String("actions"))) {
        actions = {QStringLiteral("default"), QCoreApplication::translate("Notifications", "Open"),
                   QStringLiteral("done"),    QCoreApplication::translate("Notifications", "Done"),
                   QStringLiteral("snooze"),  QCoreApplication::translate("Notifications", "Snooze")};
    }
    call(notifyCall(replaces, words, actions), [this, whenShown](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            setProblem(errorFrom(reply));
            whenShown(tl::unexpected(*m_problem));
            return;
        }
        setProblem(std::nullopt);
        // A reply of Qt 6.8 doesn't name its sender: then it is the daemon that runs now, for the bus tells of another one first.
        remember(m_busId + (reply.service().isEmpty() ? m_daemon : reply.service()));
        whenShown(reply.arguments().value(0).toUInt());
    });
}

QDBusMessage DesktopNotifications::notifyCall(reminders::Handle replaces, const NotificationWords &words,
                                              const QStringList &actions) const
{
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(1))}, // normal
                            {QStringLiteral("desktop-entry"), applicationId()}};
    constexpr int kStays =
        0; // until it is answered or withdrawn: the service knows when it expires, by the app's clock

    QDBusMessage message = methodCall(QStringLiteral("Notify"));
    message << QStringLiteral("Afterglow") << static_cast<uint>(replaces) << applicationId() << words.summary
            << words.body << actions << hints << kStays;
    return message;
}

void DesktopNotifications::withdraw(const reminders::Shown &shown)
{
    if (m_daemon.isEmpty())
        return;
    QDBusMessage message = methodCall(QStringLiteral("CloseNotification"));
    message.setAutoStartService(false);
    message << static_cast<uint>(shown.handle);
    m_bus.send(message); // an error says that it is gone already
}

void DesktopNotifications::onActionInvoked(uint handle, const QString &key)
{
    using reminders::Answer;
    const QString token = m_activationTokens.take(handle);
    if (key == QLatin1String("default"))
        emit answered(handle, Answer::Opened, token);
    else if (key == QLatin1String("done"))
        emit answered(handle, Answer::Done, token);
    else if (key == QLatin1String("snooze"))
        emit answered(handle, Answer::Snooze, token);
}

void DesktopNotifications::onActivationToken(uint handle, const QString &token)
{
    m_activationTokens.insert(handle, token);
}

void DesktopNotifications::onNotificationClosed(uint handle, uint reason)
{
    m_activationTokens.remove(handle);
    // One that the daemon let expire by itself can still be answered from its history.
    if (reason != Expired)
        emit answered(handle, reminders::Answer::Dismissed, {});
}

void DesktopNotifications::call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> whenAnswered)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [whenAnswered = std::move(whenAnswered)](QDBusPendingCallWatcher *answered) {
                answered->deleteLater();
                whenAnswered(answered->reply());
            });
}

void DesktopNotifications::setProblem(std::optional<Error> problem)
{
    if (m_problem == problem)
        return;
    m_problem = std::move(problem);
    emit problemChanged();
}

void DesktopNotifications::remember(const QString &daemon)
{
    if (m_remembered == daemon)
        return;
    m_remembered = daemon;
    // Where this can't be written, neither can the database, which says so: all that is lost is an answer to what is on the
    // screen when the app is started again.
    QSaveFile file(m_memory);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(daemon.toUtf8());
        file.commit();
    }
}

} // namespace afterglow::platform
