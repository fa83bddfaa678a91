// Tables `products` and `product_ingredients`.
#pragma once

#include "core/journal/product.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace afterglow::store {

class ProductStore {
public:
    explicit ProductStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<journal::Product>> all() const; ///< by name as it is written, then id
    /// Adds it, or replaces the one of its id.
    [[nodiscard]] Status write(const journal::Product &product) const;
    [[nodiscard]] Result<bool> remove(std::string_view id) const; ///< false: there is none

private:
    const Database &m_database;
};

} // namespace afterglow::store
