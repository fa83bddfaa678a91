// The data key on Android: in a file of its own, wrapped by a key that the phone's Keystore keeps.
#pragma once

#include "core/vault/secret_store.h"

#include <filesystem>
#include <string_view>

namespace afterglow::platform {

/// `keys/<name>` in the data folder. Whoever copies that has nothing: what wraps it never leaves the Keystore. Where the Keystore has
/// lost its key (another phone, another lock screen's doing), what it has wrapped is lost as well, and there is no such key.
class KeystoreSecretStore final : public vault::SecretStore {
public:
    explicit KeystoreSecretStore(const std::filesystem::path &dataFolder) : m_folder(dataFolder / "keys") { }

    Result<std::optional<vault::SecretKey>> read(std::string_view name) override;
    /// Denied where a key of that name can still be opened, or may be again: it is not replaced.
    Status write(std::string_view name, const vault::SecretKey &key) override;
    Status remove(std::string_view name) override;
    [[nodiscard]] vault::SecretPlace place() const override { return vault::SecretPlace::SystemService; }

private:
    std::filesystem::path m_folder;
};

} // namespace afterglow::platform
