// Everything that the app keeps, taken away for good. docs/app.md.
#pragma once

#include "core/result.h"
#include "core/vault/secret_store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// What the app keeps, as a patient would call it.
enum class Kept { PhotoKey, Photos, Journal, Drafts, Example, Settings };

/// What could not be taken away, and why.
struct Leftover {
    Kept what = Kept::Journal;
    Error error;
};

/// Writes down, durably, that everything in `dataFolder` is to go: from then on isErasing(), and a kill doesn't stop it, for
/// the next start goes on. `keyName` is what the secret store calls the photos' key; none where there never was one. Errors:
/// NoSpace, Denied, Io; then nothing has changed.
[[nodiscard]] Status beginErasing(const std::filesystem::path &dataFolder, const std::optional<std::string> &keyName);
[[nodiscard]] bool isErasing(const std::filesystem::path &dataFolder);

/// Takes away what beginErasing() announced, and `outbox`, the folder of what is being shared, which may lie elsewhere or be empty
/// for none; nothing has it open. Whatever fails, the rest is tried. Files that aren't the app's stay. isErasing() afterwards where files are left: another call tries again. A key alone that is left doesn't keep
/// it going: without the photos it opens nothing. May take some seconds, where a secret service is slow.
[[nodiscard]] std::vector<Leftover> finishErasing(const std::filesystem::path &dataFolder,
                                                  const std::filesystem::path &outbox, vault::SecretStore &secrets);

} // namespace afterglow::app
