// BackgroundTasks as far as our code uses it.
#include "fake_phone.h"

#import <BackgroundTasks/BackgroundTasks.h>
#include <Block.h>

#include <string>

using afterglow::test::FakePhone;

namespace {

struct Scheduler {
    NSString *registered = nil;
    void (^launch)(BGTask *) = nil;
    BGTaskRequest *asked = nil;
    void (^expires)(void) = nil;
};
Scheduler &theScheduler()
{
    static Scheduler scheduler;
    return scheduler;
}
NSString *identifierOfRequest = nil;
NSDate *earliest = nil;

} // namespace

@implementation BGTaskRequest
- (NSDate *)earliestBeginDate
{
    return earliest;
}
- (void)setEarliestBeginDate:(NSDate *)date
{
    earliest = [date copy];
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end

@implementation BGAppRefreshTaskRequest
- (instancetype)initWithIdentifier:(NSString *)identifier
{
    identifierOfRequest = [identifier copy];
    return [super init];
}
@end

@implementation BGTask
- (void (^)(void))expirationHandler
{
    return theScheduler().expires;
}
- (void)setExpirationHandler:(void (^)(void))handler
{
    theScheduler().expires = Block_copy(handler);
}
- (void)setTaskCompletedWithSuccess:(BOOL)success
{
    FakePhone::phone().backgroundResults.push_back(success);
}
@end

@implementation BGTaskScheduler
+ (BGTaskScheduler *)sharedScheduler
{
    static BGTaskScheduler *scheduler = [self new];
    return scheduler;
}
- (BOOL)registerForTaskWithIdentifier:(NSString *)identifier
                           usingQueue:(id)queue
                        launchHandler:(void (^)(BGTask *))handler
{
    if (!FakePhone::phone().takesBackgroundTasks)
        return NO;
    theScheduler().registered = [identifier copy];
    theScheduler().launch = Block_copy(handler);
    return YES;
}
- (BOOL)submitTaskRequest:(BGTaskRequest *)request error:(NSError **)error
{
    if (!FakePhone::phone().takesBackgroundTasks || ![identifierOfRequest isEqualToString:theScheduler().registered])
        return NO;
    theScheduler().asked = [request retain];
    return YES;
}
@end

namespace afterglow::test {

bool FakePhone::refreshInBackground(bool expires)
{
    if (!theScheduler().asked || !theScheduler().launch)
        return false;
    theScheduler().asked = nil;
    theScheduler().launch([[BGTask new] autorelease]);
    settle();
    if (expires && theScheduler().expires)
        theScheduler().expires();
    settle();
    return true;
}

std::optional<time::Instant> FakePhone::askedRefresh() const
{
    if (!theScheduler().asked)
        return std::nullopt;
    return time::Instant{std::chrono::seconds{(long long)[earliest timeIntervalSince1970]}};
}

} // namespace afterglow::test
