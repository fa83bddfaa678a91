#include "app/media/picture_writer.h"
#include "core/photos/pixels.h"
#include "support/faces.h"
#include "tour/scene.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QUrl>

#include <chrono>
#include <map>
#include <string>
#include <tuple>

namespace afterglow::tour {

namespace {

using namespace std::chrono_literals;
using test::Face;
using test::SkinTone;

/// Wednesday 25 November 2026, in the evening in Berlin: five days after the third session.
const char *const kEvening = "2026-11-25T18:00:00Z";

template <class T> T expected(Result<T> result)
{
    if (!result)
        throw StepFailed(result.error().place + ": " + result.error().message);
    return std::move(*result);
}

QImage imageOf(const Face &face)
{
    const test::DrawnFace drawn = test::draw(face);
    const photos::Pixels pixels = drawn.picture.pixels();
    return QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32)
        .copy();
}

void openVault(Driver &driver)
{
    app::PhotoJournal &photos = *driver.app().photos();
    photos.openVault();
    await("the vault", [&] { return photos.vault() != nullptr; });
}

struct Drawn {
    QImage picture;
    files::Bytes photo;
    files::Bytes thumbnail;
};

/// The same few faces are in most scenes: each is drawn and encoded once.
const Drawn &drawn(const Face &face)
{
    using Key =
        std::tuple<int, SkinTone, test::FacePose, double, double, double, double, double, double, std::uint32_t>;
    static std::map<Key, Drawn> all;
    const auto [found, isNew] = all.try_emplace({face.width, face.tone, face.pose, face.redness, face.light,
                                                 face.uneven, face.warmth, face.blur, face.placed.scale, face.seed});
    if (isNew) {
        const QImage picture = imageOf(face);
        found->second = {picture, expected(media::encodeJpeg(picture)),
                         expected(media::encodeJpeg(media::thumbnailOf(picture), 85))};
    }
    return found->second;
}

/// As the camera does it, without the screen.
void addPhoto(Driver &driver, const std::string &session, const char *taken, const Face &face,
              const char *pose = "front", const char *camera = "Camera, front")
{
    const auto vault = driver.app().photos()->vault();
    const auto &[picture, bytes, thumbnail] = drawn(face);
    journal::Photo photo;
    photo.id = expected(vault::makePhotoId());
    photo.session = session;
    photo.pose = pose;
    photo.taken = driver.zone().resolve(time::parseLocalTime(taken).value());
    photo.width = picture.width();
    photo.height = picture.height();
    photo.camera = camera;
    photo.digest = vault->digest({picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine()});
    photo.bytes = static_cast<std::int64_t>(bytes.size());
    if (!vault->save(photo.id, bytes))
        throw StepFailed("the photo is not saved");
    (void)expected(
        driver.app().journal()->addPhoto(photo, expected(vault->seal(vault::Kind::Thumbnail, photo.id, thumbnail))));
}

Face face(double redness, std::uint32_t seed, SkinTone tone = SkinTone::II)
{
    Face face;
    face.width = 720;
    face.height = 960;
    face.tone = tone;
    face.redness = redness;
    face.seed = seed;
    face.noise = 0.006;
    // Nobody stands twice at the same place.
    face.placed.scale = 1.0 + 0.02 * static_cast<double>(seed % 4) - 0.03;
    face.placed.angle = 0.015 * static_cast<double>(seed % 3) - 0.015;
    face.placed.dx = 0.012 * static_cast<double>(seed % 5) - 0.024;
    return face;
}

void sessionOfPhotos(Driver &driver, const std::string &session, const char *date, const std::vector<int> &days,
                     SkinTone tone = SkinTone::II)
{
    const time::LocalTime begin = time::parseLocalTime(std::string(date) + "T14:30").value();
    addPhoto(driver, session, time::formatMinutes(begin).c_str(), face(0, 1, tone));
    for (const int day : days) {
        const double redness = day == 0 ? 1.0 : 0.75 / day;
        addPhoto(driver, session, time::formatMinutes(begin + std::chrono::hours{24 * day} + 150min).c_str(),
                 face(redness, static_cast<std::uint32_t>(day) + 2, tone));
    }
}

/// Two sessions with photos, the newest as in the design.
std::string fill(Driver &driver, SkinTone tone = SkinTone::II)
{
    openVault(driver);
    const std::string second = driver.record("2026-10-16T15:00");
    const std::string third = driver.record("2026-11-20T15:00");
    sessionOfPhotos(driver, second, "2026-10-16", {0, 3, 7}, tone);
    sessionOfPhotos(driver, third, "2026-11-20", {0, 1, 2, 3, 5}, tone);
    return third;
}

} // namespace

