#import <UIKit/UIKit.h>

#include "platform/ios/window_look.h"

#include <algorithm>
#include <utility>

using afterglow::platform::ios::WindowLook;

namespace {

constexpr double kRounding = 0.5;

} // namespace

/// Lies in the app's view, as large as that: UIKit tells only views of the safe area and of traits.
@interface AfterglowLookProbe : UIView {
@public
    std::function<void()> *m_changed; // null once nobody listens
    CGRect m_keyboard;                // of the screen
}
- (WindowLook::Covered)covered;
- (void)changed:(NSNotification *)notification;
- (void)keyboardWillChangeFrame:(NSNotification *)notification;
@end

@implementation AfterglowLookProbe

- (WindowLook::Covered)covered
{
    UIWindow *window = self.window;
    if (window == nil)
        return {};
    const UIEdgeInsets safe = self.safeAreaInsets;
    const CGRect bounds = self.bounds;
    const CGRect keyboard = [self convertRect:m_keyboard fromCoordinateSpace:window.screen.coordinateSpace];
    const double lowerEdge = bounds.origin.y + bounds.size.height;
    // What is docked lies at the screen's lower edge, over its whole width. Zoomed displays have thirds of a point.
    const bool floats = keyboard.origin.y + keyboard.size.height < lowerEdge - kRounding
        || keyboard.size.width < bounds.size.width - kRounding;
    const double height = floats ? 0 : std::clamp(lowerEdge - keyboard.origin.y, 0.0, bounds.size.height);
    return {safe.left, safe.top, safe.right, safe.bottom, height};
}

/// The phone was turned, or the window moved beside another app: the keyboard covers more of it now, or less.
- (void)layoutSubviews
{
    [super layoutSubviews];
    [self changed:nil];
}

- (void)safeAreaInsetsDidChange
{
    [super safeAreaInsetsDidChange];
    [self changed:nil];
}

// What iOS 17 has instead, the oldest iOS that the app runs on doesn't know.
- (void)traitCollectionDidChange:(UITraitCollection *)previousTraitCollection
{
    [super traitCollectionDidChange:previousTraitCollection];
    [self changed:nil];
}

- (void)changed:(NSNotification *)notification
{
    (void)notification;
    if (m_changed != nullptr)
        (*m_changed)();
}

- (void)keyboardWillChangeFrame:(NSNotification *)notification
{
    NSValue *frame = [notification.userInfo objectForKey:UIKeyboardFrameEndUserInfoKey];
    m_keyboard = frame == nil ? CGRectMake(0, 0, 0, 0) : frame.CGRectValue;
    [self changed:notification];
}

@end

namespace afterglow::platform::ios {
namespace {

/// How large the system's body text is, in points, at each size that the patient can choose.
double bodyText(NSString *category)
{
    struct Size {
        NSString *category;
        double points;
    };
    const Size sizes[] = {
        {UIContentSizeCategoryExtraSmall, 14},
        {UIContentSizeCategorySmall, 15},
        {UIContentSizeCategoryMedium, 16},
        {UIContentSizeCategoryLarge, 17},
        {UIContentSizeCategoryExtraLarge, 19},
        {UIContentSizeCategoryExtraExtraLarge, 21},
        {UIContentSizeCategoryExtraExtraExtraLarge, 23},
        {UIContentSizeCategoryAccessibilityMedium, 28},
        {UIContentSizeCategoryAccessibilityLarge, 33},
        {UIContentSizeCategoryAccessibilityExtraLarge, 40},
        {UIContentSizeCategoryAccessibilityExtraExtraLarge, 47},
        {UIContentSizeCategoryAccessibilityExtraExtraExtraLarge, 53},
    };
    for (const Size &size : sizes) {
        if ([category isEqualToString:size.category])
            return size.points;
    }
    return 17; // none was said
}

} // namespace

struct WindowLook::State {
    std::function<void()> changed;
    AfterglowLookProbe *probe = nil;
};

WindowLook::WindowLook(std::function<void()> changed) : m_state(std::make_unique<State>())
{
    m_state->changed = std::move(changed);
    AfterglowLookProbe *probe = [[AfterglowLookProbe alloc] initWithFrame:CGRectMake(0, 0, 0, 0)];
    probe->m_changed = &m_state->changed;
    probe.userInteractionEnabled = NO;
    probe.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    m_state->probe = probe;
    NSNotificationCenter *center = NSNotificationCenter.defaultCenter;
    [center addObserver:probe
               selector:@selector(keyboardWillChangeFrame:)
                   name:UIKeyboardWillChangeFrameNotification
                 object:nil];
    for (NSNotificationName name in @[
             UIContentSizeCategoryDidChangeNotification, UIAccessibilityReduceMotionStatusDidChangeNotification,
             UIAccessibilityBoldTextStatusDidChangeNotification
         ])
        [center addObserver:probe selector:@selector(changed:) name:name object:nil];
}

WindowLook::~WindowLook()
{
    m_state->probe->m_changed = nullptr;
    [NSNotificationCenter.defaultCenter removeObserver:m_state->probe];
    [m_state->probe removeFromSuperview];
}

void WindowLook::follow(void *view)
{
    AfterglowLookProbe *probe = m_state->probe;
    UIView *followed = (__bridge UIView *)view;
    [probe removeFromSuperview];
    if (followed != nil) {
        probe.frame = followed.bounds;
        [followed addSubview:probe];
    }
    [probe changed:nil];
}

WindowLook::Covered WindowLook::covered() const
{
    return [m_state->probe covered];
}

bool WindowLook::isDark() const
{
    AfterglowLookProbe *probe = m_state->probe;
    UITraitCollection *traits = probe.window == nil ? UITraitCollection.currentTraitCollection : probe.traitCollection;
    return traits.userInterfaceStyle == UIUserInterfaceStyleDark;
}

double WindowLook::textScale() const
{
    NSString *category = UIApplication.sharedApplication.preferredContentSizeCategory;
    return std::min(2.0, bodyText(category) / bodyText(UIContentSizeCategoryLarge));
}

bool WindowLook::isMotionReduced() const
{
    return UIAccessibilityIsReduceMotionEnabled();
}

bool WindowLook::isTextBold() const
{
    return UIAccessibilityIsBoldTextEnabled();
}

} // namespace afterglow::platform::ios
