// What was begun for a session of the journal and left.
#pragma once

#include "app/screens/draft_file.h"
#include "core/journal/journal.h"

#include <QJsonObject>
#include <QString>

#include <string>

namespace afterglow::app {

/// One file, one entry a session. An entry goes with its session, once the removal can't be taken back any more.
class SessionDrafts {
public:
    /// `journal` outlives it. An empty `file` keeps nothing beyond the app.
    SessionDrafts(journal::Journal &journal, QString file);
    Q_DISABLE_COPY_MOVE(SessionDrafts)
    ~SessionDrafts() = default;

    /// Empty where nothing was left.
    [[nodiscard]] QJsonObject of(const std::string &session) const;
    /// Something was changed; an empty entry goes.
    void set(const std::string &session, const QJsonObject &entry);
    /// It was saved or thrown away: gone from the disk as well.
    void drop(const std::string &session);
    void keepPending() { m_file.keepPending(); }

private:
    void dropRemoved();

    journal::Journal &m_journal;
    QJsonObject m_entries; ///< by session
    DraftFile m_file;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
