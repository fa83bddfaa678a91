#include "platform/ios/file_protection.h"

#include "platform/ios/foundation.h"

namespace afterglow::platform::ios {

Status protect(const std::filesystem::path &path, NSFileProtectionType protection)
{
    NSError *error = nil;
    if ([NSFileManager.defaultManager setAttributes:@{NSFileProtectionKey : protection}
                                       ofItemAtPath:text(path)
                                              error:&error])
        return {};
    return failure(Error::Kind::Io, path.string(),
                   "it can't be protected: " + reasonOf(error, "the system doesn't say why"));
}

} // namespace afterglow::platform::ios
