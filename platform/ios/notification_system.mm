#include "platform/ios/notification_system.h"

#include "platform/ios/foundation.h"
#include "platform/ios/main_thread.h"
#include "platform/ios/notification_presentation.h"
#include "platform/ios/notification_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

// Compiled with ARC for iOS; the tests run it on GNUstep, without ARC and on a runtime that knows neither subscripts nor
// instance variables outside of an @interface.

using namespace afterglow;
using namespace afterglow::platform::ios;
using reminders::Answer;

namespace {

struct CategoryName {
    reminders::Category category;
    const char *identifier;
};
constexpr std::array kCategories{
    CategoryName{reminders::Category::Care, "care"}, CategoryName{reminders::Category::CheckIn, "check-in"},
    CategoryName{reminders::Category::Photo, "photo"}, CategoryName{reminders::Category::Appointment, "appointment"},
    CategoryName{reminders::Category::Update, "update"}};

struct ActionName {
    Answer answer;
    const char *identifier;
    const char *english;
};
constexpr std::array kActions{ActionName{Answer::Done, "done", "Done"}, ActionName{Answer::Snooze, "snooze", "Snooze"},
                              ActionName{Answer::Skip, "skip", "Skip"}};

long long seconds(time::Instant instant)
{
    return instant.time_since_epoch().count();
}

time::Instant instantOf(long long seconds)
{
    return time::Instant{std::chrono::seconds{seconds}};
}

time::Instant instantOf(NSDate *date)
{
    return instantOf(static_cast<long long>(date.timeIntervalSince1970));
}

NSDateComponents *componentsOf(time::LocalTime wallClock)
{
    const std::chrono::year_month_day date{time::dateOf(wallClock)};
    const std::chrono::hh_mm_ss clock{time::timeOfDay(wallClock)};
    NSDateComponents *components = [NSDateComponents new];
    // Of the Gregorian calendar, whichever one the phone shows; of no zone: that of the phone when it comes.
    components.calendar = [NSCalendar calendarWithIdentifier:NSCalendarIdentifierGregorian];
    components.year = static_cast<int>(date.year());
    components.month = static_cast<NSInteger>(static_cast<unsigned>(date.month()));
    components.day = static_cast<NSInteger>(static_cast<unsigned>(date.day()));
    components.hour = clock.hours().count();
    components.minute = clock.minutes().count();
    return components;
}

time::LocalTime wallClockOf(NSDateComponents *components)
{
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(components.year)},
                                           std::chrono::month{static_cast<unsigned>(components.month)},
                                           std::chrono::day{static_cast<unsigned>(components.day)}};
    return time::at(time::Date{date}, std::chrono::minutes{components.hour * 60 + components.minute});
}

NSDictionary *userInfoOf(const NotificationRequest &request)
{
    NSMutableArray<NSString *> *occurrences = [NSMutableArray array];
    NSMutableArray<NSNumber *> *instants = [NSMutableArray array];
    for (const NotificationRequest::Item &item : request.items) {
        [occurrences addObject:text(item.occurrence)];
        [instants addObject:[NSNumber numberWithLongLong:seconds(item.instant)]];
    }
    return @{
        @"at" : [NSNumber numberWithLongLong:seconds(request.at)],
        @"occurrences" : occurrences,
        @"instants" : instants
    };
}

NotificationRequest requestOf(UNNotificationRequest *theirs)
{
    UNNotificationContent *content = theirs.content;
    NotificationRequest request;
    request.id = utf8(theirs.identifier);
    request.title = utf8(content.title);
    request.body = utf8(content.body);
    const std::string category = utf8(content.categoryIdentifier);
    for (const CategoryName &each : kCategories) {
        if (category == each.identifier)
            request.category = each.category;
    }
    NSDictionary *info = content.userInfo;
    NSNumber *at = [info objectForKey:@"at"];
    NSArray<NSString *> *occurrences = [info objectForKey:@"occurrences"];
    NSArray<NSNumber *> *instants = [info objectForKey:@"instants"];
    request.at = instantOf(at.longLongValue);
    if ([theirs.trigger isKindOfClass:[UNCalendarNotificationTrigger class]])
        request.wallClock = wallClockOf(static_cast<UNCalendarNotificationTrigger *>(theirs.trigger).dateComponents);
    for (NSUInteger i = 0; i < occurrences.count && i < instants.count; ++i)
        request.items.push_back(
            {utf8([occurrences objectAtIndex:i]), instantOf([instants objectAtIndex:i].longLongValue)});
    return request;
}

