// Table `clinic`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

namespace afterglow::store {

class ClinicStore {
public:
    explicit ClinicStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<journal::Clinic> read() const; ///< empty where there is none
    [[nodiscard]] Status write(const journal::Clinic &clinic) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
