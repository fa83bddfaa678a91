// The folder of encrypted photo files. Knows names and bytes, no key: files can be swept and deleted without one.
#pragma once

#include "core/files/file_system.h"
#include "core/result.h"
#include "core/time/civil.h"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::vault {

using files::Bytes;
using files::ByteView;

/// The folder in the data folder.
inline constexpr std::string_view kPhotoFolderName = "photos";

/// A larger photo file is no photo of ours. (4096 by 4096 pixels at quality 92 are some 10 MB.)
inline constexpr std::size_t kLargestFile = std::size_t{64} << 20;

/// A random id: 32 of 0-9 a-f, which is also the file's name.
[[nodiscard]] Result<std::string> makePhotoId();
[[nodiscard]] bool isPhotoId(std::string_view text);

/// Thread safe: different photos may be written and read at once.
class PhotoFolder {
public:
    /// `folder` is made by the first write.
    explicit PhotoFolder(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    /// Durable once this returns without an error. Errors: BadInput (the id), NoSpace, Denied, Io; then there is no such file.
    [[nodiscard]] Status write(std::string_view id, ByteView bytes) const;
    /// NotFound, Damaged (too large, or no file), Denied, Io.
    [[nodiscard]] Result<Bytes> read(std::string_view id) const;
    [[nodiscard]] bool contains(std::string_view id) const;
    /// A file that isn't there is no error.
    [[nodiscard]] Status remove(std::string_view id) const;
    /// Sorted. None where there is no folder yet.
    [[nodiscard]] Result<std::vector<std::string>> ids() const;
    /// Removes photo files that are not among `known`, and interrupted writes, unless they were changed in the hour before `now`:
    /// another process may be saving, and its row comes after its file. Files that aren't ours stay. Gives how many went; the
    /// first failure only after the others were tried.
    [[nodiscard]] Result<int> sweep(const std::set<std::string, std::less<>> &known, time::Instant now) const;

    [[nodiscard]] const std::filesystem::path &path() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

} // namespace afterglow::vault
