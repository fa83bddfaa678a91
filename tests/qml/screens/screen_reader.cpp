#include "screen_reader.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QMetaEnum>
#include <QQuickItem>

#include <algorithm>
#include <functional>

namespace afterglow::test {

namespace {

constexpr double kLeastTarget = 44;

QString roleName(const QAccessibleInterface &interface)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(interface.role()));
}

bool isControl(QAccessibleInterface &interface)
{
    if (interface.object() != nullptr && interface.object()->inherits("QQuickText"))
        return false; // Qt calls every text focusable
    if (interface.state().focusable)
        return true;
    QAccessibleActionInterface *actions = interface.actionInterface();
    return actions != nullptr
        && (actions->actionNames().contains(QAccessibleActionInterface::pressAction())
            || actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
}

/// The objectName of the item, or of the one that it is the inside of.
QString nameOf(QObject *object)
{
    auto *item = qobject_cast<QQuickItem *>(object);
    if (item == nullptr)
        return {};
    return item->objectName().isEmpty() && item->parentItem() != nullptr ? item->parentItem()->objectName()
                                                                         : item->objectName();
}

using Wanted = std::function<bool(QAccessibleInterface &)>;
using Seen = std::function<void(QAccessibleInterface &)>;

/// Each visible one below `interface` that is wanted, in reading order.
void visit(QAccessibleInterface &interface, const Wanted &wanted, const Seen &seen)
{
    for (int i = 0; i < interface.childCount(); ++i) {
        QAccessibleInterface *child = interface.child(i);
        if (child == nullptr || child->state().invisible)
            continue;
        if (wanted(*child))
            seen(*child);
        visit(*child, wanted, seen);
    }
}

void visitWindow(QQuickWindow &window, const Wanted &wanted, const Seen &seen)
{
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window);
    if (root == nullptr)
        qFatal("The window isn't there for a screen reader");
    visit(*root, wanted, seen);
}

/// What the item scrolls with; null where it doesn't, and in a list, whose rows Qt reads in the order in which they were made.
const QQuickItem *pageOf(const QQuickItem &item)
{
    const QQuickItem *page = item.parentItem();
    while (page != nullptr && !page->inherits("QQuickFlickable"))
        page = page->parentItem();
    return page != nullptr && page->inherits("QQuickListView") ? nullptr : page;
}

QRectF placeOf(const QQuickItem &item)
{
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

/// Further up in the same column of the same page.
bool standsAbove(const QQuickItem &item, const QQuickItem &other)
{
    const QRectF own = placeOf(item);
    const QRectF others = placeOf(other);
    return pageOf(item) != nullptr && pageOf(item) == pageOf(other) && own.bottom() <= others.top()
        && std::max(own.left(), others.left()) < std::min(own.right(), others.right());
}

bool hasNoState(const QAccessibleInterface &interface)
{
    const QAccessible::Role role = interface.role();
    return (role == QAccessible::CheckBox || role == QAccessible::RadioButton) && !interface.state().checkable;
}

} // namespace

QStringList controls(QQuickWindow &window)
{
    QStringList found;
    visitWindow(window, isControl, [&found](QAccessibleInterface &interface) {
        found << roleName(interface) + QStringLiteral(": ") + interface.text(QAccessible::Name);
    });
    return found;
}

QStringList readAloud(QQuickWindow &window)
{
    const auto isNamed = [](QAccessibleInterface &interface) {
        return !interface.text(QAccessible::Name).trimmed().isEmpty();
    };
    QStringList found;
    visitWindow(window, isNamed, [&found](QAccessibleInterface &interface) {
        QString line = roleName(interface) + QStringLiteral(": ") + interface.text(QAccessible::Name);
        const QAccessible::State state = interface.state();
        if (state.checked)
            line += QStringLiteral(", checked");
        if (state.disabled)
            line += QStringLiteral(", disabled");
        if (interface.role() == QAccessible::EditableText)
            line += QStringLiteral(", ") + interface.text(QAccessible::Value);
        found << line;
    });
    return found;
}

QStringList accessibilityProblems(QQuickWindow &window)
{
    QStringList problems;
    const QQuickItem *before = nullptr;
    visitWindow(window, isControl, [&](QAccessibleInterface &interface) {
        const QString where = nameOf(interface.object());
        const QString role = roleName(interface);
        if (interface.text(QAccessible::Name).trimmed().isEmpty())
            problems << role + QStringLiteral(": (no name) at ") + where;
        if (interface.role() == QAccessible::NoRole || interface.role() == QAccessible::Client
            || interface.role() == QAccessible::StaticText)
            problems << role + QStringLiteral(": no control's role at ") + where;
        if (where.isEmpty())
            problems << role + QStringLiteral(": no objectName, ") + interface.text(QAccessible::Name);
        if (hasNoState(interface))
            problems << role + QStringLiteral(": no state at ") + where;
        const auto *item = qobject_cast<QQuickItem *>(interface.object());
        if (item == nullptr)
            return;
        // A field's target is what is around it.
        if (interface.role() != QAccessible::EditableText && std::min(item->width(), item->height()) < kLeastTarget)
            problems << QStringLiteral("%1: %2 x %3 at %4").arg(role).arg(item->width()).arg(item->height()).arg(where);
        // The parts of a figure are read as the chips name them.
        const bool drawn = where.startsWith(QLatin1String("region-"));
        if (!drawn && before != nullptr && standsAbove(*item, *before))
            problems << role + QStringLiteral(": read after what stands below it, at ") + where;
        before = item;
    });
    return problems;
}

} // namespace afterglow::test
