#include "fake_secret_service.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QVariant>

#include <catch2/catch_test_macros.hpp>

namespace afterglow::test {
namespace {

const QString kName = QStringLiteral("org.freedesktop.secrets");
const QString kPath = QStringLiteral("/org/freedesktop/secrets");
const QString kCollection = kPath + QStringLiteral("/collection/login");

QVariant path(const QString &text)
{
    return QVariant::fromValue(QDBusObjectPath(text));
}

/// What the structure (oayays) holds.
QByteArray secretOf(const QVariant &argument)
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
    const auto structure = argument.value<QDBusArgument>();
    structure.beginStructure();
    structure >> session >> parameters >> value >> contentType;
    structure.endStructure();
    return value;
}

QVariant secretIn(const QByteArray &value, const QDBusObjectPath &session)
{
    QDBusArgument structure;
    structure.beginStructure();
    structure << session << QByteArray() << value << QStringLiteral("text/plain");
    structure.endStructure();
    return QVariant::fromValue(structure);
}

QString newConnectionName()
{
    static int count = 0;
    return QStringLiteral("secrets-%1").arg(++count);
}

} // namespace

FakeSecretService::FakeSecretService()
    : m_connection(newConnectionName()),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection))
{
    REQUIRE(m_bus.registerVirtualObject(kPath, this, QDBusConnection::SubPath));
    REQUIRE(m_bus.registerService(kName));
}

FakeSecretService::~FakeSecretService()
{
    // The connection goes later, by itself: nobody may find the service through it.
    m_bus.unregisterService(kName);
    // A call that nobody waits for may still be on its way to this object: it is answered while that is whole.
    m_bus.unregisterObject(kPath, QDBusConnection::UnregisterTree);
    QCoreApplication::removePostedEvents(this);
    QDBusConnection::disconnectFromBus(m_connection);
}

QString FakeSecretService::introspect(const QString & /*path*/) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    calls.append(message.member());
    if (message.member() == silentAt)
        return true;
    const auto arguments = answer(message);
    connection.send(arguments
                        ? message.createReply(*arguments)
                        : message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"), {}));
    return true;
}

std::optional<QVariantList> FakeSecretService::answer(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    const auto member = message.member();
    if (member == QStringLiteral("OpenSession")) {
        ++openSessions;
        return QVariantList{QVariant::fromValue(QDBusVariant(QString())), path(kPath + QStringLiteral("/session/1"))};
    }
    if (member == QStringLiteral("Close")) {
        --openSessions;
        return QVariantList{};
    }
    if (member == QStringLiteral("ReadAlias"))
        return QVariantList{path(hasCollection ? kCollection : QStringLiteral("/"))};
    if (member == QStringLiteral("Get"))
        return QVariantList{QVariant::fromValue(QDBusVariant(locked))};
    if (member == QStringLiteral("SearchItems")) {
        const auto wanted = qdbus_cast<QMap<QString, QString>>(arguments.value(0));
        QList<QDBusObjectPath> found;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].attributes == wanted)
                found.append(QDBusObjectPath(kCollection + QStringLiteral("/%1").arg(i)));
        const QList<QDBusObjectPath> none;
        return QVariantList{QVariant::fromValue(locked ? none : found), QVariant::fromValue(locked ? found : none)};
    }
    if (member == QStringLiteral("GetSecret")) {
        const auto index = message.path().section(QLatin1Char('/'), -1).toUInt();
        return QVariantList{secretIn(items.at(index).secret, arguments.value(0).value<QDBusObjectPath>())};
    }
    if (member == QStringLiteral("Delete")) {
        if (asksFirst)
            return QVariantList{path(kPath + QStringLiteral("/prompt/1"))};
        items.erase(items.begin() + message.path().section(QLatin1Char('/'), -1).toInt());
        return QVariantList{path(QStringLiteral("/"))};
    }
    if (member == QStringLiteral("CreateItem")) {
        if (asksFirst)
            return QVariantList{path(QStringLiteral("/")), path(kPath + QStringLiteral("/prompt/1"))};
        const auto properties = qdbus_cast<QVariantMap>(arguments.value(0));
        items.push_back({qdbus_cast<QMap<QString, QString>>(
                             properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes"))),
                         secretOf(arguments.value(1))});
        return QVariantList{path(kCollection + QStringLiteral("/%1").arg(items.size() - 1)), path(QStringLiteral("/"))};
    }
    return std::nullopt;
}

} // namespace afterglow::test
