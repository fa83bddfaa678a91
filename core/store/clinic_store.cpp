#include "core/store/clinic_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<journal::Clinic> ClinicStore::read() const
{
    Statement query(m_database, "SELECT name, phone FROM clinic");
    return query.step().map([&](bool row) {
        return row ? journal::Clinic{query.text(0), query.text(1)} : journal::Clinic{};
    });
}

Status ClinicStore::write(const journal::Clinic &clinic) const
{
    return Statement(m_database, "INSERT OR REPLACE INTO clinic (only_row, name, phone) VALUES (1, ?, ?)")
        .bind(clinic.name, clinic.phone)
        .run();
}

} // namespace afterglow::store
