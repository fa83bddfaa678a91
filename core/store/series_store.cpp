#include "core/store/series_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::vector<journal::Series>> SeriesStore::all() const
{
    std::vector<journal::Series> series;
    Statement query(m_database, "SELECT id, area, planned_sessions FROM series ORDER BY id");
    const auto read = query.forEach([&] { series.push_back({query.text(0), query.text(1), query.number(2)}); });
    if (!read)
        return tl::unexpected(read.error());
    return series;
}

Status SeriesStore::add(const journal::Series &series) const
{
    return Statement(m_database, "INSERT INTO series (id, area, planned_sessions) VALUES (?, ?, ?)")
        .bind(series.id, series.area, series.plannedSessions)
        .run();
}

Result<bool> SeriesStore::setPlannedSessions(std::string_view id, int plannedSessions) const
{
    return Statement(m_database, "UPDATE series SET planned_sessions = ? WHERE id = ?")
        .bind(plannedSessions, id)
        .change();
}

Status SeriesStore::removeEmpty() const
{
    return Statement(m_database, "DELETE FROM series WHERE id NOT IN (SELECT series FROM sessions)").run();
}

} // namespace afterglow::store
