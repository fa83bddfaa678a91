#include "core/store/product_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::vector<journal::Product>> ProductStore::all() const
{
    std::vector<journal::Product> products;
    Statement query(m_database,
                    "SELECT id, name, notes, ingredient FROM products LEFT JOIN product_ingredients ON product = id "
                    "ORDER BY name, id, position");
    const auto read = query.forEach([&] {
        if (products.empty() || products.back().id != query.text(0))
            products.push_back({query.text(0), query.text(1), {}, query.text(2)});
        if (!query.isNull(3))
            products.back().ingredients.push_back(query.text(3));
    });
    if (!read)
        return tl::unexpected(read.error());
    return products;
}

Status ProductStore::write(const journal::Product &product) const
{
    auto written = Statement(m_database,
                             "INSERT INTO products (id, name, notes) VALUES (?, ?, ?) "
                             "ON CONFLICT (id) DO UPDATE SET name = excluded.name, notes = excluded.notes")
                       .bind(product.id, product.name, product.notes)
                       .run();
    if (written)
        written = Statement(m_database, "DELETE FROM product_ingredients WHERE product = ?").bind(product.id).run();
    Statement insert(m_database, "INSERT INTO product_ingredients (product, position, ingredient) VALUES (?, ?, ?)");
    int position = 0;
    for (const auto &ingredient : product.ingredients)
        if (written)
            written = insert.bind(product.id, position++, ingredient).run();
    return written;
}

Result<bool> ProductStore::remove(std::string_view id) const
{
    return Statement(m_database, "DELETE FROM products WHERE id = ?").bind(id).change();
}

} // namespace afterglow::store
