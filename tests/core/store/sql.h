// SQLite as another program would use it, and its system calls in our hands.
#pragma once

#include "core/store/database.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace afterglow::test {

/// A plain connection that knows nothing of us.
class PlainConnection {
public:
    explicit PlainConnection(const std::filesystem::path &file)
    {
        if (sqlite3_open(file.c_str(), &m_handle) != SQLITE_OK)
            throw std::runtime_error("can't open " + file.string());
    }
    ~PlainConnection() { sqlite3_close(m_handle); }
    PlainConnection(const PlainConnection &) = delete;
    PlainConnection &operator=(const PlainConnection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

inline void execute(sqlite3 *handle, const std::string &sql)
{
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(handle));
}

/// The result code of `sql`.
inline int attempt(sqlite3 *handle, const std::string &sql)
{
    sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
    return sqlite3_extended_errcode(handle);
}

/// The first column of the first row, as text.
inline std::string ask(sqlite3 *handle, const std::string &sql)
{
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(handle, sql.c_str(), -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, sqlite3_finalize);
    if (raw == nullptr || sqlite3_step(raw) != SQLITE_ROW)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(handle));
    const auto *text = sqlite3_column_text(raw, 0);
    return text == nullptr ? "" : reinterpret_cast<const char *>(text);
}

/// Takes SQLite's calls that change files (pwrite, ftruncate, unlink, open) while it lives: before each of them `before` is
/// asked; where it gives an errno other than 0, the call fails with it. `flags` are those of open, else 0.
class SystemCalls {
public:
    explicit SystemCalls(std::function<int(const char *call, int flags)> before);
    ~SystemCalls();
    SystemCalls(const SystemCalls &) = delete;
    SystemCalls &operator=(const SystemCalls &) = delete;
};

} // namespace afterglow::test
