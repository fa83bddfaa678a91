// The session's Secret Service (specifications.freedesktop.org/secret-service), asked directly.
//
// Not through QtKeychain or libsecret: they unlock what is locked by a window of the service's, start KWallet's on KDE, wait for
// either without end, and need an event loop meanwhile. Here a call blocks for a limited time, and what would need the user is an
// error.
#pragma once

#include "core/result.h"
#include "core/vault/secret_key.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace afterglow::platform {

class SecretService {
public:
    /// `patience` is for one read() or write() as a whole.
    explicit SecretService(std::chrono::milliseconds patience) : m_patience(patience) { }

    /// A service answers, and its default collection is unlocked.
    [[nodiscard]] bool isUsable() const;
    /// None where there is no service, or no such key. Unavailable: it doesn't answer. Denied: the key is locked. Damaged: it has
    /// another length.
    [[nodiscard]] Result<std::optional<vault::SecretKey>> read(std::string_view name) const;
    /// Unavailable where there is no service, or it doesn't answer; Denied where the default collection is missing or locked.
    [[nodiscard]] Status write(std::string_view name, const vault::SecretKey &key) const;
    /// That there is no service, or no such key, is no error. Unavailable: it doesn't answer. Denied: the key is locked, or the
    /// service wants to ask the user first.
    [[nodiscard]] Status remove(std::string_view name) const;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace afterglow::platform