DeliveredNotification deliveredOf(UNNotification *notification)
{
    return {requestOf(notification.request), instantOf(notification.date)};
}

UNNotificationTrigger *triggerFor(const NotificationRequest &request, time::Instant now)
{
    if (!request.wallClock) {
        // At least a second: an instant that has come meanwhile is shown at once.
        const auto left = std::max((request.at - now).count(), std::chrono::seconds::rep{1});
        return [UNTimeIntervalNotificationTrigger triggerWithTimeInterval:static_cast<NSTimeInterval>(left) repeats:NO];
    }
    return [UNCalendarNotificationTrigger triggerWithDateMatchingComponents:componentsOf(*request.wallClock)
                                                                    repeats:NO];
}

Status statusOf(NSError *_Nullable error)
{
    if (!error)
        return {};
    const bool denied =
        [error.domain isEqualToString:UNErrorDomain] && error.code == UNErrorCodeNotificationsNotAllowed;
    return failure(denied ? Error::Kind::Denied : Error::Kind::Unavailable, "", utf8(error.localizedDescription));
}

Permission permissionOf(UNAuthorizationStatus status)
{
    switch (status) {
    case UNAuthorizationStatusNotDetermined:
        return Permission::NotAsked;
    case UNAuthorizationStatusDenied:
        return Permission::Refused;
    case UNAuthorizationStatusProvisional:
        return Permission::Provisional;
    case UNAuthorizationStatusAuthorized:
        break;
    }
    return Permission::Granted;
}

NSArray<NSString *> *texts(const std::vector<std::string> &all)
{
    NSMutableArray<NSString *> *made = [NSMutableArray array];
    for (const std::string &each : all)
        [made addObject:text(each)];
    return made;
}

/// None for what is no answer of ours.
std::optional<Answer> answerOf(NSString *action)
{
    if ([action isEqualToString:UNNotificationDefaultActionIdentifier])
        return Answer::Opened;
    if ([action isEqualToString:UNNotificationDismissActionIdentifier])
        return Answer::Dismissed;
    const std::string identifier = utf8(action);
    for (const ActionName &each : kActions) {
        if (identifier == each.identifier)
            return each.answer;
    }
    return std::nullopt;
}

/// Whoever hears of notifications, and the answers that are not stored yet.
struct Receiver {
    struct Open {
        UNNotificationResponse *response;
        void (^stored)(void);
    };

    NotificationSystem::Events events;
    std::map<int, Open> open;
    int answers = 0;
};

/// To the delegate that the system has now.
void passOn(const Receiver::Open &answer)
{
    UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
    if (center.delegate == nil)
        answer.stored();
    else
        [center.delegate userNotificationCenter:center
                 didReceiveNotificationResponse:answer.response
                          withCompletionHandler:answer.stored];
}

void stored(const std::shared_ptr<Receiver> &receiver, int number)
{
    if (!receiver)
        return;
    if (const auto open = receiver->open.extract(number))
        open.mapped().stored();
}

void take(const std::shared_ptr<Receiver> &receiver, const Receiver::Open &given)
{
    const std::optional<Answer> answer = answerOf(given.response.actionIdentifier);
    if (!answer) {
        given.stored();
        return;
    }
    const int number = receiver->answers++;
    receiver->open.emplace(number, given);
    receiver->events.answered(deliveredOf(given.response.notification), *answer,
                              [number, weak = std::weak_ptr(receiver)] { stored(weak.lock(), number); });
}

} // namespace

