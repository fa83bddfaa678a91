// Before every file that is run on Linux: GNUstep's Foundation, and what Apple's has besides.
#pragma once

#import <Foundation/Foundation.h>

#define API_AVAILABLE(platform)
#define FOUNDATION_EXTERN extern "C"
#undef NS_ENUM
#define NS_ENUM(type, name)                                                                                            \
    enum name : type name;                                                                                             \
    enum name : type
#undef NS_OPTIONS
#define NS_OPTIONS(type, name)                                                                                         \
    type name;                                                                                                         \
    enum : type
#undef YES
#define YES __objc_yes
#undef NO
#define NO __objc_no
#undef nil
#define nil nullptr

// It has no classes of protection, and changes no values of a URL.
typedef NSString *NSFileAttributeKey;
typedef NSString *NSFileProtectionType;
extern NSString *const NSFileProtectionKey;
extern NSString *const NSFileProtectionComplete;
extern NSString *const NSFileProtectionCompleteUnlessOpen;
extern NSString *const NSFileProtectionCompleteUntilFirstUserAuthentication;
@interface NSURL (ResourceValues)
- (BOOL)setResourceValue:(id)value forKey:(NSString *)key error:(NSError **)error;
@end

// Its own one hands over a file with another type of error.
#define NSItemProvider AfterglowItemProvider
@interface NSItemProvider : NSObject <NSCopying>
- (NSProgress *)loadFileRepresentationForTypeIdentifier:(NSString *)typeIdentifier
                                      completionHandler:(void (^)(NSURL *url, NSError *error))completionHandler;
@end
