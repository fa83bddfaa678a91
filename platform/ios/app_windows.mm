#include "platform/ios/app_windows.h"

namespace afterglow::platform::ios {

NSArray<UIWindow *> *appWindows()
{
    NSMutableArray<UIWindow *> *windows = [NSMutableArray array];
    for (UIScene *scene in UIApplication.sharedApplication.connectedScenes) {
        if ([scene isKindOfClass:[UIWindowScene class]])
            [windows addObjectsFromArray:((UIWindowScene *)scene).windows];
    }
    return windows;
}

UIViewController *topViewController()
{
    UIViewController *top = nil;
    for (UIWindow *window in appWindows()) {
        if (top == nil || window.isKeyWindow)
            top = window.rootViewController;
    }
    while (top.presentedViewController != nil && !top.presentedViewController.isBeingDismissed)
        top = top.presentedViewController;
    return top;
}

} // namespace afterglow::platform::ios
