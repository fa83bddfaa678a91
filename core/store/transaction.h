// One transaction: committed, or rolled back when it goes out of scope.
#pragma once

#include "core/store/database.h"

namespace afterglow::store {

class Transaction {
public:
    /// BEGIN IMMEDIATE: waits for another writer (Busy after some seconds). NewerVersion where a newer program has migrated
    /// the file since it was opened.
    [[nodiscard]] static Result<Transaction> write(const Database &database);
    /// All that is read in it is one moment's state.
    [[nodiscard]] static Result<Transaction> read(const Database &database);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable once this returns without an error.
    [[nodiscard]] Status commit();

private:
    static Result<Transaction> begin(const Database &database, const char *sql);
    explicit Transaction(const Database &database) : m_database(&database) { }

    const Database *m_database; ///< null once it has ended
};

} // namespace afterglow::store
