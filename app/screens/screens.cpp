#include "app/screens/screens.h"

namespace afterglow::app {

Screens::Screens(const ModelContext &context, QObject *parent)
    : QObject(parent),
      m_clinic(context),
      m_learn(context),
      m_timeline(context)
{
}

} // namespace afterglow::app
