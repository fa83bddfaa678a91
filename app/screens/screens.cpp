#include "app/screens/screens.h"

namespace afterglow::app {

Screens::Screens(const ModelContext &context, const ScreenDrafts &drafts, const ReminderPorts &reminders,
                 Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_checkIn(context, drafts.checkIn, {}, outbox),
      m_checkInHistory(context, {}, outbox),
      m_clinic(context, drafts.clinic),
      m_learn(context),
      m_products(context, drafts.product),
      m_reminderHealth(context, reminders),
      m_reminders(context, reminders.notifications),
      m_session(context),
      m_sessionRemoval(context),
      m_sessions(context),
      m_timeline(context),
      m_whenCanI(context)
{
}

} // namespace afterglow::app
