#include "core/store/inspect.h"

#include "core/store/database.h"
#include "core/store/sqlite_error.h"

#include <array>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace afterglow::store {
namespace {

namespace fs = std::filesystem;

struct CloseConnection {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

fs::path beside(const fs::path &file, std::string_view suffix)
{
    auto path = file;
    path += suffix;
    return path;
}

std::uintmax_t sizeOrZero(const fs::path &file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : size;
}

/// `file` as a URI that SQLite reads as it is: no locks, no journal, no file beside it.
std::string immutableUri(const fs::path &file)
{
    std::string uri = "file:";
    for (const unsigned char c : fs::absolute(file).string())
        uri += c == '%' || c == '?' || c == '#' ? fmt::format("%{:02X}", c) : std::string(1, static_cast<char>(c));
    return uri + "?immutable=1";
}

Result<Connection> connect(const std::string &name, int flags, const fs::path &file)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, file));
    return connection;
}

/// What of a database's first 100 bytes tells whose it is. https://www.sqlite.org/fileformat.html, 1.3
struct Header {
    std::uint32_t pageSize;
    std::uint32_t version;
    std::uint32_t application;
};

constexpr std::string_view kMagic{"SQLite format 3\0", 16};

/// A larger file holds mostly thumbnails, some 30 kB each: to read them all at each start would take a second per 5,000. What is
/// damaged in one of them shows when it is decrypted.
constexpr std::uintmax_t kCheckedWhole = std::uintmax_t{16} << 20;
/// Its first row. SQLite 3.46 takes an argument for a table's name, even a number.
constexpr const char *kCheckAll = "SELECT quick_check <> 'ok' FROM pragma_quick_check";
constexpr const char *kCheckWithoutThumbnails =
    "SELECT count(*) FROM sqlite_schema AS tables, pragma_quick_check(tables.name) "
    "WHERE tables.type = 'table' AND tables.name <> 'photo_thumbnails' AND quick_check <> 'ok'";

std::optional<Header> readHeader(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    std::array<unsigned char, 100> bytes{};
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr
        || file->pMethods == nullptr || file->pMethods->xRead(file, bytes.data(), bytes.size(), 0) != SQLITE_OK
        || std::string_view(reinterpret_cast<const char *>(bytes.data()), kMagic.size()) != kMagic)
        return std::nullopt;
    const auto big = [&bytes](std::size_t at) {
        return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 | std::uint32_t{bytes[at + 2]} << 8
            | std::uint32_t{bytes[at + 3]};
    };
    const auto pageSize = big(14) & 0xffff; // two bytes, at 16; 1 stands for what doesn't fit
    return Header{pageSize == 1 ? 65536 : pageSize, big(60), big(68)};
}

Result<std::int64_t> ask(sqlite3 *handle, const char *sql, const fs::path &file)
{
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, sqlite3_finalize);
    if (code == SQLITE_OK)
        code = sqlite3_step(raw);
    if (code != SQLITE_ROW)
        return tl::unexpected(sqliteError(handle, code, file));
    return sqlite3_column_int64(raw, 0);
}

/// The versions as they are after the log of a `-wal` file. The log isn't written back, and so stays.
Result<Connection> connectWithLog(const fs::path &file)
{
    auto connection = connect(file.string(), SQLITE_OPEN_READWRITE, file);
    if (!connection)
        return connection;
    auto *handle = connection->get();
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // Nobody has the file open where there is no -shm file: take it for ourselves, so that none is made.
    std::error_code error;
    if (!fs::exists(beside(file, "-shm"), error))
        sqlite3_exec(handle, "PRAGMA locking_mode=EXCLUSIVE", nullptr, nullptr, nullptr);
    return connection;
}

Result<int> judge(std::int64_t application, std::int64_t version, int newest, const fs::path &file)
{
    if (application != kApplicationId)
        return failure(Error::Kind::Damaged, file.string(), "this is another program's database; it was left as it is");
    if (version > newest || version < 0)
        return failure(Error::Kind::NewerVersion, file.string(),
                       fmt::format("the database was written by a newer version of Afterglow (its version is {}, this "
                                   "program knows up to {}); it was left as it is",
                                   version, newest));
    return static_cast<int>(version);
}

Result<int> look(const fs::path &file, int newest, bool log)
{
    const auto connection =
        log ? connectWithLog(file) : connect(immutableUri(file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, file);
    if (!connection)
        return tl::unexpected(connection.error());
    auto *handle = connection->get();
    const auto header = readHeader(handle);
    if (!header || header->pageSize == 0)
        return failure(Error::Kind::Damaged, file.string(), "this is not a database; it was left as it is");
    // A log may raise our version or make a file ours, and nothing else: a refusal stays one, and needs no look at the log.
    if (header->application != 0)
        if (auto version = judge(header->application, static_cast<std::int32_t>(header->version), newest, file);
            !version)
            return version;

    // SQLite takes what is missing of the last page for zeros. With a log it may be: a checkpoint was interrupted.
    if (!log && sizeOrZero(file) % header->pageSize != 0)
        return tl::unexpected(sqliteError(handle, SQLITE_CORRUPT, file));

    const auto application = ask(handle, "PRAGMA application_id", file);
    const auto stored = ask(handle, "PRAGMA user_version", file);
    const auto objects = ask(handle, "SELECT count(*) FROM sqlite_schema", file);
    for (const auto *answer : {&application, &stored, &objects})
        if (!*answer)
            return tl::unexpected(answer->error());
    if (*application == 0 && *stored == 0 && *objects == 0)
        return 0;
    auto version = judge(*application, *stored, newest, file);
    if (!version)
        return version;
    const auto damages = ask(handle, sizeOrZero(file) <= kCheckedWhole ? kCheckAll : kCheckWithoutThumbnails, file);
    if (!damages)
        return tl::unexpected(damages.error());
    if (*damages != 0)
        return tl::unexpected(sqliteError(handle, SQLITE_CORRUPT, file));
    return version;
}

} // namespace

Result<int> inspect(const fs::path &file, int newest)
{
    if (sizeOrZero(file) == 0)
        return 0;
    const auto logThere = [&file] {
        std::error_code error;
        return fs::exists(beside(file, "-wal"), error);
    };
    const bool log = logThere();
    auto version = look(file, newest, log);
    // Without locks, a writer who came along in between looks like damage.
    if (!log && !version && version.error().kind == Error::Kind::Damaged && logThere())
        version = look(file, newest, true);
    return version;
}

} // namespace afterglow::store
