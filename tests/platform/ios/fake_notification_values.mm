// The values of UserNotifications, as far as our code uses them, and what the system would not take of them.
#include "fake_phone.h"
#include "kept_values.h"

#import <UserNotifications/UserNotifications.h>

#import <Foundation/NSMapTable.h>

using namespace afterglow::test;

namespace afterglow::test {

NSMutableDictionary *valuesOf(id object)
{
    static NSMapTable *all = NSCreateMapTable(NSNonOwnedPointerMapKeyCallBacks, NSObjectMapValueCallBacks, 64);
    NSMutableDictionary *values = (id)NSMapGet(all, object);
    if (!values) {
        values = [NSMutableDictionary dictionary];
        NSMapInsert(all, [object retain], values);
    }
    return values;
}

id get(id object, NSString *key)
{
    return [valuesOf(object) objectForKey:key];
}

id put(id object, NSString *key, id value)
{
    if (value)
        [valuesOf(object) setObject:value forKey:key];
    return object;
}

std::string utf8(NSString *text)
{
    return text ? text.UTF8String : "";
}

NSString *text(const std::string &utf8)
{
    return [NSString stringWithUTF8String:utf8.c_str()];
}

} // namespace afterglow::test

/// The words of the app's own.
@implementation NSBundle (AppsOwn)
+ (NSBundle *)mainBundle
{
    static NSBundle *bundle = [[NSBundle bundleWithPath:@AFTERGLOW_IOS_BUNDLE] retain];
    return bundle;
}
@end

#define KEPT_COPIES                                                                                                    \
    -(id)copyWithZone : (NSZone *)zone                                                                                 \
    {                                                                                                                  \
        return [self retain];                                                                                          \
    }

@implementation UNNotificationSound
+ (UNNotificationSound *)defaultSound
{
    return [[self new] autorelease];
}
KEPT_COPIES
@end

@implementation UNNotificationContent
- (NSString *)title
{
    NSString *title = get(self, @"title");
    return title ? title : @"";
}
- (NSString *)body
{
    NSString *body = get(self, @"body");
    return body ? body : @"";
}
- (NSString *)categoryIdentifier
{
    NSString *identifier = get(self, @"category");
    return identifier ? identifier : @"";
}
- (NSDictionary *)userInfo
{
    NSDictionary *info = get(self, @"userInfo");
    return info ? info : [NSDictionary dictionary];
}
- (id)copyWithZone:(NSZone *)zone
{
    UNNotificationContent *copy = [UNNotificationContent new];
    [valuesOf(copy) addEntriesFromDictionary:valuesOf(self)];
    return copy;
}
@end

@implementation UNMutableNotificationContent
@dynamic title, body, categoryIdentifier, sound, userInfo;
- (void)setTitle:(NSString *)title
{
    put(self, @"title", [title copy]);
}
- (void)setBody:(NSString *)body
{
    put(self, @"body", [body copy]);
}
- (void)setCategoryIdentifier:(NSString *)identifier
{
    put(self, @"category", [identifier copy]);
}
- (void)setSound:(UNNotificationSound *)sound
{
    put(self, @"sound", sound);
}
- (UNNotificationSound *)sound
{
    return get(self, @"sound");
}
- (void)setUserInfo:(NSDictionary *)info
{
    // As the system does: it keeps the information as a property list.
    if (![NSPropertyListSerialization propertyList:info isValidForFormat:NSPropertyListBinaryFormat_v1_0])
        FakePhone::phone().complaints.push_back("userInfo is no property list");
    put(self, @"userInfo", [info copy]);
}
@end

@implementation UNNotificationTrigger
KEPT_COPIES
@end
@implementation UNTimeIntervalNotificationTrigger
+ (instancetype)triggerWithTimeInterval:(NSTimeInterval)interval repeats:(BOOL)repeats
{
    if (interval <= 0 || repeats)
        FakePhone::phone().complaints.push_back("an interval has to be positive, and ours don't repeat");
    return put([self new], @"interval", [NSNumber numberWithDouble:interval]);
}
@end
@implementation UNCalendarNotificationTrigger
+ (instancetype)triggerWithDateMatchingComponents:(NSDateComponents *)components repeats:(BOOL)repeats
{
    if (![components.calendar.calendarIdentifier isEqualToString:NSCalendarIdentifierGregorian] ||
        [components timeZone] != nil || repeats || components.second != NSUndefinedDateComponent)
        FakePhone::phone().complaints.push_back("a calendar trigger is Gregorian, without a zone and seconds, once");
    return put([self new], @"components", [components copy]);
}
- (NSDateComponents *)dateComponents
{
    return get(self, @"components");
}
@end

@implementation UNNotificationRequest
+ (instancetype)requestWithIdentifier:(NSString *)identifier
                              content:(UNNotificationContent *)content
                              trigger:(UNNotificationTrigger *)trigger
{
    id request = [self new];
    put(request, @"identifier", [identifier copy]);
    put(request, @"content", [content copy]);
    return put(request, @"trigger", trigger);
}
- (NSString *)identifier
{
    return get(self, @"identifier");
}
- (UNNotificationContent *)content
{
    return get(self, @"content");
}
- (UNNotificationTrigger *)trigger
{
    return get(self, @"trigger");
}
KEPT_COPIES
@end

@implementation UNNotification
- (NSDate *)date
{
    return get(self, @"date");
}
- (UNNotificationRequest *)request
{
    return get(self, @"request");
}
KEPT_COPIES
@end

@implementation UNNotificationResponse
- (UNNotification *)notification
{
    return get(self, @"notification");
}
- (NSString *)actionIdentifier
{
    return get(self, @"action");
}
KEPT_COPIES
@end

@implementation UNNotificationAction
+ (instancetype)actionWithIdentifier:(NSString *)identifier
                               title:(NSString *)title
                             options:(UNNotificationActionOptions)options
{
    if (options != 0)
        FakePhone::phone().complaints.push_back("an action asks for more than to be told of");
    return put(put([self new], @"identifier", [identifier copy]), @"title", [title copy]);
}
KEPT_COPIES
@end

@implementation UNNotificationCategory
+ (instancetype)categoryWithIdentifier:(NSString *)identifier
                               actions:(NSArray *)actions
                     intentIdentifiers:(NSArray *)intents
         hiddenPreviewsBodyPlaceholder:(NSString *)placeholder
                               options:(UNNotificationCategoryOptions)options
{
    id category = put(put([self new], @"identifier", [identifier copy]), @"actions", [actions copy]);
    put(category, @"options", [NSNumber numberWithInt:(int)options]);
    return put(category, @"placeholder", [placeholder copy]);
}
KEPT_COPIES
@end

@implementation UNNotificationSettings
- (UNAuthorizationStatus)authorizationStatus
{
    return (UNAuthorizationStatus)[get(self, @"status") intValue];
}
KEPT_COPIES
@end
