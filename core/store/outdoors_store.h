// Table `outdoors`.
#pragma once

#include "core/store/database.h"
#include "core/timeline/timeline.h"

#include <optional>
#include <vector>

namespace afterglow::store {

class OutdoorsStore {
public:
    explicit OutdoorsStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<timeline::OutdoorsSpan>> all() const; ///< by `from`
    /// The one that nobody has ended.
    [[nodiscard]] Result<std::optional<timeline::OutdoorsSpan>> open() const;
    [[nodiscard]] Status begin(time::Instant from) const; ///< none is open
    [[nodiscard]] Status end(time::Instant until) const;  ///< later than the open one's `from`
    [[nodiscard]] Status dropOpen() const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
