#include "app/screens/screens.h"

namespace afterglow::app {

Screens::Screens(const ModelContext &context, QObject *parent)
    : QObject(parent),
      m_clinic(context),
      m_timeline(context),
      m_products(context),
      m_whenCanI(context)
{
}

} // namespace afterglow::app
