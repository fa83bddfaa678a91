// The journal's use cases of what the patient keeps beside her sessions: clinic, products, ticked lists, screening.
#include "core/journal/journal.h"
#include "core/journal/journal_state.h"
#include "core/journal/validation.h"
#include "core/store/clinic_store.h"
#include "core/store/product_store.h"
#include "core/store/screening_store.h"
#include "core/store/ticked_item_store.h"

#include <algorithm>
#include <fmt/format.h>

namespace afterglow::journal {

Result<Clinic> Journal::clinic() const
{
    return m_state->read([this] { return store::ClinicStore(m_state->database).read(); });
}

Status Journal::setClinic(const Clinic &clinic)
{
    return checkClinic(clinic).and_then(
        [&] { return m_state->change([&] { return store::ClinicStore(m_state->database).write(clinic); }); });
}

Result<std::vector<Product>> Journal::products() const
{
    return m_state->read([this] { return store::ProductStore(m_state->database).all(); });
}

Result<Product> Journal::saveProduct(Product product)
{
    if (const auto checked = checkProduct(product); !checked)
        return tl::unexpected(checked.error());
    if (product.id.empty()) {
        auto id = makeId('p');
        if (!id)
            return tl::unexpected(id.error());
        product.id = std::move(*id);
    }
    return m_state->change([&] { return store::ProductStore(m_state->database).write(product); }).map([&] {
        return product;
    });
}

Status Journal::removeProduct(std::string_view productId)
{
    return m_state->change([&]() -> Status {
        const auto removed = store::ProductStore(m_state->database).remove(productId);
        if (!removed)
            return tl::unexpected(removed.error());
        if (!*removed)
            return failure(Error::Kind::NotFound, "/id", fmt::format("no product \"{}\"", productId));
        return {};
    });
}

Result<std::vector<std::string>> Journal::tickedItems() const
{
    return m_state->read([this] { return store::TickedItemStore(m_state->database).all(); });
}

Status Journal::setTicked(std::string_view item, bool ticked)
{
    if (auto checked = checkTickedItem(item); !checked)
        return checked;
    bool changed = false;
    const auto written = m_state->write([&]() -> Status {
        const store::TickedItemStore items(m_state->database);
        const auto done = ticked ? items.add(item) : items.remove(item);
        if (!done)
            return tl::unexpected(done.error());
        changed = *done;
        return {};
    });
    if (written && changed)
        m_state->signal();
    return written;
}

Result<std::vector<ScreeningAnswer>> Journal::screening(std::string_view sessionId) const
{
    return m_state->read([&] { return store::ScreeningStore(m_state->database).ofSession(sessionId); });
}

Status Journal::setScreening(std::string_view sessionId, const std::vector<ScreeningAnswer> &answers)
{
    return checkScreening(answers).and_then([&] {
        return m_state->change([&]() -> Status {
            const auto sessions = m_state->sessions();
            if (!sessions)
                return tl::unexpected(sessions.error());
            if (std::none_of(sessions->begin(), sessions->end(),
                             [&](const Session &one) { return one.treatment.id == sessionId; }))
                return failure(Error::Kind::NotFound, "/session", fmt::format("no session \"{}\"", sessionId));
            return store::ScreeningStore(m_state->database).write(sessionId, answers);
        });
    });
}

} // namespace afterglow::journal
