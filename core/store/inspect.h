// What a file is, found out without changing it.
#pragma once

#include "core/result.h"

#include <filesystem>

namespace afterglow::store {

/// The version of our database in `file`, 0 where there is none yet (no file, an empty one, or an interrupted creation).
/// `newest` is the newest version that we know: above it the error is NewerVersion. Another program's database, no
/// database, and one of ours that isn't whole are Damaged. No file is changed, created or deleted, but SQLite may touch a
/// `-shm` file that is there.
///
/// The file is only ever opened by SQLite: closing a descriptor of our own would drop the locks that this process holds
/// on it through other connections (https://www.sqlite.org/howtocorrupt.html, 2.2).
[[nodiscard]] Result<int> inspect(const std::filesystem::path &file, int newest);

} // namespace afterglow::store
