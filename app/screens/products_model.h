// The patient's shelf: what is on it, and the form for one product.
#pragma once

#include "app/screens/draft_file.h"
#include "app/screens/log_treatment_model.h"
#include "app/screens/model_context.h"
#include "app/screens/product_content.h"
#include "app/screens/row_list.h"
#include "app/screens/while_open.h"

#include <optional>

namespace afterglow::app {

/// A product's form is there again, with what was entered, when it is opened after the app was killed: whichever others were opened
/// before.
/// Reads while active: after each change of the journal, of the zone, and at full minutes.
class ProductsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QAbstractListModel *held READ held CONSTANT)
    Q_PROPERTY(QAbstractListModel *unclear READ unclear CONSTANT)
    Q_PROPERTY(QAbstractListModel *fine READ fine CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool unread READ isUnread NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool formOpen READ isFormOpen NOTIFY formChanged)
    Q_PROPERTY(bool formNew READ isFormNew NOTIFY formChanged)
    Q_PROPERTY(QString formName READ formName WRITE setFormName NOTIFY formChanged)
    Q_PROPERTY(QString formNotes READ formNotes WRITE setFormNotes NOTIFY formChanged)
    Q_PROPERTY(QString formNameError READ formNameError NOTIFY formChanged)
    Q_PROPERTY(QAbstractListModel *formIngredients READ formIngredients CONSTANT)

public:
    explicit ProductsModel(const ModelContext &context, QString draftFile = {}, QObject *parent = nullptr);

    [[nodiscard]] RowList<AnswerItem> *held() { return &m_held; }
    [[nodiscard]] RowList<AnswerItem> *unclear() { return &m_unclear; }
    [[nodiscard]] RowList<AnswerItem> *fine() { return &m_fine; }
    /// The shelf was read, and nothing is on it.
    [[nodiscard]] bool isEmpty() const { return m_read && m_products.empty(); }
    /// Nothing could be read: `error` says why.
    [[nodiscard]] bool isUnread() const { return !m_read && !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString undoText() const { return m_undoText; }
    [[nodiscard]] bool isActive() const { return m_open.isOpen(); }
    void setActive(bool active);

    [[nodiscard]] bool isFormOpen() const { return m_form.has_value(); }
    [[nodiscard]] bool isFormNew() const { return m_form && m_form->id.empty(); }
    [[nodiscard]] QString formName() const { return m_form ? QString::fromStdString(m_form->name) : QString(); }
    void setFormName(const QString &name);
    [[nodiscard]] QString formNotes() const { return m_form ? QString::fromStdString(m_form->notes) : QString(); }
    void setFormNotes(const QString &notes);
    [[nodiscard]] QString formNameError() const { return m_formNameError; }
    [[nodiscard]] RowList<Choice> *formIngredients() { return &m_formIngredients; }

    Q_INVOKABLE void refresh();

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString &product);
    Q_INVOKABLE void toggleIngredient(const QString &ingredient);
    /// False where it was not kept: formNameError() or error() says why.
    Q_INVOKABLE bool saveForm();
    Q_INVOKABLE void closeForm();

    Q_INVOKABLE void remove(const QString &product);
    Q_INVOKABLE void undo();

signals:
    void changed();
    void undoTextChanged();
    void formChanged();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] const journal::Product *find(const QString &product) const;
    void openForm(journal::Product product);
    void takeUpDraft();
    void keepDraft();
    void dropDraft(const std::string &product);
    void showIngredients();
    void setUndo(const QString &text, std::optional<journal::Product> removed);
    [[nodiscard]] bool keep(const Status &status);

    ModelContext m_context;
    WhileOpen m_open;
    std::vector<journal::Product> m_products;
    bool m_read = false;
    RowList<AnswerItem> m_held;
    RowList<AnswerItem> m_unclear;
    RowList<AnswerItem> m_fine;
    QString m_error;
    QString m_undoText;
    std::optional<journal::Product> m_removed;
    std::optional<journal::Product> m_form;
    QString m_formNameError;
    RowList<Choice> m_formIngredients;
    QJsonObject m_drafts; ///< forms that weren't saved or left, by their product's id; empty: a new one
    DraftFile m_draftFile;
};

} // namespace afterglow::app
