// The look of a free desktop, from org.freedesktop.portal.Settings.
#include "app/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace afterglow::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kFreedesktop = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");

/// A value comes in a variant, in older portals in two.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

class DesktopPortal final : public QObject {
    Q_OBJECT

public:
    explicit DesktopPortal(Appearance &appearance) : QObject(&appearance), m_appearance(appearance)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(take(QString, QString, QDBusVariant)));
        read(kFreedesktop, QStringLiteral("color-scheme"));
        read(kFreedesktop, QStringLiteral("reduced-motion"));
        read(kGnome, QStringLiteral("text-scaling-factor"));
        read(kGnome, QStringLiteral("enable-animations"));
    }

private slots:
    void take(const QString &group, const QString &key, const QDBusVariant &wrapped)
    {
        const QVariant value = unwrapped(wrapped.variant());
        Appearance::Look look = m_appearance.system();
        if (group == kFreedesktop && key == QLatin1String("color-scheme")) {
            const uint scheme = value.toUInt(); // 0: no preference, 1: dark, 2: light
            look.dark = scheme == 0 ? std::optional<bool>() : scheme == 1;
        } else if (group == kFreedesktop && key == QLatin1String("reduced-motion")) {
            look.reducedMotion = value.toUInt() == 1;
        } else if (group == kGnome && key == QLatin1String("text-scaling-factor")) {
            look.textScale = value.toDouble();
        } else if (group == kGnome && key == QLatin1String("enable-animations")) {
            look.reducedMotion = !value.toBool();
        } else {
            return;
        }
        m_appearance.setSystem(look);
    }

private:
    /// A desktop without a portal, or without this key, answers with an error: Qt's own reading then stands.
    void read(const QString &group, const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(group, key, reply.value());
            watcher->deleteLater();
        });
    }

    Appearance &m_appearance;
};

} // namespace

void followDesktop(Appearance &appearance)
{
    new DesktopPortal(appearance); // lives and dies with it
}

} // namespace afterglow::app

#include "desktop_portal.moc"