void awaitPictures(Driver &driver)
{
    constexpr int kLoading = 2; // QQuickImageBase::Loading
    const std::function<bool(QQuickItem &)> loading = [&](QQuickItem &item) {
        if (!item.isVisible())
            return false;
        if (item.inherits("QQuickImage") && item.property("status").toInt() == kLoading)
            return true;
        const QList<QQuickItem *> children = item.childItems();
        return std::ranges::any_of(children, [&](QQuickItem *child) { return loading(*child); });
    };
    driver.settle();
    await("the pictures", [&] { return !loading(*driver.window().contentItem()); });
    driver.settle();
}

void photograph(Driver &driver, const std::string &session, const char *date, const std::vector<int> &days)
{
    openVault(driver);
    sessionOfPhotos(driver, session, date, days);
}

namespace {

void openPhotos(Driver &driver)
{
    driver.press("go-photos");
    awaitPictures(driver);
}

void openCompare(Driver &driver)
{
    openPhotos(driver);
    driver.scrollToEnd("photoGrid");
    driver.press("compareButton");
    app::CompareModel &compare = driver.app().photos()->compare();
    await("the alignment", [&] { return !compare.isBusy(); });
    awaitPictures(driver);
}

/// `mode` as ComparisonView counts them.
void compareIn(Driver &driver, int mode)
{
    fill(driver);
    openCompare(driver);
    driver.find("compareControls").setProperty("mode", mode);
    awaitPictures(driver);
}

void measure(Driver &driver)
{
    fill(driver);
    const auto before = expected(driver.app().journal()->photos()).at(4);            // the newest session's first
    addPhoto(driver, before.session, "2026-11-24T17:00", face(0.2, 8), "front", ""); // imported: of no known camera
    const journal::RednessMarks marks{before.id, test::draw(face(0, 1)).marks};
    if (!driver.app().journal()->setRednessMarks(marks))
        throw StepFailed("the marks are not kept");
    openPhotos(driver);
    await("the measuring",
          [&] { return driver.app().photos()->redness().isOn() && !driver.app().photos()->redness().isBusy(); });
    awaitPictures(driver);
}

} // namespace

std::vector<QUrl> pictureFiles(const QTemporaryDir &folder)
{
    std::vector<QUrl> files;
    for (int i = 0; i < 3; ++i) {
        const QString file = folder.filePath(QStringLiteral("IMG_20%1.jpg").arg(i));
        QFile picture(file);
        // In Berlin's afternoons; a picture that doesn't say when it was taken is as old as its file.
        const QDateTime taken(QDate(2026, 11, 21 + i), QTime(14, 5 + 7 * i), QTimeZone::utc());
        if (!imageOf(face(0.3 * i, 40U + static_cast<std::uint32_t>(i))).save(file)
            || !picture.open(QIODevice::ReadWrite) || !picture.setFileTime(taken, QFileDevice::FileModificationTime))
            throw StepFailed("can't write a picture");
        files.push_back(QUrl::fromLocalFile(file));
    }
    QFile text(folder.filePath("notes.txt"));
    if (!text.open(QIODevice::WriteOnly) || text.write("not a picture\n") < 0)
        throw StepFailed("can't write a file");
    files.push_back(QUrl::fromLocalFile(text.fileName()));
    return files;
}

namespace {

/// As if they had been dropped on the screen.
void drop(Driver &driver, const std::vector<QUrl> &files)
{
    if (!QMetaObject::invokeMethod(&driver.find("photosScreen"), "importFiles",
                                   Q_ARG(QVariant, QVariant::fromValue(QList<QUrl>(files.begin(), files.end())))))
        throw StepFailed("the screen takes no files");
    driver.settle();
}

} // namespace

