// What comes out of the vault again: for the screen and for the patient's own folders.
#include "app/media/comparison_picture.h"
#include "app/media/photo_loader.h"
#include "app/media/photo_provider.h"
#include "app/media/picture_reader.h"
#include "app/media/time_lapse.h"
#include "core/photos/warp.h"
#include "fixture.h"
#include "support/faces.h"

#include <QImageReader>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace afterglow;
using namespace afterglow::media;
using namespace afterglow::test;

namespace {

QImage face(const Face &drawn)
{
    const auto picture = draw(drawn).picture;
    const auto pixels = picture.pixels();
    return QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32)
        .copy();
}

QImage shiftedFace()
{
    Face drawn;
    drawn.placed = {1.1, 0.05, 0.06, -0.03};
    drawn.redness = 0.6;
    return face(drawn);
}

/// The mean difference of two pictures' middle, a channel.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    int count = 0;
    for (int y = a.height() / 4; y < a.height() * 3 / 4; ++y)
        for (int x = a.width() / 4; x < a.width() * 3 / 4; ++x, ++count)
            sum += std::abs(qBlue(a.pixel(x, y)) - qBlue(b.pixel(x, y)));
    return sum / count;
}

/// The grey of what an aligned photo doesn't show, on the lines along the edges.
int borderPixels(const QImage &picture)
{
    constexpr QRgb kNothing = qRgb(128, 128, 128);
    int count = 0;
    for (int x = 0; x < picture.width(); ++x)
        count += static_cast<int>(picture.pixel(x, 0) == kNothing)
            + static_cast<int>(picture.pixel(x, picture.height() - 1) == kNothing);
    for (int y = 0; y < picture.height(); ++y)
        count += static_cast<int>(picture.pixel(0, y) == kNothing)
            + static_cast<int>(picture.pixel(picture.width() - 1, y) == kNothing);
    return count;
}

/// How unlike the two are along their edges, a channel.
double borderDifference(const QImage &a, const QImage &b)
{
    double sum = 0;
    int count = 0;
    const auto add = [&](int x, int y) {
        sum += std::abs(qBlue(a.pixel(x, y)) - qBlue(b.pixel(x, y)));
        ++count;
    };
    for (int x = 0; x < a.width(); ++x) {
        add(x, 0);
        add(x, a.height() - 1);
    }
    for (int y = 0; y < a.height(); ++y) {
        add(0, y);
        add(a.width() - 1, y);
    }
    return sum / count;
}

struct Outputs : MediaFixture {
    PhotoLoader loader{own / "data/journal.db"};
    Outputs() { loader.setVault(vault); }
};

} // namespace

TEST_CASE("a photo is loaded as large as it is asked for, and never larger than it is")
{
    Outputs fixture;
    const auto id = fixture.photoOf(waves(600, 800, 1));
    CHECK(fixture.loader.photo(id).value().size() == QSize(600, 800));
    CHECK(fixture.loader.photo(id, {300, 0}).value().size() == QSize(300, 400));
    CHECK(fixture.loader.photo(id, {0, 200}).value().size() == QSize(150, 200));
    CHECK(fixture.loader.photo(id, {9000, 9000}).value().size() == QSize(600, 800));
    CHECK(fixture.loader.photo(std::string(32, '0')).error().kind == Error::Kind::NotFound);
    fixture.loader.setVault(nullptr);
    CHECK(fixture.loader.photo(id).error().kind == Error::Kind::NoKey);
}

TEST_CASE("decoded thumbnails are kept up to a limit, and forgotten with their photo or their key")
{
    MediaFixture fixture;
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(fixture.photoOf(waves(320, 320, i)));
    constexpr qsizetype kOne = qsizetype{320} * 320 * 4;
    PhotoLoader loader(fixture.own / "data/journal.db", 2 * kOne + 10);
    loader.setVault(fixture.vault);
    for (const auto &id : ids)
        REQUIRE(loader.thumbnail(id));
    CHECK(loader.cachedBytes() == 2 * kOne);
    loader.forget(ids[3]);
    CHECK(loader.cachedBytes() == kOne);
    // What is in the cache is served though the row is gone; what was forgotten isn't.
    REQUIRE(fixture.journal.removePhotos({ids[2], ids[3]}));
    CHECK(loader.thumbnail(ids[2]));
    CHECK(loader.thumbnail(ids[3]).error().kind == Error::Kind::NotFound);
    loader.setVault(nullptr);
    CHECK(loader.cachedBytes() == 0);
}

