// UIKit and PhotosUI as far as our code uses them. Nothing of it is ever freed.
#include "fake_app.h"

#include "main_thread_settled.h"

#import <PhotosUI/PhotosUI.h>
#import <UIKit/UIKit.h>
#import <UniformTypeIdentifiers/UniformTypeIdentifiers.h>

#include <Block.h>
#include <algorithm>
#include <map>

using afterglow::test::FakeApp;

NSNotificationName const UIApplicationWillResignActiveNotification = @"UIApplicationWillResignActiveNotification";
__attribute__((weak)) NSNotificationName const UIApplicationDidBecomeActiveNotification =
    @"UIApplicationDidBecomeActiveNotification";

namespace {

// GCC's runtime gives a class that is declared elsewhere no instance variables: they lie here.
struct View {
    CGRect bounds{};
    UIViewAutoresizing resizing = 0;
    UIColor *background = nil;
    UIView *parent = nil;
    std::vector<UIView *> children;
};
struct Controller {
    UIView *view = nil;
    UIViewController *presented = nil;
    UIViewController *presenting = nil;
    UIPresentationController *presentation = nil;
    bool leaving = false;
};
struct Window {
    UIViewController *root = nil;
    bool isKey = false;
};
struct Presentation {
    id delegate = nil;
    UIView *source = nil;
    CGRect place{};
    UIPopoverArrowDirection arrows = 15;
};
struct Sharing {
    NSArray *items = nil;
    void (^handler)(NSString *, BOOL, NSArray *, NSError *) = nullptr;
};
struct Picking {
    PHPickerConfiguration *configuration = nil;
    id delegate = nil;
};
struct Configuration {
    FakeApp::Picker picker;
    PHPickerFilter *filter = nil;
};
struct Provided {
    FakeApp::Photo photo;
    void (^handler)(NSURL *, NSError *) = nullptr;
};

struct System {
    std::map<const void *, View> views;
    std::map<const void *, Controller> controllers;
    std::map<const void *, Window> windows;
    std::map<const void *, Presentation> presentations;
    std::map<const void *, Sharing> sharings;
    std::map<const void *, Picking> pickings;
    std::map<const void *, Configuration> configurations;
    std::map<const void *, Provided> provided;
    std::map<const void *, NSItemProvider *> providerOf;
    std::vector<UIWindow *> order;
    std::vector<NSItemProvider *> picked;
    bool active = true;
};
System &theSystem()
{
    static System system;
    return system;
}

/// What lies on top of all windows; nil where nothing is presented.
UIViewController *topSheet()
{
    for (UIWindow *window : theSystem().order) {
        UIViewController *top = window.rootViewController;
        while (top.presentedViewController)
            top = top.presentedViewController;
        if (top != window.rootViewController)
            return top;
    }
    return nil;
}

template <class Kind> Kind *topSheetOf()
{
    UIViewController *top = topSheet();
    return [top isKindOfClass:[Kind class]] ? (Kind *)top : nil;
}

void close(UIViewController *controller)
{
    Controller &own = theSystem().controllers[controller];
    if (own.presenting)
        theSystem().controllers[own.presenting].presented = nil;
    own.presenting = nil;
}

} // namespace

CGRect CGRectMake(CGFloat x, CGFloat y, CGFloat width, CGFloat height)
{
    return {{x, y}, {width, height}};
}
CGFloat CGRectGetMidX(CGRect rect)
{
    return rect.origin.x + rect.size.width / 2;
}
CGFloat CGRectGetMidY(CGRect rect)
{
    return rect.origin.y + rect.size.height / 2;
}

@implementation UIResponder
@end

