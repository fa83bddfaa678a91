#include "platform/exchange.h"
#include "platform/ios/app_windows.h"

@interface AfterglowScreenCover : NSObject {
    BOOL _isPrivate;
    BOOL _isActive;
    NSMutableArray<UIView *> *_covers;
}
- (void)setPrivate:(BOOL)isPrivate;
- (void)stop;
@end

@implementation AfterglowScreenCover

- (instancetype)init
{
    self = [super init];
    if (self != nil) {
        _isActive = UIApplication.sharedApplication.applicationState == UIApplicationStateActive;
        _covers = [[NSMutableArray alloc] init];
        NSNotificationCenter *center = NSNotificationCenter.defaultCenter;
        [center addObserver:self
                   selector:@selector(willResignActive:)
                       name:UIApplicationWillResignActiveNotification
                     object:nil];
        [center addObserver:self
                   selector:@selector(didBecomeActive:)
                       name:UIApplicationDidBecomeActiveNotification
                     object:nil];
    }
    return self;
}

- (void)setPrivate:(BOOL)isPrivate
{
    _isPrivate = isPrivate;
    [self update];
}

- (void)stop
{
    [NSNotificationCenter.defaultCenter removeObserver:self];
    [self setPrivate:NO];
}

- (void)willResignActive:(NSNotification *)notification
{
    (void)notification;
    _isActive = NO;
    [self update];
}

- (void)didBecomeActive:(NSNotification *)notification
{
    (void)notification;
    _isActive = YES;
    [self update];
}

- (void)update
{
    for (UIView *cover in _covers)
        [cover removeFromSuperview];
    [_covers removeAllObjects];
    if (!_isPrivate || _isActive)
        return;
    for (UIWindow *window in afterglow::platform::ios::appWindows()) {
        UIView *cover = [[UIView alloc] initWithFrame:window.bounds];
        cover.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
        cover.backgroundColor = UIColor.systemBackgroundColor;
        [window addSubview:cover]; // above a sheet as well: that is a view of the same window
        [_covers addObject:cover];
    }
}

@end

namespace afterglow::platform {
namespace {

class WindowCover final : public ScreenCover {
public:
    WindowCover() : m_cover([[AfterglowScreenCover alloc] init]) { }
    ~WindowCover() override { [m_cover stop]; }
    void setPrivate(bool isPrivate) override { [m_cover setPrivate:isPrivate]; }

private:
    AfterglowScreenCover *m_cover;
};

} // namespace

std::unique_ptr<ScreenCover> createScreenCover()
{
    return std::make_unique<WindowCover>();
}

} // namespace afterglow::platform
