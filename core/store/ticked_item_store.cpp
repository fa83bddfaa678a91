#include "core/store/ticked_item_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::vector<std::string>> TickedItemStore::all() const
{
    std::vector<std::string> items;
    Statement query(m_database, "SELECT item FROM ticked_items ORDER BY item");
    const auto read = query.forEach([&] { items.push_back(query.text(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return items;
}

Result<bool> TickedItemStore::add(std::string_view item) const
{
    return Statement(m_database, "INSERT INTO ticked_items (item) VALUES (?) ON CONFLICT DO NOTHING")
        .bind(item)
        .change();
}

Result<bool> TickedItemStore::remove(std::string_view item) const
{
    return Statement(m_database, "DELETE FROM ticked_items WHERE item = ?").bind(item).change();
}

} // namespace afterglow::store
