#include "core/store/key_check_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::optional<journal::KeyCheck>> KeyCheckStore::read() const
{
    Statement query(m_database, "SELECT key_name, key_check FROM vault");
    return query.step().map([&](bool row) -> std::optional<journal::KeyCheck> {
        if (!row)
            return std::nullopt;
        return journal::KeyCheck{query.text(0), query.blob(1)};
    });
}

Status KeyCheckStore::add(const journal::KeyCheck &check) const
{
    return Statement(m_database, "INSERT INTO vault (only_row, key_name, key_check) VALUES (1, ?, ?)")
        .bind(check.name, check.sealed)
        .run();
}

} // namespace afterglow::store
