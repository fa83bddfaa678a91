// XChaCha20-Poly1305 with random nonces. Private to core/vault.
#pragma once

#include "core/files/file_system.h"
#include "core/vault/secret_key.h"

#include <sodium.h>

namespace afterglow::vault {

inline constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
inline constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kNonceSize == 24 && kTagSize == 16 && crypto_aead_xchacha20poly1305_ietf_KEYBYTES == SecretKey::kSize,
              "they are part of the file format");

/// Writes nonce, cipher, tag: kNonceSize + plain.size() + kTagSize bytes. sodium_init() was called (SecretKey does).
inline void encrypt(std::uint8_t *to, files::ByteView plain, files::ByteView authenticated, const SecretKey &key)
{
    randombytes_buf(to, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(to + kNonceSize, nullptr, plain.data(), plain.size(),
                                               authenticated.data(), authenticated.size(), nullptr, to,
                                               key.bytes().data());
}

/// The reverse; `to` has room for sealed.size() - kNonceSize - kTagSize bytes, and `sealed` has at least these two. False where
/// a bit is another; then `to` is zero.
[[nodiscard]] inline bool decrypt(std::uint8_t *to, files::ByteView sealed, files::ByteView authenticated,
                                  const SecretKey &key)
{
    const auto cipher = sealed.subspan(kNonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(to, nullptr, nullptr, cipher.data(), cipher.size(),
                                                      authenticated.data(), authenticated.size(), sealed.data(),
                                                      key.bytes().data())
        == 0;
}

} // namespace afterglow::vault
