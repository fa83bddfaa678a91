// The system's permission to use the camera. CMake chooses who asks: Qt from 6.5 on, before that nobody has to.
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace afterglow::app {

enum class Permission {
    NotAsked, ///< the system will ask the patient
    Granted,
    Refused ///< only the system's settings can change it
};

/// Port: may the app use the camera? Lives on the main thread.
class CameraPermission {
public:
    CameraPermission() = default;
    CameraPermission(const CameraPermission &) = delete;
    CameraPermission &operator=(const CameraPermission &) = delete;
    virtual ~CameraPermission() = default;

    [[nodiscard]] virtual Permission state() const = 0;
    /// Lets the system ask. `answered` is called later on the main thread, if `context` is still there then.
    virtual void ask(QObject *context, std::function<void(Permission)> answered) = 0;
    /// Opens the system's settings of this app. False where there is no way to them from here.
    virtual bool openSettings() = 0;
};

[[nodiscard]] std::unique_ptr<CameraPermission> createCameraPermission();

} // namespace afterglow::app
