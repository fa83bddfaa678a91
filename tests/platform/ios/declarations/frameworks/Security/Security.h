// What our iOS code uses of Security; see Foundation.h beside it.
#pragma once

#import <Foundation/Foundation.h>

typedef int OSStatus;
typedef const void *CFTypeRef;
typedef const struct __CFString *CFStringRef;
typedef const struct __CFDictionary *CFDictionaryRef;

enum { errSecSuccess = 0 };
enum { errSecDecode = -26275 };
enum { errSecAuthFailed = -25293 };
enum { errSecDuplicateItem = -25299 };
enum { errSecItemNotFound = -25300 };
enum { errSecInteractionNotAllowed = -25308 };

#pragma clang assume_nonnull begin

FOUNDATION_EXTERN const CFStringRef kSecAttrAccessible;
FOUNDATION_EXTERN const CFStringRef kSecAttrAccessibleWhenUnlockedThisDeviceOnly;
FOUNDATION_EXTERN const CFStringRef kSecAttrAccount;
FOUNDATION_EXTERN const CFStringRef kSecAttrService;
FOUNDATION_EXTERN const CFStringRef kSecAttrSynchronizable;
FOUNDATION_EXTERN const CFStringRef kSecClass;
FOUNDATION_EXTERN const CFStringRef kSecClassGenericPassword;
FOUNDATION_EXTERN const CFStringRef kSecMatchLimit;
FOUNDATION_EXTERN const CFStringRef kSecMatchLimitOne;
FOUNDATION_EXTERN const CFStringRef kSecReturnData;
FOUNDATION_EXTERN const CFStringRef kSecValueData;

FOUNDATION_EXTERN OSStatus SecItemAdd(CFDictionaryRef attributes, CFTypeRef _Nullable *_Nullable result);
FOUNDATION_EXTERN OSStatus SecItemCopyMatching(CFDictionaryRef query, CFTypeRef _Nullable *_Nullable result);
FOUNDATION_EXTERN OSStatus SecItemDelete(CFDictionaryRef query);
FOUNDATION_EXTERN OSStatus SecItemUpdate(CFDictionaryRef query, CFDictionaryRef attributesToUpdate);

#pragma clang assume_nonnull end
