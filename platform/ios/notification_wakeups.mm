#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

#include "platform/ios/notification_wakeups.h"

#include <utility>

using afterglow::platform::ios::NotificationWakeups;

@interface AfterglowWakeupObserver : NSObject {
@public
    NotificationWakeups::Events *m_events;
}
- (void)becameActive:(NSNotification *)notification;
- (void)clockChanged:(NSNotification *)notification;
- (void)zoneChanged:(NSNotification *)notification;
@end

@implementation AfterglowWakeupObserver

- (void)becameActive:(NSNotification *)notification
{
    (void)notification;
    m_events->becameActive();
}

- (void)clockChanged:(NSNotification *)notification
{
    (void)notification;
    m_events->clockChanged();
}

- (void)zoneChanged:(NSNotification *)notification
{
    (void)notification;
    m_events->zoneChanged();
}

@end

namespace afterglow::platform::ios {

struct NotificationWakeups::State {
    Events events;
    AfterglowWakeupObserver *observer = nil;
};

NotificationWakeups::NotificationWakeups(Events events) : m_state(std::make_unique<State>())
{
    m_state->events = std::move(events);
    m_state->observer = [AfterglowWakeupObserver new];
    m_state->observer->m_events = &m_state->events;
    NSNotificationCenter *center = NSNotificationCenter.defaultCenter;
    [center addObserver:m_state->observer
               selector:@selector(becameActive:)
                   name:UIApplicationDidBecomeActiveNotification
                 object:nil];
    [center addObserver:m_state->observer
               selector:@selector(clockChanged:)
                   name:UIApplicationSignificantTimeChangeNotification
                 object:nil];
    [center addObserver:m_state->observer
               selector:@selector(zoneChanged:)
                   name:NSSystemTimeZoneDidChangeNotification
                 object:nil];
}

NotificationWakeups::~NotificationWakeups()
{
    [NSNotificationCenter.defaultCenter removeObserver:m_state->observer];
}

} // namespace afterglow::platform::ios
