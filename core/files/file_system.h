// Files that are there after a power cut, and the system's errors as values. POSIX.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace afterglow::files {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The error for an errno of a call on `file`.
[[nodiscard]] Error systemError(int number, const std::filesystem::path &file);

/// Makes the names in a folder durable: a file's fsync doesn't.
[[nodiscard]] Status syncFolder(const std::filesystem::path &folder);

/// The folder and those that it lies in, where they are missing: durable, readable by the owner alone (0700).
[[nodiscard]] Status makeFolders(const std::filesystem::path &folder);

/// Writes `file` (mode 0600) so that it is there as a whole or not at all, and durable once this returns without an error: under
/// the name `temporary` in the same folder, then renamed. What lay under either name is replaced. Errors: NoSpace, Denied, Io;
/// then `temporary` is gone, and `file` is as it was, unless it was the folder that couldn't be synced: then it may be the new one.
[[nodiscard]] Status writeFile(const std::filesystem::path &file, const std::filesystem::path &temporary,
                               ByteView bytes);

/// NotFound; Damaged where the file has more than `most` bytes or is no file; Denied; Io.
[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path &file, std::size_t most);

/// Removes the file, durably. One that isn't there is no error.
[[nodiscard]] Status removeFile(const std::filesystem::path &file);

} // namespace afterglow::files
