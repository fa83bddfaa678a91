// Tables `preferences` and `disabled_rules`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

namespace afterglow::store {

class PreferencesStore {
public:
    explicit PreferencesStore(const Database &database) : m_database(database) { }

    /// As they come where the patient has never changed any. Disabled rules sorted.
    [[nodiscard]] Result<journal::Preferences> read() const;
    [[nodiscard]] Status write(const journal::Preferences &preferences) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
