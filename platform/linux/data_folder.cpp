#include "platform/data_folder.h"

#include "core/files/file_system.h"

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <system_error>

namespace afterglow::platform {
namespace {

namespace fs = std::filesystem;

/// The XDG specification: a relative path is to be ignored.
std::optional<fs::path> absolutePathFrom(const char *variable)
{
    const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    if (!value || !fs::path(value).is_absolute())
        return std::nullopt;
    return value;
}

Error::Kind kindOf(const std::error_code &error)
{
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system
        || error == std::errc::operation_not_permitted)
        return Error::Kind::Denied;
    if (error == std::errc::no_space_on_device || error.value() == EDQUOT)
        return Error::Kind::NoSpace;
    return Error::Kind::Io;
}

} // namespace

Result<fs::path> dataFolder()
{
    if (const auto data = absolutePathFrom("XDG_DATA_HOME"))
        return *data / "afterglow";
    if (const auto home = absolutePathFrom("HOME"))
        return *home / ".local/share/afterglow";
    return failure(Error::Kind::NotFound, "HOME", "no home folder is set, so there is no place for the data");
}

Status createDataFolder(const fs::path &folder)
{
    std::error_code error;
    const bool created = fs::create_directories(folder, error);
    if (!error && created)
        fs::permissions(folder, fs::perms::owner_all, error);
    if (error)
        return failure(kindOf(error), folder.string(), "cannot create the data folder: " + error.message());
    return {};
}

Status protectPhotoFolder(const fs::path & /*folder*/)
{
    return {};
}

Status createExchangeFolder(const fs::path &folder)
{
    return files::makeFolders(folder);
}

} // namespace afterglow::platform
