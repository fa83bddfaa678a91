#include "tour/camera.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

#include <fmt/format.h>

#include <cstdlib>

namespace afterglow::tour {

namespace {

const char *const kNow = "2026-11-23T08:41:00Z";

QString sceneFile()
{
    // Of the process: the plugin reads it whenever a camera is started.
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("scene.jpg"));
}

void expect(bool holds, const std::string &what)
{
    if (!holds)
        throw StepFailed(what);
    fmt::print("ok  {}\n", what);
    std::fflush(stdout);
}

/// Whatever of it could be opened by a picture viewer, or tells that it was a picture.
void expectNothingInClear(const QString &folder)
{
    int files = 0;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            throw StepFailed("can't read " + file.fileName().toStdString());
        const QByteArray bytes = file.readAll();
        ++files;
        for (const char *sign : {"JFIF", "Exif", "\x89PNG", "WEBPVP8"}) {
            if (bytes.contains(sign))
                throw StepFailed(file.fileName().toStdString() + " holds a picture in clear");
        }
        if (bytes.startsWith("\xff\xd8\xff"))
            throw StepFailed(file.fileName().toStdString() + " is a JPEG");
    }
    expect(files > 0, "nothing of the photos is in clear in " + std::to_string(files) + " files");
}

} // namespace

void showToCamera(const test::Face &face)
{
    const test::DrawnFace drawn = test::draw(face);
    const photos::Pixels pixels = drawn.picture.pixels();
    const QImage image(pixels.data, pixels.width, pixels.height, pixels.stride, QImage::Format_RGB32);
    if (!image.save(sceneFile(), "JPEG", 95))
        throw StepFailed("can't write the camera's scene");
    const QByteArray scene = sceneFile().toUtf8();
    qputenv("AFTERGLOW_VIRTUAL_CAMERA", "Front camera=" + scene + ";Back camera=" + scene);
}

bool hasVirtualCamera()
{
    return qEnvironmentVariable("GST_PLUGIN_PATH").contains(QStringLiteral("virtual-camera"));
}

void takePhotos(const std::filesystem::path &out)
{
    showToCamera(test::faceBeforeCamera());
    const QTemporaryDir data;
    app::Appearance::Look look;
    look.reducedMotion = true;
    Driver driver(data.path().toStdString(), time::parseInstant(kNow).value(), look, {390, 844});
    driver.record("2026-11-20T15:00");
    app::CameraModel &camera = *driver.app().model().camera();
    camera.setHoldStill(false);

    driver.window().requestActivate(); // there is no window manager that would; an inactive app has its camera off
    await("the active app", [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; });

    driver.press("go-camera");
    await("frames", [&] { return camera.state() == app::CameraModel::Live; });
    await("checks of the frames", [&] { return camera.hints()->rowCount() == 2; });
    await("good light", [&] { return camera.hints()->find("light")->good; });
    await("a sharp frame", [&] { return camera.hints()->find("sharpness")->good; });
    expect(camera.title() == "Front", "the first photo has no ghost");
    driver.picture(out / "1-first.png");

    driver.press("shutter");
    await("the picture", [&] { return camera.state() == app::CameraModel::Review; });
    expect(camera.taken().size() == QSize(1280, 720), "the picture has the camera's resolution");
    driver.picture(out / "2-review.png");
    driver.press("keep");
    await("the camera again", [&] { return camera.state() == app::CameraModel::Live; });
    const auto photos = driver.app().journal()->photos();
    expect(photos && photos->size() == 1, "a row is in the journal");
    expect(photos->front().pose == "front" && photos->front().day == 3, "of the pose and the day");
    QFile file(data.filePath(QString::fromStdString("photos/" + photos->front().id)));
    expect(file.open(QIODevice::ReadOnly) && file.read(8) == "AFGWPHOT", "an encrypted file is there");
    expectNothingInClear(data.path());

    await("the ghost", [&] { return !camera.ghost().isNull(); });
    expect(camera.title() == QString::fromUtf8("Front · match day\u00a03"), "the next one is to match it");
    await("the comparison with the ghost", [&] {
        const app::CameraHint *framing = camera.hints()->find("framing");
        return framing != nullptr && framing->good;
    });
    driver.picture(out / "3-ghost.png");

    camera.setHoldStill(true);
    await("the picture that takes itself", [&] { return camera.state() == app::CameraModel::Review; });
    driver.press("retake");
    await("the camera again", [&] { return camera.state() == app::CameraModel::Live; });
    driver.press("closeCamera");
    expect(camera.state() == app::CameraModel::Off, "the camera is off when its screen is closed");
    expect(driver.app().journal()->photos()->size() == 1, "what was not kept is not there");
}

} // namespace afterglow::tour
