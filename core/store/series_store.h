// Table `series`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace afterglow::store {

class SeriesStore {
public:
    explicit SeriesStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<journal::Series>> all() const; ///< by id
    [[nodiscard]] Status add(const journal::Series &series) const;
    /// False: there is no such series.
    [[nodiscard]] Result<bool> setPlannedSessions(std::string_view id, int plannedSessions) const;
    /// Those that no session belongs to.
    [[nodiscard]] Status removeEmpty() const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
