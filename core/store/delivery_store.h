// Table `deliveries`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace afterglow::store {

class DeliveryStore {
public:
    explicit DeliveryStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<journal::Delivery>> all() const; ///< by `shownAt`, then occurrence
    /// The last showing of an occurrence at an instant wins.
    [[nodiscard]] Status record(const journal::Delivery &delivery) const;
    [[nodiscard]] Status forgetHandle(std::string_view notification) const;
    [[nodiscard]] Status removeShownBefore(time::Instant instant) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
