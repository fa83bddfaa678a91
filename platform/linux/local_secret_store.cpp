#include "platform/linux/local_secret_store.h"

#include "platform/secret_store.h"

namespace afterglow::platform {

using vault::SecretPlace;

Result<std::optional<vault::SecretKey>> LocalSecretStore::read(std::string_view name)
{
    const bool file = m_file.exists();
    auto key = file ? m_file.read() : m_service.read(name);
    if (key && *key)
        m_place = file ? SecretPlace::KeyFile : SecretPlace::SystemService;
    return key;
}

Status LocalSecretStore::write(std::string_view name, const vault::SecretKey &key)
{
    if (!m_file.exists() && m_service.write(name, key)) {
        m_place = SecretPlace::SystemService;
        return {};
    }
    return m_file.write(key).map([this] { m_place = SecretPlace::KeyFile; });
}

Status LocalSecretStore::remove(std::string_view name)
{
    return m_file.exists() ? m_file.remove() : m_service.remove(name);
}

SecretPlace LocalSecretStore::place() const
{
    if (m_place)
        return *m_place;
    return !m_file.exists() && m_service.isUsable() ? SecretPlace::SystemService : SecretPlace::KeyFile;
}

std::unique_ptr<vault::SecretStore> createSecretStore(const std::filesystem::path &dataFolder)
{
    constexpr std::chrono::seconds kPatience{5};
    return std::make_unique<LocalSecretStore>(dataFolder, kPatience);
}

} // namespace afterglow::platform
