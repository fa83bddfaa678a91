// Classes of file protection. Objective-C++ only.
#pragma once

#include "core/result.h"

#import <Foundation/Foundation.h>

#include <filesystem>

namespace afterglow::platform::ios {

/// Gives the file or folder that class; what is made in a folder from then on inherits it, what is moved there does not. Kind Io, with
/// `path` as place.
Status protect(const std::filesystem::path &path, NSFileProtectionType protection);

/// Of files in clear on their way into the app or out of it. They can be written on while the phone locks, and opened only when it is
/// unlocked again.
inline NSFileProtectionType passageProtection()
{
    return NSFileProtectionCompleteUnlessOpen;
}

} // namespace afterglow::platform::ios
