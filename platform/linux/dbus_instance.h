// One running app a data folder, by a name on the session's bus.
#pragma once

#include "platform/platform.h"

#include <QDBusConnection>
#include <QVariantList>
#include <QVariantMap>

namespace afterglow::platform {

class DBusInstance final : public Instance {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    DBusInstance(QDBusConnection bus, QString name);
    ~DBusInstance() override;
    Q_DISABLE_COPY_MOVE(DBusInstance)

    /// False where somebody else has the name. Kind Unavailable where the bus refuses.
    [[nodiscard]] Result<bool> claim();

public slots: // what others call, in the words of the desktop entry specification
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData); // NOLINT(readability-identifier-naming)
    // NOLINTNEXTLINE(readability-identifier-naming)
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

private:
    QDBusConnection m_bus;
    QString m_name;
};

} // namespace afterglow::platform
