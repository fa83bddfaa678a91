// What the page binds to that erases everything.
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// The second question is answered by typing a word, which every keyboard and screen reader can do, and nobody by accident.
class EraseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString word READ word CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    using QObject::QObject;

    /// To be typed, in the patient's language.
    [[nodiscard]] QString word() const;
    /// Why nothing was erased; empty while all is well.
    [[nodiscard]] QString error() const { return m_error; }
    void setFailed(const Error &error);

    /// Whether `typed` is the word: blanks around it, and capitals, don't count.
    Q_INVOKABLE [[nodiscard]] bool matches(const QString &typed) const;
    /// Erases everything, where `typed` is the word.
    Q_INVOKABLE void erase(const QString &typed);
    Q_INVOKABLE void dismissError();

signals:
    void errorChanged();
    /// The patient was asked twice.
    void confirmed();

private:
    QString m_error;
};

} // namespace afterglow::app
