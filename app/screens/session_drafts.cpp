#include "app/screens/session_drafts.h"

#include <algorithm>
#include <utility>

namespace afterglow::app {

SessionDrafts::SessionDrafts(journal::Journal &journal, QString file)
    : m_journal(journal),
      m_file(std::move(file), [this] { return m_entries; })
{
    m_entries = m_file.read();
    m_changes = m_journal.onChange([this] { dropRemoved(); });
    dropRemoved();
}

QJsonObject SessionDrafts::of(const std::string &session) const
{
    return m_entries.value(QString::fromStdString(session)).toObject();
}

void SessionDrafts::set(const std::string &session, const QJsonObject &entry)
{
    const QString id = QString::fromStdString(session);
    if (entry.isEmpty())
        m_entries.remove(id);
    else
        m_entries.insert(id, entry);
    m_file.keepSoon();
}

void SessionDrafts::drop(const std::string &session)
{
    m_entries.remove(QString::fromStdString(session));
    m_file.keep();
}

void SessionDrafts::dropRemoved()
{
    if (m_entries.isEmpty())
        return;
    const auto sessions = m_journal.sessions();
    if (!sessions)
        return;
    bool dropped = false;
    for (const QString &id : m_entries.keys()) {
        const std::string session = id.toStdString();
        const bool known = m_journal.hidden() == session
            || std::ranges::any_of(*sessions, [&](const auto &one) { return one.treatment.id == session; });
        if (!known) {
            m_entries.remove(id);
            dropped = true;
        }
    }
    if (dropped)
        m_file.keep();
}

} // namespace afterglow::app
