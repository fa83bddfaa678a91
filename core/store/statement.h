// A prepared statement.
#pragma once

#include "core/files/file_system.h"
#include "core/store/database.h"
#include "core/time/civil.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace afterglow::store {

/// One SQL statement on one database, which outlives it. An error of preparing or binding is kept and comes with the next
/// step, so that a query is one expression.
class Statement {
public:
    Statement(const Database &database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds all parameters, from the first on: integers, reals, text (any bytes, U+0000 too), blobs,
    /// instants, optionals of these.
    template <class... Values> Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    /// True: there is a row.
    [[nodiscard]] Result<bool> step();
    /// Runs it to its end.
    [[nodiscard]] Status run();
    /// Runs it to its end. True: it changed a row.
    [[nodiscard]] Result<bool> change();
    /// Calls `row()` for each row.
    template <class Row> Status forEach(Row row)
    {
        for (;;) {
            const auto there = step();
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                return {};
            row();
        }
    }

    // Columns of the row, from 0 on.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] files::Bytes blob(int column) const;
    [[nodiscard]] time::Instant instant(int column) const;
    [[nodiscard]] std::optional<time::Instant> optionalInstant(int column) const;

private:
    void reset();
    void check(int code);
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, int value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, std::uint32_t value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t{value ? 1 : 0}); }
    void bindAt(int index, double value);
    void bindAt(int index, std::string_view value);
    void bindAt(int index, files::ByteView value);
    void bindAt(int index, const files::Bytes &value) { bindAt(index, files::ByteView{value}); }
    void bindAt(int index, const std::string &value) { bindAt(index, std::string_view{value}); }
    void bindAt(int index, const char *value) { bindAt(index, std::string_view{value}); }
    void bindAt(int index, time::Instant value) { bindAt(index, std::int64_t{value.time_since_epoch().count()}); }
    void bindAt(int index, std::nullopt_t null);
    template <class T> void bindAt(int index, const std::optional<T> &value)
    {
        value ? bindAt(index, *value) : bindAt(index, std::nullopt);
    }

    const Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0; ///< the first failure, as SQLite calls it
};

/// The first column of the first row; 0 where there is no row.
[[nodiscard]] Result<std::int64_t> askInteger(const Database &database, std::string_view sql);

} // namespace afterglow::store
