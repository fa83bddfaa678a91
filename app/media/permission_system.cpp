// From 6.5 on Qt asks the system, where the system wants to be asked.
#include "app/media/permission.h"

#include "platform/platform.h"

#include <QCoreApplication>
#include <QPermissions>

namespace afterglow::app {

namespace {

Permission permissionOf(Qt::PermissionStatus status)
{
    switch (status) {
    case Qt::PermissionStatus::Undetermined:
        return Permission::NotAsked;
    case Qt::PermissionStatus::Granted:
        return Permission::Granted;
    case Qt::PermissionStatus::Denied:
        break;
    }
    return Permission::Refused;
}

class SystemPermission final : public CameraPermission {
public:
    [[nodiscard]] Permission state() const override { return permissionOf(qApp->checkPermission(QCameraPermission())); }
    void ask(QObject *context, std::function<void(Permission)> answered) override
    {
        qApp->requestPermission(QCameraPermission(), context,
                                [answered = std::move(answered)](const QPermission &permission) {
                                    answered(permissionOf(permission.status()));
                                });
    }
    bool openSettings() override { return platform::openAppSettings(); }
};

} // namespace

std::unique_ptr<CameraPermission> createCameraPermission()
{
    return std::make_unique<SystemPermission>();
}

} // namespace afterglow::app
