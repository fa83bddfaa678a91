#include "core/journal/journal.h"
#include "core/vault/photo_folder.h"
#include "platform/ios/foundation.h"
#include "platform/secret_store.h"

#import <Security/Security.h>

#include <string>
#include <system_error>

namespace afterglow::platform {
namespace {

using vault::SecretKey;

NSString *const kService = @"app.afterglow.Afterglow.photos";

/// The items of the app; with an account, the one of that name.
NSMutableDictionary *itemsOfTheApp()
{
    // Not in iCloud's keychain.
    return [NSMutableDictionary dictionaryWithDictionary:@{
        (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrService : kService,
        (__bridge id)kSecAttrSynchronizable : @NO
    }];
}

NSMutableDictionary *itemNamed(std::string_view name)
{
    NSMutableDictionary *item = itemsOfTheApp();
    [item setObject:ios::text(std::string(name)) forKey:(__bridge id)kSecAttrAccount];
    return item;
}

Error errorOf(OSStatus status)
{
    switch (status) {
    case errSecInteractionNotAllowed:
        return {Error::Kind::Denied, "", "the phone is locked, and the key of the photos with it"};
    case errSecAuthFailed:
        return {Error::Kind::Denied, "", "the phone doesn't give the key of the photos"};
    case errSecDecode:
        return {Error::Kind::Damaged, "", "what the keychain has of the key can't be read"};
    default:
        return {Error::Kind::Unavailable, "", "the keychain fails with " + std::to_string(status)};
    }
}

Status removeAll(NSDictionary *items)
{
    const OSStatus status = SecItemDelete((__bridge CFDictionaryRef)items);
    if (status == errSecSuccess || status == errSecItemNotFound)
        return {};
    return tl::unexpected(errorOf(status));
}

/// Keys that leave this phone in no backup, and are readable while it is unlocked.
class Keychain final : public vault::SecretStore {
public:
    /// iOS keeps the items of an app that was deleted: a first installation begins with none.
    explicit Keychain(bool isFirstStart) : m_ready(isFirstStart ? removeAll(itemsOfTheApp()) : Status()) { }

    Result<std::optional<SecretKey>> read(std::string_view name) override
    {
        if (!m_ready)
            return tl::unexpected(m_ready.error());
        NSMutableDictionary *query = itemNamed(name);
        [query setObject:@YES forKey:(__bridge id)kSecReturnData];
        [query setObject:(__bridge id)kSecMatchLimitOne forKey:(__bridge id)kSecMatchLimit];
        CFTypeRef found = nullptr;
        const OSStatus status = SecItemCopyMatching((__bridge CFDictionaryRef)query, &found);
        if (status == errSecItemNotFound)
            return std::nullopt;
        if (status != errSecSuccess)
            return tl::unexpected(errorOf(status));
        NSData *data = (__bridge_transfer NSData *)found;
        if (data.length != SecretKey::kSize)
            return failure(Error::Kind::Damaged, "", "what the keychain keeps for the photos is no key");
        return SecretKey::copyOf({static_cast<const std::uint8_t *>(data.bytes), SecretKey::kSize})
            .map([](SecretKey key) { return std::optional(std::move(key)); });
    }

    Status write(std::string_view name, const SecretKey &key) override
    {
        if (!m_ready)
            return m_ready;
        // Over the guarded memory itself: no copy of ours lies about.
        NSData *data = [NSData dataWithBytesNoCopy:const_cast<std::uint8_t *>(key.bytes().data())
                                            length:SecretKey::kSize
                                      freeWhenDone:NO];
        NSDictionary *kept = @{
            (__bridge id)kSecAttrAccessible : (__bridge id)kSecAttrAccessibleWhenUnlockedThisDeviceOnly,
            (__bridge id)kSecValueData : data
        };
        NSMutableDictionary *item = itemNamed(name);
        [item addEntriesFromDictionary:kept];
        OSStatus status = SecItemAdd((__bridge CFDictionaryRef)item, nullptr);
        if (status == errSecDuplicateItem)
            status = SecItemUpdate((__bridge CFDictionaryRef)itemNamed(name), (__bridge CFDictionaryRef)kept);
        if (status != errSecSuccess)
            return tl::unexpected(errorOf(status));
        return {};
    }

    Status remove(std::string_view name) override { return removeAll(itemNamed(name)); }

    [[nodiscard]] vault::SecretPlace place() const override { return vault::SecretPlace::SystemService; }

private:
    Status m_ready; ///< why keys of an earlier installation couldn't be dropped: nothing is read beside them
};

bool isThere(const std::filesystem::path &path)
{
    std::error_code error;
    return std::filesystem::exists(path, error) || error; // what can't be looked at may be there
}

} // namespace

std::unique_ptr<vault::SecretStore> createSecretStore(const std::filesystem::path &dataFolder)
{
    const bool hasData = isThere(dataFolder / journal::kFileName) || isThere(dataFolder / vault::kPhotoFolderName);
    return std::make_unique<Keychain>(!hasData);
}

} // namespace afterglow::platform
