// A text that leaves the app: shown first, then copied, and shared or saved as a file.
#pragma once

#include "app/outbox.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace afterglow::app {

class TextShare final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A screen's model owns it")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// `copy` puts a text on the clipboard; empty: on the system's. `outbox` is null where nothing can be shared, and outlives this.
    explicit TextShare(std::function<void(const QString &)> copy, Outbox *outbox = nullptr, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// There is a share sheet: share() instead of save().
    [[nodiscard]] bool canShare() const { return m_outbox != nullptr; }
    /// Why the text was not saved or shared.
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void copy();
    /// As UTF-8; a file that is there is replaced as a whole or not at all.
    Q_INVOKABLE void save(const QUrl &file);
    Q_INVOKABLE void share();

signals:
    void changed();
    /// It left the app, or could have; `message` says how where the patient hasn't seen it, else it is empty.
    void done(const QString &message);

private:
    void setError(const QString &error);

    std::function<void(const QString &)> m_copy;
    Outbox *m_outbox;
    QString m_text;
    QString m_error;
};

} // namespace afterglow::app
