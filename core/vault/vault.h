// Photos and thumbnails, encrypted. docs/photos.md has the format.
#pragma once

#include "core/photos/pixels.h"
#include "core/result.h"
#include "core/vault/photo_folder.h"
#include "core/vault/secret_key.h"
#include "core/vault/secret_store.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace afterglow::journal {
class Journal;
}

namespace afterglow::vault {

/// What a sealed buffer holds. The numbers are part of the format.
enum class Kind : std::uint8_t { Photo = 1, Thumbnail = 2 };

/// What sealing adds to the bytes.
inline constexpr std::size_t kSealSize = 8 + 1 + 1 + (24 + 32 + 16) + 24 + 16;

/// The data key and the photo folder. Thread safe: nothing changes after it was made.
class Vault {
public:
    /// For tests and for openVault(), which is how the app gets one.
    [[nodiscard]] static Result<Vault> withKey(const SecretKey &dataKey, std::filesystem::path photoFolder);

    /// Encrypts with a new key of its own. BadInput where `id` is no photo id.
    [[nodiscard]] Result<Bytes> seal(Kind kind, std::string_view id, ByteView plain) const;
    /// Damaged where `sealed` is not what seal() gave for this kind and id under this data key, to the last bit. NewerVersion
    /// where its format is one that this program doesn't know.
    [[nodiscard]] Result<Bytes> open(Kind kind, std::string_view id, ByteView sealed) const;

    /// seal() and PhotoFolder::write(): the encoded photo, durable once this returns without an error.
    [[nodiscard]] Status save(std::string_view id, ByteView photo) const;
    /// PhotoFolder::read() and open(): the encoded photo. NotFound where the file is missing.
    [[nodiscard]] Result<Bytes> load(std::string_view id) const;

    /// What a picture is recognised by: 64 hex digits of the keyed BLAKE2b-256 of its size and its blue, green and red bytes. The
    /// same pixels have the same digest whatever their stride; it tells nobody without the key which picture it was.
    [[nodiscard]] std::string digest(const photos::Pixels &upright) const;

    [[nodiscard]] const PhotoFolder &folder() const { return m_folder; }

private:
    Vault(SecretKey dataKey, SecretKey digestKey, PhotoFolder folder)
        : m_dataKey(std::move(dataKey)),
          m_digestKey(std::move(digestKey)),
          m_folder(std::move(folder))
    {
    }

    SecretKey m_dataKey;
    SecretKey m_digestKey;
    PhotoFolder m_folder;
};

/// The vault of the data folder that `journal` lies in. The data key is the one that the journal's key check was made with; where
/// there is no key check yet, a key is made and kept, once, whatever other processes do at the same time. Errors: NoKey where the
/// key is missing or is another one (never is a new one made then); those of SecretStore::read() and write(), and of the journal.
/// May take some seconds where the system's secret service is slow: call it when the first photo is wanted, not at start.
/// Everything that needs no key (PhotoFolder, the journal's rows) works without.
[[nodiscard]] Result<Vault> openVault(const std::filesystem::path &dataFolder, SecretStore &secrets,
                                      journal::Journal &journal);

} // namespace afterglow::vault
