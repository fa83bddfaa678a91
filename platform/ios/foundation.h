// Between Objective-C and C++. Objective-C++ only.
#pragma once

#import <Foundation/Foundation.h>

#include <filesystem>
#include <string>

namespace afterglow::platform::ios {

/// Empty where `utf8` isn't UTF-8.
[[nodiscard]] NSString *_Nonnull text(const std::string &utf8);
[[nodiscard]] NSString *_Nonnull text(const std::filesystem::path &path);
/// Empty for nil.
[[nodiscard]] std::string utf8(NSString *_Nullable text);
/// What went wrong, for a message; `otherwise` for nil.
[[nodiscard]] std::string reasonOf(NSError *_Nullable error, const char *_Nonnull otherwise);

} // namespace afterglow::platform::ios
