#include "core/files/file_system.h"
#include "platform/secret_store.h"

#include <cerrno>
#include <sys/resource.h>

namespace afterglow::platform {

Status forbidCoreDumps()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return tl::unexpected(files::systemError(errno, {}));
    return {};
}

} // namespace afterglow::platform
