// What the system does with the notifications that it is given, and with the patient who answers them.
#include "fake_phone.h"
#include "kept_values.h"

#include <Block.h>
#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

#import <Foundation/NSThread.h>

#include <algorithm>
#include <deque>
#include <map>
#include <thread>
#include <utility>

using namespace afterglow;
using namespace afterglow::test;

NSString *const UNErrorDomain = @"UNErrorDomain";
NSString *const UNNotificationDefaultActionIdentifier = @"com.apple.UNNotificationDefaultActionIdentifier";
NSString *const UNNotificationDismissActionIdentifier = @"com.apple.UNNotificationDismissActionIdentifier";
NSNotificationName const UIApplicationDidBecomeActiveNotification = @"UIApplicationDidBecomeActiveNotification";
NSNotificationName const UIApplicationSignificantTimeChangeNotification =
    @"UIApplicationSignificantTimeChangeNotification";

namespace {

struct Pending {
    UNNotificationRequest *request = nil;
    std::optional<std::int64_t> rings; ///< an interval's: by the time since the phone was switched on
};

struct System {
    time::Instant now;
    std::int64_t uptime = 0;
    time::Zone zone;
    UNAuthorizationStatus permission = UNAuthorizationStatusNotDetermined;
    bool wasAsked = false;
    std::map<std::string, Pending> pending;
    std::map<std::string, UNNotification *> delivered;
    NSSet *categories = nil;
    id delegate = nil;
    std::deque<std::function<void()>> work; ///< answers on their way to the app

    [[nodiscard]] bool mayShow() const
    {
        return permission == UNAuthorizationStatusAuthorized || permission == UNAuthorizationStatusProvisional;
    }
};

System &theSystem()
{
    static System system;
    return system;
}

time::LocalTime localOf(NSDateComponents *c)
{
    const std::chrono::year_month_day date{std::chrono::year{(int)c.year}, std::chrono::month{(unsigned)c.month},
                                           std::chrono::day{(unsigned)c.day}};
    return time::at(time::Date{date}, std::chrono::minutes{c.hour * 60 + c.minute});
}

FakePhone::Request described(UNNotificationRequest *request)
{
    FakePhone::Request made{utf8(request.identifier),
                            utf8(request.content.title),
                            utf8(request.content.body),
                            utf8(request.content.categoryIdentifier),
                            {},
                            get(request.content, @"sound") != nil};
    for (NSString *each in [request.content.userInfo objectForKey:@"occurrences"])
        made.occurrences.push_back(utf8(each));
    if ([request.trigger isKindOfClass:[UNCalendarNotificationTrigger class]]) {
        made.trigger = FakePhone::Trigger::Calendar;
        const time::LocalTime local = localOf([(UNCalendarNotificationTrigger *)request.trigger dateComponents]);
        made.wallClock = time::format(time::Instant{local.time_since_epoch()}).substr(0, 16);
    } else if (request.trigger) {
        made.trigger = FakePhone::Trigger::Interval;
    }
    return made;
}

/// The system answers on a thread of its own.
void onAnotherThread(const std::function<void()> &work)
{
    std::thread thread([&] {
        GSRegisterCurrentThread();
        NSAutoreleasePool *pool = [NSAutoreleasePool new];
        work();
        [pool release];
        GSUnregisterCurrentThread();
    });
    thread.join();
}

void deliver(UNNotificationRequest *request)
{
    System &system = theSystem();
    FakePhone &phone = FakePhone::phone();
    if (!system.mayShow())
        return;
    UNNotification *notification = put([UNNotification new], @"request", request);
    put(notification, @"date", [NSDate dateWithTimeIntervalSince1970:(double)system.now.time_since_epoch().count()]);
    system.delivered[utf8(request.identifier)] = notification;
    phone.shown.push_back({system.now, described(request)});
    const SEL present = @selector(userNotificationCenter:willPresentNotification:withCompletionHandler:);
    if (phone.foreground && [system.delegate respondsToSelector:present]) {
        id delegate = system.delegate;
        system.work.push_back([delegate, notification] {
            [delegate userNotificationCenter:[UNUserNotificationCenter currentNotificationCenter]
                     willPresentNotification:notification
                       withCompletionHandler:^(UNNotificationPresentationOptions options) {
                           FakePhone::phone().presentations.insert((int)options);
                       }];
        });
    }
}

/// When it comes, if the clock goes on as it does; none where its time has passed.
std::optional<time::Instant> comesAt(const Pending &pending)
{
    const System &system = theSystem();
    if (pending.rings)
        return system.now + std::chrono::seconds{std::max<std::int64_t>(*pending.rings - system.uptime, 0)};
    const time::Instant at =
        system.zone.resolve(localOf([(UNCalendarNotificationTrigger *)pending.request.trigger dateComponents]));
    return at > system.now ? std::optional(at) : std::nullopt;
}

std::string joined(const char *verb, NSArray *ids)
{
    std::string call = verb;
    for (NSString *each in ids)
        call += ' ' + utf8(each);
    return call;
}

} // namespace

