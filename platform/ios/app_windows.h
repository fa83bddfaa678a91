// The app's windows, which Qt makes. Objective-C++; main thread.
#pragma once

#import <UIKit/UIKit.h>

namespace afterglow::platform::ios {

/// Empty before the first one is there.
[[nodiscard]] NSArray<UIWindow *> *_Nonnull appWindows();

/// What a sheet is presented from: of the key window, what lies on top. Nil before there is a window.
[[nodiscard]] UIViewController *_Nullable topViewController();

} // namespace afterglow::platform::ios
