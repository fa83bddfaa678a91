// A text that leaves the app: shown first, then copied or saved as a file.
#pragma once

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
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// `copy` puts a text on the clipboard; empty: on the system's.
    explicit TextShare(std::function<void(const QString &)> copy, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// Why the last file was not saved.
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void copy();
    /// As UTF-8; a file that is there is replaced as a whole or not at all.
    Q_INVOKABLE void save(const QUrl &file);

signals:
    void changed();
    void done(const QString &message);

private:
    void setError(const QString &error);

    std::function<void(const QString &)> m_copy;
    QString m_text;
    QString m_error;
};

} // namespace afterglow::app
