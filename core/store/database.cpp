#include "core/store/database.h"

#include "core/files/file_system.h"
#include "core/store/inspect.h"
#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <mutex>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afterglow::store {
namespace {

namespace fs = std::filesystem;

constexpr int kPatience = 5000; ///< milliseconds to wait for another writer

Status execute(const Database &database, const char *sql)
{
    const int code = sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(database.handle(), code, database.file()));
    return {};
}

/// An empty file that only its owner can read, so that SQLite never makes one that everybody can.
Status makeFile(const fs::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == EEXIST ? Status{} : tl::unexpected(files::systemError(errno, file));
    ::close(descriptor);
    return files::syncFolder(file.parent_path());
}

Status restrictMode(const fs::path &file)
{
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0)
        return tl::unexpected(files::systemError(errno, file));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(file.c_str(), S_IRUSR | S_IWUSR) != 0)
        return tl::unexpected(files::systemError(errno, file));
    return {};
}

Status configure(const Database &database)
{
    auto *handle = database.handle();
    sqlite3_busy_timeout(handle, kPatience);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto set = execute(database,
                           "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;"
                           "PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF");
        !set)
        return set;
    Statement mode(database, "PRAGMA journal_mode=WAL");
    const auto row = mode.step();
    if (!row)
        return tl::unexpected(row.error());
    if (mode.text(0) != "wal")
        return failure(Error::Kind::Denied, database.file().string(),
                       "this file system doesn't allow a write-ahead log");
    return {};
}

/// One step, unless another process has taken it meanwhile. The caller rolls back where it fails.
Status apply(const Database &database, const Migration &migration)
{
    const auto version = askInteger(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= migration.version)
        return {};
    if (auto run = execute(database, std::string(migration.sql).c_str()); !run)
        return run;
    const auto broken = askInteger(database, "SELECT count(*) FROM pragma_foreign_key_check");
    if (!broken)
        return tl::unexpected(broken.error());
    if (*broken != 0)
        return failure(Error::Kind::Damaged, database.file().string(),
                       fmt::format("migration {} would leave references to nothing", migration.version));
    return execute(
        database,
        fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", kApplicationId, migration.version).c_str());
}

Status migrate(const Database &database, std::span<const Migration> migrations)
{
    // Looked at first: who only reads need not wait for a writer.
    const auto version = askInteger(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    for (const auto &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto begun = execute(database, "BEGIN IMMEDIATE"); !begun)
            return begun;
        auto applied = apply(database, migration);
        if (applied)
            applied = execute(database, "COMMIT");
        if (!applied) {
            if (sqlite3_get_autocommit(database.handle()) == 0)
                sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            return applied;
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const fs::path &file, std::span<const Migration> migrations)
{
    // While one thread makes the file with a descriptor of its own, no other may get locks on it: they would go with that
    // descriptor (see inspect.h).
    static std::mutex opening;
    const std::lock_guard lock(opening);

    const int newest = migrations.empty() ? 0 : migrations.back().version;
    std::error_code error;
    const auto status = fs::status(file, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return failure(Error::Kind::Io, file.string(), "this is not a file");
    const auto version = inspect(file, newest);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0) {
        auto made = files::makeFolders(file.parent_path());
        if (made)
            made = makeFile(file);
        if (!made)
            return tl::unexpected(made.error());
    }

    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Database> database(new Database(handle, file, newest));
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, file));
    if (sqlite3_db_readonly(handle, "main") != 0)
        return tl::unexpected(sqliteError(handle, SQLITE_READONLY, file));

    auto ready = restrictMode(file);
    if (ready)
        ready = configure(*database);
    if (ready)
        ready = migrate(*database, migrations);
    if (ready)
        ready = execute(*database, "PRAGMA foreign_keys=ON");
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

Database::Database(sqlite3 *handle, fs::path file, int version)
    : m_handle(handle),
      m_file(std::move(file)),
      m_version(version)
{
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<std::int64_t> Database::dataVersion() const
{
    return askInteger(*this, "PRAGMA data_version");
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

} // namespace afterglow::store
