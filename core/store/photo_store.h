// Tables `photos`, `photo_thumbnails` and `photo_deletions`.
#pragma once

#include "core/journal/photo.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace afterglow::store {

/// Photos as stored: `area` is its session's, `day` is 0 unless it was chosen. docs/store.md.
class PhotoStore {
public:
    explicit PhotoStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<journal::Photo>>
    find(const journal::PhotoFilter &filter) const; ///< by `taken`, id
    [[nodiscard]] Result<std::optional<journal::Photo>> photo(std::string_view id) const;
    [[nodiscard]] Result<std::optional<journal::Photo>>
    withDigest(std::string_view digest) const; ///< the earliest `taken`
    [[nodiscard]] Result<std::optional<files::Bytes>> thumbnail(std::string_view id) const;

    /// Without a chosen day.
    [[nodiscard]] Status add(const journal::Photo &photo, files::ByteView sealedThumbnail) const;
    [[nodiscard]] Status setPlace(std::string_view id, std::optional<int> chosenDay, std::string_view pose) const;
    /// False: there is no such photo. Its file is queued.
    [[nodiscard]] Result<bool> remove(std::string_view id) const;

    [[nodiscard]] Result<std::vector<std::string>> deletions() const; ///< by id
    [[nodiscard]] Result<bool> isQueued(std::string_view id) const;
    [[nodiscard]] Status removeDeletion(std::string_view id) const;

private:
    template <class... Values>
    [[nodiscard]] Result<std::vector<journal::Photo>> select(std::string_view where, const Values &...values) const;

    const Database &m_database;
};

} // namespace afterglow::store
