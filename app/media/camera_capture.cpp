// The cameras that Qt Multimedia knows.
#include "app/media/camera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <algorithm>

namespace afterglow::app {

namespace {

CameraFacing facingOf(const QCameraDevice &device)
{
    if (device.position() == QCameraDevice::UnspecifiedPosition) {
        // GStreamer doesn't know; tablets have it in the name.
        const QString name = device.description();
        const bool back = name.contains(QLatin1String("back"), Qt::CaseInsensitive)
            || name.contains(QLatin1String("rear"), Qt::CaseInsensitive);
        return back ? CameraFacing::Back : CameraFacing::Front;
    }
    return device.position() == QCameraDevice::BackFace ? CameraFacing::Back : CameraFacing::Front;
}

/// Loading Qt's media plugins takes a while: they are there from the first use on.
class SystemCamera final : public Camera {
public:
    SystemCamera() = default;
    ~SystemCamera() override { close(); }
    Q_DISABLE_COPY_MOVE(SystemCamera)

    [[nodiscard]] QList<CameraDevice> devices() override
    {
        prepare();
        QList<CameraDevice> found;
        for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
            // One device may be listed twice, by two of GStreamer's providers under two ids.
            const bool known = std::ranges::any_of(
                found, [&](const CameraDevice &other) { return other.name == device.description(); });
            if (!known)
                found.append({device.id(), device.description(), facingOf(device)});
        }
        return found;
    }

    void start(const QByteArray &device, QVideoSink *preview) override
    {
        prepare();
        close();
        const QList<QCameraDevice> inputs = QMediaDevices::videoInputs();
        const auto input = std::ranges::find(inputs, device, &QCameraDevice::id);
        if (input == inputs.end()) {
            report(CameraProblem::Vanished);
            return;
        }
        QVideoSink *sink = preview != nullptr ? preview : &m_media->sink;
        m_frames = connect(sink, &QVideoSink::videoFrameChanged, this, &Camera::frameArrived);
        m_camera = std::make_unique<QCamera>(*input);
        connect(
            m_camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error error) {
                if (error != QCamera::NoError)
                    emit failed(CameraProblem::InUse);
            },
            Qt::QueuedConnection);
        m_media->session.setVideoSink(sink);
        m_media->session.setCamera(m_camera.get());
        m_camera->start();
    }

    void stop() override { close(); }

    void capture() override
    {
        // To memory: captureToFile() would write it in clear.
        if (!m_camera || m_media->capture.capture() < 0)
            report(CameraProblem::CaptureFailed);
    }

private:
    struct Media {
        QMediaDevices devices;
        QVideoSink sink;
        QImageCapture capture;
        QMediaCaptureSession session;
    };

    void prepare()
    {
        if (m_media)
            return;
        m_media = std::make_unique<Media>();
        m_media->session.setImageCapture(&m_media->capture);
        m_media->capture.setQuality(QImageCapture::VeryHighQuality);
        connect(
            &m_media->capture, &QImageCapture::imageCaptured, this,
            [this](int, const QImage &picture) { emit captured(picture); }, Qt::QueuedConnection);
        connect(
            &m_media->capture, &QImageCapture::errorOccurred, this,
            [this] { emit failed(CameraProblem::CaptureFailed); }, Qt::QueuedConnection);
        connect(&m_media->devices, &QMediaDevices::videoInputsChanged, this, [this] { followDevices(); });
    }

    void report(CameraProblem problem)
    {
        QMetaObject::invokeMethod(
            this, [this, problem] { emit failed(problem); }, Qt::QueuedConnection);
    }

    void close()
    {
        disconnect(m_frames);
        if (!m_camera)
            return;
        // QCamera::stop() leaves the stream running in Qt 6.4; a camera without a session is closed.
        m_camera->disconnect(this);
        m_camera->stop();
        m_media->session.setCamera(nullptr);
        m_media->session.setVideoSink(nullptr);
        m_camera.reset();
    }

    void followDevices()
    {
        if (m_camera && !QMediaDevices::videoInputs().contains(m_camera->cameraDevice())) {
            close();
            emit failed(CameraProblem::Vanished);
        }
        emit devicesChanged();
    }

    std::unique_ptr<Media> m_media;
    std::unique_ptr<QCamera> m_camera;
    QMetaObject::Connection m_frames;
};

} // namespace

std::unique_ptr<Camera> createCamera()
{
    return std::make_unique<SystemCamera>();
}

} // namespace afterglow::app
