// Before 6.5 Qt can't ask; the desktops that have such a Qt don't want to be asked.
#include "app/media/permission.h"

#include <QMetaObject>
#include <QObject>

namespace afterglow::app {

namespace {

class AlwaysGranted final : public CameraPermission {
public:
    [[nodiscard]] Permission state() const override { return Permission::Granted; }
    void ask(QObject *context, std::function<void(Permission)> answered) override
    {
        QMetaObject::invokeMethod(
            context, [answered = std::move(answered)] { answered(Permission::Granted); }, Qt::QueuedConnection);
    }
    bool openSettings() override { return false; }
};

} // namespace

std::unique_ptr<CameraPermission> createCameraPermission()
{
    return std::make_unique<AlwaysGranted>();
}

} // namespace afterglow::app
