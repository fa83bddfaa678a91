// One SQLite file: opened with care, migrated, never overwritten.
#pragma once

#include "core/result.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace afterglow::store {

/// A connection: WAL, synchronous=FULL, foreign keys, defensive mode, trusted_schema=OFF. docs/store.md.
class Database {
public:
    /// Opens or creates the file and applies the migrations that it lacks, each in one transaction. Kind NewerVersion, Damaged,
    /// Busy, NoSpace, Denied or Io; the file is untouched then.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path &file);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    Database(sqlite3 *handle, std::filesystem::path file);
    sqlite3 *m_handle;
    std::filesystem::path m_file;
};

} // namespace afterglow::store
