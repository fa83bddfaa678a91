#include "app/screens/screens.h"

namespace afterglow::app {

Screens::Screens(const ModelContext &context, const ReminderPorts &reminders, QObject *parent)
    : QObject(parent),
      m_clinic(context),
      m_reminders(context, reminders.notifications),
      m_reminderHealth(context, reminders),
      m_timeline(context)
{
}

} // namespace afterglow::app
