#include "tests/core/store/sql.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace afterglow::test {
namespace {

std::function<int(const char *, int)> beforeCall;

bool refused(const char *call, int flags = 0)
{
    const int number = beforeCall ? beforeCall(call, flags) : 0;
    errno = number;
    return number != 0;
}

ssize_t pwriteCall(int file, const void *data, size_t size, off_t at)
{
    return refused("pwrite") ? -1 : ::pwrite(file, data, size, at);
}

int truncateCall(int file, off_t size)
{
    return refused("ftruncate") ? -1 : ::ftruncate(file, size);
}

int unlinkCall(const char *name)
{
    return refused("unlink") ? -1 : ::unlink(name);
}

int openCall(const char *name, int flags, int mode)
{
    return refused("open", flags) ? -1 : ::open(name, flags, mode);
}

void replace(const char *name, sqlite3_syscall_ptr call)
{
    auto *vfs = sqlite3_vfs_find(nullptr);
    if (call == nullptr || vfs->xGetSystemCall(vfs, name) != nullptr)
        vfs->xSetSystemCall(vfs, name, call);
}

} // namespace

SystemCalls::SystemCalls(std::function<int(const char *, int)> before)
{
    beforeCall = std::move(before);
    replace("pwrite", reinterpret_cast<sqlite3_syscall_ptr>(pwriteCall));
    replace("pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(pwriteCall));
    replace("ftruncate", reinterpret_cast<sqlite3_syscall_ptr>(truncateCall));
    replace("unlink", reinterpret_cast<sqlite3_syscall_ptr>(unlinkCall));
    replace("open", reinterpret_cast<sqlite3_syscall_ptr>(openCall));
}

SystemCalls::~SystemCalls()
{
    for (const auto *name : {"pwrite", "pwrite64", "ftruncate", "unlink", "open"})
        replace(name, nullptr);
    beforeCall = nullptr;
}

} // namespace afterglow::test
