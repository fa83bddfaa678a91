#include "platform/ios/foundation.h"

namespace afterglow::platform::ios {

NSString *text(const std::string &utf8)
{
    NSString *made = [NSString stringWithUTF8String:utf8.c_str()];
    return made ? made : @"";
}

NSString *text(const std::filesystem::path &path)
{
    return text(path.string());
}

std::string utf8(NSString *text)
{
    const char *bytes = text.UTF8String;
    return bytes ? bytes : "";
}

std::string reasonOf(NSError *error, const char *otherwise)
{
    return error ? utf8(error.localizedDescription) : otherwise;
}

} // namespace afterglow::platform::ios
