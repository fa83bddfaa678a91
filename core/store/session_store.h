// Tables `sessions` and `session_concerns`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace afterglow::store {

/// Sessions as stored: `numberInSeries` is not.
class SessionStore {
public:
    SessionStore(const Database &database, const time::ZoneSource &zones) : m_database(database), m_zones(zones) { }

    /// By id. An error where this system doesn't know a session's zone.
    [[nodiscard]] Result<std::vector<journal::Session>> all() const;
    [[nodiscard]] Status add(const journal::Session &session) const;
    [[nodiscard]] Status replace(const journal::Session &session) const;
    /// False: there is no such session. Its concerns and check-ins go with it.
    [[nodiscard]] Result<bool> remove(std::string_view id) const;

private:
    [[nodiscard]] Status writeConcerns(const journal::Session &session) const;

    const Database &m_database;
    const time::ZoneSource &m_zones;
};

} // namespace afterglow::store
