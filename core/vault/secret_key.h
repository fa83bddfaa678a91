// 32 secret bytes.
#pragma once

#include "core/files/file_system.h"
#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace afterglow::vault {

/// A key in guarded memory (`sodium_malloc`: not swapped where the system allows it, not part of a core dump, wiped when it
/// goes). Read-only once made, so that several threads may use it. A key that was moved from has no bytes.
class SecretKey {
public:
    static constexpr std::size_t kSize = 32;

    /// A new random key. Unavailable where the system gives no random numbers or no guarded memory.
    [[nodiscard]] static Result<SecretKey> random();
    /// A copy; the caller wipes what it copied from (sodium_memzero). BadInput where these are not kSize bytes.
    [[nodiscard]] static Result<SecretKey> copyOf(files::ByteView bytes);

    [[nodiscard]] std::span<const std::uint8_t, kSize> bytes() const;
    /// In constant time.
    [[nodiscard]] bool operator==(const SecretKey &other) const;

private:
    struct Free {
        void operator()(std::uint8_t *bytes) const;
    };
    using Memory = std::unique_ptr<std::uint8_t[], Free>; // NOLINT(modernize-avoid-c-arrays): a block of memory
    explicit SecretKey(Memory memory) : m_memory(std::move(memory)) { }
    /// Filled by `fill(std::uint8_t *)`, then locked against writing.
    template <class Fill> static Result<SecretKey> make(Fill fill);

    Memory m_memory;
};

} // namespace afterglow::vault
