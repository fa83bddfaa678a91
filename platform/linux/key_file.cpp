#include "platform/linux/key_file.h"

#include "core/files/file_system.h"

#include <cerrno>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afterglow::platform {

using vault::SecretKey;

KeyFile::KeyFile(const std::filesystem::path &dataFolder) : m_file(dataFolder / "photos.key") { }

bool KeyFile::exists() const
{
    // Whatever has the name, a broken link too: no second key is ever made beside it.
    struct stat status { };
    return ::lstat(m_file.c_str(), &status) == 0;
}

Result<std::optional<SecretKey>> KeyFile::read() const
{
    struct stat status { };
    if (::stat(m_file.c_str(), &status) != 0) {
        if (errno == ENOENT && !exists())
            return std::nullopt;
        return tl::unexpected(files::systemError(errno, m_file));
    }
    if (status.st_uid != ::geteuid())
        return failure(Error::Kind::Denied, m_file.string(), "the key file belongs to another user");
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(Error::Kind::Denied, m_file.string(),
                       "others may read the key file; make it your own with chmod 600");
    auto bytes = files::readFile(m_file, SecretKey::kSize);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() != SecretKey::kSize)
        return failure(Error::Kind::Damaged, m_file.string(), "the key file doesn't have 32 bytes");
    auto key = SecretKey::copyOf(*bytes);
    sodium_memzero(bytes->data(), bytes->size());
    return std::move(key).map([](SecretKey &&read) { return std::optional(std::move(read)); });
}

Status KeyFile::write(const SecretKey &key) const
{
    if (exists())
        return failure(Error::Kind::Denied, m_file.string(), "there is a key file already; it is not replaced");
    return files::makeFolders(m_file.parent_path()).and_then([&] {
        return files::writeFile(m_file, m_file.parent_path() / ".photos.key.part", key.bytes());
    });
}

Status KeyFile::remove() const
{
    return files::removeFile(m_file);
}

} // namespace afterglow::platform
