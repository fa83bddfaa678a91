// How a notification is shown while the app is open. Objective-C++ only.
#pragma once

#import <Foundation/Foundation.h>
#import <UserNotifications/UserNotifications.h>

namespace afterglow::platform::ios {

/// As on a locked phone. Without an answer of the delegate it would come and go unseen.
inline constexpr UNNotificationPresentationOptions kPresentation = UNNotificationPresentationOptionBanner
    | UNNotificationPresentationOptionList | UNNotificationPresentationOptionSound;

} // namespace afterglow::platform::ios
