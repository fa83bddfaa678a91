#include "core/vault/vault.h"

#include "core/vault/aead.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace afterglow::vault {
namespace {

constexpr std::string_view kMagic = "AFGWPHOT";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kHeaderSize = kMagic.size() + 2;
constexpr std::size_t kWrappedSize = kNonceSize + SecretKey::kSize + kTagSize;
static_assert(kSealSize == kHeaderSize + kWrappedSize + kNonceSize + kTagSize);

constexpr std::uint64_t kDigestKey = 1; ///< number of the key that is derived for digests
constexpr const char *kDigestContext = "AFGWdgst";
static_assert(crypto_kdf_KEYBYTES == SecretKey::kSize && crypto_kdf_CONTEXTBYTES == 8);

/// Magic, version, kind, id: the file's header, and what else it is authenticated by.
Bytes authenticatedFor(Kind kind, std::string_view id)
{
    Bytes bytes(kMagic.begin(), kMagic.end());
    bytes.push_back(kVersion);
    bytes.push_back(static_cast<std::uint8_t>(kind));
    bytes.insert(bytes.end(), id.begin(), id.end());
    return bytes;
}

tl::unexpected<Error> damaged(std::string_view id)
{
    return failure(Error::Kind::Damaged, std::string(id), "the photo is damaged");
}

} // namespace

Result<Vault> Vault::withKey(const SecretKey &dataKey, std::filesystem::path photoFolder)
{
    auto key = SecretKey::copyOf(dataKey.bytes());
    if (!key)
        return tl::unexpected(key.error());
    // One key, one purpose: the data key itself only wraps.
    std::array<std::uint8_t, SecretKey::kSize> derived{};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), kDigestKey, kDigestContext, dataKey.bytes().data());
    auto digestKey = SecretKey::copyOf(derived);
    sodium_memzero(derived.data(), derived.size());
    if (!digestKey)
        return tl::unexpected(digestKey.error());
    return Vault(std::move(*key), std::move(*digestKey), PhotoFolder(std::move(photoFolder)));
}

Result<Bytes> Vault::seal(Kind kind, std::string_view id, ByteView plain) const
{
    if (!isPhotoId(id))
        return failure(Error::Kind::BadInput, "/id", "expected 32 of 0-9 a-f");
    const auto key = SecretKey::random();
    if (!key)
        return tl::unexpected(key.error());
    const auto authenticated = authenticatedFor(kind, id);
    Bytes sealed(kSealSize + plain.size());
    std::copy_n(authenticated.begin(), kHeaderSize, sealed.begin());
    encrypt(sealed.data() + kHeaderSize, key->bytes(), authenticated, m_dataKey);
    encrypt(sealed.data() + kHeaderSize + kWrappedSize, plain, authenticated, *key);
    return sealed;
}

Result<Bytes> Vault::open(Kind kind, std::string_view id, ByteView sealed) const
{
    if (sealed.size() < kSealSize || !std::equal(kMagic.begin(), kMagic.end(), sealed.begin()))
        return damaged(id);
    if (sealed[kMagic.size()] > kVersion)
        return failure(Error::Kind::NewerVersion, std::string(id),
                       "the photo was written by a newer version of Afterglow");
    const auto authenticated = authenticatedFor(kind, id);
    if (!std::equal(sealed.begin(), sealed.begin() + kHeaderSize, authenticated.begin()))
        return damaged(id);

    std::array<std::uint8_t, SecretKey::kSize> unwrapped{};
    if (!decrypt(unwrapped.data(), sealed.subspan(kHeaderSize, kWrappedSize), authenticated, m_dataKey))
        return damaged(id);
    const auto key = SecretKey::copyOf(unwrapped);
    sodium_memzero(unwrapped.data(), unwrapped.size());
    if (!key)
        return tl::unexpected(key.error());
    Bytes plain(sealed.size() - kSealSize);
    if (!decrypt(plain.data(), sealed.subspan(kHeaderSize + kWrappedSize), authenticated, *key))
        return damaged(id);
    return plain;
}

Status Vault::save(std::string_view id, ByteView photo) const
{
    if (photo.size() > kLargestFile - kSealSize)
        return failure(Error::Kind::BadInput, "/bytes", "the photo is too large");
    return seal(Kind::Photo, id, photo).and_then([&](const Bytes &sealed) { return m_folder.write(id, sealed); });
}

Result<Bytes> Vault::load(std::string_view id) const
{
    return m_folder.read(id).and_then([&](const Bytes &sealed) { return open(Kind::Photo, id, sealed); });
}

std::string Vault::digest(const photos::Pixels &upright) const
{
    constexpr std::size_t colours = 3;
    crypto_generichash_state state{};
    crypto_generichash_init(&state, m_digestKey.bytes().data(), SecretKey::kSize, crypto_generichash_BYTES);
    const int width = upright.empty() ? 0 : upright.width;
    const int height = upright.empty() ? 0 : upright.height;
    Bytes row;
    for (const auto side : {static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height)})
        for (int shift = 0; shift < 32; shift += 8)
            row.push_back(static_cast<std::uint8_t>(side >> shift));
    crypto_generichash_update(&state, row.data(), row.size());
    row.resize(colours * static_cast<std::size_t>(width));
    for (int y = 0; y < height; ++y) {
        // The fourth byte is nobody's: it must not count. Copied as one word, it is overwritten by the next pixel.
        const auto *pixel = upright.row(y);
        auto *to = row.data();
        for (int x = 1; x < width; ++x, to += colours, pixel += photos::kBytesPerPixel)
            std::memcpy(to, pixel, photos::kBytesPerPixel);
        std::copy_n(pixel, colours, to);
        crypto_generichash_update(&state, row.data(), row.size());
    }
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::array<char, 2 * hash.size() + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

} // namespace afterglow::vault
