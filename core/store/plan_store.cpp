#include "core/store/plan_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::vector<StoredPlan>> PlanStore::all() const
{
    std::vector<StoredPlan> plans;
    Statement query(m_database, "SELECT id, version, text FROM plans ORDER BY id, version");
    const auto read = query.forEach([&] { plans.push_back({query.text(0), query.number(1), query.text(2)}); });
    if (!read)
        return tl::unexpected(read.error());
    return plans;
}

Result<std::optional<std::string>> PlanStore::text(std::string_view id, int version) const
{
    std::optional<std::string> text;
    Statement query(m_database, "SELECT text FROM plans WHERE id = ? AND version = ?");
    const auto read = query.bind(id, version).forEach([&] { text = query.text(0); });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

Status PlanStore::add(const StoredPlan &plan) const
{
    return Statement(m_database, "INSERT INTO plans (id, version, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(plan.id, plan.version, plan.text)
        .run();
}

} // namespace afterglow::store
