// What our iOS code uses of UIKit; see Foundation.h beside it.
#pragma once

#import <Foundation/Foundation.h>

#pragma clang assume_nonnull begin

FOUNDATION_EXTERN NSNotificationName const UIApplicationDidBecomeActiveNotification;
FOUNDATION_EXTERN NSNotificationName const UIApplicationSignificantTimeChangeNotification;

#ifndef CF_DEFINES_CG_TYPES // newer GNUstep has them in its Foundation
typedef double CGFloat;
typedef struct { CGFloat x, y; } CGPoint;
typedef struct { CGFloat width, height; } CGSize;
typedef struct { CGPoint origin; CGSize size; } CGRect;
#endif
FOUNDATION_EXTERN CGRect CGRectMake(CGFloat x, CGFloat y, CGFloat width, CGFloat height);
FOUNDATION_EXTERN CGFloat CGRectGetMidX(CGRect rect);
FOUNDATION_EXTERN CGFloat CGRectGetMidY(CGRect rect);

typedef NS_ENUM(NSInteger, UIApplicationState) {
    UIApplicationStateActive = 0
};
typedef NS_OPTIONS(NSUInteger, UIViewAutoresizing) {
    UIViewAutoresizingFlexibleWidth = 2,
    UIViewAutoresizingFlexibleHeight = 16
};
typedef NS_OPTIONS(NSUInteger, UIPopoverArrowDirection) {
    UIPopoverArrowDirectionUp = 1
};

FOUNDATION_EXTERN NSNotificationName const UIApplicationWillResignActiveNotification;

typedef struct { CGFloat top, left, bottom, right; } UIEdgeInsets;
typedef NSString *UIContentSizeCategory;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraSmall;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategorySmall;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryMedium;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraExtraLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraExtraExtraLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityMedium;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityExtraLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityExtraExtraLarge;
FOUNDATION_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityExtraExtraExtraLarge;
FOUNDATION_EXTERN NSNotificationName const UIContentSizeCategoryDidChangeNotification;
FOUNDATION_EXTERN NSNotificationName const UIAccessibilityReduceMotionStatusDidChangeNotification;
FOUNDATION_EXTERN BOOL UIAccessibilityIsReduceMotionEnabled(void);
FOUNDATION_EXTERN NSNotificationName const UIAccessibilityBoldTextStatusDidChangeNotification;
FOUNDATION_EXTERN BOOL UIAccessibilityIsBoldTextEnabled(void);
FOUNDATION_EXTERN NSNotificationName const UIKeyboardWillChangeFrameNotification;
FOUNDATION_EXTERN NSString *const UIKeyboardFrameEndUserInfoKey;

@interface NSValue (UIGeometry)
@property (nonatomic, readonly) CGRect CGRectValue;
@end

typedef NS_ENUM(NSInteger, UIUserInterfaceStyle) {
    UIUserInterfaceStyleDark = 2
};
@interface UITraitCollection : NSObject <NSCopying>
@property (class, nonatomic, strong) UITraitCollection *currentTraitCollection;
@property (nonatomic, readonly) UIUserInterfaceStyle userInterfaceStyle;
@end

@protocol UICoordinateSpace <NSObject>
@end
@interface UIScreen : NSObject
@property (readonly) id<UICoordinateSpace> coordinateSpace;
@end

@class UIPopoverPresentationController, UIPresentationController, UIWindow;

@interface UIResponder : NSObject
@end

@interface UIColor : NSObject <NSCopying>
@property (class, nonatomic, readonly) UIColor *systemBackgroundColor;
@end

