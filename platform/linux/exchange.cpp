#include "platform/exchange.h"

namespace afterglow::platform {

namespace {

/// A desktop has no way to keep a window out of a screenshot.
class NoCover final : public ScreenCover {
public:
    void setPrivate(bool /*isPrivate*/) override { }
};

} // namespace

std::unique_ptr<ShareSheet> createShareSheet()
{
    return nullptr;
}

std::unique_ptr<PhotoPicker> createPhotoPicker()
{
    return nullptr;
}

std::unique_ptr<ScreenCover> createScreenCover()
{
    return std::make_unique<NoCover>();
}

} // namespace afterglow::platform
