// SQLite's result codes as errors.
#pragma once

#include "core/result.h"

#include <filesystem>

struct sqlite3;

namespace afterglow::store {

/// The error for the extended result code `code` of `handle` (may be null); the place is `file`. The message never holds a
/// value from the database.
[[nodiscard]] Error sqliteError(sqlite3 *handle, int code, const std::filesystem::path &file);

} // namespace afterglow::store
