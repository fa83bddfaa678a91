#include "core/store/transaction.h"

#include "core/store/statement.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <utility>

namespace afterglow::store {

Result<Transaction> Transaction::write(const Database &database)
{
    return begin(database, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::read(const Database &database)
{
    return begin(database, "BEGIN");
}

Result<Transaction> Transaction::begin(const Database &database, const char *sql)
{
    if (const auto begun = Statement(database, sql).run(); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction(database);

    const auto version = askInteger(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version > database.version())
        return failure(Error::Kind::NewerVersion, database.file().string(),
                       "the database was changed by a newer version of Afterglow meanwhile; restart");
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    // Some errors have rolled back already; to be told so again would be no news.
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Status Transaction::commit()
{
    auto committed = Statement(*m_database, "COMMIT").run();
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace afterglow::store
