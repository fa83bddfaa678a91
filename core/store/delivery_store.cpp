#include "core/store/delivery_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::vector<journal::Delivery>> DeliveryStore::all() const
{
    std::vector<journal::Delivery> deliveries;
    Statement query(m_database,
                    "SELECT notification, occurrence, instant, shown_at, handle FROM deliveries "
                    "ORDER BY shown_at, occurrence, instant");
    const auto read = query.forEach([&] {
        deliveries.push_back({query.text(0), query.text(1), query.instant(2), query.instant(3),
                              static_cast<std::uint32_t>(query.integer(4))});
    });
    if (!read)
        return tl::unexpected(read.error());
    return deliveries;
}

Status DeliveryStore::record(const journal::Delivery &delivery) const
{
    return Statement(m_database,
                     "INSERT OR REPLACE INTO deliveries (notification, occurrence, instant, shown_at, handle) "
                     "VALUES (?, ?, ?, ?, ?)")
        .bind(delivery.notification, delivery.occurrence, delivery.instant, delivery.shownAt, delivery.handle)
        .run();
}

Status DeliveryStore::forgetHandle(std::string_view notification) const
{
    return Statement(m_database, "UPDATE deliveries SET handle = 0 WHERE notification = ? AND handle <> 0")
        .bind(notification)
        .run();
}

Status DeliveryStore::removeShownBefore(time::Instant instant) const
{
    return Statement(m_database, "DELETE FROM deliveries WHERE shown_at < ?").bind(instant).run();
}

} // namespace afterglow::store
