// Table `redness_marks`.
#pragma once

#include "core/journal/photo.h"
#include "core/store/database.h"

#include <string_view>

namespace afterglow::store {

class RednessMarkStore {
public:
    explicit RednessMarkStore(const Database &database) : m_database(database) { }

    /// Of the series' photos in this pose.
    [[nodiscard]] Result<std::optional<journal::RednessMarks>> of(std::string_view series, std::string_view pose) const;
    [[nodiscard]] Status add(const journal::RednessMarks &marks) const;
    [[nodiscard]] Status clear(std::string_view series, std::string_view pose) const;
    [[nodiscard]] Status clearPhoto(std::string_view photo) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
