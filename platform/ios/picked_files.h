// The files of one pick, which arrive in any order. Plain C++.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace afterglow::platform::ios {

using PickedPaths = std::vector<std::filesystem::path>;

/// Removes what can be removed: for copies that nobody will ask for.
void removeFiles(const PickedPaths &files);

/// Thread safe.
class PickedFiles {
public:
    /// `complete` is called by the put() that brings the last of `count` (above 0), on its thread: with all of them in the order of
    /// their places, or with the first failure in that order; then the others have been removed.
    PickedFiles(std::size_t count, std::function<void(Result<PickedPaths>)> complete);

    /// Once for each `place`, from 0.
    void put(std::size_t place, Result<std::filesystem::path> file);

private:
    [[nodiscard]] Result<PickedPaths> all() const;

    std::mutex m_mutex;
    std::vector<std::optional<Result<std::filesystem::path>>> m_files;
    std::size_t m_missing;
    std::function<void(Result<PickedPaths>)> m_complete;
};

} // namespace afterglow::platform::ios
