// A Secret Service that does what a test says.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterglow::test {

/// Owns org.freedesktop.secrets, on a connection of its own, for as long as it lives. One collection. Answers on this thread: who
/// asks with a blocking call does it on another.
class FakeSecretService : public QDBusVirtualObject {
    Q_OBJECT

public:
    FakeSecretService();
    ~FakeSecretService() override;
    Q_DISABLE_COPY_MOVE(FakeSecretService)

    struct Item {
        QMap<QString, QString> attributes;
        QByteArray secret;
    };
    std::vector<Item> items;
    QStringList calls;   ///< members, in order
    bool locked = false; ///< the collection, and so its items
    bool hasCollection = true;
    bool asksFirst = false; ///< keeps an item only after a prompt
    QString silentAt;       ///< the member that is never answered
    int openSessions = 0;

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] std::optional<QVariantList> answer(const QDBusMessage &message);

    QString m_connection;
    QDBusConnection m_bus;
};

} // namespace afterglow::test