TEST_CASE("a photo is aligned with another one")
{
    Outputs fixture;
    const QImage before = face({});
    const auto reference = fixture.photoOf(before);
    const auto shifted = fixture.photoOf(shiftedFace());
    const QImage aligned = fixture.loader.aligned(shifted, reference).value();
    CHECK(aligned.size() == before.size());
    CHECK(difference(aligned, before) < difference(fixture.loader.photo(shifted).value(), before) / 2);
}

TEST_CASE("the image provider answers each request once: pictures, errors and cancelled ones")
{
    Outputs fixture;
    const auto id = QString::fromStdString(fixture.photoOf(waves(600, 800, 1)));
    const auto loader = std::make_shared<PhotoLoader>(fixture.own / "data/journal.db");
    loader->setVault(fixture.vault);
    PhotoProvider provider(loader);

    const auto answer = [&](const QString &path, QSize size, bool cancel, int *finishedTimes) {
        QEventLoop loop;
        std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(path, size));
        QObject::connect(
            response.get(), &QQuickImageResponse::finished, &loop,
            [&] {
                ++*finishedTimes;
                loop.quit();
            },
            Qt::QueuedConnection);
        if (cancel)
            response->cancel();
        loop.exec();
        const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
        return std::pair(texture ? texture->textureSize() : QSize(), response->errorString());
    };
    int finished = 0;
    CHECK(answer(id + "/thumb", {120, 160}, false, &finished) == std::pair(QSize(120, 160), QString()));
    CHECK(answer(id + "/full", {}, false, &finished) == std::pair(QSize(600, 800), QString()));
    CHECK(answer(id + "/aligned/" + id, {300, 400}, false, &finished) == std::pair(QSize(300, 400), QString()));
    CHECK_FALSE(answer(id + "/sideways", {}, false, &finished).second.isEmpty());
    CHECK_FALSE(answer("nobody/thumb", {}, false, &finished).second.isEmpty());
    (void)answer(id + "/full", {}, true, &finished); // decoded or not: cancelling is a race that it may lose
    CHECK(finished == 6);
}

TEST_CASE("a comparison shows both photos at one height, aligned where that is asked for, without metadata")
{
    Outputs fixture;
    const QImage before = face({});
    const QImage plain = comparisonPicture({before, "Before"}, {shiftedFace(), "Day 3"}, false);
    const QImage aligned = comparisonPicture({before, "Before"}, {shiftedFace(), "Day 3"}, true);
    CHECK(plain.size() == aligned.size());
    CHECK(plain.width() > 2 * before.width());
    const int margin = (plain.width() - 2 * before.width()) / 3;
    const auto right = [&](const QImage &page) {
        return page.copy(QRect(before.width() + 2 * margin, margin, before.width(), before.height()));
    };
    const QImage left = aligned.copy(margin, margin, before.width(), before.height());
    CHECK(difference(right(aligned), left) < difference(right(plain), before) / 2);
    CHECK(borderPixels(left) == 0);
    CHECK(borderPixels(right(aligned)) == 0);
    CHECK(borderDifference(right(aligned), left) < 12);
    // The labels are drawn: there is ink below the left photo.
    const QImage strip =
        plain.copy(margin, margin + before.height() + 1, before.width(), plain.height() - before.height() - margin - 1);
    bool ink = false;
    for (int y = 0; y < strip.height(); ++y)
        for (int x = 0; x < strip.width(); ++x)
            ink = ink || qGray(strip.pixel(x, y)) < 100;
    CHECK(ink);

    const auto file = fixture.outside / "comparison.png";
    REQUIRE(writeExport(file, encodePng(aligned).value(), Existing::Keep));
    CHECK(metadataIn(file) == "");
    CHECK(comparisonPicture({QImage(), "Before"}, {before, "Day 3"}, true).isNull());
}

