#include "core/store/sqlite_error.h"

#include "core/files/file_system.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace afterglow::store {
namespace {

using Kind = Error::Kind;

Kind kindOf(sqlite3 *handle, int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Kind::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return Kind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Kind::Busy;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return Kind::Denied;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return Kind::BadInput;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        // What the system said: SQLite's own code only says that some call failed.
        return handle != nullptr ? files::systemError(sqlite3_system_errno(handle), {}).kind : Kind::Io;
    default:
        return Kind::Io;
    }
}

std::string_view messageOf(Kind kind)
{
    switch (kind) {
    case Kind::NoSpace:
        return "the disk is full";
    case Kind::Damaged:
        return "the database is damaged; it was left as it is";
    case Kind::Busy:
        return "the database is in use by another program; try again";
    case Kind::Denied:
        return "the system denies access to the database";
    case Kind::BadInput:
        return "the database refuses the value";
    default:
        return "the database can't be read or written";
    }
}

} // namespace

Error sqliteError(sqlite3 *handle, int code, const std::filesystem::path &file)
{
    const auto kind = kindOf(handle, code);
    // sqlite3_errstr names the code; sqlite3_errmsg could quote what the patient wrote.
    return {kind, file.string(), fmt::format("{} (SQLite: {}, {})", messageOf(kind), sqlite3_errstr(code), code)};
}

} // namespace afterglow::store
