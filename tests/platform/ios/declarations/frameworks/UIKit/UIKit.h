// What our iOS code uses of UIKit; see Foundation.h beside it.
#pragma once

#import <Foundation/Foundation.h>

#pragma clang assume_nonnull begin

FOUNDATION_EXTERN NSNotificationName const UIApplicationDidBecomeActiveNotification;
FOUNDATION_EXTERN NSNotificationName const UIApplicationSignificantTimeChangeNotification;

#pragma clang assume_nonnull end
