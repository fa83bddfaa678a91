#include "app/screens/reminder_permission_model.h"

namespace afterglow::app {

ReminderPermissionModel::ReminderPermissionModel(platform::NotificationPermission &permission, Settings &settings,
                                                 QObject *parent)
    : QObject(parent),
      m_permission(permission),
      m_settings(settings)
{
}

bool ReminderPermissionModel::isWanted() const
{
    return m_permission.state() == platform::NotificationPermission::State::NotAsked
        && !m_settings.hasAskedForReminders();
}

void ReminderPermissionModel::ask()
{
    m_settings.setAskedForReminders(true);
    m_permission.ask(this, [this](platform::NotificationPermission::State) { emit changed(); });
}

void ReminderPermissionModel::notNow()
{
    m_settings.setAskedForReminders(true);
    emit changed();
}

} // namespace afterglow::app
