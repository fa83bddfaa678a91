// Whatever takes long, while it does: the answer is held back. And erasing that fails.
#include "app/erasure.h"
#include "support/fake_camera.h"
#include "support/temporary_folder.h"
#include "tour/camera.h"
#include "tour/scene.h"
#include "tour/unanswered.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickAsyncImageProvider>
#include <QTemporaryDir>
#include <QVideoFrame>

#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace afterglow::tour {

namespace {

/// Wednesday 25 November 2026, in the evening in Berlin: five days after the treatment.
const char *const kEvening = "2026-11-25T18:00:00Z";

/// A picture that is being opened for good.
class HeldPicture final : public QQuickImageResponse {
public:
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override { return nullptr; }
    void cancel() override { emit finished(); }
};

class HeldPictures final : public QQuickAsyncImageProvider {
public:
    QQuickImageResponse *requestImageResponse(const QString & /*id*/, const QSize & /*size*/) override
    {
        return new HeldPicture;
    }
};

void takePhotos(Driver &driver)
{
    photograph(driver, driver.record("2026-11-20T15:00"), "2026-11-20", {0, 1, 2, 3, 5});
}

void openPhotos(Driver &driver)
{
    takePhotos(driver);
    driver.press("go-photos");
    awaitPictures(driver);
}

/// The secret service doesn't answer for as long as it may.
void waitForKey(Driver &driver)
{
    takePhotos(driver);
    driver.app().reopen();
    await("the journal, opened anew",
          [&] { return driver.app().photos() != nullptr && !driver.app().photos()->vault(); });
    leaveUnanswered(*driver.app().photos());
    driver.press("go-photos");
}

void openErase(Driver &driver)
{
    driver.press("go-more");
    driver.press("more-erase");
}

void erase(Driver &driver)
{
    driver.press("eraseButton");
    driver.find("input").setProperty("text", driver.app().model().erase()->word());
    driver.press("eraseNow");
}

/// Erasing forgets the language as well; here it is the system's.
void speak(Driver &driver, const QString &language)
{
    driver.app().settings().setLanguage(language);
    driver.settle();
}

Scene scene(std::string name, bool everyLook, std::function<void(Driver &)> prepare)
{
    return {std::move(name), kEvening, std::move(prepare), everyLook, {}};
}

/// With the photo of a fake camera on the screen, which is being kept.
Scene keepingAPhoto()
{
    const auto camera = std::make_shared<test::FakeCamera *>();
    Scene keeping = scene("camera-keeping", true, [camera](Driver &driver) {
        driver.record("2026-11-20T15:00");
        driver.window().requestActivate(); // there is no window manager that would; an inactive app has its camera off
        await("the active app", [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; });
        driver.press("go-camera");
        const app::CameraModel &model = *driver.app().model().camera();
        await("the camera", [&] { return model.state() == app::CameraModel::Opening; });
        emit(*camera)->frameArrived({});
        driver.press("shutter");
        await("the shutter", [&] { return (*camera)->captures == 1; });
        const test::DrawnFace drawn = test::draw(test::faceBeforeCamera());
        const photos::Pixels pixels = drawn.picture.pixels();
        emit(*camera)->captured(
            QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32)
                .copy());
        leaveUnanswered(*driver.app().photos());
        driver.press("keep");
    });
    keeping.camera = [camera] {
        auto fake = std::make_unique<test::FakeCamera>();
        *camera = fake.get();
        return app::CameraAccess{std::move(fake), std::make_unique<test::FakePermission>()};
    };
    keeping.landscape = true;
    return keeping;
}

