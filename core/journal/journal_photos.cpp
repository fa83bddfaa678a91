// The journal's use cases of photos.
#include "core/journal/journal.h"
#include "core/journal/journal_state.h"
#include "core/journal/pose.h"
#include "core/journal/validation.h"
#include "core/store/key_check_store.h"
#include "core/store/photo_store.h"
#include "core/store/redness_mark_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <tuple>

namespace afterglow::journal {
namespace {

tl::unexpected<Error> noPhoto(std::string_view id)
{
    return failure(Error::Kind::NotFound, "/id", fmt::format("no photo \"{}\"", id));
}

using SessionsById = std::map<std::string_view, const Session *, std::less<>>;

SessionsById byId(const std::vector<Session> &sessions)
{
    SessionsById found;
    for (const auto &session : sessions)
        found.emplace(session.treatment.id, &session);
    return found;
}

/// What is derived and not stored.
void complete(Photo &photo, const Session &session)
{
    photo.area = session.treatment.area;
    if (!photo.dayChosen)
        photo.day = dayOf(session.treatment, photo.taken);
}

} // namespace

int dayOf(const timeline::Session &session, time::Instant taken)
{
    if (taken < session.instant())
        return kDayBefore;
    const auto days = time::dateOf(session.zone.localAt(taken)) - session.dayZero();
    return std::clamp(static_cast<int>(days.count()), 0, kLastPhotoDay);
}

Result<Photo> Journal::addPhoto(Photo photo, files::ByteView sealedThumbnail)
{
    photo.dayChosen = false;
    return checkPhoto(photo, sealedThumbnail)
        .and_then([&] {
            return m_state->change([&]() -> Status {
                const auto sessions = m_state->sessions();
                if (!sessions)
                    return tl::unexpected(sessions.error());
                const auto known = byId(*sessions);
                const auto session = known.find(photo.session);
                if (session == known.end())
                    return failure(Error::Kind::NotFound, "/session", fmt::format("no session \"{}\"", photo.session));
                complete(photo, *session->second);
                if (!isPose(photo.area, photo.pose))
                    return failure(Error::Kind::BadInput, "/pose",
                                   fmt::format("\"{}\" has no pose \"{}\"", photo.area, photo.pose));
                const store::PhotoStore store(m_state->database);
                const auto there = store.photo(photo.id);
                const auto queued = store.isQueued(photo.id); // its file would be deleted under the new row
                if (!there)
                    return tl::unexpected(there.error());
                if (!queued)
                    return tl::unexpected(queued.error());
                if (*there || *queued)
                    return failure(Error::Kind::BadInput, "/id",
                                   fmt::format("there is or was a photo \"{}\"", photo.id));
                return store.add(photo, sealedThumbnail);
            });
        })
        .map([&] { return photo; });
}

Result<std::vector<Photo>> Journal::photos(const PhotoFilter &filter) const
{
    return m_state->read([&]() -> Result<std::vector<Photo>> {
        const auto sessions = m_state->sessions();
        if (!sessions)
            return tl::unexpected(sessions.error());
        auto photos = store::PhotoStore(m_state->database).find(filter);
        if (!photos)
            return photos;
        const auto known = byId(*sessions);
        const auto order = [](const Session &session, const Photo &photo) {
            return std::tuple(session.treatment.instant(), std::string_view(photo.session), photo.day, photo.taken,
                              std::string_view(photo.id));
        };
        std::erase_if(*photos, [&](const Photo &photo) { return photo.session == m_state->hidden; });
        for (auto &photo : *photos)
            complete(photo, *known.at(photo.session));
        std::sort(photos->begin(), photos->end(), [&](const Photo &a, const Photo &b) {
            return order(*known.at(a.session), a) < order(*known.at(b.session), b);
        });
        return photos;
    });
}

Result<Photo> Journal::State::photo(std::string_view id) const
{
    auto found = store::PhotoStore(database).photo(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->session == hidden)
        return noPhoto(id);
    const auto all = sessions();
    if (!all)
        return tl::unexpected(all.error());
    complete(**found, *byId(*all).at((*found)->session));
    return std::move(**found);
}

Result<Photo> Journal::photo(std::string_view photoId) const
{
    return m_state->read([&] { return m_state->photo(photoId); });
}

Result<std::optional<Photo>> Journal::photoWithDigest(std::string_view digest) const
{
    return m_state->read([&]() -> Result<std::optional<Photo>> {
        const auto found = store::PhotoStore(m_state->database).withDigest(digest);
        if (!found || !*found)
            return found;
        if ((*found)->session == m_state->hidden)
            return std::nullopt;
        return m_state->photo((*found)->id).map([](Photo photo) { return std::optional(std::move(photo)); });
    });
}

Result<files::Bytes> Journal::thumbnail(std::string_view photoId) const
{
    return m_state->read([&]() -> Result<files::Bytes> {
        auto found = store::PhotoStore(m_state->database).thumbnail(photoId);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return noPhoto(photoId);
        return std::move(**found);
    });
}

Result<Photo> Journal::movePhoto(std::string_view photoId, std::optional<int> day, std::string_view pose)
{
    if (auto valid = day ? checkPhotoDay(*day) : Status{}; !valid)
        return tl::unexpected(valid.error());
    Photo moved;
    return m_state
        ->change([&]() -> Status {
            const auto photo = m_state->photo(photoId);
            if (!photo)
                return tl::unexpected(photo.error());
            if (!isPose(photo->area, pose))
                return failure(Error::Kind::BadInput, "/pose",
                               fmt::format("\"{}\" has no pose \"{}\"", photo->area, pose));
            // The marks lie on what the old pose shows.
            Status cleared;
            if (photo->pose != pose)
                cleared = store::RednessMarkStore(m_state->database).clearPhoto(photoId);
            return cleared.and_then([&] { return store::PhotoStore(m_state->database).setPlace(photoId, day, pose); })
                .and_then([&]() -> Status {
                    auto stored = m_state->photo(photoId);
                    if (!stored)
                        return tl::unexpected(stored.error());
                    moved = std::move(*stored);
                    return {};
                });
        })
        .map([&] { return moved; });
}

Status Journal::removePhotos(const std::vector<std::string> &photoIds)
{
    if (photoIds.empty())
        return {};
    return m_state->change([&]() -> Status {
        const store::PhotoStore store(m_state->database);
        for (const auto &id : photoIds) {
            const auto removed = store.remove(id);
            if (!removed)
                return tl::unexpected(removed.error());
            if (!*removed)
                return noPhoto(id);
        }
        return {};
    });
}

Result<std::vector<std::string>> Journal::photoDeletions() const
{
    return m_state->read([this] { return store::PhotoStore(m_state->database).deletions(); });
}

Status Journal::photoDeleted(std::string_view photoId)
{
    return m_state->write([&] { return store::PhotoStore(m_state->database).removeDeletion(photoId); });
}

// Redness marks.

Result<std::optional<RednessMarks>> Journal::rednessMarks(std::string_view seriesId, std::string_view pose) const
{
    return m_state->read([&] { return store::RednessMarkStore(m_state->database).of(seriesId, pose); });
}

Status Journal::setRednessMarks(const RednessMarks &marks)
{
    return m_state->change([&]() -> Status {
        const auto photo = m_state->photo(marks.photo);
        if (!photo)
            return tl::unexpected(photo.error());
        if (auto valid = checkMarks(marks, *photo); !valid)
            return valid;
        const auto sessions = m_state->sessions();
        if (!sessions)
            return tl::unexpected(sessions.error());
        const store::RednessMarkStore store(m_state->database);
        return store.clear(byId(*sessions).at(photo->session)->series, photo->pose).and_then([&] {
            return store.add(marks);
        });
    });
}

Status Journal::clearRednessMarks(std::string_view seriesId, std::string_view pose)
{
    return m_state->change([&] { return store::RednessMarkStore(m_state->database).clear(seriesId, pose); });
}

// The key check.

Result<KeyCheck> Journal::keyCheck(const std::function<Result<KeyCheck>()> &make)
{
    const store::KeyCheckStore store(m_state->database);
    auto stored = m_state->read([&] { return store.read(); });
    if (stored && !*stored) {
        // Read again within the transaction: another process may have been first.
        auto written = m_state->write([&]() -> Status {
            stored = store.read();
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored)
                return {};
            auto made = make();
            if (!made)
                return tl::unexpected(made.error());
            stored = std::move(*made);
            return store.add(**stored);
        });
        if (!written)
            return tl::unexpected(written.error());
    }
    if (!stored)
        return tl::unexpected(stored.error());
    return std::move(**stored);
}

} // namespace afterglow::journal
