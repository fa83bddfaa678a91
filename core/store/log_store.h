// Table `log`.
#pragma once

#include "core/store/database.h"
#include "core/timeline/timeline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace afterglow::store {

class LogStore {
public:
    explicit LogStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<timeline::LogEntry>> all() const; ///< as written
    /// The `at` of the latest entry for `occurrence`.
    [[nodiscard]] Result<std::optional<time::Instant>> latest(std::string_view occurrence) const;
    [[nodiscard]] Status add(const timeline::LogEntry &entry) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
