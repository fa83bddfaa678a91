// A notification daemon that does what a test says.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace afterglow::test {

struct Notified {
    QString application;
    uint replaces = 0;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int timeout = -1;
    QString sender;
};

/// Owns org.freedesktop.Notifications, on a connection of its own, for as long as it lives.
class FakeDaemon : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeDaemon(QStringList capabilities = {QStringLiteral("actions"), QStringLiteral("body")});
    ~FakeDaemon() override;
    Q_DISABLE_COPY_MOVE(FakeDaemon)

    std::vector<Notified> notified;
    std::vector<uint> closed; ///< by CloseNotification
    int capabilitiesAsked = 0;
    bool refuses = false; ///< answers Notify with an error

    // NOLINTBEGIN(readability-identifier-naming): the names that the specification gives them
public slots:
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint handle);

signals:
    Q_SCRIPTABLE void ActionInvoked(uint handle, const QString &key);
    Q_SCRIPTABLE void ActivationToken(uint handle, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint handle, uint reason);
    // NOLINTEND(readability-identifier-naming)

private:
    QString m_connection;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_last = 0;
};

} // namespace afterglow::test
