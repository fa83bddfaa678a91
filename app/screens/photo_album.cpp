#include "app/screens/photo_album.h"

#include "core/journal/photo_files.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace afterglow::app {

PhotoAlbum::PhotoAlbum(const ModelContext &context, vault::PhotoFolder folder, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_folder(std::move(folder))
{
    m_subscription = m_context.journal.onChange([this] {
        finishRemovals();
        m_stale = true;
        if (m_watched)
            refresh();
    });
}

PhotoAlbum::~PhotoAlbum()
{
    m_subscription = {};
    (void)removeHidden(); // nobody is left to be told: what stays is shown again at the next start
}

void PhotoAlbum::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        refresh();
}

Status PhotoAlbum::read()
{
    auto sessions = m_context.journal.sessions();
    if (!sessions)
        return tl::unexpected<Error>(sessions.error());
    auto photos = m_context.journal.photos();
    if (!photos)
        return tl::unexpected<Error>(photos.error());
    m_sessions = std::move(*sessions);
    const std::vector<std::string> gone = goneSince(*photos);
    m_photos = std::move(*photos);
    std::erase_if(m_photos, [this](const journal::Photo &photo) { return std::ranges::count(m_hidden, photo.id) > 0; });
    if (!gone.empty())
        emit removed(gone);
    return {};
}

/// Which of the photos that were there aren't in `photos`.
std::vector<std::string> PhotoAlbum::goneSince(const std::vector<journal::Photo> &photos) const
{
    std::unordered_set<std::string_view> known;
    for (const journal::Photo &photo : photos)
        known.insert(photo.id);
    std::vector<std::string> gone;
    for (const journal::Photo &before : m_photos) {
        if (!known.contains(before.id))
            gone.push_back(before.id);
    }
    std::ranges::copy_if(m_hidden, std::back_inserter(gone), [&](const auto &id) { return !known.contains(id); });
    return gone;
}

void PhotoAlbum::refresh()
{
    if (const Status done = read(); !done) {
        m_error = done.error();
    } else {
        m_error.reset();
        m_read = true;
        m_stale = false;
    }
    emit changed();
}

const journal::Photo *PhotoAlbum::photo(std::string_view id) const
{
    const auto found = std::ranges::find(m_photos, id, &journal::Photo::id);
    return found == m_photos.end() ? nullptr : &*found;
}

const journal::Session *PhotoAlbum::session(std::string_view id) const
{
    const auto found =
        std::ranges::find_if(m_sessions, [id](const journal::Session &s) { return s.treatment.id == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

std::vector<journal::Photo> PhotoAlbum::ofSeries(std::string_view series, std::string_view pose) const
{
    std::vector<journal::Photo> photos;
    const journal::Session *session = nullptr;
    for (const journal::Photo &photo : m_photos) {
        if (session == nullptr || session->treatment.id != photo.session)
            session = this->session(photo.session);
        if (photo.pose == pose && session != nullptr && session->series == series)
            photos.push_back(photo);
    }
    std::ranges::stable_sort(photos, {}, &journal::Photo::taken);
    return photos;
}

Status PhotoAlbum::hide(std::vector<std::string> ids)
{
    if (const Status removed = removeHidden(); !removed)
        return removed;
    m_hidden = std::move(ids);
    refresh();
    return {};
}

void PhotoAlbum::showHidden()
{
    if (m_hidden.empty())
        return;
    m_hidden.clear();
    refresh();
}

Status PhotoAlbum::removeHidden()
{
    if (m_hidden.empty())
        return {};
    const Status removed = m_context.journal.removePhotos(m_hidden);
    // One that another program has deleted meanwhile is gone as it should be.
    const bool gone = removed || removed.error().kind == Error::Kind::NotFound;
    m_hidden.clear();
    if (!gone) {
        refresh();
        return removed;
    }
    finishRemovals();
    return {};
}

void PhotoAlbum::finishRemovals()
{
    const auto queued = m_context.journal.photoDeletions();
    if (!queued || queued->empty())
        return;
    emit removed(*queued);
    // A file that can't be removed now stays queued for the next change or start.
    (void)journal::finishDeletions(m_context.journal, m_folder);
}

} // namespace afterglow::app
