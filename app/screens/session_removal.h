// Removing a treatment or an appointment, as long as it can be taken back.
#pragma once

#include "app/screens/model_context.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace afterglow::app {

/// Whoever removes a session hides it in the journal (Journal::hide); this offers to take that back, wherever the patient is, and
/// carries it out when the offer is over. So it does when the app is closed. A kill in between leaves the session in the journal.
class SessionRemoval final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)

public:
    explicit SessionRemoval(const ModelContext &context, QObject *parent = nullptr);
    ~SessionRemoval() override;
    Q_DISABLE_COPY_MOVE(SessionRemoval)

    /// What can be taken back; empty: nothing.
    [[nodiscard]] QString undoText() const;

    Q_INVOKABLE void undo();
    /// Nothing offers to take it back any more.
    Q_INVOKABLE void finish();

signals:
    /// For another session with the same words as well.
    void undoTextChanged();
    /// It was not carried out, and the session is there again.
    void failed(const QString &words);

private:
    ModelContext m_context;
    std::optional<std::string> m_hidden;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
