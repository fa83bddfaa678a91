#include "platform/data_folder.h"

#include "core/files/file_system.h"
#include "platform/android/java_methods.h"

namespace afterglow::platform {

Result<std::filesystem::path> dataFolder()
{
    const QJniObject path = android::callObject(android::java::kDataFolder, android::context().object());
    if (!path.isValid())
        return failure(Error::Kind::NotFound, "getFilesDir", "the system has no folder for the app's files");
    return path.toString().toStdString();
}

Status createDataFolder(const std::filesystem::path &folder)
{
    return files::makeFolders(folder);
}

Status protectPhotoFolder(const std::filesystem::path & /*folder*/)
{
    return {};
}

Status createExchangeFolder(const std::filesystem::path &folder)
{
    return files::makeFolders(folder);
}

} // namespace afterglow::platform
