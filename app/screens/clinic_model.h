// Whom to call.
#pragma once

#include "app/screens/draft_file.h"
#include "app/screens/model_context.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace afterglow::app {

/// Gives an address to the system; false: nothing on this device takes it.
using OpenUrl = std::function<bool(const QUrl &)>;

/// The patient's clinic: what the journal holds, followed; and the way to call it. What she is writing is there again when the app
/// was killed meanwhile.
class ClinicModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString writtenName READ writtenName NOTIFY opened)
    Q_PROPERTY(QString writtenPhone READ writtenPhone NOTIFY opened)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool canCall READ canCall NOTIFY changed)
    Q_PROPERTY(QString callError READ callError NOTIFY changed)

public:
    /// `openUrl` empty: the system's own.
    explicit ClinicModel(const ModelContext &context, QString draftFile = {}, OpenUrl openUrl = {},
                         QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString phone() const { return m_phone; }
    /// Name and number in one line, or what to do where there is none.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString error() const { return m_error; }
    /// There is a number.
    [[nodiscard]] bool canCall() const;
    /// Why the last call was not begun; empty: it was, or this was dismissed.
    [[nodiscard]] QString callError() const { return m_callError; }

    // What the page begins with: what the journal holds, or what was left half written.
    [[nodiscard]] QString writtenName() const { return m_writtenName; }
    [[nodiscard]] QString writtenPhone() const { return m_writtenPhone; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void write(const QString &name, const QString &phone);
    /// False where it was not kept; error() says why.
    Q_INVOKABLE bool save();
    /// Left without saving.
    Q_INVOKABLE void leave();
    /// Hands the number to the system's telephone.
    Q_INVOKABLE void call();
    Q_INVOKABLE void dismissCallError();

signals:
    void changed();
    void opened();

private:
    void read();
    void setCallError(const QString &error);

    ModelContext m_context;
    OpenUrl m_openUrl;
    QString m_name;
    QString m_phone;
    QString m_writtenName;
    QString m_writtenPhone;
    QString m_error;
    QString m_callError;
    DraftFile m_draft;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
