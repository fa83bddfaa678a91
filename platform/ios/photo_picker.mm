#include "platform/exchange.h"
#include "platform/ios/app_windows.h"
#include "platform/ios/file_protection.h"
#include "platform/ios/foundation.h"
#include "platform/ios/main_thread.h"
#include "platform/ios/picked_files.h"

#import <PhotosUI/PhotosUI.h>
#import <UniformTypeIdentifiers/UniformTypeIdentifiers.h>

#include <utility>

namespace afterglow::platform {
class SystemPhotoPicker;
}

@interface AfterglowPickerDelegate
    : NSObject <PHPickerViewControllerDelegate, UIAdaptivePresentationControllerDelegate> {
@public
    afterglow::platform::SystemPhotoPicker *_owner;
}
@end

namespace afterglow::platform {
namespace {

/// The system's own file is gone when its handler returns. Moved, it keeps its class of protection, which isn't the folder's.
Result<std::filesystem::path> keep(NSURL *file, NSError *error, const std::filesystem::path &folder)
{
    if (file != nil) {
        const std::filesystem::path copy =
            folder / (ios::utf8(NSUUID.UUID.UUIDString) + '.' + ios::utf8(file.pathExtension));
        NSError *problem = nil;
        if ([NSFileManager.defaultManager moveItemAtPath:ios::text(ios::utf8(file.path))
                                                  toPath:ios::text(copy)
                                                   error:&problem]) {
            const Status protectedNow = ios::protect(copy, ios::passageProtection());
            if (protectedNow)
                return copy;
            ios::removeFiles({copy});
            return tl::unexpected<Error>(protectedNow.error());
        }
        error = problem;
    }
    return failure(Error::Kind::Io, "",
                   "a picked photo can't be read: " + ios::reasonOf(error, "the system gives no file"));
}

} // namespace

class SystemPhotoPicker final : public PhotoPicker {
public:
    SystemPhotoPicker() : m_delegate([[AfterglowPickerDelegate alloc] init]) { m_delegate->_owner = this; }

    ~SystemPhotoPicker() override
    {
        m_delegate->_owner = nullptr;
        [m_controller dismissViewControllerAnimated:NO completion:nil];
    }

    void pick(int most, const std::filesystem::path &folder, Picked picked) override
    {
        if (m_picked)
            return picked(failure(Error::Kind::Busy, "", "photos are being picked already"));
        UIViewController *presenter = ios::topViewController();
        if (presenter == nil)
            return picked(failure(Error::Kind::Unavailable, "", "there is no window to pick photos from"));
        m_folder = folder;
        m_picked = std::move(picked);

        // Without a photo library of its own: the app sees what the patient picks, and the system asks for no permission.
        PHPickerConfiguration *configuration = [[PHPickerConfiguration alloc] init];
        configuration.filter = PHPickerFilter.imagesFilter;
        configuration.selectionLimit = most;
        configuration.selection = PHPickerConfigurationSelectionOrdered;
        // HEIC comes as JPEG: not every Qt reads it.
        configuration.preferredAssetRepresentationMode = PHPickerConfigurationAssetRepresentationModeCompatible;
        m_controller = [[PHPickerViewController alloc] initWithConfiguration:configuration];
        m_controller.delegate = m_delegate;
        m_controller.presentationController.delegate = m_delegate;
        [presenter presentViewController:m_controller animated:YES completion:nil];
    }

    /// The patient has picked, or closed the sheet.
    void finish(NSArray<PHPickerResult *> *results)
    {
        if (m_controller == nil) // said by both delegates
            return;
        [m_controller dismissViewControllerAnimated:YES completion:nil];
        m_controller = nil;
        if (results.count == 0)
            return answer(ios::PickedPaths());

        const std::weak_ptr<SystemPhotoPicker *> alive = m_self;
        const auto files = std::make_shared<ios::PickedFiles>(results.count, [alive](Result<ios::PickedPaths> copies) {
            ios::onMainThread([alive, copies = std::move(copies)] {
                if (const auto self = alive.lock())
                    (*self)->answer(copies);
                else if (copies)
                    ios::removeFiles(*copies);
            });
        });
        for (NSUInteger place = 0; place < results.count; ++place) {
            const std::filesystem::path folder = m_folder;
            [[results objectAtIndex:place].itemProvider
                loadFileRepresentationForTypeIdentifier:UTTypeImage.identifier
                                      completionHandler:^(NSURL *file, NSError *error) {
                                          files->put(place, keep(file, error, folder));
                                      }];
        }
    }

private:
    void answer(const Result<ios::PickedPaths> &copies)
    {
        const Picked picked = std::exchange(m_picked, nullptr);
        picked(copies);
    }

    AfterglowPickerDelegate *m_delegate;        ///< the system's references to it are weak
    PHPickerViewController *m_controller = nil; ///< while it is on the screen
    std::filesystem::path m_folder;
    Picked m_picked; ///< from pick() to its answer
    std::shared_ptr<SystemPhotoPicker *> m_self = std::make_shared<SystemPhotoPicker *>(this);
};

std::unique_ptr<PhotoPicker> createPhotoPicker()
{
    return std::make_unique<SystemPhotoPicker>();
}

} // namespace afterglow::platform

@implementation AfterglowPickerDelegate

- (void)picker:(PHPickerViewController *)picker didFinishPicking:(NSArray<PHPickerResult *> *)results
{
    (void)picker;
    if (_owner != nullptr)
        _owner->finish(results);
}

- (void)presentationControllerDidDismiss:(UIPresentationController *)presentationController
{
    (void)presentationController; // swept down
    if (_owner != nullptr)
        _owner->finish(@[]);
}

@end
