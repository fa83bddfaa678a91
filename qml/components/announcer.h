#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace afterglow::components {

/// Lets a screen reader say what appeared without taking the focus.
class Announcer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Says `text` politely. `item` is where it stands on the screen; before Qt 6.8 it is what the screen reader is
    /// pointed at, so it carries the text as its accessible name.
    Q_INVOKABLE void announce(QQuickItem *item, const QString &text);

signals:
    void announced(QQuickItem *item, const QString &text);
};

} // namespace afterglow::components
