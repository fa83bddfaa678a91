// Whether the patient is asked to allow notifications, and what she said.
#pragma once

#include "app/settings.h"
#include "platform/platform.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// Asked once, after the first treatment was saved: then it is plain what reminders are for.
/// Where the system asks nobody, neither does the app.
class ReminderPermissionModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed)

public:
    /// Both outlive the model.
    ReminderPermissionModel(platform::NotificationPermission &permission, Settings &settings,
                            QObject *parent = nullptr);

    [[nodiscard]] bool isWanted() const;

    /// The system asks.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void notNow();

signals:
    void changed();

private:
    platform::NotificationPermission &m_permission;
    Settings &m_settings;
};

} // namespace afterglow::app
