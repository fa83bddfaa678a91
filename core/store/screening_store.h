// Table `screening_answers`.
#pragma once

#include "core/journal/model.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace afterglow::store {

class ScreeningStore {
public:
    explicit ScreeningStore(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<journal::ScreeningAnswer>>
    ofSession(std::string_view session) const; ///< by question
    /// In place of those before.
    [[nodiscard]] Status write(std::string_view session, const std::vector<journal::ScreeningAnswer> &answers) const;

private:
    const Database &m_database;
};

} // namespace afterglow::store
