// Finds pictures that lie open on a disk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace afterglow::test {

/// Every file below the folder, however deep and hidden, that begins like a JPEG, or contains the header of a JPEG, Exif, PNG or WebP
/// or one of the canaries: `FILE: what`. A folder that isn't there has none.
[[nodiscard]] std::vector<std::string> plainPictures(const std::filesystem::path &folder,
                                                     const std::vector<std::string> &canaries = {});

} // namespace afterglow::test
