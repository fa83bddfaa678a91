#include "app/screens/screens.h"

namespace afterglow::app {

Screens::Screens(const ModelContext &context, const QString &checkInDraft, QObject *parent)
    : QObject(parent),
      m_checkIn(context, checkInDraft),
      m_checkInHistory(context),
      m_clinic(context),
      m_learn(context),
      m_timeline(context),
      m_products(context),
      m_whenCanI(context),
      m_sessions(context),
      m_session(context),
      m_sessionRemoval(context)
{
}

} // namespace afterglow::app
