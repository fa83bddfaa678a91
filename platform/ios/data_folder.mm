#include "platform/data_folder.h"

#include "core/files/file_system.h"
#include "platform/ios/foundation.h"

namespace afterglow::platform {
namespace {

namespace fs = std::filesystem;

/// The class of `folder` is that of every file which is made in it from then on.
Status makeFolderOfClass(const fs::path &folder, NSFileProtectionType protection)
{
    if (auto made = files::makeFolders(folder); !made)
        return made;
    NSError *error = nil;
    if ([NSFileManager.defaultManager setAttributes:@{NSFileProtectionKey : protection}
                                       ofItemAtPath:ios::text(folder)
                                              error:&error])
        return {};
    return failure(Error::Kind::Io, folder.string(),
                   "the folder can't be protected: " + ios::reasonOf(error, "the system doesn't say why"));
}

} // namespace

Result<fs::path> dataFolder()
{
    NSArray<NSString *> *found =
        NSSearchPathForDirectoriesInDomains(NSApplicationSupportDirectory, NSUserDomainMask, YES);
    if (found.count == 0)
        return failure(Error::Kind::NotFound, "", "the system names no folder for the app's data");
    return fs::path(found.firstObject.fileSystemRepresentation) / "afterglow";
}

Status createDataFolder(const fs::path &folder)
{
    // The journal is read while the phone is locked: reminders are planned in the background.
    return makeFolderOfClass(folder, NSFileProtectionCompleteUntilFirstUserAuthentication);
}

Status protectPhotoFolder(const fs::path &folder)
{
    return makeFolderOfClass(folder, NSFileProtectionComplete);
}

} // namespace afterglow::platform
