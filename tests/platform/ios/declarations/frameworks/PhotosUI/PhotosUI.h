// What our iOS code uses of PhotosUI; see Foundation.h beside it.
#pragma once

#import <UIKit/UIKit.h>

#pragma clang assume_nonnull begin

typedef NS_ENUM(NSInteger, PHPickerConfigurationAssetRepresentationMode) {
    PHPickerConfigurationAssetRepresentationModeCompatible = 2
};
typedef NS_ENUM(NSInteger, PHPickerConfigurationSelection) {
    PHPickerConfigurationSelectionOrdered = 1
};

@interface PHPickerFilter : NSObject <NSCopying>
@property (class, nonatomic, readonly) PHPickerFilter *imagesFilter;
@end

@interface PHPickerConfiguration : NSObject <NSCopying>
@property (nonatomic) PHPickerConfigurationAssetRepresentationMode preferredAssetRepresentationMode;
@property (nonatomic) PHPickerConfigurationSelection selection;
@property (nonatomic) NSInteger selectionLimit;
@property (nonatomic, copy, nullable) PHPickerFilter *filter;
@end

@interface PHPickerResult : NSObject <NSCopying>
@property (nonatomic, readonly) NSItemProvider *itemProvider;
@end

@class PHPickerViewController;
@protocol PHPickerViewControllerDelegate <NSObject>
- (void)picker:(PHPickerViewController *)picker didFinishPicking:(NSArray<PHPickerResult *> *)results;
@end

@interface PHPickerViewController : UIViewController
- (instancetype)initWithConfiguration:(PHPickerConfiguration *)configuration;
@property (nonatomic, weak, nullable) id<PHPickerViewControllerDelegate> delegate;
@end

#pragma clang assume_nonnull end
