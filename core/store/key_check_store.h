// Table `vault`.
#pragma once

#include "core/journal/photo.h"
#include "core/store/database.h"

namespace afterglow::store {

class KeyCheckStore {
public:
    explicit KeyCheckStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<journal::KeyCheck>> read() const;
    /// Once: an error where there is one.
    [[nodiscard]] Status add(const journal::KeyCheck &check) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
