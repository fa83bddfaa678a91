// Where the data key is kept.
#pragma once

#include "core/result.h"
#include "core/vault/secret_key.h"

#include <optional>
#include <string_view>

namespace afterglow::vault {

/// The kinds of places, for Settings to say.
enum class SecretPlace {
    SystemService, ///< the system's own: a desktop's secret service, a phone's key store
    KeyFile,       ///< a file of mode 0600 in the data folder: whoever copies the folder has the key too
    Nowhere        ///< the process alone knows it, and it is gone with it
};

/// The system's place for secrets. Any thread, one at a time. A call never shows a window, never asks the user, and ends after
/// some seconds at most.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// The key called `name`; none where no place that can be asked has it. Unavailable: a place doesn't answer. Denied: it is
    /// locked, or is readable by others (then nothing is taken from it). Damaged: what is there is no key.
    [[nodiscard]] virtual Result<std::optional<SecretKey>> read(std::string_view name) = 0;
    /// Keeps the key, durably, in the best place that there is. `name` consists of A-Z a-z 0-9 _ -.
    [[nodiscard]] virtual Status write(std::string_view name, const SecretKey &key) = 0;
    /// Nobody gets the key from here any more. One that isn't there is no error. Errors as of read().
    [[nodiscard]] virtual Status remove(std::string_view name) = 0;
    /// Where the key was read from or written to; before that, where a key that lies there already would be read from, else
    /// where a new one would be written to.
    [[nodiscard]] virtual SecretPlace place() const = 0;
};

} // namespace afterglow::vault
