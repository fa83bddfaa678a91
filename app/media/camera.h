// The camera as the app sees it: devices, frames, pictures in memory, problems as values.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QVideoFrame>

#include <memory>

class QVideoSink;

namespace afterglow::app {

enum class CameraFacing { Front, Back };

struct CameraDevice {
    QByteArray id; ///< holds until the devices change
    QString name;
    CameraFacing facing =
        CameraFacing::Front; ///< one that doesn't say is taken for one on a desktop: it faces the patient

    friend bool operator==(const CameraDevice &, const CameraDevice &) = default;
};

enum class CameraProblem {
    InUse,        ///< the camera can't be started, or gives nothing: somebody else has it
    Vanished,     ///< it was unplugged while it ran
    CaptureFailed ///< this picture was not taken; the camera runs on
};

/// Port: the system's cameras. Lives on the main thread; all signals come there, none from within a call.
///
/// Nothing here has a time limit: whoever waits for a first frame or a picture sets one.
class Camera : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Each once, in the system's order. The first call may take a second.
    [[nodiscard]] virtual QList<CameraDevice> devices() = 0;
    /// The camera's light goes on. One that runs already is stopped first. Frames go to `preview` as well, where there is one.
    virtual void start(const QByteArray &device, QVideoSink *preview) = 0;
    /// Really off: the device is closed.
    virtual void stop() = 0;
    /// Asks for one picture, in full resolution and in memory: captured() or failed() tells.
    virtual void capture() = 0;

signals:
    void devicesChanged();
    void frameArrived(const QVideoFrame &frame);
    /// Upright, not mirrored.
    void captured(const QImage &picture);
    void failed(afterglow::app::CameraProblem problem);
};

/// The cameras that Qt Multimedia knows.
[[nodiscard]] std::unique_ptr<Camera> createCamera();

} // namespace afterglow::app