std::vector<Scene> photoScenes()
{
    return {
        {"photos",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
         },
         true,
         {},
         true},
        {"photos-dark-skin",
         kEvening,
         [](Driver &driver) {
             fill(driver, SkinTone::VI);
             openPhotos(driver);
         },
         false,
         {}},
        {"photos-redness", kEvening, measure, true, {}},
        {"photos-empty",
         kEvening,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             openPhotos(driver);
         },
         true,
         {}},
        {"photos-no-treatment", kEvening, openPhotos, false, {}},
        {"photos-two-areas",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             const std::string neck = driver.record("2026-11-18T11:00", "neck");
             addPhoto(driver, neck, "2026-11-18T18:00", face(0.5, 9));
             openPhotos(driver);
         },
         false,
         {}},
        {"photos-key-missing",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.app().photoLoader()->setVault(nullptr);
             driver.app().photos()->photos().setVault(Error{Error::Kind::NoKey, "", "missing"}, std::nullopt);
             driver.press("segment-1");
             driver.press("segment-0");
             awaitPictures(driver);
         },
         true,
         {}},
        {"photos-encrypted",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("encrypted");
         },
         false,
         {}},
        {"photos-menu",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photosMenu");
         },
         false,
         {}},
        {"photos-import",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             const QTemporaryDir folder;
             drop(driver, pictureFiles(folder));
         },
         true,
         {}},
        {"photos-imported",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             const QTemporaryDir folder;
             drop(driver, pictureFiles(folder));
             driver.press("startImport");
             await("the import",
                   [&] { return driver.app().photos()->imports().step() == app::PhotoImportModel::Finished; });
             awaitPictures(driver);
         },
         false,
         {}},
        {"photos-error",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             driver.spoil("photos");
             openPhotos(driver);
         },
         false,
         {}},
        {"photo",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photo-1");
             awaitPictures(driver);
         },
         true,
         {}},
        {"photo-damaged",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             const std::string photo = expected(driver.app().journal()->photos()).at(5).id;
             if (!driver.app().photos()->vault()->folder().remove(photo))
                 throw StepFailed("the photo's file is not removed");
             driver.press("photo-1");
             awaitPictures(driver);
         },
         false,
         {}},
        {"photo-move",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photo-1");
             driver.press("movePhoto");
         },
         false,
         {}},
        {"photo-share",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photo-1");
             driver.press("sharePhoto");
         },
         false,
         {}},
        {"photo-deleted",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photo-1");
             driver.press("deletePhoto");
             awaitPictures(driver);
         },
         false,
         {}},
        {"compare",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openCompare(driver);
         },
         true,
         {}},
        {"compare-beside", kEvening, [](Driver &driver) { compareIn(driver, 1); }, true, {}},
        {"compare-fade", kEvening, [](Driver &driver) { compareIn(driver, 2); }, false, {}},
        {"compare-blink", kEvening, [](Driver &driver) { compareIn(driver, 3); }, false, {}},
        {"compare-hint",
         kEvening,
         [](Driver &driver) {
             const std::string session = fill(driver);
             Face dim = face(0.1, 7);
             dim.uneven = 0.7;
             dim.warmth = 0.8;
             addPhoto(driver, session, "2026-11-25T18:40", dim);
             openCompare(driver);
         },
         true,
         {}},
        {"time-lapse",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("timeLapseButton");
             app::TimeLapseModel &film = driver.app().photos()->timeLapse();
             await("the alignment", [&] { return !film.isPreparing(); });
             film.setCurrent(5);
             awaitPictures(driver);
         },
         true,
         {}},
        {"redness-opt-in",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photosMenu");
             driver.press("menuRedness");
         },
         true,
         {}},
        {"redness-marks",
         kEvening,
         [](Driver &driver) {
             fill(driver);
             openPhotos(driver);
             driver.press("photosMenu");
             driver.press("menuRedness");
             driver.press("startRedness");
             awaitPictures(driver);
         },
         true,
         {}},
        {"redness-error",
         kEvening,
         [](Driver &driver) {
             measure(driver);
             driver.spoil("redness_marks");
             driver.press("photosMenu");
             driver.press("menuRedness");
         },
         false,
         {}},
        {"redness",
         kEvening,
         [](Driver &driver) {
             measure(driver);
             driver.press("photosMenu");
             driver.press("menuRedness");
         },
         true,
         {}},
    };
}

} // namespace afterglow::tour
