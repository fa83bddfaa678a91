#include "platform/linux/secret_service.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMap>
#include <QString>
#include <QVariant>

#include <array>
#include <sodium.h>
#include <string>

namespace afterglow::platform {

/// The specification's Secret: (oayays).
struct DBusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

// NOLINTBEGIN(readability-identifier-naming): Qt finds them by these names
QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}
// NOLINTEND(readability-identifier-naming)

} // namespace afterglow::platform

Q_DECLARE_METATYPE(afterglow::platform::DBusSecret)

namespace afterglow::platform {
namespace {

using vault::SecretKey;
using Attributes = QMap<QString, QString>;

const QString kServicePath = QStringLiteral("/org/freedesktop/secrets");
const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString kItemInterface = QStringLiteral("org.freedesktop.Secret.Item");
const QString kCollectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");

/// The bus of the session, if there is one: without this look, a bus would be started.
std::optional<QDBusConnection> sessionBus()
{
    const bool there = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    if (!there)
        return std::nullopt;
    auto bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

/// A session with the service; none of the calls needs an event loop.
class Conversation {
public:
    /// Unavailable; `noService()` tells whether there is none.
    explicit Conversation(std::chrono::milliseconds patience) : m_deadline(patience), m_bus(sessionBus())
    {
        [[maybe_unused]] static const bool registered = [] {
            qDBusRegisterMetaType<DBusSecret>();
            qDBusRegisterMetaType<Attributes>();
            return true;
        }();
    }
    ~Conversation()
    {
        if (!m_session.path().isEmpty())
            m_bus->send(message(m_session.path(), QStringLiteral("org.freedesktop.Secret.Session"),
                                QStringLiteral("Close"), {}));
    }
    Q_DISABLE_COPY_MOVE(Conversation)

    /// False: nobody here offers the service.
    Result<bool> open()
    {
        if (!m_bus)
            return false;
        // Plain: the bus is the user's own, and so is every process on it.
        const auto answer = ask(kServicePath, kServiceInterface, QStringLiteral("OpenSession"),
                                {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        if (!answer)
            return m_missing ? Result<bool>(false) : tl::unexpected(answer.error());
        m_session = answer->value(1).value<QDBusObjectPath>();
        return true;
    }
    [[nodiscard]] const QDBusObjectPath &session() const { return m_session; }

    Result<QVariantList> ask(const QString &path, const QString &interface, const QString &member,
                             const QVariantList &arguments)
    {
        const auto left = m_deadline.remainingTime();
        if (left <= 0)
            return failure(Error::Kind::Unavailable, "", "the system's secret service doesn't answer");
        const auto reply =
            m_bus->call(message(path, interface, member, arguments), QDBus::Block, static_cast<int>(left));
        if (reply.type() == QDBusMessage::ReplyMessage)
            return reply.arguments();
        const auto name = reply.errorName();
        m_missing = name == QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown")
            || name == QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner")
            || name.startsWith(QStringLiteral("org.freedesktop.DBus.Error.Spawn."));
        if (name == QStringLiteral("org.freedesktop.Secret.Error.IsLocked"))
            return failure(Error::Kind::Denied, "", "the system's secret service is locked");
        return failure(Error::Kind::Unavailable, "",
                       "the system's secret service fails: " + reply.errorName().toStdString());
    }

    /// The collection that new secrets go to.
    Result<QString> unlockedCollection()
    {
        const auto alias =
            ask(kServicePath, kServiceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
        if (!alias)
            return tl::unexpected(alias.error());
        const auto path = alias->value(0).value<QDBusObjectPath>().path();
        if (path.size() < 2) // "/": there is none, and to make one the service would ask for a password
            return failure(Error::Kind::Denied, "", "the system's secret service has no collection to keep a key in");
        const auto locked = ask(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                {kCollectionInterface, QStringLiteral("Locked")});
        if (!locked)
            return tl::unexpected(locked.error());
        if (locked->value(0).value<QDBusVariant>().variant().toBool())
            return failure(Error::Kind::Denied, "", "the system's secret service is locked");
        return path;
    }

private:
    static QDBusMessage message(const QString &path, const QString &interface, const QString &member,
                                const QVariantList &arguments)
    {
        auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, member);
        call.setArguments(arguments);
        return call;
    }

    QDeadlineTimer m_deadline;
    std::optional<QDBusConnection> m_bus;
    QDBusObjectPath m_session;
    bool m_missing = false;
};

Attributes attributesOf(std::string_view name)
{
    return {{QStringLiteral("application"), QStringLiteral("afterglow")},
            {QStringLiteral("purpose"), QStringLiteral("photos")},
            {QStringLiteral("name"), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))}};
}

/// Keys are kept as text, for there are services that keep nothing else.
Result<SecretKey> keyFromHex(QByteArray &text)
{
    std::array<unsigned char, SecretKey::kSize> bytes{};
    std::size_t size = 0;
    const char *end = nullptr;
    const bool read = sodium_hex2bin(bytes.data(), bytes.size(), text.constData(),
                                     static_cast<std::size_t>(text.size()), nullptr, &size, &end)
            == 0
        && size == bytes.size() && end == text.constData() + text.size();
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    auto key = read
        ? SecretKey::copyOf(bytes)
        : failure(Error::Kind::Damaged, "", "what the system's secret service keeps for the photos is no key");
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

/// Where the service keeps the key of that name; none where it has none. Denied where it is locked.
Result<std::optional<QString>> find(Conversation &conversation, std::string_view name)
{
    const auto found = conversation.ask(kServicePath, kServiceInterface, QStringLiteral("SearchItems"),
                                        {QVariant::fromValue(attributesOf(name))});
    if (!found)
        return tl::unexpected(found.error());
    const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(found->value(0));
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(found->value(1));
    if (!unlocked.isEmpty())
        return unlocked.front().path();
    if (!locked.isEmpty())
        return failure(Error::Kind::Denied, "", "the system's secret service is locked");
    return std::nullopt;
}

} // namespace

bool SecretService::isUsable() const
{
    Conversation conversation(m_patience);
    const auto there = conversation.open();
    return there && *there && conversation.unlockedCollection();
}

Result<std::optional<SecretKey>> SecretService::read(std::string_view name) const
{
    Conversation conversation(m_patience);
    const auto there = conversation.open();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return std::nullopt;
    const auto item = find(conversation, name);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return std::nullopt;
    const auto answer = conversation.ask(**item, kItemInterface, QStringLiteral("GetSecret"),
                                         {QVariant::fromValue(conversation.session())});
    if (!answer)
        return tl::unexpected(answer.error());
    auto secret = qdbus_cast<DBusSecret>(answer->value(0));
    return keyFromHex(secret.value).map([](SecretKey key) { return std::optional(std::move(key)); });
}

Status SecretService::write(std::string_view name, const SecretKey &key) const
{
    Conversation conversation(m_patience);
    const auto there = conversation.open();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return failure(Error::Kind::Unavailable, "", "this session has no secret service");
    const auto collection = conversation.unlockedCollection();
    if (!collection)
        return tl::unexpected(collection.error());
    const QVariantMap properties{
        {QStringLiteral("org.freedesktop.Secret.Item.Label"), QStringLiteral("Afterglow: key of the photos")},
        {QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributesOf(name))}};
    DBusSecret secret{conversation.session(),
                      {},
                      QByteArray(2 * SecretKey::kSize + 1, '\0'),
                      QStringLiteral("text/plain; charset=utf8")};
    sodium_bin2hex(secret.value.data(), static_cast<std::size_t>(secret.value.size()), key.bytes().data(),
                   SecretKey::kSize);
    secret.value.chop(1); // the zero at the end
    const auto created = conversation.ask(*collection, kCollectionInterface, QStringLiteral("CreateItem"),
                                          {properties, QVariant::fromValue(secret), true});
    sodium_memzero(secret.value.data(), static_cast<std::size_t>(secret.value.size()));
    if (!created)
        return tl::unexpected(created.error());
    if (created->value(0).value<QDBusObjectPath>().path().size() < 2) // "/": the service wants to ask the user first
        return failure(Error::Kind::Denied, "", "the system's secret service keeps nothing unasked");
    return {};
}

Status SecretService::remove(std::string_view name) const
{
    Conversation conversation(m_patience);
    const auto there = conversation.open();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return {};
    const auto item = find(conversation, name);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return {};
    const auto deleted = conversation.ask(**item, kItemInterface, QStringLiteral("Delete"), {});
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (deleted->value(0).value<QDBusObjectPath>().path().size() > 1) // else "/": it is gone
        return failure(Error::Kind::Denied, "", "the system's secret service wants to ask before it removes the key");
    return {};
}

} // namespace afterglow::platform
