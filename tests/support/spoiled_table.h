// A journal of which a part can't be read.
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace afterglow::test {

/// From now on nothing of this table can be read or written, by whoever has the journal open. False where that wasn't done.
[[nodiscard]] inline bool spoilTable(const std::filesystem::path &journal, const std::string &table)
{
    sqlite3 *database = nullptr;
    const std::string statement = "ALTER TABLE " + table + " RENAME TO spoiled_" + table;
    const bool spoilt = sqlite3_open(journal.c_str(), &database) == SQLITE_OK
        && sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return spoilt;
}

} // namespace afterglow::test