std::vector<Scene> busyPhotos()
{
    return {
        scene("photos-busy", true, waitForKey),
        scene("photo-busy", true,
              [](Driver &driver) {
                  openPhotos(driver);
                  qmlEngine(&driver.find("photosScreen"))->addImageProvider(QStringLiteral("photos"), new HeldPictures);
                  driver.press("photo-1");
              }),
        scene("photos-importing", true,
              [](Driver &driver) {
                  openPhotos(driver);
                  const QTemporaryDir folder;
                  app::PhotoImportModel &imports = driver.app().photos()->imports();
                  const std::vector<QUrl> files = pictureFiles(folder);
                  if (!imports.choose(QList<QUrl>(files.begin(), files.end()), 0))
                      throw StepFailed("nothing is imported");
                  const auto *importer =
                      new Unanswered(&imports, QCoreApplication::instance(), [&](const QObject &receiver) {
                          return receiver.inherits("afterglow::media::PhotoImporter") && imports.done() == 2;
                      });
                  driver.press("startImport");
                  await("two pictures", [&] { return importer->isReached(); });
                  awaitPictures(driver);
              }),
        scene("compare-busy", true,
              [](Driver &driver) {
                  openPhotos(driver);
                  leaveUnanswered(driver.app().photos()->compare());
                  driver.press("compareButton");
                  awaitPictures(driver);
              }),
        scene("time-lapse-busy", true,
              [](Driver &driver) {
                  openPhotos(driver);
                  leaveUnanswered(driver.app().photos()->timeLapse(), 2);
                  driver.press("timeLapseButton");
                  awaitPictures(driver);
                  std::ignore = driver.find("preparingText");
              }),
        scene("redness-busy", true,
              [](Driver &driver) {
                  openPhotos(driver);
                  app::RednessModel &redness = driver.app().photos()->redness();
                  new Unanswered(&redness, &redness,
                                 [&redness](const QObject &) { return redness.points().size() == 3; });
                  driver.press("photosMenu");
                  driver.press("menuRedness");
                  driver.press("startRedness");
                  awaitPictures(driver);
                  driver.press("keepMarks");
                  awaitPictures(driver);
              }),
        keepingAPhoto(),
    };
}

} // namespace

std::vector<Scene> busyScenes()
{
    std::vector<Scene> scenes = busyPhotos();
    scenes.push_back(scene("start-busy", false, [](Driver &driver) { driver.app().model().setOpening(); }));
    scenes.push_back(scene("form-busy", true, [](Driver &driver) {
        driver.press("emptyStateButton");
        driver.press("area-face");
        leaveUnanswered(*driver.app().model().logTreatment());
        driver.press("save");
    }));
    scenes.push_back(scene("erase-error", true, [](Driver &driver) {
        // Where it is to be noted that everything goes lies a folder.
        std::filesystem::create_directory(driver.dataFolder() / ".erasing.part");
        test::writeBytes(driver.dataFolder() / ".erasing.part" / "file", "x");
        openErase(driver);
        erase(driver);
    }));
    scenes.push_back(scene("erase-busy", true, [](Driver &driver) {
        const QString language = driver.app().settings().language();
        openErase(driver);
        const app::AppModel &model = driver.app().model();
        const auto *unanswered = new Unanswered(&driver.app(), &driver.app(), [&model](const QObject &) {
            return model.state() == app::AppModel::Erasing;
        });
        erase(driver);
        await("the erasing", [&] { return unanswered->isReached(); });
        speak(driver, language);
    }));
    // What the system doesn't let go, as the app hears of it.
    scenes.push_back(scene("erase-left", true, [](Driver &driver) {
        driver.app().model().setErasing();
        driver.settle();
        driver.app().model().setFailed(app::leftoverWords({{app::Kept::Photos, {}}, {app::Kept::Journal, {}}}));
    }));
    Scene keyLeft = scene("erase-key-left", true, [](Driver &driver) {
        driver.app().model().setNotice(app::leftoverWords({{app::Kept::PhotoKey, {}}}).text);
    });
    keyLeft.introduced = false;
    keyLeft.landscape = true;
    scenes.push_back(std::move(keyLeft));
    return scenes;
}

} // namespace afterglow::tour
