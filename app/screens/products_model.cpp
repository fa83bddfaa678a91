#include "app/screens/products_model.h"

#include "app/error_words.h"
#include "app/patient_zone.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace afterglow::app {

ProductsModel::ProductsModel(const ModelContext &context, QString draftFile, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_open(context),
      m_draftFile(std::move(draftFile), [this] { return m_drafts; })
{
    m_drafts = m_draftFile.read();
    connect(&m_open, &WhileOpen::readAnew, this, &ProductsModel::refresh);
}

// --- the shelf

void ProductsModel::setActive(bool active)
{
    if (active == isActive())
        return;
    m_open.setOpen(active);
    if (active)
        refresh();
    else
        emit changed();
}

void ProductsModel::refresh()
{
    const Status done = read();
    m_error = done ? QString() : readingWords(done.error());
    emit changed();
}

Status ProductsModel::read()
{
    const time::Instant now = m_context.clock.now();
    const auto scenario = m_context.journal.scenario(now, m_context.zone.zone(), now, now, 0);
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto products = m_context.journal.products();
    if (!products)
        return tl::unexpected(products.error());
    m_products = std::move(*products);
    m_read = true;
    const ShelfContent shelf = readShelf(*scenario, m_products);
    m_held.become(shelf.held);
    m_unclear.become(shelf.unclear);
    m_fine.become(shelf.fine);
    return {};
}

const journal::Product *ProductsModel::find(const QString &product) const
{
    const auto found = std::ranges::find(m_products, product.toStdString(), &journal::Product::id);
    return found == m_products.end() ? nullptr : &*found;
}

void ProductsModel::remove(const QString &product)
{
    const journal::Product *found = find(product);
    if (found == nullptr)
        return;
    const journal::Product removed = *found; // the row is gone once the change is heard of
    if (!keep(m_context.journal.removeProduct(removed.id)))
        return;
    dropDraft(removed.id);
    setUndo(tr("Removed: %1").arg(QString::fromStdString(removed.name)), removed);
}

void ProductsModel::undo()
{
    if (m_removed && keep(m_context.journal.saveProduct(*m_removed).map([](const journal::Product &) {})))
        setUndo({}, std::nullopt);
}

void ProductsModel::setUndo(const QString &text, std::optional<journal::Product> removed)
{
    m_removed = std::move(removed);
    m_undoText = text;
    emit undoTextChanged();
}

bool ProductsModel::keep(const Status &status)
{
    m_error = status ? QString() : writingWords(status.error());
    emit changed();
    return status.has_value();
}

// --- the form

void ProductsModel::startNew()
{
    openForm({});
}

void ProductsModel::edit(const QString &product)
{
    if (const journal::Product *found = find(product))
        openForm(*found);
}

void ProductsModel::openForm(journal::Product product)
{
    setUndo({}, std::nullopt);
    m_form = std::move(product);
    takeUpDraft();
    m_formNameError.clear();
    showIngredients();
    emit formChanged();
}

void ProductsModel::takeUpDraft()
{
    const QJsonObject left = m_drafts.value(QString::fromStdString(m_form->id)).toObject();
    if (left.isEmpty())
        return;
    m_form->name = left.value(QLatin1String("name")).toString().toStdString();
    m_form->notes = left.value(QLatin1String("notes")).toString().toStdString();
    m_form->ingredients.clear();
    for (const auto &ingredient : left.value(QLatin1String("ingredients")).toArray())
        m_form->ingredients.push_back(ingredient.toString().toStdString());
}

void ProductsModel::keepDraft()
{
    QJsonArray ingredients;
    for (const std::string &ingredient : m_form->ingredients)
        ingredients.append(QString::fromStdString(ingredient));
    m_drafts.insert(QString::fromStdString(m_form->id),
                    QJsonObject{{QStringLiteral("name"), formName()},
                                {QStringLiteral("notes"), formNotes()},
                                {QStringLiteral("ingredients"), ingredients}});
    m_draftFile.keepSoon();
}

void ProductsModel::dropDraft(const std::string &product)
{
    m_drafts.remove(QString::fromStdString(product));
    m_draftFile.keep();
}

void ProductsModel::closeForm()
{
    if (m_form)
        dropDraft(m_form->id);
    m_form.reset();
    m_formNameError.clear();
    emit formChanged();
}

void ProductsModel::showIngredients()
{
    std::vector<Choice> choices;
    for (const std::string_view id : journal::kIngredients) {
        Choice &choice = choices.emplace_back();
        choice.id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        choice.name = ingredientName(id);
        choice.detail = ingredientDetail(id);
        choice.chosen = std::ranges::find(m_form->ingredients, id) != m_form->ingredients.end();
    }
    m_formIngredients.become(choices);
}

void ProductsModel::setFormName(const QString &name)
{
    if (!m_form)
        return;
    m_form->name = name.toStdString();
    keepDraft();
    m_formNameError.clear();
    emit formChanged();
}

void ProductsModel::setFormNotes(const QString &notes)
{
    if (!m_form)
        return;
    m_form->notes = notes.toStdString();
    keepDraft();
    emit formChanged();
}

void ProductsModel::toggleIngredient(const QString &ingredient)
{
    if (!m_form)
        return;
    if (std::erase(m_form->ingredients, ingredient.toStdString()) == 0)
        m_form->ingredients.push_back(ingredient.toStdString());
    keepDraft();
    showIngredients();
}

bool ProductsModel::saveForm()
{
    if (!m_form)
        return false;
    journal::Product product = *m_form;
    product.name = formName().trimmed().toStdString();
    product.notes = formNotes().trimmed().toStdString();
    if (product.name.empty()) {
        m_formNameError = tr("Give it a name, so that you recognise it.");
        emit formChanged();
        return false;
    }
    if (!keep(m_context.journal.saveProduct(std::move(product)).map([](const journal::Product &) {})))
        return false;
    closeForm();
    return true;
}

} // namespace afterglow::app
