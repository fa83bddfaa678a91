#include "platform/ios/settings_page.h"

#import <UIKit/UIKit.h>

namespace afterglow::platform::ios {

void openNotificationSettings()
{
    NSURL *page = [NSURL URLWithString:UIApplicationOpenNotificationSettingsURLString];
    [UIApplication.sharedApplication openURL:page options:@{} completionHandler:nil];
}

} // namespace afterglow::platform::ios
