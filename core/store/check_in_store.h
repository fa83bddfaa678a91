// Tables `check_ins`, `check_in_symptoms` and `check_in_flags`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace afterglow::store {

class CheckInStore {
public:
    explicit CheckInStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<journal::CheckIn>>
    ofSession(std::string_view session) const; ///< by `at`, as written
    [[nodiscard]] Result<std::optional<journal::CheckIn>> checkIn(std::string_view id) const;
    [[nodiscard]] Status add(const journal::CheckIn &checkIn) const;
    [[nodiscard]] Status remove(std::string_view id) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
