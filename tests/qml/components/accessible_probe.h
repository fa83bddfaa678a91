#pragma once

#include <QObject>
#include <QString>

/// What a screen reader gets to know of an item, asked as it asks: through QAccessible and not through the QML
/// properties that were meant to reach it.
class AccessibleProbe : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The role as QAccessible names it ("CheckBox"); empty when the item isn't there for a screen reader.
    Q_INVOKABLE [[nodiscard]] QString role(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] QString name(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] QString description(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] bool checked(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] bool checkable(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] bool selected(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] bool focusable(QObject *item) const;
    Q_INVOKABLE [[nodiscard]] bool disabled(QObject *item) const;
    /// The names of the items below `item` that a screen reader would reach, in reading order; empty names included.
    Q_INVOKABLE [[nodiscard]] QStringList namesBelow(QObject *item) const;
    /// Performs what the screen reader's double tap does. False if the item offers no such action.
    Q_INVOKABLE [[nodiscard]] bool press(QObject *item) const;
};
