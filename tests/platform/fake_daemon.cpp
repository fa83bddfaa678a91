#include "fake_daemon.h"

#include <catch2/catch_test_macros.hpp>

namespace afterglow::test {
namespace {

QString newConnectionName()
{
    static int count = 0;
    return QStringLiteral("daemon-%1").arg(++count);
}

} // namespace

FakeDaemon::FakeDaemon(QStringList capabilities)
    : m_connection(newConnectionName()),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection)),
      m_capabilities(std::move(capabilities))
{
    REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                 QDBusConnection::ExportScriptableContents));
    REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

FakeDaemon::~FakeDaemon()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

QStringList FakeDaemon::GetCapabilities()
{
    ++capabilitiesAsked;
    return m_capabilities;
}

uint FakeDaemon::Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
{
    if (refuses) {
        sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many"));
        return 0;
    }
    notified.push_back({application, replaces, icon, summary, body, actions, hints, timeout, message().service()});
    return replaces != 0 ? replaces : ++m_last;
}

void FakeDaemon::CloseNotification(uint handle)
{
    closed.push_back(handle);
    emit NotificationClosed(handle, 3);
}

} // namespace afterglow::test
