#include "app/screens/session_removal.h"

#include "app/error_words.h"

namespace afterglow::app {

SessionRemoval::SessionRemoval(const ModelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_changes = m_context.journal.onChange([this] {
        if (m_hidden == m_context.journal.hidden())
            return;
        m_hidden = m_context.journal.hidden();
        emit undoTextChanged();
    });
}

SessionRemoval::~SessionRemoval()
{
    m_changes = {};
    (void)m_context.journal.removeHidden(); // nobody is left to be told: what stays is shown again at the next start
}

QString SessionRemoval::undoText() const
{
    return m_hidden ? tr("Removed from your journal") : QString();
}

void SessionRemoval::undo()
{
    m_context.journal.showHidden();
}

void SessionRemoval::finish()
{
    if (const Status removed = m_context.journal.removeHidden(); !removed)
        emit failed(writingWords(removed.error()));
}

} // namespace afterglow::app
