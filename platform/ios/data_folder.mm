#include "platform/data_folder.h"

#include "core/files/file_system.h"
#include "platform/ios/file_protection.h"
#include "platform/ios/foundation.h"

namespace afterglow::platform {
namespace {

namespace fs = std::filesystem;

Status makeFolderOfClass(const fs::path &folder, NSFileProtectionType protection)
{
    return files::makeFolders(folder).and_then([&] { return ios::protect(folder, protection); });
}

Status leaveOutOfBackups(const fs::path &folder)
{
    NSError *error = nil;
    if ([[NSURL fileURLWithPath:ios::text(folder) isDirectory:YES] setResourceValue:@YES
                                                                             forKey:NSURLIsExcludedFromBackupKey
                                                                              error:&error])
        return {};
    return failure(Error::Kind::Io, folder.string(),
                   "it can't be left out of backups: " + ios::reasonOf(error, "the system doesn't say why"));
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
    // The journal is read and written while the phone is locked: reminders are answered there, and planned in the background. An
    // unfinished form and the settings are read whenever the app starts, which may be then.
    return makeFolderOfClass(folder, NSFileProtectionCompleteUntilFirstUserAuthentication);
}

Status protectPhotoFolder(const fs::path &folder)
{
    return makeFolderOfClass(folder, NSFileProtectionComplete);
}

Status createExchangeFolder(const fs::path &folder)
{
    return makeFolderOfClass(folder, ios::passageProtection()).and_then([&] { return leaveOutOfBackups(folder); });
}

} // namespace afterglow::platform
