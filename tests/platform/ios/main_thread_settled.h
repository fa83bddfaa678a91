// Threads of the system's, and what they hand to the main thread. Objective-C++ only.
#pragma once

#include "platform/ios/main_thread.h"

#import <Foundation/Foundation.h>

#include <functional>
#include <thread>

namespace afterglow::test {

/// As the system calls back. Returns when `work` has.
inline void onSystemThread(const std::function<void()> &work)
{
    std::thread([&work] {
        GSRegisterCurrentThread();
        NSAutoreleasePool *pool = [NSAutoreleasePool new];
        work();
        [pool release];
        GSUnregisterCurrentThread();
    }).join();
}

/// Lets the main thread, which calls this, do what was handed to it.
inline void settleMainThread()
{
    bool settled = false;
    // From another thread: on the main thread itself, GNUstep does at once what it should do later.
    onSystemThread([&settled] { platform::ios::onMainThread([&settled] { settled = true; }); });
    while (!settled)
        [[NSRunLoop currentRunLoop] runMode:NSDefaultRunLoopMode beforeDate:[NSDate distantFuture]];
}

} // namespace afterglow::test
