// Whom to call.
#pragma once

#include "app/screens/model_context.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// The patient's clinic: what the journal holds, followed.
class ClinicModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit ClinicModel(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString phone() const { return m_phone; }
    /// Name and number in one line, or what to do where there is none.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// False where it was not kept; error() says why.
    Q_INVOKABLE bool save(const QString &name, const QString &phone);

signals:
    void changed();

private:
    void read();

    ModelContext m_context;
    QString m_name;
    QString m_phone;
    QString m_error;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
