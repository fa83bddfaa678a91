#include "announcer.h"

#include <QAccessible>

namespace afterglow::components {

void Announcer::announce(QQuickItem *item, const QString &text)
{
    if (item == nullptr || text.isEmpty())
        return;
    if (QAccessible::isActive()) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent event(item, text);
#else
        QAccessibleEvent event(item, QAccessible::Alert);
#endif
        QAccessible::updateAccessibility(&event);
    }
    emit announced(item, text);
}

} // namespace afterglow::components
