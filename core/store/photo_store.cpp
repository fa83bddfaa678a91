#include "core/store/photo_store.h"

#include "core/store/statement.h"

#include <utility>

namespace afterglow::store {
namespace {

std::optional<journal::Photo> first(std::vector<journal::Photo> &&photos)
{
    if (photos.empty())
        return std::nullopt;
    return std::move(photos.front());
}

} // namespace

template <class... Values>
Result<std::vector<journal::Photo>> PhotoStore::select(std::string_view where, const Values &...values) const
{
    std::vector<journal::Photo> photos;
    Statement query(
        m_database,
        std::string("SELECT photos.id, session, area, pose, chosen_day, taken, width, height, camera, digest, "
                    "bytes FROM photos JOIN sessions ON sessions.id = session WHERE ")
            .append(where)
            .append(" ORDER BY taken, photos.id"));
    const auto read = query.bind(values...).forEach([&] {
        photos.push_back({query.text(0), query.text(1), query.text(2), query.text(3), query.number(4), !query.isNull(4),
                          query.instant(5), query.number(6), query.number(7), query.text(8), query.text(9),
                          query.integer(10)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return photos;
}

Result<std::vector<journal::Photo>> PhotoStore::find(const journal::PhotoFilter &filter) const
{
    return select("(?1 IS NULL OR session = ?1) AND (?2 IS NULL OR area = ?2) AND (?3 IS NULL OR pose = ?3)",
                  filter.session, filter.area, filter.pose);
}

Result<std::optional<journal::Photo>> PhotoStore::photo(std::string_view id) const
{
    return select("photos.id = ?", id).map(first);
}

Result<std::optional<journal::Photo>> PhotoStore::withDigest(std::string_view digest) const
{
    return select("digest = ?", digest).map(first);
}

Result<std::optional<files::Bytes>> PhotoStore::thumbnail(std::string_view id) const
{
    Statement query(m_database, "SELECT sealed FROM photo_thumbnails WHERE photo = ?");
    return query.bind(id).step().map([&](bool row) { return row ? std::optional(query.blob(0)) : std::nullopt; });
}

Status PhotoStore::add(const journal::Photo &photo, files::ByteView sealedThumbnail) const
{
    return Statement(m_database,
                     "INSERT INTO photos (id, session, pose, taken, width, height, camera, digest, bytes) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(photo.id, photo.session, photo.pose, photo.taken, photo.width, photo.height, photo.camera, photo.digest,
              photo.bytes)
        .run()
        .and_then([&] {
            return Statement(m_database, "INSERT INTO photo_thumbnails (photo, sealed) VALUES (?, ?)")
                .bind(photo.id, sealedThumbnail)
                .run();
        });
}

Status PhotoStore::setPlace(std::string_view id, std::optional<int> chosenDay, std::string_view pose) const
{
    return Statement(m_database, "UPDATE photos SET chosen_day = ?, pose = ? WHERE id = ?")
        .bind(chosenDay, pose, id)
        .run();
}

Result<bool> PhotoStore::remove(std::string_view id) const
{
    return Statement(m_database, "DELETE FROM photos WHERE id = ?").bind(id).change();
}

Result<std::vector<std::string>> PhotoStore::deletions() const
{
    std::vector<std::string> ids;
    Statement query(m_database, "SELECT photo FROM photo_deletions ORDER BY photo");
    return query.forEach([&] { ids.push_back(query.text(0)); }).map([&] { return ids; });
}

Result<bool> PhotoStore::isQueued(std::string_view id) const
{
    return Statement(m_database, "SELECT 1 FROM photo_deletions WHERE photo = ?").bind(id).step();
}

Status PhotoStore::removeDeletion(std::string_view id) const
{
    return Statement(m_database, "DELETE FROM photo_deletions WHERE photo = ?").bind(id).run();
}

} // namespace afterglow::store
