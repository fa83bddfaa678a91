#include "platform/ios/settings_page.h"

#import <UIKit/UIKit.h>

namespace afterglow::platform::ios {

namespace {

void open(NSString *address)
{
    NSURL *page = [NSURL URLWithString:address];
    [UIApplication.sharedApplication openURL:page options:@{} completionHandler:nil];
}

} // namespace

void openNotificationSettings()
{
    open(UIApplicationOpenNotificationSettingsURLString);
}

void openAppSettings()
{
    open(UIApplicationOpenSettingsURLString);
}

} // namespace afterglow::platform::ios
