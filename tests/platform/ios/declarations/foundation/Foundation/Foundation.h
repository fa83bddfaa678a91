// What our iOS code uses of Foundation, declared for a compiler without the SDK. facts.tsv says whether each is so.
// One declaration a line; a member that is newer than the oldest iOS we run on is marked API_AVAILABLE.
#pragma once

#define AVAILABILITY_ios(version) ios, introduced = version
#define API_AVAILABLE(platform) __attribute__((availability(AVAILABILITY_##platform)))
#define NS_ENUM(type, name) enum name : type name; enum name : type
// As CF_OPTIONS in C++: the name is the integer type, so that A | B is one.
#define NS_OPTIONS(type, name) type name; enum __attribute__((flag_enum)) : type
#define FOUNDATION_EXTERN extern "C"
#define nil nullptr
#define YES __objc_yes
#define NO __objc_no

#pragma clang assume_nonnull begin

typedef bool BOOL;
typedef long NSInteger;
typedef unsigned long NSUInteger;
typedef double NSTimeInterval;
@class NSString;
typedef NSString *NSNotificationName;
typedef NSString *NSCalendarIdentifier;
typedef NSString *NSFileAttributeKey;
typedef NSString *NSFileProtectionType;
typedef NSString *NSURLResourceKey;
typedef struct { unsigned long state; id _Nullable __unsafe_unretained *_Nullable itemsPtr; unsigned long *_Nullable mutationsPtr; unsigned long extra[5]; } NSFastEnumerationState;

@class NSArray<__covariant ObjectType>, NSCalendar, NSDate, NSDictionary<__covariant KeyType, __covariant ObjectType>, NSError, NSString, NSTimeZone;

@protocol NSObject
@end
@protocol NSCopying
@end
@protocol NSFastEnumeration
- (NSUInteger)countByEnumeratingWithState:(NSFastEnumerationState *)state objects:(id _Nullable __unsafe_unretained [_Nonnull])buffer count:(NSUInteger)len;
@end

__attribute__((objc_root_class))
@interface NSObject <NSObject>
+ (instancetype)alloc;
+ (instancetype)new;
- (instancetype)init;
+ (Class)class;
- (BOOL)isKindOfClass:(Class)aClass;
- (void)performSelectorOnMainThread:(SEL)aSelector withObject:(nullable id)arg waitUntilDone:(BOOL)wait;
@end

@interface NSString : NSObject <NSCopying>
+ (nullable instancetype)stringWithUTF8String:(const char *)nullTerminatedCString;
- (BOOL)isEqualToString:(NSString *)aString;
@property (readonly, nullable) const char *UTF8String;
@property (readonly) const char *fileSystemRepresentation;
@end
@interface NSConstantString : NSString
@end

@interface NSValue : NSObject <NSCopying>
@end
@interface NSNumber : NSValue
+ (NSNumber *)numberWithBool:(BOOL)value;
+ (NSNumber *)numberWithLongLong:(long long)value;
@property (readonly) long long longLongValue;
@end

@interface NSArray<__covariant ObjectType> : NSObject <NSCopying, NSFastEnumeration>
+ (instancetype)arrayWithObjects:(const ObjectType _Nonnull [_Nullable])objects count:(NSUInteger)cnt;
@property (readonly) NSUInteger count;
- (ObjectType)objectAtIndex:(NSUInteger)index;
@property (nonatomic, readonly, nullable) ObjectType firstObject;
@end
@interface NSMutableArray<ObjectType> : NSArray<ObjectType>
+ (instancetype)array;
- (void)addObject:(ObjectType)anObject;
- (void)addObjectsFromArray:(NSArray<ObjectType> *)otherArray;
- (void)removeAllObjects;
@end

@interface NSSet<__covariant ObjectType> : NSObject <NSCopying, NSFastEnumeration>
+ (instancetype)setWithArray:(NSArray<ObjectType> *)array;
@end

@interface NSDictionary<__covariant KeyType, __covariant ObjectType> : NSObject <NSCopying>
+ (instancetype)dictionaryWithObjects:(const ObjectType _Nonnull [_Nullable])objects forKeys:(const KeyType<NSCopying> _Nonnull [_Nullable])keys count:(NSUInteger)cnt;
- (nullable ObjectType)objectForKey:(KeyType)aKey;
@end
@interface NSMutableDictionary<KeyType, ObjectType> : NSDictionary<KeyType, ObjectType>
+ (instancetype)dictionaryWithDictionary:(NSDictionary<KeyType, ObjectType> *)dict;
- (void)setObject:(ObjectType)anObject forKey:(KeyType<NSCopying>)aKey;
- (void)addEntriesFromDictionary:(NSDictionary<KeyType, ObjectType> *)otherDictionary;
@end

@interface NSData : NSObject <NSCopying>
+ (instancetype)dataWithBytesNoCopy:(void *)bytes length:(NSUInteger)length freeWhenDone:(BOOL)b;
@property (readonly) NSUInteger length;
@property (readonly) const void *bytes;
@end

