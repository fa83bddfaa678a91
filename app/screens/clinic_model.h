// Whom to call.
#pragma once

#include "app/screens/draft_file.h"
#include "app/screens/model_context.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// The patient's clinic: what the journal holds, followed. What she is writing is there again when the app was killed meanwhile.
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

public:
    explicit ClinicModel(const ModelContext &context, QString draftFile = {}, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString phone() const { return m_phone; }
    /// Name and number in one line, or what to do where there is none.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString error() const { return m_error; }

    // What the page begins with: what the journal holds, or what was left half written.
    [[nodiscard]] QString writtenName() const { return m_writtenName; }
    [[nodiscard]] QString writtenPhone() const { return m_writtenPhone; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void write(const QString &name, const QString &phone);
    /// False where it was not kept; error() says why.
    Q_INVOKABLE bool save();
    /// Left without saving.
    Q_INVOKABLE void leave();

signals:
    void changed();
    void opened();

private:
    void read();

    ModelContext m_context;
    QString m_name;
    QString m_phone;
    QString m_writtenName;
    QString m_writtenPhone;
    QString m_error;
    DraftFile m_draft;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
