// "When can I …?": the earliest date for what patients ask for.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "app/screens/when_content.h"
#include "app/screens/while_open.h"

namespace afterglow::app {

/// Reads while active: after each change of the journal, of the zone, and at full minutes.
class WhenCanIModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QAbstractListModel *answers READ answers CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)

public:
    explicit WhenCanIModel(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] RowList<AnswerItem> *answers() { return &m_answers; }
    /// The journal was read, and nothing was treated or booked.
    [[nodiscard]] bool isEmpty() const { return m_read && m_answers.rowCount() == 0; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isActive() const { return m_open.isOpen(); }
    void setActive(bool active);

    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    [[nodiscard]] Result<WhenSource> read() const;

    ModelContext m_context;
    WhileOpen m_open;
    RowList<AnswerItem> m_answers;
    bool m_read = false;
    QString m_error;
};

} // namespace afterglow::app
