#include "core/store/thumbnail_reader.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>
#include <string>
#include <system_error>
#include <utility>

namespace afterglow::store {

void ThumbnailReader::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void ThumbnailReader::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<ThumbnailReader> ThumbnailReader::open(const std::filesystem::path &journalFile)
{
    std::error_code error;
    if (!std::filesystem::exists(journalFile, error))
        return failure(Error::Kind::NotFound, journalFile.string(), "there is no journal");
    ThumbnailReader reader;
    reader.m_file = journalFile;
    // Read and write, for a write-ahead log is read with locks that lie in a file; nothing is ever written.
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(journalFile.c_str(), &handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    reader.m_handle.reset(handle);
    if (code == SQLITE_OK)
        code = sqlite3_busy_timeout(handle, 5000);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA query_only=ON",
                            nullptr, nullptr, nullptr);
    sqlite3_stmt *query = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(handle, "SELECT sealed FROM photo_thumbnails WHERE photo = ?", -1, &query, nullptr);
    reader.m_query.reset(query);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, journalFile));
    return reader;
}

Result<std::vector<std::uint8_t>> ThumbnailReader::read(std::string_view photoId)
{
    auto *query = m_query.get();
    int code = sqlite3_bind_text64(query, 1, photoId.data(), photoId.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (code == SQLITE_OK)
        code = sqlite3_step(query);
    Result<std::vector<std::uint8_t>> answer;
    if (code == SQLITE_ROW) {
        const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(query, 0));
        answer->assign(bytes, bytes + sqlite3_column_bytes(query, 0));
    } else if (code == SQLITE_DONE) {
        answer = failure(Error::Kind::NotFound, "/id", "there is no such photo");
    } else {
        answer = tl::unexpected(sqliteError(m_handle.get(), code, m_file));
    }
    sqlite3_reset(
        query); // a statement that is open would hold its moment's state, and keep the log from being written back
    sqlite3_clear_bindings(query);
    return answer;
}

} // namespace afterglow::store
