// A data key in a file of its own.
#pragma once

#include "core/vault/secret_key.h"

#include <filesystem>
#include <optional>

namespace afterglow::platform {

/// `photos.key` in the data folder: the 32 bytes, mode 0600.
class KeyFile {
public:
    explicit KeyFile(const std::filesystem::path &dataFolder);

    [[nodiscard]] bool exists() const;
    /// None where there is no such file. Denied: others than its owner may read it, or it is another user's. Damaged: it hasn't 32
    /// bytes.
    [[nodiscard]] Result<std::optional<vault::SecretKey>> read() const;
    /// Durably; never over a file that is there (Denied).
    [[nodiscard]] Status write(const vault::SecretKey &key) const;
    /// One that isn't there is no error.
    [[nodiscard]] Status remove() const;

private:
    std::filesystem::path m_file;
};

} // namespace afterglow::platform
