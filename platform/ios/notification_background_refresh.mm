#import <BackgroundTasks/BackgroundTasks.h>
#import <Foundation/Foundation.h>

#include "platform/ios/notification_background_refresh.h"

#include "platform/ios/foundation.h"
#include "platform/ios/main_thread.h"

#include <memory>
#include <utility>

namespace afterglow::platform::ios {
namespace {

NSString *identifier()
{
    return text(std::string(kBackgroundRefresh));
}

/// Whichever comes first ends it, once: the work, or the system's patience.
void run(BGTask *task, const std::function<void(std::function<void()>)> &refresh)
{
    auto open = std::make_shared<bool>(true);
    const auto complete = [task, open](bool success) {
        if (!std::exchange(*open, false))
            return;
        [task setTaskCompletedWithSuccess:success];
        task.expirationHandler = nil; // which holds the task itself
    };
    task.expirationHandler = ^{ onMainThread([complete] { complete(false); }); };
    refresh([complete] { complete(true); });
}

} // namespace

Status onBackgroundRefresh(std::function<void(std::function<void()> finished)> refresh)
{
    const bool taken = [BGTaskScheduler.sharedScheduler
        registerForTaskWithIdentifier:identifier()
                           usingQueue:nil
                        launchHandler:^(BGTask *task) { onMainThread([task, refresh] { run(task, refresh); }); }];
    if (!taken)
        return failure(Error::Kind::Unavailable, kBackgroundRefresh, "the system takes no background refresh");
    return {};
}

Status askForBackgroundRefresh(time::Instant earliest)
{
    BGAppRefreshTaskRequest *request = [[BGAppRefreshTaskRequest alloc] initWithIdentifier:identifier()];
    request.earliestBeginDate =
        [NSDate dateWithTimeIntervalSince1970:static_cast<NSTimeInterval>(earliest.time_since_epoch().count())];
    NSError *error = nil;
    if (![BGTaskScheduler.sharedScheduler submitTaskRequest:request error:&error])
        return failure(Error::Kind::Unavailable, kBackgroundRefresh, "the system grants no background refresh");
    return {};
}

} // namespace afterglow::platform::ios
