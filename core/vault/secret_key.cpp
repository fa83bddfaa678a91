#include "core/vault/secret_key.h"

#include <algorithm>
#include <cassert>
#include <sodium.h>

namespace afterglow::vault {

void SecretKey::Free::operator()(std::uint8_t *bytes) const
{
    sodium_free(bytes); // wipes it
}

template <class Fill> Result<SecretKey> SecretKey::make(Fill fill)
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Unavailable, "", "the system gives no random numbers");
    Memory memory(static_cast<std::uint8_t *>(sodium_malloc(kSize)));
    if (!memory)
        return failure(Error::Kind::Unavailable, "", "the system gives no guarded memory");
    fill(memory.get());
    sodium_mprotect_readonly(memory.get());
    return SecretKey(std::move(memory));
}

Result<SecretKey> SecretKey::random()
{
    return make([](std::uint8_t *bytes) { randombytes_buf(bytes, kSize); });
}

Result<SecretKey> SecretKey::copyOf(files::ByteView bytes)
{
    if (bytes.size() != kSize)
        return failure(Error::Kind::BadInput, "", "a key has 32 bytes");
    return make([bytes](std::uint8_t *copy) { std::copy(bytes.begin(), bytes.end(), copy); });
}

std::span<const std::uint8_t, SecretKey::kSize> SecretKey::bytes() const
{
    assert(m_memory && "a key that was moved from is not used");
    return std::span<const std::uint8_t, kSize>(m_memory.get(), kSize);
}

bool SecretKey::operator==(const SecretKey &other) const
{
    return sodium_memcmp(bytes().data(), other.bytes().data(), kSize) == 0;
}

} // namespace afterglow::vault