@implementation UNUserNotificationCenter
+ (UNUserNotificationCenter *)currentNotificationCenter
{
    static UNUserNotificationCenter *center = [self new];
    return center;
}
- (id)delegate
{
    return theSystem().delegate;
}
- (void)setDelegate:(id)delegate
{
    theSystem().delegate = delegate;
}
- (void)requestAuthorizationWithOptions:(UNAuthorizationOptions)options
                      completionHandler:(void (^)(BOOL, NSError *))handler
{
    System &system = theSystem();
    if (options & UNAuthorizationOptionProvisional) {
        if (system.permission == UNAuthorizationStatusNotDetermined)
            system.permission = UNAuthorizationStatusProvisional;
    } else if (!FakePhone::phone().asksNobody
               && (system.permission == UNAuthorizationStatusNotDetermined
                   || system.permission == UNAuthorizationStatusProvisional)) {
        system.wasAsked = true;
        system.permission =
            FakePhone::phone().allowsWhenAsked ? UNAuthorizationStatusAuthorized : UNAuthorizationStatusDenied;
    }
    void (^kept)(BOOL, NSError *) = Block_copy(handler);
    const bool granted = system.mayShow();
    system.work.push_back([kept, granted] { kept(granted ? YES : NO, nil); });
}
- (void)setNotificationCategories:(NSSet *)categories
{
    theSystem().categories = [categories retain];
}
- (void)getNotificationSettingsWithCompletionHandler:(void (^)(UNNotificationSettings *))handler
{
    void (^kept)(UNNotificationSettings *) = Block_copy(handler);
    theSystem().work.push_back([kept] {
        kept(put([UNNotificationSettings new], @"status", [NSNumber numberWithInt:(int)theSystem().permission]));
    });
}
- (void)addNotificationRequest:(UNNotificationRequest *)request withCompletionHandler:(void (^)(NSError *))handler
{
    System &system = theSystem();
    FakePhone &phone = FakePhone::phone();
    const std::string id = utf8(request.identifier);
    phone.calls.push_back("add " + id);
    NSError *error = nil;
    if (phone.refusesRequests)
        error = [[NSError errorWithDomain:@"Out of order" code:7 userInfo:nil] retain];
    else if (!system.mayShow())
        error = [[NSError errorWithDomain:UNErrorDomain code:UNErrorCodeNotificationsNotAllowed userInfo:nil] retain];
    else {
        if (request.content.body.length == 0)
            phone.complaints.push_back(id + " has no body: the system shows nothing");
        system.pending.erase(id);
        if (!request.trigger) {
            deliver(request);
        } else {
            Pending pending{[request retain], std::nullopt};
            if (NSNumber *interval = get(request.trigger, @"interval"))
                pending.rings = system.uptime + [interval longLongValue];
            system.pending[id] = pending;
            phone.mostPending = std::max(phone.mostPending, system.pending.size());
        }
    }
    if (!handler)
        return;
    void (^kept)(NSError *) = Block_copy(handler);
    system.work.push_back([kept, error] { kept(error); });
}
- (void)getPendingNotificationRequestsWithCompletionHandler:(void (^)(NSArray *))handler
{
    void (^kept)(NSArray *) = Block_copy(handler);
    theSystem().work.push_back([kept] {
        NSMutableArray *all = [NSMutableArray array];
        for (const auto &[id, pending] : theSystem().pending)
            [all addObject:pending.request];
        kept(all);
    });
}
- (void)removePendingNotificationRequestsWithIdentifiers:(NSArray *)ids
{
    FakePhone::phone().calls.push_back(joined("remove", ids));
    for (NSString *each in ids)
        theSystem().pending.erase(utf8(each));
}
- (void)getDeliveredNotificationsWithCompletionHandler:(void (^)(NSArray *))handler
{
    void (^kept)(NSArray *) = Block_copy(handler);
    theSystem().work.push_back([kept] {
        NSMutableArray *all = [NSMutableArray array];
        for (const auto &[id, notification] : theSystem().delivered)
            [all addObject:notification];
        kept(all);
    });
}
- (void)removeDeliveredNotificationsWithIdentifiers:(NSArray *)ids
{
    FakePhone::phone().calls.push_back(joined("take back", ids));
    for (NSString *each in ids)
        theSystem().delivered.erase(utf8(each));
}
@end

static bool reached = false;
@interface Marker : NSObject
- (void)reach:(id)nothing;
@end
@implementation Marker
- (void)reach:(id)nothing
{
    reached = true;
}
@end

