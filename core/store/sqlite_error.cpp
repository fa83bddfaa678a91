#include "core/store/sqlite_error.h"

#include <cerrno>
#include <fmt/format.h>
#include <sqlite3.h>
#include <system_error>

namespace afterglow::store {
namespace {

using Kind = Error::Kind;

/// What the system said, where SQLite's own code only says that some call failed.
Kind kindOfSystem(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return Kind::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS:
        return Kind::Denied;
    default:
        return Kind::Io;
    }
}

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
        return handle != nullptr ? kindOfSystem(sqlite3_system_errno(handle)) : Kind::Io;
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

Error systemError(int number, const std::filesystem::path &file)
{
    return {kindOfSystem(number), file.string(), std::generic_category().message(number)};
}

} // namespace afterglow::store
