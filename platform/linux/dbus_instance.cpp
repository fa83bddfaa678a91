#include "platform/linux/dbus_instance.h"

#include "platform/linux/application_id.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

#include <utility>

namespace afterglow::platform {
namespace {

constexpr int kPatienceMs = 5000;

constexpr auto kQuit = "quit";

QDBusMessage applicationCall(const QString &name, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(name, objectPathFor(name),
                                                       QStringLiteral("org.freedesktop.Application"), method);
    call.setAutoStartService(false);
    return call;
}

/// Asks the app that owns `name` to come to the front.
QDBusMessage raise(const QDBusConnection &bus, const QString &name)
{
    QDBusMessage call = applicationCall(name, QStringLiteral("Activate"));
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        platformData.insert(QStringLiteral("activation-token"), token);
    if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
        platformData.insert(QStringLiteral("desktop-startup-id"), id);
    call << platformData;
    return bus.call(call, QDBus::Block, kPatienceMs);
}

} // namespace

DBusInstance::DBusInstance(QDBusConnection bus, QString name) : m_bus(std::move(bus)), m_name(std::move(name)) { }

DBusInstance::~DBusInstance()
{
    m_bus.unregisterObject(objectPathFor(m_name));
    m_bus.unregisterService(m_name);
}

Result<bool> DBusInstance::claim()
{
    // The object first: whoever sees the name can call it.
    m_bus.registerObject(objectPathFor(m_name), this, QDBusConnection::ExportScriptableSlots);
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply = m_bus.interface()->registerService(
        m_name, QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    if (!reply.isValid())
        return failure(Error::Kind::Unavailable, m_name.toStdString(), reply.error().message().toStdString());
    return reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

void DBusInstance::Activate(const QVariantMap &platformData)
{
    emit activated(platformData.value(QStringLiteral("activation-token")).toString());
}

void DBusInstance::ActivateAction(const QString &action, const QVariantList & /*parameters*/,
                                  const QVariantMap & /*platformData*/)
{
    if (action == QLatin1String(kQuit))
        emit quitRequested();
}

Result<std::unique_ptr<Instance>> claimInstance(const std::filesystem::path &dataFolder, bool raiseOther)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return failure(Error::Kind::Unavailable, "session bus", bus.lastError().message().toStdString());

    const QString name = busNameFor(dataFolder);
    // Twice: the other one may just be going.
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto instance = std::make_unique<DBusInstance>(bus, name);
        const auto claimed = instance->claim();
        if (!claimed)
            return tl::unexpected(claimed.error());
        if (*claimed)
            return instance;
        if (!raiseOther || raise(bus, name).type() == QDBusMessage::ReplyMessage)
            return nullptr;
    }
    return failure(Error::Kind::Busy, name.toStdString(), "the app is running already and does not answer");
}

Status quitInstance(const std::filesystem::path &dataFolder)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return failure(Error::Kind::Unavailable, "session bus", bus.lastError().message().toStdString());

    const QString name = busNameFor(dataFolder);
    QDBusMessage call = applicationCall(name, QStringLiteral("ActivateAction"));
    call << QString::fromLatin1(kQuit) << QVariantList() << QVariantMap();
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatienceMs);
    const QString error = reply.errorName();
    const bool nobody = error == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
        || error == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown");
    if (nobody || reply.type() == QDBusMessage::ReplyMessage)
        return {};
    return failure(Error::Kind::Busy, name.toStdString(), reply.errorMessage().toStdString());
}

} // namespace afterglow::platform
