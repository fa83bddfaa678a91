// UIKit as far as window_look.mm uses it. Nothing of it is ever freed.
#include "fake_window.h"

#import <UIKit/UIKit.h>

#include <map>
#include <string>
#include <vector>

using afterglow::test::FakeWindow;

#define CATEGORY(name) UIContentSizeCategory const UIContentSizeCategory##name = @"UICTContentSizeCategory" #name
CATEGORY(ExtraSmall);
CATEGORY(Small);
CATEGORY(Medium);
CATEGORY(Large);
CATEGORY(ExtraLarge);
CATEGORY(ExtraExtraLarge);
CATEGORY(ExtraExtraExtraLarge);
CATEGORY(AccessibilityMedium);
CATEGORY(AccessibilityLarge);
CATEGORY(AccessibilityExtraLarge);
CATEGORY(AccessibilityExtraExtraLarge);
CATEGORY(AccessibilityExtraExtraExtraLarge);
NSNotificationName const UIContentSizeCategoryDidChangeNotification = @"UIContentSizeCategoryDidChangeNotification";
NSNotificationName const UIAccessibilityReduceMotionStatusDidChangeNotification =
    @"UIAccessibilityReduceMotionStatusDidChangeNotification";
NSNotificationName const UIAccessibilityBoldTextStatusDidChangeNotification =
    @"UIAccessibilityBoldTextStatusDidChangeNotification";
NSNotificationName const UIKeyboardWillChangeFrameNotification = @"UIKeyboardWillChangeFrameNotification";
NSString *const UIKeyboardFrameEndUserInfoKey = @"UIKeyboardFrameEndUserInfoKey";

namespace {

// GCC's runtime gives a class that is declared elsewhere no instance variables: they lie here.
struct View {
    CGRect frame{};
    UIViewAutoresizing resizing = 0;
    bool touched = true;
    UIView *parent = nil;
    std::vector<UIView *> children;
};

struct System {
    std::map<const void *, View> views;
    UIView *view = nil;
    UIEdgeInsets unsafe{};
    bool dark = false;
    bool reduced = false;
    bool bold = false;
    std::string category = "Large";
};
System &theSystem()
{
    static System system;
    return system;
}

bool sameSize(const CGRect &one, const CGRect &other)
{
    return one.size.width == other.size.width && one.size.height == other.size.height;
}

} // namespace

CGRect CGRectMake(CGFloat x, CGFloat y, CGFloat width, CGFloat height)
{
    return {{x, y}, {width, height}};
}

BOOL UIAccessibilityIsReduceMotionEnabled()
{
    return theSystem().reduced;
}

BOOL UIAccessibilityIsBoldTextEnabled()
{
    return theSystem().bold;
}

@implementation NSValue (UIGeometry)
- (CGRect)CGRectValue
{
    const NSRect rect = self.rectValue;
    return CGRectMake(rect.origin.x, rect.origin.y, rect.size.width, rect.size.height);
}
@end

@implementation UIResponder
@end

@implementation UIScreen
- (id<UICoordinateSpace>)coordinateSpace
{
    return (id<UICoordinateSpace>)self;
}
@end

