// Which data key a vault is opened with, and when one is made.
#include "core/journal/journal.h"
#include "core/vault/key_check.h"
#include "core/vault/vault.h"

#include <optional>

namespace afterglow::vault {
namespace {

/// A key for a journal that has none yet.
Result<SecretKey> firstKey(SecretStore &secrets, std::string_view name)
{
    // One whose key check was never written: a kill came in between.
    auto found = secrets.read(name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return std::move(**found);
    auto made = SecretKey::random();
    if (!made)
        return made;
    if (auto kept = secrets.write(name, *made); !kept)
        return tl::unexpected(kept.error());
    // Photos under a key that was not kept would be lost at the next start.
    const auto again = secrets.read(name);
    if (!again)
        return tl::unexpected(again.error());
    if (!*again || !(**again == *made))
        return failure(Error::Kind::Unavailable, "", "the system's secret store doesn't keep what it is given");
    return made;
}

} // namespace

Result<Vault> openVault(const std::filesystem::path &dataFolder, SecretStore &secrets, journal::Journal &journal)
{
    std::optional<SecretKey> key;
    const auto check = journal.keyCheck([&]() -> Result<journal::KeyCheck> {
        auto name = makePhotoId(); // as random as a photo's
        if (!name)
            return tl::unexpected(name.error());
        auto first = firstKey(secrets, *name);
        if (!first)
            return tl::unexpected(first.error());
        key = std::move(*first);
        return journal::KeyCheck{*name, sealKeyCheck(*name, *key)};
    });
    if (!check)
        return tl::unexpected(check.error());
    if (!key) {
        auto found = secrets.read(check->name);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return failure(Error::Kind::NoKey, "", "the photos can't be opened: their key is missing");
        key = std::move(**found);
    }
    return checkKey(check->name, check->sealed, *key).and_then([&] {
        return Vault::withKey(*key, dataFolder / kPhotoFolderName);
    });
}

} // namespace afterglow::vault
