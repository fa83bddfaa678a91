// Table `plans`.
#pragma once

#include "core/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::store {

struct StoredPlan {
    std::string id;
    int version = 1;
    std::string text; ///< the plan's JSON as it was
};

class PlanStore {
public:
    explicit PlanStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<StoredPlan>> all() const; ///< by id, then version
    [[nodiscard]] Result<std::optional<std::string>> text(std::string_view id, int version) const;
    /// Does nothing where that version is there: sessions began with it.
    [[nodiscard]] Status add(const StoredPlan &plan) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
