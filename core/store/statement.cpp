#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace afterglow::store {

Statement::Statement(const Database &database, std::string_view sql) : m_database(database)
{
    check(sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<bool> Statement::step()
{
    if (m_code == SQLITE_OK) {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        m_code = code;
    }
    return tl::unexpected(sqliteError(m_database.handle(), m_code, m_database.file()));
}

Status Statement::run()
{
    return forEach([] {});
}

Result<bool> Statement::change()
{
    return run().map([this] { return sqlite3_changes(m_database.handle()) > 0; });
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const auto *text = sqlite3_column_text(m_statement, column);
    if (text == nullptr)
        return {};
    // The length is asked after the text: the order in which SQLite wants the two calls.
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return {reinterpret_cast<const char *>(text), length};
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

files::Bytes Statement::blob(int column) const
{
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, bytes + sqlite3_column_bytes(m_statement, column)};
}

time::Instant Statement::instant(int column) const
{
    return time::Instant{std::chrono::seconds{integer(column)}};
}

std::optional<time::Instant> Statement::optionalInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

void Statement::check(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
}

void Statement::bindAt(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindAt(int index, std::string_view value)
{
    // A view of nothing has no address, which SQLite would take for null.
    const char *data = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindAt(int index, files::ByteView value)
{
    const void *data = value.empty() ? static_cast<const void *>("") : value.data();
    check(sqlite3_bind_blob64(m_statement, index, data, value.size(), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, std::nullopt_t /*null*/)
{
    check(sqlite3_bind_null(m_statement, index));
}

Result<std::int64_t> askInteger(const Database &database, std::string_view sql)
{
    Statement statement(database, sql);
    return statement.step().map([&statement](bool row) { return row ? statement.integer(0) : 0; });
}

} // namespace afterglow::store
