// The journal's photos as the screens see them: read once for all of them, without those that were just deleted.
#pragma once

#include "app/screens/model_context.h"
#include "core/vault/photo_folder.h"

#include <QObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::app {

/// Deleting has two steps. hide() takes photos out of every screen at once; removeHidden() carries it out when nothing offers to
/// take it back any more. An album that goes, because the app is closed, carries it out too. A kill in between leaves the photos in
/// the journal: what could still be taken back is never lost by a crash.
class PhotoAlbum final : public QObject {
    Q_OBJECT

public:
    PhotoAlbum(const ModelContext &context, vault::PhotoFolder folder, QObject *parent = nullptr);
    ~PhotoAlbum() override;
    Q_DISABLE_COPY_MOVE(PhotoAlbum)

    /// Only then the journal is read, and followed. What changed while nobody watched is read when somebody does again.
    void setWatched(bool watched);
    /// Reads the journal anew.
    void refresh();

    [[nodiscard]] bool isRead() const { return m_read; }
    /// Why the last reading failed; what was there before is still here.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// By session (its instant, then id), day, `taken`, id.
    [[nodiscard]] const std::vector<journal::Photo> &photos() const { return m_photos; }
    /// By instant, then id.
    [[nodiscard]] const std::vector<journal::Session> &sessions() const { return m_sessions; }
    [[nodiscard]] const journal::Photo *photo(std::string_view id) const;
    [[nodiscard]] const journal::Session *session(std::string_view id) const;
    /// By `taken`: those of one series and pose, across its sessions.
    [[nodiscard]] std::vector<journal::Photo> ofSeries(std::string_view series, std::string_view pose) const;
    [[nodiscard]] const ModelContext &context() const { return m_context; }

    /// What is hidden already is removed first.
    [[nodiscard]] Status hide(std::vector<std::string> ids);
    void showHidden();
    /// The rows go, then the files. A failure shows the photos again.
    [[nodiscard]] Status removeHidden();
    [[nodiscard]] const std::vector<std::string> &hidden() const { return m_hidden; }

signals:
    void changed();
    /// They are gone from the journal, with a session or by themselves. Those that another program has removed are told when the
    /// journal is read next.
    void removed(const std::vector<std::string> &ids);

private:
    [[nodiscard]] Status read();
    [[nodiscard]] std::vector<std::string> goneSince(const std::vector<journal::Photo> &photos) const;
    void finishRemovals();

    ModelContext m_context;
    vault::PhotoFolder m_folder;
    bool m_watched = false;
    bool m_stale = true;
    bool m_read = false;
    std::optional<Error> m_error;
    std::vector<journal::Photo> m_photos;
    std::vector<journal::Session> m_sessions;
    std::vector<std::string> m_hidden;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
