#include "fake_settings.h"

#import <UIKit/UIKit.h>

NSString *const UIApplicationOpenNotificationSettingsURLString = @"app-settings:notifications";
NSString *const UIApplicationOpenSettingsURLString = @"app-settings:";

std::vector<std::string> &afterglow::test::openedAddresses()
{
    static std::vector<std::string> addresses;
    return addresses;
}

@implementation UIResponder
@end

@implementation UIApplication
+ (UIApplication *)sharedApplication
{
    static UIApplication *application = [self new];
    return application;
}
- (void)openURL:(NSURL *)url options:(NSDictionary *)options completionHandler:(void (^)(BOOL))completion
{
    afterglow::test::openedAddresses().push_back(url.absoluteString.UTF8String);
}
@end
