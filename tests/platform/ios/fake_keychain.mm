// Security as far as our code uses it: generic passwords.
#include "fake_keychain.h"

#import <Security/Security.h>

using afterglow::test::FakeKeychain;

#define CF_STRING(name) const CFStringRef name = (const CFStringRef) @ #name
CF_STRING(kSecAttrAccessible);
CF_STRING(kSecAttrAccessibleWhenUnlockedThisDeviceOnly);
CF_STRING(kSecAttrAccount);
CF_STRING(kSecAttrService);
CF_STRING(kSecAttrSynchronizable);
CF_STRING(kSecClass);
CF_STRING(kSecClassGenericPassword);
CF_STRING(kSecMatchLimit);
CF_STRING(kSecMatchLimitOne);
CF_STRING(kSecReturnData);
CF_STRING(kSecValueData);

namespace {

std::string utf8(id text)
{
    return text ? std::string([text UTF8String]) : std::string();
}

std::string bytesOf(NSData *data)
{
    return {static_cast<const char *>(data.bytes), data.length};
}

id in(CFDictionaryRef dictionary, CFStringRef key)
{
    return [(NSDictionary *)dictionary objectForKey:(id)key];
}

/// The items that a query is for; without an account, all of the service.
std::string prefixOf(CFDictionaryRef query)
{
    auto &complaints = FakeKeychain::keychain().complaints;
    if (in(query, kSecClass) != (id)kSecClassGenericPassword)
        complaints.emplace_back("no generic password");
    if (!in(query, kSecAttrSynchronizable) || [in(query, kSecAttrSynchronizable) boolValue])
        complaints.emplace_back("not said to stay out of iCloud");
    if (utf8(in(query, kSecAttrService)).empty())
        complaints.emplace_back("without a service: other items of the app's are meant as well");
    const std::string account = utf8(in(query, kSecAttrAccount));
    return utf8(in(query, kSecAttrService)) + '/' + account;
}

OSStatus begin(const char *call)
{
    FakeKeychain::keychain().calls.emplace_back(call);
    return FakeKeychain::keychain().status;
}

} // namespace

OSStatus SecItemAdd(CFDictionaryRef attributes, CFTypeRef *result)
{
    if (const OSStatus status = begin("add"))
        return status;
    auto &items = FakeKeychain::keychain().items;
    const std::string name = prefixOf(attributes);
    if (items.contains(name))
        return errSecDuplicateItem;
    items[name] = {bytesOf(in(attributes, kSecValueData)), utf8(in(attributes, kSecAttrAccessible)), false};
    return errSecSuccess;
}

OSStatus SecItemCopyMatching(CFDictionaryRef query, CFTypeRef *result)
{
    if (const OSStatus status = begin("copy"))
        return status;
    if (![in(query, kSecReturnData) boolValue] || in(query, kSecMatchLimit) != (id)kSecMatchLimitOne)
        FakeKeychain::keychain().complaints.emplace_back("not asked for one item's data");
    const auto found = FakeKeychain::keychain().items.find(prefixOf(query));
    if (found == FakeKeychain::keychain().items.end())
        return errSecItemNotFound;
    *result = [[NSData alloc] initWithBytes:found->second.value.data() length:found->second.value.size()];
    return errSecSuccess;
}

OSStatus SecItemDelete(CFDictionaryRef query)
{
    if (const OSStatus status = begin("delete"))
        return status;
    const std::string prefix = prefixOf(query);
    const bool all = prefix.ends_with('/');
    const auto gone = std::erase_if(FakeKeychain::keychain().items, [&](const auto &item) {
        return all ? item.first.starts_with(prefix) : item.first == prefix;
    });
    return gone > 0 ? errSecSuccess : errSecItemNotFound;
}

OSStatus SecItemUpdate(CFDictionaryRef query, CFDictionaryRef attributes)
{
    if (const OSStatus status = begin("update"))
        return status;
    const auto found = FakeKeychain::keychain().items.find(prefixOf(query));
    if (found == FakeKeychain::keychain().items.end())
        return errSecItemNotFound;
    if (in(attributes, kSecClass))
        FakeKeychain::keychain().complaints.emplace_back("the class can't be updated");
    found->second.value = bytesOf(in(attributes, kSecValueData));
    found->second.accessible = utf8(in(attributes, kSecAttrAccessible));
    return errSecSuccess;
}

namespace afterglow::test {

FakeKeychain &FakeKeychain::keychain()
{
    static NSAutoreleasePool *pool = [NSAutoreleasePool new];
    static FakeKeychain keychain;
    return keychain;
}

void FakeKeychain::reset()
{
    *this = {};
}

} // namespace afterglow::test
