#include "platform/ios/launch.h"

#include "platform/ios/main_thread.h"
#include "platform/ios/notification_background_refresh.h"
#include "platform/ios/notification_presentation.h"

#include <utility>
#include <vector>

namespace {

/// Lives on the main thread.
struct Waiting {
    std::vector<std::function<void()>> answers;
    std::vector<std::function<void()>> refreshes;
    std::function<void(std::function<void()>)> taker;
    bool handedOver = false;
    id delegate = nil; ///< the system's reference to it is weak
};

Waiting &waiting()
{
    static Waiting waiting;
    return waiting;
}

/// To the delegate that the system has now.
void handOver(UNUserNotificationCenter *center, UNNotificationResponse *response, void (^stored)(void))
{
    [center.delegate userNotificationCenter:center
             didReceiveNotificationResponse:response
                      withCompletionHandler:stored];
}

} // namespace

@interface AfterglowEarlyDelegate : NSObject <UNUserNotificationCenterDelegate>
@end

@implementation AfterglowEarlyDelegate

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions options))completionHandler
{
    (void)center;
    (void)notification;
    completionHandler(afterglow::platform::ios::kPresentation);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler
{
    afterglow::platform::ios::onMainThread([=] {
        if (waiting().handedOver && center.delegate != waiting().delegate)
            handOver(center, response, completionHandler);
        else
            waiting().answers.emplace_back([=] { handOver(center, response, completionHandler); });
    });
}

@end

namespace afterglow::platform::ios {

void prepareLaunch()
{
    waiting() = {};
    waiting().delegate = [[AfterglowEarlyDelegate alloc] init];
    UNUserNotificationCenter.currentNotificationCenter.delegate = waiting().delegate;
    // Where the system takes none, the app arms the next reminders when it is opened.
    (void)onBackgroundRefresh([](std::function<void()> finished) {
        if (waiting().taker)
            waiting().taker(std::move(finished));
        else
            waiting().refreshes.push_back(std::move(finished));
    });
}

void takeBackgroundRefreshes(std::function<void(std::function<void()>)> taker)
{
    waiting().taker = std::move(taker);
    if (!waiting().taker)
        return;
    for (auto &refresh : std::exchange(waiting().refreshes, {}))
        waiting().taker(std::move(refresh));
}

void handOverAnswers()
{
    waiting().handedOver = true;
    for (const auto &answer : std::exchange(waiting().answers, {}))
        answer();
}

} // namespace afterglow::platform::ios