namespace afterglow::test {

FakePhone &FakePhone::phone()
{
    static FakePhone phone;
    return phone;
}

void FakePhone::reset(time::Instant now, const time::Zone &zone)
{
    static NSAutoreleasePool *pool = [NSAutoreleasePool new]; // of the main thread, for good
    (void)pool;
    settle();
    theSystem() = System{};
    theSystem().now = now;
    *this = FakePhone{};
    setZone(zone);
}

time::Instant FakePhone::now() const
{
    return theSystem().now;
}

void FakePhone::passUntil(time::Instant end)
{
    System &system = theSystem();
    const auto goTo = [&](time::Instant instant) {
        system.uptime += (instant - system.now).count();
        system.now = instant;
    };
    for (;;) {
        std::optional<std::pair<time::Instant, std::string>> next;
        for (const auto &[id, pending] : system.pending) {
            const auto at = comesAt(pending);
            if (at && *at <= end && (!next || *at < next->first))
                next.emplace(*at, id);
        }
        if (!next)
            break;
        goTo(next->first);
        UNNotificationRequest *request = system.pending[next->second].request;
        system.pending.erase(next->second);
        deliver(request);
        settle();
    }
    goTo(end);
}

void FakePhone::setClock(time::Instant now)
{
    theSystem().now = now;
}

void FakePhone::setZone(const time::Zone &zone)
{
    theSystem().zone = zone;
    [NSTimeZone setDefaultTimeZone:[NSTimeZone timeZoneWithName:text(zone.name())]];
}

void FakePhone::settle()
{
    System &system = theSystem();
    for (;;) {
        if (!system.work.empty()) {
            const auto work = std::exchange(system.work, {});
            onAnotherThread([&] {
                for (const auto &each : work)
                    each();
            });
        }
        // What other threads hand to the main one is done in order: this marker comes last.
        reached = false;
        onAnotherThread(
            [] { [[Marker new] performSelectorOnMainThread:@selector(reach:) withObject:nil waitUntilDone:NO]; });
        while (!reached)
            [[NSRunLoop currentRunLoop] runMode:NSDefaultRunLoopMode beforeDate:[NSDate distantFuture]];
        if (system.work.empty())
            return;
    }
}

void FakePhone::forgetWork()
{
    theSystem().work.clear();
}

std::vector<FakePhone::Request> FakePhone::pending() const
{
    std::vector<Request> all;
    for (const auto &[id, pending] : theSystem().pending)
        all.push_back(described(pending.request));
    return all;
}

std::vector<FakePhone::Request> FakePhone::onScreen() const
{
    std::vector<Request> all;
    for (const auto &[id, notification] : theSystem().delivered)
        all.push_back(described(notification.request));
    return all;
}

std::vector<FakePhone::Category> FakePhone::categories() const
{
    std::map<std::string, Category> all;
    for (UNNotificationCategory *each in theSystem().categories) {
        Category category{utf8(get(each, @"identifier")),
                          {},
                          utf8(get(each, @"placeholder")),
                          [get(each, @"options") intValue] == UNNotificationCategoryOptionCustomDismissAction};
        for (UNNotificationAction *action in get(each, @"actions"))
            category.actions.push_back(utf8(get(action, @"identifier")) + ": " + utf8(get(action, @"title")));
        all.emplace(category.identifier, category);
    }
    std::vector<Category> sorted;
    for (const auto &[identifier, category] : all)
        sorted.push_back(category);
    return sorted;
}

void FakePhone::answer(const std::string &id, const std::string &action)
{
    System &system = theSystem();
    const auto found = system.delivered.find(id);
    const SEL receive = @selector(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:);
    if (found == system.delivered.end() || ![system.delegate respondsToSelector:receive]) {
        complaints.push_back(action + " for " + id + " has come to nobody");
        return;
    }
    UNNotificationResponse *response = put([UNNotificationResponse new], @"notification", found->second);
    put(response, @"action",
        action == "open"          ? UNNotificationDefaultActionIdentifier
            : action == "dismiss" ? UNNotificationDismissActionIdentifier
                                  : text(action));
    system.delivered.erase(found);
    auto delegate = system.delegate;
    void (^stored)(void) = Block_copy(^{ ++FakePhone::phone().answersStored; });
    system.work.push_back([delegate, response, stored] {
        [delegate userNotificationCenter:[UNUserNotificationCenter currentNotificationCenter]
            didReceiveNotificationResponse:response
                     withCompletionHandler:stored];
    });
}

void FakePhone::sweep(const std::string &id)
{
    if (theSystem().delivered.erase(id) == 0)
        complaints.push_back(id + " isn't on the screen");
}

void FakePhone::allow(bool allowed)
{
    theSystem().permission = allowed ? UNAuthorizationStatusAuthorized : UNAuthorizationStatusDenied;
}

bool FakePhone::wasAsked() const
{
    return theSystem().wasAsked;
}

void FakePhone::becomeActive()
{
    [[NSNotificationCenter defaultCenter] postNotificationName:UIApplicationDidBecomeActiveNotification object:nil];
}

void FakePhone::significantTimeChange()
{
    [[NSNotificationCenter defaultCenter] postNotificationName:UIApplicationSignificantTimeChangeNotification
                                                        object:nil];
}

void FakePhone::zoneChanged()
{
    [[NSNotificationCenter defaultCenter] postNotificationName:NSSystemTimeZoneDidChangeNotification object:nil];
}

} // namespace afterglow::test
