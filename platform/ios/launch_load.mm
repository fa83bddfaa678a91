#include "platform/ios/launch.h"

#import <Foundation/Foundation.h>

@interface AfterglowLaunch : NSObject
@end

@implementation AfterglowLaunch

+ (void)load
{
    afterglow::platform::ios::prepareLaunch();
}

@end
