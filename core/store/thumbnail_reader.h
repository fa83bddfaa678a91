// Thumbnails for threads that only draw.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace afterglow::store {

/// A connection of its own that only reads, on a journal that Database::open() has opened before: no check of the whole file, no
/// migration. Not thread safe: one a thread. Sees each commit as soon as it is made.
class ThumbnailReader {
public:
    /// Errors: NotFound, Denied, Io.
    [[nodiscard]] static Result<ThumbnailReader> open(const std::filesystem::path &journalFile);

    /// The sealed thumbnail of a photo (Vault::open() with Kind::Thumbnail). NotFound where the photo is gone; Busy, Damaged, Io.
    [[nodiscard]] Result<std::vector<std::uint8_t>> read(std::string_view photoId);

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    ThumbnailReader() = default;

    std::filesystem::path m_file;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<sqlite3_stmt, Close> m_query; // before the handle goes
};

} // namespace afterglow::store
