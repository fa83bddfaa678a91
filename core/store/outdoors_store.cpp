#include "core/store/outdoors_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::vector<timeline::OutdoorsSpan>> OutdoorsStore::all() const
{
    std::vector<timeline::OutdoorsSpan> spans;
    Statement query(m_database, "SELECT began, ended FROM outdoors ORDER BY began, span");
    const auto read = query.forEach([&] { spans.push_back({query.instant(0), query.optionalInstant(1)}); });
    if (!read)
        return tl::unexpected(read.error());
    return spans;
}

Result<std::optional<timeline::OutdoorsSpan>> OutdoorsStore::open() const
{
    std::optional<timeline::OutdoorsSpan> span;
    Statement query(m_database, "SELECT began FROM outdoors WHERE ended IS NULL");
    const auto read = query.forEach([&] { span = timeline::OutdoorsSpan{query.instant(0), std::nullopt}; });
    if (!read)
        return tl::unexpected(read.error());
    return span;
}

Status OutdoorsStore::begin(time::Instant from) const
{
    return Statement(m_database, "INSERT INTO outdoors (began) VALUES (?)").bind(from).run();
}

Status OutdoorsStore::end(time::Instant until) const
{
    return Statement(m_database, "UPDATE outdoors SET ended = ? WHERE ended IS NULL").bind(until).run();
}

Status OutdoorsStore::dropOpen() const
{
    return Statement(m_database, "DELETE FROM outdoors WHERE ended IS NULL").run();
}

} // namespace afterglow::store
