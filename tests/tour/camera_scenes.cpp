#include "support/fake_camera.h"
#include "tour/camera.h"
#include "tour/scene.h"

#include <QGuiApplication>

#include <memory>

namespace afterglow::tour {

namespace {

void openCamera(Driver &driver)
{
    driver.record("2026-11-20T15:00");
    driver.app().model().camera()->setHoldStill(false);
    driver.window().requestActivate(); // there is no window manager that would; an inactive app has its camera off
    await("the active app", [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; });
    driver.press("go-camera");
}

void awaitState(Driver &driver, app::CameraModel::State state)
{
    await("the camera", [&] { return driver.app().model().camera()->state() == state; });
}

/// The camera sees `face`, and a photo was taken before it.
void withGhost(Driver &driver, const test::Face &face)
{
    showToCamera(test::faceBeforeCamera());
    openCamera(driver);
    awaitState(driver, app::CameraModel::Live);
    driver.press("shutter");
    awaitState(driver, app::CameraModel::Review);
    showToCamera(face);
    driver.press("keep");
    awaitState(driver, app::CameraModel::Live);
    await("the ghost", [&] { return !driver.app().model().camera()->ghost().isNull(); });
    await("the toast's end", [&] { return !driver.shows("notice"); });
}

void awaitHint(Driver &driver, const char *id, bool good)
{
    const QString wanted = QString::fromLatin1(id);
    await(wanted, [&] {
        const app::CameraHint *hint = driver.app().model().camera()->hints()->find(wanted);
        return hint != nullptr && hint->good == good;
    });
}

app::CameraAccess refused()
{
    auto permission = std::make_unique<test::FakePermission>();
    permission->now = app::Permission::Refused;
    return {std::make_unique<test::FakeCamera>(), std::move(permission)};
}

app::CameraAccess notAsked()
{
    auto permission = std::make_unique<test::FakePermission>();
    permission->now = app::Permission::NotAsked;
    return {std::make_unique<test::FakeCamera>(), std::move(permission)};
}

app::CameraAccess none()
{
    auto camera = std::make_unique<test::FakeCamera>();
    camera->known.clear();
    return {std::move(camera), nullptr};
}

} // namespace

std::vector<Scene> cameraScenes()
{
    std::vector<Scene> scenes{
        {"camera-refused",
         kDesignDay,
         [](Driver &driver) {
             openCamera(driver);
             awaitState(driver, app::CameraModel::Refused);
         },
         true,
         {},
         true,
         refused},
        {"camera-no-treatment",
         kDesignDay,
         [](Driver &driver) {
             driver.window().requestActivate();
             driver.press("go-camera");
             awaitState(driver, app::CameraModel::NoTreatment);
         },
         false,
         {},
         false,
         none},
        {"camera-not-asked",
         kDesignDay,
         [](Driver &driver) {
             openCamera(driver);
             awaitState(driver, app::CameraModel::NotAsked);
         },
         false,
         {},
         false,
         notAsked},
        {"camera-none",
         kDesignDay,
         [](Driver &driver) {
             openCamera(driver);
             awaitState(driver, app::CameraModel::NoCamera);
         },
         false,
         {},
         false,
         none},
    };
    if (!hasVirtualCamera())
        return scenes;
    scenes.push_back({"camera",
                      kDesignDay,
                      [](Driver &driver) {
                          withGhost(driver, test::faceBeforeCamera());
                          awaitHint(driver, "framing", true);
                          awaitHint(driver, "sharpness", true);
                      },
                      true,
                      {},
                      true,
                      {}});
    scenes.push_back({"camera-closer",
                      kDesignDay,
                      [](Driver &driver) {
                          test::Face farther = test::faceBeforeCamera();
                          farther.placed.scale = 0.88;
                          withGhost(driver, farther);
                          awaitHint(driver, "framing", false);
                          awaitHint(driver, "sharpness", true);
                      },
                      true,
                      {},
                      true,
                      {}});
    scenes.push_back({"camera-dim",
                      kDesignDay,
                      [](Driver &driver) {
                          test::Face dim = test::faceBeforeCamera();
                          dim.light = 0.12;
                          showToCamera(dim);
                          openCamera(driver);
                          awaitState(driver, app::CameraModel::Live);
                          awaitHint(driver, "light", false);
                      },
                      false,
                      {},
                      false,
                      {}});
    scenes.push_back({"camera-options",
                      kDesignDay,
                      [](Driver &driver) {
                          withGhost(driver, test::faceBeforeCamera());
                          driver.press("cameraOptions");
                          await("the sheet", [&] { return driver.shows("ghostSwitch"); });
                      },
                      true,
                      {},
                      true,
                      {}});
    scenes.push_back({"camera-review",
                      kDesignDay,
                      [](Driver &driver) {
                          showToCamera(test::faceBeforeCamera());
                          openCamera(driver);
                          awaitState(driver, app::CameraModel::Live);
                          driver.press("shutter");
                          awaitState(driver, app::CameraModel::Review);
                      },
                      true,
                      {},
                      true,
                      {}});
    return scenes;
}

} // namespace afterglow::tour
