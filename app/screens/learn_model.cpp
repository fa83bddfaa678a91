#include "app/screens/learn_model.h"

#include "app/error_words.h"
#include "app/screens/treatment_words.h"
#include "core/learn/built_in.h"

#include <QLocale>

#include <algorithm>

namespace afterglow::app {

LearnModel::LearnModel(const ModelContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_chapters(learnChapters(learn::builtIn())),
      m_subscription(context.journal.onChange([this] { readTicks(); }))
{
    readTicks();
}

void LearnModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    m_chapters = isSearching() ? learnHits(learn::search(learn::builtIn(), text.toStdString(), textLanguage()))
                               : learnChapters(learn::builtIn());
    emit listChanged();
}

QString LearnModel::resultText() const
{
    if (!isSearching())
        return {};
    const qsizetype count = m_chapters.isEmpty() ? 0 : m_chapters.first().value<LearnChapter>().entries.size();
    return count == 0 ? tr("Nothing found") : tr("%n page(s)", nullptr, static_cast<int>(count));
}

void LearnModel::open(const QString &page)
{
    const learn::Page *found = learn::builtIn().page(page.toStdString());
    if (found == nullptr)
        return;
    m_page = page;
    m_content = learnPage(learn::builtIn(), *found);
    emit pageChanged();
    emit tickedChanged();
}

void LearnModel::close()
{
    dismissError();
    m_page.clear();
    m_content = {};
    emit pageChanged();
    emit tickedChanged();
}

QString LearnModel::progressText() const
{
    if (m_content.checks.isEmpty())
        return {};
    const auto done =
        std::ranges::count_if(m_content.checks, [this](const QString &id) { return m_ticked.contains(id); });
    return tr("%1 of %2").arg(QLocale().toString(static_cast<int>(done)), QLocale().toString(m_content.checks.size()));
}

void LearnModel::toggle(const QString &item)
{
    if (const Status kept = m_context.journal.setTicked(item.toStdString(), !m_ticked.contains(item)); !kept)
        setError(writingWords(kept.error()));
}

void LearnModel::readTicks()
{
    const auto items = m_context.journal.tickedItems();
    if (!items) {
        // That a tick wasn't kept matters more.
        if (m_error.isEmpty())
            setError(readingWords(items.error()));
        return;
    }
    QStringList ticked;
    for (const std::string &item : *items)
        ticked.append(QString::fromStdString(item));
    setError({});
    if (ticked == m_ticked)
        return;
    m_ticked = std::move(ticked);
    emit tickedChanged();
}

void LearnModel::dismissError()
{
    setError({});
}

void LearnModel::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged();
}

} // namespace afterglow::app
