#include "tests/core/journal/file_calls.h"

#include <cerrno>
#include <cstddef>
#include <sys/types.h>
#include <utility>

namespace {

std::function<int(const char *)> beforeCall;

bool refused(const char *call)
{
    const int number = beforeCall ? beforeCall(call) : 0;
    if (number != 0)
        errno = number;
    return number != 0;
}

} // namespace

// The linker gives these names to what --wrap takes. NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" {
ssize_t __real_write(int file, const void *data, size_t size);
int __real_fsync(int file);
int __real_rename(const char *from, const char *to);
int __real_unlink(const char *name);

ssize_t __wrap_write(int file, const void *data, size_t size)
{
    return refused("write") ? -1 : __real_write(file, data, size);
}

int __wrap_fsync(int file)
{
    return refused("fsync") ? -1 : __real_fsync(file);
}

int __wrap_rename(const char *from, const char *to)
{
    return refused("rename") ? -1 : __real_rename(from, to);
}

int __wrap_unlink(const char *name)
{
    return refused("unlink") ? -1 : __real_unlink(name);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

namespace afterglow::test {

FileCalls::FileCalls(std::function<int(const char *)> before)
{
    beforeCall = std::move(before);
}

FileCalls::~FileCalls()
{
    beforeCall = nullptr;
}

} // namespace afterglow::test