@interface AfterglowNotificationDelegate : NSObject <UNUserNotificationCenterDelegate> {
@public
    std::shared_ptr<Receiver> *m_receiver; // null once its owner is gone
}
@end

@implementation AfterglowNotificationDelegate

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions options))completionHandler
{
    (void)center;
    const DeliveredNotification delivered = deliveredOf(notification);
    onMainThread([self, delivered] {
        if (m_receiver != nullptr)
            (*m_receiver)->events.presented(delivered);
    });
    completionHandler(kPresentation);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler
{
    (void)center;
    const Receiver::Open answer{response, completionHandler};
    onMainThread([self, answer] {
        if (m_receiver != nullptr)
            take(*m_receiver, answer);
        else
            passOn(answer);
    });
}

@end

namespace afterglow::platform::ios {

struct NotificationSystem::State {
    std::shared_ptr<Receiver> receiver = std::make_shared<Receiver>();
    NSBundle *words = nil;
    AfterglowNotificationDelegate *delegate = nil; // the system's own reference to it is weak
    id<UNUserNotificationCenterDelegate> before = nil;
};

namespace {

/// The folder of one language is a bundle by itself, of which the phone's language chooses nothing.
NSBundle *wordsOf(const std::string &language)
{
    // Of no name, the system gives whichever folder it finds first.
    NSString *folder = language.empty() ? nil : [NSBundle.mainBundle pathForResource:text(language) ofType:@"lproj"];
    NSBundle *words = folder == nil ? nil : [NSBundle bundleWithPath:folder];
    return words == nil ? NSBundle.mainBundle : words;
}

void registerCategories(const Translate &translate)
{
    NSMutableArray<UNNotificationAction *> *actions = [NSMutableArray array];
    for (const ActionName &each : kActions)
        // Without the foreground: the app answers behind the lock screen.
        [actions addObject:[UNNotificationAction actionWithIdentifier:text(std::string(each.identifier))
                                                                title:text(translate(each.english))
                                                              options:static_cast<UNNotificationActionOptions>(0)]];
    NSMutableArray<UNNotificationCategory *> *categories = [NSMutableArray array];
    for (const CategoryName &each : kCategories) {
        NSString *placeholder = text(neutralWords(each.category, translate));
        [categories
            addObject:[UNNotificationCategory categoryWithIdentifier:text(std::string(each.identifier))
                                                             actions:actions
                                                   intentIdentifiers:@[]
                                       hiddenPreviewsBodyPlaceholder:placeholder
                                                             options:UNNotificationCategoryOptionCustomDismissAction]];
    }
    [[UNUserNotificationCenter currentNotificationCenter] setNotificationCategories:[NSSet setWithArray:categories]];
}

void add(const NotificationRequest &request, UNNotificationTrigger *_Nullable trigger,
         std::function<void(const Status &)> then)
{
    UNMutableNotificationContent *content = [UNMutableNotificationContent new];
    content.title = text(request.title);
    content.body = text(request.body);
    content.sound = UNNotificationSound.defaultSound;
    content.userInfo = userInfoOf(request);
    if (!request.items.empty()) { // the test has no actions
        const auto name = std::find_if(kCategories.begin(), kCategories.end(),
                                       [&](const CategoryName &each) { return each.category == request.category; });
        content.categoryIdentifier = text(std::string(name->identifier));
    }
    [[UNUserNotificationCenter currentNotificationCenter]
        addNotificationRequest:[UNNotificationRequest requestWithIdentifier:text(request.id)
                                                                    content:content
                                                                    trigger:trigger]
         withCompletionHandler:^(NSError *_Nullable error) {
             const Status status = statusOf(error);
             onMainThread([then, status] { then(status); });
         }];
}

} // namespace

NotificationSystem::NotificationSystem(const std::string &language, Events events) : m_state(std::make_shared<State>())
{
    m_state->words = wordsOf(language);
    m_state->receiver->events = std::move(events);
    m_state->delegate = [AfterglowNotificationDelegate new];
    m_state->delegate->m_receiver = &m_state->receiver;
    UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
    m_state->before = center.delegate;
    center.delegate = m_state->delegate;
    registerCategories([this](const char *english) { return localized(english); });
}

NotificationSystem::~NotificationSystem()
{
    m_state->delegate->m_receiver = nullptr;
    [UNUserNotificationCenter currentNotificationCenter].delegate = m_state->before;
    for (const auto &[number, answer] : std::exchange(m_state->receiver->open, {}))
        passOn(answer);
}

void NotificationSystem::read(std::function<void(const NotificationState &)> whenRead)
{
    const std::weak_ptr<State> weak = m_state;
    UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
    // What is delivered is asked for last: what comes in between is in both lists rather than in none.
    [center getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
        const Permission permission = permissionOf(settings.authorizationStatus);
        [center getPendingNotificationRequestsWithCompletionHandler:^(NSArray<UNNotificationRequest *> *requests) {
            auto state = std::make_shared<NotificationState>();
            state->permission = permission;
            for (UNNotificationRequest *each in requests)
                state->pending.push_back(requestOf(each));
            [center getDeliveredNotificationsWithCompletionHandler:^(NSArray<UNNotification *> *notifications) {
                for (UNNotification *each in notifications)
                    state->delivered.push_back(deliveredOf(each));
                onMainThread([weak, state, whenRead] {
                    if (!weak.expired())
                        whenRead(*state);
                });
            }];
        }];
    }];
}

void NotificationSystem::arm(const NotificationRequest &request, time::Instant now,
                             std::function<void(const Status &)> whenArmed)
{
    add(request, triggerFor(request, now), [weak = std::weak_ptr(m_state), whenArmed](const Status &status) {
        if (!weak.expired())
            whenArmed(status);
    });
}

void NotificationSystem::show(const NotificationRequest &request, std::function<void(const Status &)> whenShown)
{
    add(request, nil, [weak = std::weak_ptr(m_state), whenShown](const Status &status) {
        if (!weak.expired())
            whenShown(status);
    });
}

void NotificationSystem::removePending(const std::vector<std::string> &ids)
{
    [[UNUserNotificationCenter currentNotificationCenter] removePendingNotificationRequestsWithIdentifiers:texts(ids)];
}

void NotificationSystem::removeDelivered(const std::vector<std::string> &ids)
{
    [[UNUserNotificationCenter currentNotificationCenter] removeDeliveredNotificationsWithIdentifiers:texts(ids)];
}

void NotificationSystem::ask(bool provisionally, std::function<void()> whenAnswered)
{
    UNAuthorizationOptions options = UNAuthorizationOptionAlert | UNAuthorizationOptionSound;
    if (provisionally)
        options |= UNAuthorizationOptionProvisional;
    const std::weak_ptr<State> weak = m_state;
    [[UNUserNotificationCenter currentNotificationCenter]
        requestAuthorizationWithOptions:options
                      completionHandler:^(BOOL granted, NSError *_Nullable error) {
                          (void)granted; // read() says what has become of it
                          (void)error;
                          onMainThread([weak, whenAnswered] {
                              if (!weak.expired())
                                  whenAnswered();
                          });
                      }];
}

std::chrono::seconds NotificationSystem::offsetAt(time::Instant instant)
{
    NSDate *date = [NSDate dateWithTimeIntervalSince1970:static_cast<NSTimeInterval>(seconds(instant))];
    return std::chrono::seconds{[NSTimeZone.localTimeZone secondsFromGMTForDate:date]};
}

std::string NotificationSystem::localized(const char *english) const
{
    NSString *key = text(std::string(english));
    return utf8([m_state->words localizedStringForKey:key value:key table:nil]);
}

} // namespace afterglow::platform::ios
