#include "accessible_probe.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QMetaEnum>

namespace {

QAccessible::State stateOf(QObject *item)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface != nullptr ? interface->state() : QAccessible::State{};
}

QString textOf(QObject *item, QAccessible::Text kind)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface != nullptr ? interface->text(kind) : QString();
}

void collectNames(QAccessibleInterface *interface, QStringList &names)
{
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        if (child == nullptr || child->state().invisible)
            continue;
        names << child->text(QAccessible::Name);
        collectNames(child, names);
    }
}

} // namespace

QString AccessibleProbe::role(QObject *item) const
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    if (interface == nullptr)
        return {};
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(interface->role()));
}

QString AccessibleProbe::name(QObject *item) const
{
    return textOf(item, QAccessible::Name);
}

QString AccessibleProbe::description(QObject *item) const
{
    return textOf(item, QAccessible::Description);
}

bool AccessibleProbe::checked(QObject *item) const
{
    return stateOf(item).checked;
}

bool AccessibleProbe::checkable(QObject *item) const
{
    return stateOf(item).checkable;
}

bool AccessibleProbe::selected(QObject *item) const
{
    return stateOf(item).selected;
}

bool AccessibleProbe::focusable(QObject *item) const
{
    return stateOf(item).focusable;
}

bool AccessibleProbe::disabled(QObject *item) const
{
    return stateOf(item).disabled;
}

QStringList AccessibleProbe::namesBelow(QObject *item) const
{
    QStringList names;
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item))
        collectNames(interface, names);
    return names;
}

bool AccessibleProbe::press(QObject *item) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    QAccessibleActionInterface *actions = interface != nullptr ? interface->actionInterface() : nullptr;
    if (actions == nullptr)
        return false;
    for (const QString &action :
         {QAccessibleActionInterface::toggleAction(), QAccessibleActionInterface::pressAction()}) {
        if (actions->actionNames().contains(action)) {
            actions->doAction(action);
            return true;
        }
    }
    return false;
}