@interface UIView : UIResponder
- (instancetype)initWithFrame:(CGRect)frame;
@property (nonatomic) CGRect frame;
@property (nonatomic) CGRect bounds;
@property (nonatomic, readonly) UIEdgeInsets safeAreaInsets;
@property (nonatomic, readonly) UITraitCollection *traitCollection;
@property (nonatomic, readonly, nullable) UIWindow *window;
@property (nonatomic, getter=isUserInteractionEnabled) BOOL userInteractionEnabled;
@property (nonatomic) UIViewAutoresizing autoresizingMask;
@property (nonatomic, copy, nullable) UIColor *backgroundColor;
- (void)addSubview:(UIView *)view;
- (void)removeFromSuperview;
- (CGRect)convertRect:(CGRect)rect fromCoordinateSpace:(id<UICoordinateSpace>)coordinateSpace;
- (void)layoutSubviews;
- (void)safeAreaInsetsDidChange;
- (void)traitCollectionDidChange:(nullable UITraitCollection *)previousTraitCollection;
@end

@interface UIViewController : UIResponder
@property (nonatomic, strong, nullable) UIView *view;
@property (nonatomic, readonly, nullable) UIViewController *presentedViewController;
@property (nonatomic, readonly, nullable) UIViewController *presentingViewController;
@property (nonatomic, readonly, nullable) UIPresentationController *presentationController;
@property (nonatomic, readonly, nullable) UIPopoverPresentationController *popoverPresentationController;
@property (nonatomic, readonly, getter=isBeingDismissed) BOOL beingDismissed;
- (void)presentViewController:(UIViewController *)viewControllerToPresent animated:(BOOL)flag completion:(void (^_Nullable)(void))completion;
- (void)dismissViewControllerAnimated:(BOOL)flag completion:(void (^_Nullable)(void))completion;
@end

@interface UIWindow : UIView
@property (nonatomic, strong) UIScreen *screen;
@property (nonatomic, readonly, getter=isKeyWindow) BOOL keyWindow;
@property (nonatomic, strong, nullable) UIViewController *rootViewController;
@end

@interface UIScene : UIResponder
@end
@interface UIWindowScene : UIScene
@property (nonatomic, readonly) NSArray<UIWindow *> *windows;
@end

FOUNDATION_EXTERN NSString *const UIApplicationOpenNotificationSettingsURLString;
FOUNDATION_EXTERN NSString *const UIApplicationOpenSettingsURLString;

@interface UIApplication : UIResponder
@property (class, nonatomic, readonly) UIApplication *sharedApplication;
@property (nonatomic, readonly) UIApplicationState applicationState;
@property (nonatomic, readonly) UIContentSizeCategory preferredContentSizeCategory;
@property (nonatomic, readonly) NSSet<UIScene *> *connectedScenes;
- (void)openURL:(NSURL *)url options:(NSDictionary<NSString *, id> *)options completionHandler:(void (^_Nullable)(BOOL success))completion;
@end

@protocol UIAdaptivePresentationControllerDelegate <NSObject>
@optional
- (void)presentationControllerDidDismiss:(UIPresentationController *)presentationController;
@end

@interface UIPresentationController : NSObject
@property (nonatomic, weak, nullable) id<UIAdaptivePresentationControllerDelegate> delegate;
@end
@protocol UIPopoverPresentationControllerDelegate <UIAdaptivePresentationControllerDelegate>
@optional
- (void)popoverPresentationController:(UIPopoverPresentationController *)popoverPresentationController willRepositionPopoverToRect:(inout CGRect *)rect inView:(inout UIView *_Nonnull __autoreleasing *_Nonnull)view;
@end
@interface UIPopoverPresentationController : UIPresentationController
@property (nonatomic, weak, nullable) id<UIPopoverPresentationControllerDelegate> delegate;
@property (nonatomic, strong, nullable) UIView *sourceView;
@property (nonatomic) CGRect sourceRect;
@property (nonatomic) UIPopoverArrowDirection permittedArrowDirections;
@end

@interface UIActivity : NSObject
@end
@interface UIActivityViewController : UIViewController
- (instancetype)initWithActivityItems:(NSArray *)activityItems applicationActivities:(nullable NSArray<UIActivity *> *)applicationActivities;
@property (nonatomic, copy, nullable) void (^completionWithItemsHandler)(NSString *_Nullable activityType, BOOL completed, NSArray *_Nullable returnedItems, NSError *_Nullable activityError);
@end

#pragma clang assume_nonnull end
