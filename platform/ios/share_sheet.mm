#include "platform/exchange.h"
#include "platform/ios/app_windows.h"
#include "platform/ios/foundation.h"

#include <utility>

namespace {

CGRect middleOf(UIView *view)
{
    const CGRect bounds = view.bounds;
    return CGRectMake(CGRectGetMidX(bounds), CGRectGetMidY(bounds), 0, 0);
}

} // namespace

/// On a tablet the sheet is a popover, and needs a place to point at: the middle of the window, without an arrow.
@interface AfterglowPopoverPlace : NSObject <UIPopoverPresentationControllerDelegate>
@end

@implementation AfterglowPopoverPlace

- (void)popoverPresentationController:(UIPopoverPresentationController *)popoverPresentationController
          willRepositionPopoverToRect:(inout CGRect *)rect
                               inView:(inout UIView *__autoreleasing *)view
{
    (void)popoverPresentationController;
    *rect = middleOf(*view); // the tablet was turned
}

@end

namespace afterglow::platform {
namespace {

/// Leaving an app that was chosen is no failure.
Status statusOf(NSError *error)
{
    if (error == nil || ([error.domain isEqualToString:NSCocoaErrorDomain] && error.code == NSUserCancelledError))
        return {};
    return failure(Error::Kind::Unavailable, "", "sharing fails: " + ios::utf8(error.localizedDescription));
}

class ActivitySheet final : public ShareSheet {
public:
    void shareText(const std::string &text, Shared shared) override { present(ios::text(text), std::move(shared)); }

    void shareFile(const std::filesystem::path &file, const std::string & /*mimeType*/, Shared shared) override
    {
        if (file.parent_path() != folder())
            return shared(
                failure(Error::Kind::BadInput, file.string(), "only files of the share folder can be shared"));
        present([NSURL fileURLWithPath:ios::text(file)], std::move(shared));
    }

    [[nodiscard]] std::filesystem::path folder() const override
    {
        return std::filesystem::path(NSTemporaryDirectory().fileSystemRepresentation) / "share";
    }

private:
    void present(id item, Shared shared)
    {
        UIViewController *presenter = ios::topViewController();
        if (presenter == nil)
            return shared(failure(Error::Kind::Unavailable, "", "there is no window to share from"));
        if (m_sheet.presentingViewController != nil)
            return shared(failure(Error::Kind::Busy, "", "something is being shared already"));
        m_sheet = [[UIActivityViewController alloc] initWithActivityItems:@[ item ] applicationActivities:nil];
        // The handler may be called once for each app that the patient tries and leaves.
        const auto answer = std::make_shared<Shared>(std::move(shared));
        const std::weak_ptr<bool> alive = m_alive;
        m_sheet.completionWithItemsHandler = ^(NSString *, BOOL, NSArray *, NSError *error) {
            if (alive.expired() || !*answer)
                return;
            const Shared once = std::exchange(*answer, nullptr);
            once(statusOf(error));
        };
        UIPopoverPresentationController *popover = m_sheet.popoverPresentationController;
        popover.delegate = m_place;
        popover.sourceView = presenter.view;
        popover.sourceRect = middleOf(presenter.view);
        popover.permittedArrowDirections = static_cast<UIPopoverArrowDirection>(0);
        [presenter presentViewController:m_sheet animated:YES completion:nil];
    }

    UIActivityViewController *m_sheet = nil; ///< the last one that was shown
    AfterglowPopoverPlace *m_place = [[AfterglowPopoverPlace alloc] init];
    std::shared_ptr<bool> m_alive = std::make_shared<bool>();
};

} // namespace

std::unique_ptr<ShareSheet> createShareSheet()
{
    return std::make_unique<ActivitySheet>();
}

} // namespace afterglow::platform
