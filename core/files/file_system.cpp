#include "core/files/file_system.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace afterglow::files {
namespace {

namespace fs = std::filesystem;

/// An open file, closed when it goes.
class Descriptor {
public:
    Descriptor(const fs::path &file, int flags, mode_t mode = 0)
        : m_number(::open(file.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// What close() says: some file systems report a failed write only here.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

Status writeTemporary(const fs::path &file, ByteView bytes)
{
    Descriptor descriptor(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (!descriptor.isOpen())
        return tl::unexpected(systemError(errno, file));
    if (::fchmod(descriptor.number(), S_IRUSR | S_IWUSR) != 0 || !writeAll(descriptor.number(), bytes)
        || ::fsync(descriptor.number()) != 0 || !descriptor.close())
        return tl::unexpected(systemError(errno, file));
    return {};
}

} // namespace

Error systemError(int number, const fs::path &file)
{
    const auto kind = [number] {
        switch (number) {
        case ENOSPC:
        case EDQUOT:
            return Error::Kind::NoSpace;
        case EACCES:
        case EPERM:
        case EROFS:
            return Error::Kind::Denied;
        default:
            return Error::Kind::Io;
        }
    }();
    return {kind, file.string(), std::generic_category().message(number)};
}

Status syncFolder(const fs::path &folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen()) // a folder that can't be read can't be synced; the system writes it back in its own time
        return errno == EACCES ? Status{} : tl::unexpected(systemError(errno, folder));
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL) // EINVAL: the file system has no such thing
        return tl::unexpected(systemError(errno, folder));
    return {};
}

Status makeFolders(const fs::path &folder)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return {};
    if (auto made = makeFolders(folder.parent_path()); !made)
        return made;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return tl::unexpected(systemError(errno, folder));
    const auto parent = folder.parent_path();
    return syncFolder(parent.empty() ? fs::path(".") : parent);
}

Status writeFile(const fs::path &file, const fs::path &temporary, ByteView bytes)
{
    auto written = writeTemporary(temporary, bytes);
    if (written && ::rename(temporary.c_str(), file.c_str()) != 0)
        written = tl::unexpected(systemError(errno, file));
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    return syncFolder(file.parent_path());
}

Result<Bytes> readFile(const fs::path &file, std::size_t most)
{
    // O_NONBLOCK: what is no file, such as a pipe, must not keep us waiting.
    const Descriptor descriptor(file, O_RDONLY | O_NONBLOCK);
    struct stat status { };
    if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0) {
        if (errno == ENOENT)
            return failure(Error::Kind::NotFound, file.string(), "there is no such file");
        return tl::unexpected(systemError(errno, file));
    }
    if (!S_ISREG(status.st_mode))
        return failure(Error::Kind::Damaged, file.string(), "this is not a file");
    if (std::cmp_greater(status.st_size, most))
        return failure(Error::Kind::Damaged, file.string(), "the file is too large");
    Bytes bytes(static_cast<std::size_t>(status.st_size));
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto read = ::read(descriptor.number(), bytes.data() + size, bytes.size() - size);
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return tl::unexpected(systemError(errno, file));
        if (read == 0)
            break;
        size += static_cast<std::size_t>(read);
    }
    bytes.resize(size);
    return bytes;
}

Status removeFile(const fs::path &file)
{
    if (::unlink(file.c_str()) != 0)
        return errno == ENOENT ? Status{} : tl::unexpected(systemError(errno, file));
    return syncFolder(file.parent_path());
}

} // namespace afterglow::files