@interface NSUUID : NSObject <NSCopying>
+ (instancetype)UUID;
@property (readonly, copy) NSString *UUIDString;
@end

FOUNDATION_EXTERN NSURLResourceKey const NSURLIsExcludedFromBackupKey;

@interface NSURL : NSObject <NSCopying>
+ (nullable instancetype)URLWithString:(NSString *)URLString;
+ (NSURL *)fileURLWithPath:(NSString *)path;
+ (NSURL *)fileURLWithPath:(NSString *)path isDirectory:(BOOL)isDir;
- (BOOL)setResourceValue:(nullable id)value forKey:(NSURLResourceKey)key error:(NSError *_Nullable *_Nullable)error;
@property (readonly, copy, nullable) NSString *path;
@property (readonly, copy, nullable) NSString *pathExtension;
@end

@interface NSDate : NSObject <NSCopying>
+ (instancetype)date;
+ (instancetype)dateWithTimeIntervalSince1970:(NSTimeInterval)secs;
@property (readonly) NSTimeInterval timeIntervalSince1970;
@end

@interface NSTimeZone : NSObject <NSCopying>
@property (class, readonly, copy) NSTimeZone *localTimeZone;
- (NSInteger)secondsFromGMTForDate:(NSDate *)aDate;
@end

FOUNDATION_EXTERN NSCalendarIdentifier const NSCalendarIdentifierGregorian;

@interface NSCalendar : NSObject <NSCopying>
+ (nullable NSCalendar *)calendarWithIdentifier:(NSCalendarIdentifier)calendarIdentifierConstant;
@end

@interface NSDateComponents : NSObject <NSCopying>
@property (copy, nullable) NSCalendar *calendar;
@property NSInteger year;
@property NSInteger month;
@property NSInteger day;
@property NSInteger hour;
@property NSInteger minute;
@end

@interface NSError : NSObject <NSCopying>
@property (readonly, copy) NSString *domain;
@property (readonly) NSInteger code;
@property (readonly, copy) NSString *localizedDescription;
@end

@interface NSBundle : NSObject
@property (class, readonly, strong) NSBundle *mainBundle;
+ (nullable instancetype)bundleWithPath:(NSString *)path;
- (nullable NSString *)pathForResource:(nullable NSString *)name ofType:(nullable NSString *)ext;
- (NSString *)localizedStringForKey:(NSString *)key value:(nullable NSString *)value table:(nullable NSString *)tableName;
@end

FOUNDATION_EXTERN NSNotificationName const NSSystemTimeZoneDidChangeNotification;

@interface NSNotification : NSObject <NSCopying>
@property (readonly, copy, nullable) NSDictionary *userInfo;
@end
@interface NSNotificationCenter : NSObject
@property (class, readonly, strong) NSNotificationCenter *defaultCenter;
- (void)addObserver:(id)observer selector:(SEL)aSelector name:(nullable NSNotificationName)aName object:(nullable id)anObject;
- (void)removeObserver:(id)observer;
@end

@interface NSProgress : NSObject
@end
@interface NSItemProvider : NSObject <NSCopying>
- (NSProgress *)loadFileRepresentationForTypeIdentifier:(NSString *)typeIdentifier completionHandler:(void (^)(NSURL *_Nullable url, NSError *_Nullable error))completionHandler;
@end

typedef NS_ENUM(NSUInteger, NSSearchPathDirectory) {
    NSApplicationSupportDirectory = 14
};
typedef NS_OPTIONS(NSUInteger, NSSearchPathDomainMask) {
    NSUserDomainMask = 1
};
FOUNDATION_EXTERN NSArray<NSString *> *NSSearchPathForDirectoriesInDomains(NSSearchPathDirectory directory, NSSearchPathDomainMask domainMask, BOOL expandTilde);
FOUNDATION_EXTERN NSString *NSTemporaryDirectory(void);

FOUNDATION_EXTERN NSFileAttributeKey const NSFileProtectionKey;
FOUNDATION_EXTERN NSFileProtectionType const NSFileProtectionComplete;
FOUNDATION_EXTERN NSFileProtectionType const NSFileProtectionCompleteUnlessOpen;
FOUNDATION_EXTERN NSFileProtectionType const NSFileProtectionCompleteUntilFirstUserAuthentication;

@interface NSFileManager : NSObject
@property (class, readonly, strong) NSFileManager *defaultManager;
- (BOOL)setAttributes:(NSDictionary<NSFileAttributeKey, id> *)attributes ofItemAtPath:(NSString *)path error:(NSError *_Nullable *_Nullable)error;
- (BOOL)moveItemAtPath:(NSString *)srcPath toPath:(NSString *)dstPath error:(NSError *_Nullable *_Nullable)error;
@end

FOUNDATION_EXTERN NSString *const NSCocoaErrorDomain;
enum { NSUserCancelledError = 3072 };

#pragma clang assume_nonnull end
