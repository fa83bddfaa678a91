// One SQLite file: opened with care, migrated, never overwritten. docs/store.md.
#pragma once

#include "core/result.h"
#include "core/store/migrations.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

struct sqlite3;

namespace afterglow::store {

/// `AFGW`: by this the file is known to be ours.
inline constexpr std::uint32_t kApplicationId = 0x41464757;

/// A connection: WAL, synchronous=FULL, foreign keys, defensive mode, trusted_schema=OFF. Not thread safe: one a thread.
class Database {
public:
    /// Opens or creates the file (mode 0600, folders that are missing 0700) and applies the migrations that it lacks, each
    /// in one transaction. Errors: NewerVersion and Damaged (another program's database as well) leave every byte as it was;
    /// Busy, NoSpace, Denied, Io. The place is the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const std::filesystem::path &file, std::span<const Migration> migrations = store::migrations());

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    /// The newest version that this program knows, and the one that the file had once it was open.
    [[nodiscard]] int version() const { return m_version; }
    /// Changes whenever another connection has committed, never by this one.
    [[nodiscard]] Result<std::int64_t> dataVersion() const;
    /// Of the last INSERT.
    [[nodiscard]] std::int64_t lastRowId() const;

private:
    Database(sqlite3 *handle, std::filesystem::path file, int version);

    sqlite3 *m_handle;
    std::filesystem::path m_file;
    int m_version;
};

} // namespace afterglow::store