@implementation UIColor
+ (UIColor *)systemBackgroundColor
{
    static UIColor *color = [self new];
    return color;
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
    theSystem().views[self].bounds = {{0, 0}, frame.size};
    return self;
}
- (CGRect)bounds
{
    return theSystem().views[self].bounds;
}
- (void)setBounds:(CGRect)bounds
{
    theSystem().views[self].bounds = bounds;
}
- (UIViewAutoresizing)autoresizingMask
{
    return theSystem().views[self].resizing;
}
- (void)setAutoresizingMask:(UIViewAutoresizing)mask
{
    theSystem().views[self].resizing = mask;
}
- (UIColor *)backgroundColor
{
    return theSystem().views[self].background;
}
- (void)setBackgroundColor:(UIColor *)color
{
    theSystem().views[self].background = color;
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
@end

@implementation UIPresentationController
- (id<UIAdaptivePresentationControllerDelegate>)delegate
{
    return theSystem().presentations[self].delegate;
}
- (void)setDelegate:(id<UIAdaptivePresentationControllerDelegate>)delegate
{
    theSystem().presentations[self].delegate = delegate;
}
@end

@implementation UIPopoverPresentationController
@dynamic delegate;
- (UIView *)sourceView
{
    return theSystem().presentations[self].source;
}
- (void)setSourceView:(UIView *)view
{
    theSystem().presentations[self].source = view;
}
- (CGRect)sourceRect
{
    return theSystem().presentations[self].place;
}
- (void)setSourceRect:(CGRect)rect
{
    theSystem().presentations[self].place = rect;
}
- (UIPopoverArrowDirection)permittedArrowDirections
{
    return theSystem().presentations[self].arrows;
}
- (void)setPermittedArrowDirections:(UIPopoverArrowDirection)arrows
{
    theSystem().presentations[self].arrows = arrows;
}
@end

@implementation UIViewController
- (UIView *)view
{
    UIView *&view = theSystem().controllers[self].view;
    if (!view)
        view = [[UIView alloc] initWithFrame:CGRectMake(0, 0, 400, 800)];
    return view;
}
- (void)setView:(UIView *)view
{
    theSystem().controllers[self].view = [view retain];
}
- (UIViewController *)presentedViewController
{
    return theSystem().controllers[self].presented;
}
- (UIViewController *)presentingViewController
{
    return theSystem().controllers[self].presenting;
}
- (UIPresentationController *)presentationController
{
    UIPresentationController *&own = theSystem().controllers[self].presentation;
    if (!own)
        own = [UIPopoverPresentationController new];
    return own;
}
- (UIPopoverPresentationController *)popoverPresentationController
{
    return (UIPopoverPresentationController *)self.presentationController;
}
- (BOOL)isBeingDismissed
{
    return theSystem().controllers[self].leaving;
}
- (void)presentViewController:(UIViewController *)controller
                     animated:(BOOL)animated
                   completion:(void (^)(void))completion
{
    theSystem().controllers[self].presented = [controller retain];
    theSystem().controllers[controller].presenting = self;
}
- (void)dismissViewControllerAnimated:(BOOL)animated completion:(void (^)(void))completion
{
    close(self);
}
@end

@implementation UIWindow
- (BOOL)isKeyWindow
{
    return theSystem().windows[self].isKey;
}
- (UIViewController *)rootViewController
{
    return theSystem().windows[self].root;
}
- (void)setRootViewController:(UIViewController *)controller
{
    theSystem().windows[self].root = [controller retain];
}
@end

@implementation UIScene
@end

@implementation UIWindowScene
- (NSArray<UIWindow *> *)windows
{
    NSMutableArray *windows = [NSMutableArray array];
    for (UIWindow *window : theSystem().order)
        [windows addObject:window];
    return windows;
}
@end

@implementation UIApplication
+ (UIApplication *)sharedApplication
{
    static UIApplication *application = [self new];
    return application;
}
- (UIApplicationState)applicationState
{
    return theSystem().active ? UIApplicationStateActive : static_cast<UIApplicationState>(1);
}
- (NSSet<UIScene *> *)connectedScenes
{
    static NSSet *scenes =
        [[NSSet setWithObjects:[UIScene new], [UIWindowScene new], nil] retain]; // a car's has no windows
    return scenes;
}
@end

@implementation UIActivity
@end

@implementation UIActivityViewController
- (instancetype)initWithActivityItems:(NSArray *)items applicationActivities:(NSArray<UIActivity *> *)activities
{
    self = [super init];
    theSystem().sharings[self].items = [items retain];
    return self;
}
- (void (^)(NSString *, BOOL, NSArray *, NSError *))completionWithItemsHandler
{
    return theSystem().sharings[self].handler;
}
- (void)setCompletionWithItemsHandler:(void (^)(NSString *, BOOL, NSArray *, NSError *))handler
{
    theSystem().sharings[self].handler = Block_copy(handler);
}
@end

@implementation UTType
- (NSString *)identifier
{
    return @"public.image";
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end
// The constant of the header: made once there are classes.
UTType *imageType __asm__("UTTypeImage") = nil;

@implementation NSItemProvider
- (NSProgress *)loadFileRepresentationForTypeIdentifier:(NSString *)identifier
                                      completionHandler:(void (^)(NSURL *, NSError *))handler
{
    if ([identifier isEqualToString:@"public.image"])
        theSystem().provided[self].handler = Block_copy(handler);
    return nil;
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end

@implementation PHPickerFilter
+ (PHPickerFilter *)imagesFilter
{
    static PHPickerFilter *filter = [self new];
    return filter;
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end

@implementation PHPickerConfiguration
@dynamic preferredAssetRepresentationMode, selection, selectionLimit, filter;
- (void)setPreferredAssetRepresentationMode:(PHPickerConfigurationAssetRepresentationMode)mode
{
    theSystem().configurations[self].picker.compatible = mode == PHPickerConfigurationAssetRepresentationModeCompatible;
}
- (void)setSelection:(PHPickerConfigurationSelection)selection
{
    theSystem().configurations[self].picker.ordered = selection == PHPickerConfigurationSelectionOrdered;
}
- (void)setSelectionLimit:(NSInteger)limit
{
    theSystem().configurations[self].picker.most = static_cast<int>(limit);
}
- (void)setFilter:(PHPickerFilter *)filter
{
    theSystem().configurations[self].picker.imagesOnly = filter == PHPickerFilter.imagesFilter;
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end

@implementation PHPickerResult
- (NSItemProvider *)itemProvider
{
    return theSystem().providerOf[self];
}
- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}
@end

@implementation PHPickerViewController
- (instancetype)initWithConfiguration:(PHPickerConfiguration *)configuration
{
    self = [super init];
    theSystem().pickings[self].configuration = configuration;
    return self;
}
- (id<PHPickerViewControllerDelegate>)delegate
{
    return theSystem().pickings[self].delegate;
}
- (void)setDelegate:(id<PHPickerViewControllerDelegate>)delegate
{
    theSystem().pickings[self].delegate = delegate;
}
@end

namespace afterglow::test {

FakeApp &FakeApp::app()
{
    static NSAutoreleasePool *pool = [NSAutoreleasePool new];
    imageType = imageType ? imageType : [UTType new];
    static FakeApp app;
    return app;
}

void FakeApp::reset()
{
    settle();
    theSystem() = {};
}

void FakeApp::addWindow(bool isKey)
{
    UIWindow *window = [[UIWindow alloc] initWithFrame:CGRectMake(0, 0, 400, 800)];
    window.rootViewController = [UIViewController new];
    theSystem().windows[window].isKey = isKey;
    theSystem().order.push_back(window);
}

void FakeApp::presentOther()
{
    [theSystem().order.front().rootViewController presentViewController:[UIViewController new]
                                                               animated:NO
                                                             completion:nil];
}

void FakeApp::resignActive()
{
    // The state follows: while this is posted, the app still is active.
    [[NSNotificationCenter defaultCenter] postNotificationName:UIApplicationWillResignActiveNotification object:nil];
    theSystem().active = false;
}

void FakeApp::becomeActive()
{
    theSystem().active = true;
    [[NSNotificationCenter defaultCenter] postNotificationName:UIApplicationDidBecomeActiveNotification object:nil];
}

int FakeApp::windows() const
{
    return static_cast<int>(theSystem().order.size());
}

int FakeApp::coveredWindows() const
{
    return static_cast<int>(std::ranges::count_if(theSystem().order, [](UIWindow *window) {
        const auto &children = theSystem().views[window].children;
        if (children.empty())
            return false;
        const View &top = theSystem().views[children.back()];
        return children.size() == 1 && top.background == UIColor.systemBackgroundColor && top.bounds.size.width == 400
            && top.bounds.size.height == 800
            && top.resizing == (UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight);
    }));
}

std::optional<FakeApp::Share> FakeApp::share() const
{
    UIActivityViewController *sheet = topSheetOf<UIActivityViewController>();
    if (!sheet)
        return std::nullopt;
    Share share;
    for (id item in theSystem().sharings[sheet].items)
        share.items.push_back([item isKindOfClass:[NSURL class]] ? "file:" + std::string([[item path] UTF8String])
                                                                 : std::string([item UTF8String]));
    const Presentation &popover = theSystem().presentations[sheet.presentationController];
    share.hasPlace = popover.source && popover.source == sheet.presentingViewController.view && popover.arrows == 0;
    share.place = {popover.place.origin.x, popover.place.origin.y};
    return share;
}

std::optional<FakeApp::Picker> FakeApp::picker() const
{
    PHPickerViewController *sheet = topSheetOf<PHPickerViewController>();
    if (!sheet)
        return std::nullopt;
    return theSystem().configurations[theSystem().pickings[sheet].configuration].picker;
}

void FakeApp::turn()
{
    UIActivityViewController *sheet = topSheetOf<UIActivityViewController>();
    UIPopoverPresentationController *popover = sheet.popoverPresentationController;
    UIView *view = popover.sourceView;
    view.bounds = CGRectMake(0, 0, view.bounds.size.height, view.bounds.size.width);
    CGRect place = popover.sourceRect;
    [popover.delegate popoverPresentationController:popover willRepositionPopoverToRect:&place inView:&view];
    popover.sourceRect = place;
}

std::string FakeApp::presenter() const
{
    UIViewController *presenter = topSheet().presentingViewController;
    for (std::size_t i = 0; i < theSystem().order.size(); ++i) {
        UIViewController *root = theSystem().order[i].rootViewController;
        if (presenter == root)
            return "window " + std::to_string(i);
        if (presenter && presenter == root.presentedViewController)
            return "window " + std::to_string(i) + " sheet";
    }
    return {};
}

void FakeApp::finishSharing(const std::string &domain, int code, bool closes)
{
    UIActivityViewController *sheet = topSheetOf<UIActivityViewController>();
    NSError *error = nil;
    if (!domain.empty())
        error = [NSError errorWithDomain:[NSString stringWithUTF8String:domain.c_str()] code:code userInfo:nil];
    if (closes)
        close(sheet);
    sheet.completionWithItemsHandler(@"net.example.activity", !error, nil, error);
}

void FakeApp::pick(const std::vector<Photo> &photos)
{
    NSMutableArray *results = [NSMutableArray array];
    for (const Photo &photo : photos) {
        NSItemProvider *provider = [NSItemProvider new];
        theSystem().provided[provider].photo = photo;
        theSystem().picked.push_back(provider);
        PHPickerResult *result = [PHPickerResult new];
        theSystem().providerOf[result] = provider;
        [results addObject:result];
    }
    PHPickerViewController *sheet = topSheetOf<PHPickerViewController>();
    [sheet.delegate picker:sheet didFinishPicking:results];
}

void FakeApp::cancelPicking()
{
    pick({});
}

void FakeApp::sweepPickerDown()
{
    PHPickerViewController *sheet = topSheetOf<PHPickerViewController>();
    close(sheet);
    [sheet.presentationController.delegate presentationControllerDidDismiss:sheet.presentationController];
}

void FakeApp::bring(std::size_t place)
{
    const Provided &provided = theSystem().provided[theSystem().picked[place]];
    onSystemThread([&provided] {
        NSURL *file = nil;
        NSError *error = nil;
        if (provided.photo.problem.empty()) {
            file = [NSURL fileURLWithPath:[NSString stringWithUTF8String:provided.photo.file.c_str()]];
        } else {
            NSString *problem = [NSString stringWithUTF8String:provided.photo.problem.c_str()];
            error = [NSError errorWithDomain:@"NSItemProviderErrorDomain"
                                        code:-1000
                                    userInfo:[NSDictionary dictionaryWithObject:problem
                                                                         forKey:NSLocalizedDescriptionKey]];
        }
        provided.handler(file, error);
        std::error_code ignored;
        std::filesystem::remove(provided.photo.file, ignored); // as the system does
    });
}

void FakeApp::settle()
{
    settleMainThread();
}

} // namespace afterglow::test
