// Table `ticked_items`.
#pragma once

#include "core/result.h"
#include "core/store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace afterglow::store {

class TickedItemStore {
public:
    explicit TickedItemStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<std::string>> all() const;     ///< sorted
    [[nodiscard]] Result<bool> add(std::string_view item) const;    ///< false: it was there
    [[nodiscard]] Result<bool> remove(std::string_view item) const; ///< false: there was none

private:
    const Database &m_database;
};

} // namespace afterglow::store