TEST_CASE("a time-lapse has every photo in order, aligned, without metadata, and plays for ever")
{
    Outputs fixture;
    TimeLapse timeLapse;
    timeLapse.photos = {{fixture.photoOf(face({})), "Before"},
                        {fixture.photoOf(shiftedFace()), "Day 1"},
                        {fixture.photoOf(waves(300, 200, 3)), ""}};
    const auto registration = [](const QImage &picture) { return photos::RegistrationImage(pixelsOf(picture)); };
    const QImage before = face({});
    const QImage shifted = shiftedFace();
    const auto found = photos::align(registration(before), registration(shifted));
    REQUIRE(found);
    timeLapse.photos[1].aligned = found->transform;
    timeLapse.zoom = photos::fillingZoom(found->transform, ratioOf(shifted.size()), ratioOf(before.size()));
    timeLapse.width = 240;
    std::vector<int> progress;
    const auto file = fixture.outside / "lapse.webp";
    const auto written = exportTimeLapse(*fixture.vault, timeLapse, file, Existing::Keep, [&](int done, int total) {
        CHECK(total == 3);
        progress.push_back(done);
        return true;
    });
    REQUIRE(written);
    CHECK(*written == ExportResult::Written);
    CHECK(progress == std::vector{1, 2, 3});
    CHECK(metadataIn(file) == "");

    QImageReader reader(QString::fromStdString(file.string()));
    CHECK(reader.imageCount() == 3);
    CHECK(reader.loopCount() == -1);
    const QImage first = reader.read();
    const int shown = reader.nextImageDelay();
    const QImage second = reader.read();
    CHECK(first.size() == QSize(240, 320));
    CHECK(second.size() == first.size());
    CHECK(shown == 700);
    CHECK(difference(second.convertToFormat(QImage::Format_RGB32), first.convertToFormat(QImage::Format_RGB32)) < 12);
    // Both are enlarged alike, so that the second one has no empty border.
    CHECK(borderDifference(second.convertToFormat(QImage::Format_RGB32), first.convertToFormat(QImage::Format_RGB32))
          < 12);
    CHECK_FALSE(reader.read().isNull());
}

TEST_CASE("a cancelled time-lapse writes nothing; a missing photo is named")
{
    Outputs fixture;
    TimeLapse timeLapse;
    timeLapse.photos = {{fixture.photoOf(waves(90, 120, 1)), ""}, {fixture.photoOf(waves(90, 120, 2)), ""}};
    const auto file = fixture.outside / "lapse.webp";
    CHECK(exportTimeLapse(*fixture.vault, timeLapse, file, Existing::Keep, [](int, int) { return false; }).value()
          == ExportResult::Cancelled);
    timeLapse.photos[1].id = std::string(32, '0');
    const auto missing = exportTimeLapse(*fixture.vault, timeLapse, file, Existing::Keep);
    CHECK(missing.error().kind == Error::Kind::NotFound);
    CHECK(missing.error().place == timeLapse.photos[1].id);
    CHECK(contents(fixture.outside.path()).empty());
    timeLapse.zoom = 0.5;
    CHECK(encodeTimeLapse(*fixture.vault, timeLapse).error().place == "/zoom");
    timeLapse.photos.clear();
    CHECK(encodeTimeLapse(*fixture.vault, timeLapse).error().kind == Error::Kind::BadInput);
}

TEST_CASE("an export replaces a file only when told, and is there as a whole or not at all")
{
    const TemporaryFolder folder;
    const files::Bytes bytes{1, 2, 3};
    const auto file = folder / "out.jpg";
    REQUIRE(writeExport(file, bytes, Existing::Keep));
    CHECK(writeExport(file, files::Bytes{4}, Existing::Keep).error().kind == Error::Kind::BadInput);
    CHECK(readBytes(file) == "\1\2\3");
    REQUIRE(writeExport(file, files::Bytes{4}, Existing::Replace));
    CHECK(readBytes(file) == "\4");
    CHECK_FALSE(writeExport(folder / "nowhere/out.jpg", bytes, Existing::Keep));
    CHECK(writeExport(folder.path(), bytes, Existing::Replace).error().kind == Error::Kind::BadInput);
    CHECK(contents(folder.path()).size() == 1);
}
