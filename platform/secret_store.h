// Where this system keeps the data key, and what keeps a photo out of a core dump. Free of Qt's types, for the command line too.
#pragma once

#include "core/result.h"
#include "core/vault/secret_store.h"

#include <filesystem>
#include <memory>

namespace afterglow::platform {

/// On Linux: the key file in `dataFolder` where there is one, else the session's Secret Service where one answers and is unlocked,
/// else a new key file. Needs a QCoreApplication, but no running event loop.
[[nodiscard]] std::unique_ptr<vault::SecretStore> createSecretStore(const std::filesystem::path &dataFolder);

/// From now on this process leaves no core dump, and no other process of the user may read its memory. Before a photo is touched.
[[nodiscard]] Status forbidCoreDumps();

} // namespace afterglow::platform