/// The trait collection of the app's window; another one is nobody's.
@implementation UITraitCollection
+ (UITraitCollection *)currentTraitCollection
{
    static UITraitCollection *current = [self new];
    return current;
}
+ (void)setCurrentTraitCollection:(UITraitCollection *)traits
{
}
- (UIUserInterfaceStyle)userInterfaceStyle
{
    return theSystem().dark ? UIUserInterfaceStyleDark : static_cast<UIUserInterfaceStyle>(1);
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end

@implementation UIView
- (instancetype)initWithFrame:(CGRect)frame
{
    self = [super init];
    theSystem().views[self].frame = frame;
    return self;
}
- (CGRect)frame
{
    return theSystem().views[self].frame;
}
- (void)setFrame:(CGRect)frame
{
    View &own = theSystem().views[self];
    const UIViewAutoresizing both = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    for (UIView *child : own.children) {
        if (theSystem().views[child].resizing == both && sameSize(theSystem().views[child].frame, own.frame))
            theSystem().views[child].frame.size = frame.size;
    }
    own.frame = frame;
    const std::vector<UIView *> children = own.children;
    for (UIView *child : children)
        [child layoutSubviews];
}
- (CGRect)bounds
{
    return {{0, 0}, theSystem().views[self].frame.size};
}
- (UIViewAutoresizing)autoresizingMask
{
    return theSystem().views[self].resizing;
}
- (void)setAutoresizingMask:(UIViewAutoresizing)mask
{
    theSystem().views[self].resizing = mask;
}
- (BOOL)isUserInteractionEnabled
{
    return theSystem().views[self].touched;
}
- (void)setUserInteractionEnabled:(BOOL)enabled
{
    theSystem().views[self].touched = enabled;
}
- (UIColor *)backgroundColor
{
    return nil;
}
- (UIEdgeInsets)safeAreaInsets
{
    UIView *parent = theSystem().views[self].parent;
    const bool fills = parent && sameSize(parent.bounds, self.bounds);
    return fills ? theSystem().unsafe : UIEdgeInsets{-1, -1, -1, -1};
}
- (UITraitCollection *)traitCollection
{
    return UITraitCollection.currentTraitCollection;
}
- (UIWindow *)window
{
    static UIWindow *window = [[UIWindow alloc] initWithFrame:CGRectMake(0, 0, 400, 800)];
    return theSystem().views[self].parent ? window : nil;
}
- (void)addSubview:(UIView *)view
{
    theSystem().views[self].children.push_back([view retain]);
    theSystem().views[view].parent = self;
}
- (void)removeFromSuperview
{
    UIView *parent = theSystem().views[self].parent;
    if (parent)
        std::erase(theSystem().views[parent].children, self);
    theSystem().views[self].parent = nil;
}
- (CGRect)convertRect:(CGRect)rect fromCoordinateSpace:(id<UICoordinateSpace>)space
{
    const bool ofScreen = [(id)space isKindOfClass:[UIScreen class]];
    for (UIView *view = self; view && ofScreen; view = theSystem().views[view].parent) {
        rect.origin.x -= view.frame.origin.x;
        rect.origin.y -= view.frame.origin.y;
    }
    return rect;
}
- (void)layoutSubviews
{
}
- (void)safeAreaInsetsDidChange
{
}
- (void)traitCollectionDidChange:(UITraitCollection *)previous
{
}
@end

@implementation UIWindow
- (UIScreen *)screen
{
    static UIScreen *screen = [UIScreen new];
    return screen;
}
@end

@implementation UIApplication
+ (UIApplication *)sharedApplication
{
    static UIApplication *application = [self new];
    return application;
}
- (UIContentSizeCategory)preferredContentSizeCategory
{
    return [NSString stringWithFormat:@"UICTContentSizeCategory%s", theSystem().category.c_str()];
}
@end

namespace afterglow::test {

FakeWindow &FakeWindow::window()
{
    static NSAutoreleasePool *pool = [NSAutoreleasePool new];
    static FakeWindow window;
    return window;
}

void FakeWindow::reset()
{
    theSystem() = {};
    theSystem().view = [[UIView alloc] initWithFrame:CGRectMake(0, 0, 400, 800)];
}

void *FakeWindow::view() const
{
    return theSystem().view;
}

void FakeWindow::moveView(double x, double y, double width, double height)
{
    theSystem().view.frame = CGRectMake(x, y, width, height);
}

void FakeWindow::setUnsafe(double left, double top, double right, double bottom)
{
    theSystem().unsafe = {top, left, bottom, right};
    for (UIView *view : theSystem().views[theSystem().view].children)
        [view safeAreaInsetsDidChange];
}

void FakeWindow::setDark(bool dark)
{
    theSystem().dark = dark;
    for (UIView *view : theSystem().views[theSystem().view].children)
        [view traitCollectionDidChange:nil];
}

void FakeWindow::chooseTextSize(const char *category)
{
    theSystem().category = category;
    [[NSNotificationCenter defaultCenter] postNotificationName:UIContentSizeCategoryDidChangeNotification object:nil];
}

void FakeWindow::setMotionReduced(bool reduced)
{
    theSystem().reduced = reduced;
    [[NSNotificationCenter defaultCenter] postNotificationName:UIAccessibilityReduceMotionStatusDidChangeNotification
                                                        object:nil];
}

void FakeWindow::setTextBold(bool bold)
{
    theSystem().bold = bold;
    [[NSNotificationCenter defaultCenter] postNotificationName:UIAccessibilityBoldTextStatusDidChangeNotification
                                                        object:nil];
}

void FakeWindow::moveKeyboard(double x, double y, double width, double height)
{
    NSValue *value = [NSValue valueWithRect:NSMakeRect(x, y, width, height)];
    [[NSNotificationCenter defaultCenter]
        postNotificationName:UIKeyboardWillChangeFrameNotification
                      object:nil
                    userInfo:[NSDictionary dictionaryWithObject:value forKey:UIKeyboardFrameEndUserInfoKey]];
}

int FakeWindow::probes() const
{
    int probes = 0;
    for (UIView *view : theSystem().views[theSystem().view].children)
        probes += !view.userInteractionEnabled && view.backgroundColor == nil;
    return probes;
}

} // namespace afterglow::test
