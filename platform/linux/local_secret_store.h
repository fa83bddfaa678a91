// The data key on Linux: a key file, or the Secret Service.
#pragma once

#include "core/vault/secret_store.h"
#include "platform/linux/key_file.h"
#include "platform/linux/secret_service.h"

#include <optional>

namespace afterglow::platform {

/// A key file that exists wins, so that the answer doesn't depend on whether a service happens to run. A new key goes to the
/// service where that keeps it without asking anybody, else into a new key file.
class LocalSecretStore : public vault::SecretStore {
public:
    LocalSecretStore(const std::filesystem::path &dataFolder, std::chrono::milliseconds patience)
        : m_file(dataFolder),
          m_service(patience)
    {
    }

    Result<std::optional<vault::SecretKey>> read(std::string_view name) override;
    Status write(std::string_view name, const vault::SecretKey &key) override;
    Status remove(std::string_view name) override;
    [[nodiscard]] vault::SecretPlace place() const override;

private:
    KeyFile m_file;
    SecretService m_service;
    std::optional<vault::SecretPlace> m_place; ///< where a key was read from or written to
};

} // namespace afterglow::platform
