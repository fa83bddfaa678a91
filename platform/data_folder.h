// Where the app keeps its data. Free of Qt, so that the command line can use it too.
#pragma once

#include "core/result.h"

#include <filesystem>

namespace afterglow::platform {

/// The app's own folder, not created: on Linux `$XDG_DATA_HOME/afterglow`, else `~/.local/share/afterglow`, on iOS
/// `Library/Application Support/afterglow`. Kind NotFound where there is no home folder.
[[nodiscard]] Result<std::filesystem::path> dataFolder();

/// Creates `folder`, and those that it lies in, where they are missing; readable by the owner alone. Kind Denied, NoSpace
/// or Io, with the folder as place.
Status createDataFolder(const std::filesystem::path &folder);

/// Before a photo is written into `folder`: on iOS its files can't be read while the phone is locked; the folder is created then.
/// Elsewhere there is nothing to do. Errors as of createDataFolder().
Status protectPhotoFolder(const std::filesystem::path &folder);

/// Creates `folder`, readable by the owner alone, for files in clear on their way into the app or out of it; anew whenever it was
/// removed meanwhile. On iOS no backup has them, and none can be opened while the phone is locked. Errors as of createDataFolder().
Status createExchangeFolder(const std::filesystem::path &folder);

} // namespace afterglow::platform
