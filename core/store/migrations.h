// The steps from one version of the database to the next: core/store/migrations, embedded at build time.
#pragma once

#include <span>
#include <string_view>

namespace afterglow::store {

struct Migration {
    int version = 0; ///< the database's `user_version` afterwards
    std::string_view sql;
};

/// From version 1 on, without a gap.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace afterglow::store
