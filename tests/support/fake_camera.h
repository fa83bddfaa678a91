// A camera that does what a test says.
#pragma once

#include "app/media/camera.h"
#include "app/media/permission.h"

#include <utility>

namespace afterglow::test {

class FakeCamera final : public app::Camera {
public:
    [[nodiscard]] QList<app::CameraDevice> devices() override { return known; }
    void start(const QByteArray &device, QVideoSink * /*preview*/) override { running = device; }
    void stop() override { running.clear(); }
    void capture() override { ++captures; }

    QList<app::CameraDevice> known{{"f", "Webcam", app::CameraFacing::Front}, {"b", "Rear", app::CameraFacing::Back}};
    QByteArray running; ///< empty: off
    int captures = 0;
};

class FakePermission final : public app::CameraPermission {
public:
    [[nodiscard]] app::Permission state() const override { return now; }
    void ask(QObject * /*context*/, std::function<void(app::Permission)> answered) override
    {
        now = answer;
        answered(now);
    }
    bool openSettings() override
    {
        ++settingsOpened;
        return true;
    }

    app::Permission now = app::Permission::Granted;
    app::Permission answer = app::Permission::Granted;
    int settingsOpened = 0;
};

} // namespace afterglow::test
