#import <Foundation/Foundation.h>

#include "platform/ios/main_thread.h"

#include <memory>
#include <utility>

@interface AfterglowWork : NSObject {
@public
    std::function<void()> *m_work;
}
- (void)run:(id)nothing;
@end

@implementation AfterglowWork

- (void)run:(id)nothing
{
    (void)nothing;
    const std::unique_ptr<std::function<void()>> work(std::exchange(m_work, nullptr));
    (*work)();
}

@end

void afterglow::platform::ios::onMainThread(std::function<void()> work)
{
    AfterglowWork *later = [AfterglowWork new];
    later->m_work = new std::function<void()>(std::move(work)); // owned by run:, which comes once
    [later performSelectorOnMainThread:@selector(run:) withObject:nil waitUntilDone:NO];
}
