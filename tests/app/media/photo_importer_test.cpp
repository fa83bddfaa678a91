#include "app/media/photo_importer.h"

#include "app/media/photo_loader.h"
#include "app/media/picture_writer.h"
#include "fixture.h"

#include <sqlite3.h>

using namespace afterglow;
using namespace afterglow::media;
using namespace afterglow::test;

namespace {

const auto kMorning = time::parseInstant("2026-11-21T08:00:00Z").value();

std::size_t filesIn(const std::filesystem::path &folder)
{
    return std::filesystem::exists(folder) ? contents(folder).size() : 0;
}

} // namespace

TEST_CASE("an imported photo has its pixels, its date and its size, and not a byte of its metadata")
{
    MediaFixture fixture;
    const auto file = fixture.file("holiday.jpg", encoded(waves(600, 800, 1), "jpeg"));
    exiftool({"-overwrite_original", "-q", "-Comment=" + kCanary, "-XMP:Description=" + kCanary,
              "-IPTC:Keywords=" + kCanary, "-IFD0:Make=" + kCanary, "-ExifIFD:UserComment=" + kCanary,
              "-ExifIFD:SerialNumber=" + kCanary, "-GPSLatitude=52.52", "-GPSLatitudeRef=N",
              "-ExifIFD:DateTimeOriginal=2026:11:21 08:30:05", "-IFD0:Orientation#=6", file.string()});

    const auto outcomes = fixture.import({fixture.item(file)});
    REQUIRE(outcomes.size() == 1);
    REQUIRE(outcomes[0].photo);
    CHECK(outcomes[0].date == DateSource::Metadata);
    const auto stored = fixture.journal.photo(outcomes[0].photo->id);
    REQUIRE(stored);
    CHECK(time::format(stored->taken) == "2026-11-21T07:30:05Z");
    CHECK(stored->day == 1);
    CHECK(stored->pose == "front");
    CHECK(stored->width == 800);
    CHECK(stored->height == 600);
    CHECK(std::cmp_equal(stored->bytes, std::filesystem::file_size(fixture.own / "data/photos" / stored->id)));

    const auto jpeg = fixture.decrypted(stored->id);
    CHECK(metadataIn(jpeg).empty());
    CHECK(readBytes(jpeg).find(kCanary) == std::string::npos);
    CHECK(exiftool({"-s3", "-ImageSize", jpeg.string()}) == "800x600\n");

    PhotoLoader loader(fixture.own / "data/journal.db");
    loader.setVault(fixture.vault);
    const auto thumbnail = loader.thumbnail(stored->id);
    REQUIRE(thumbnail);
    CHECK(thumbnail->size() == QSize(427, 320));
}

TEST_CASE("a large photo has 4096 pixels on its long side, a panorama's thumbnail 640")
{
    MediaFixture fixture;
    const auto id = fixture.photoOf(waves(5000, 500, 2));
    const auto photo = fixture.journal.photo(id);
    REQUIRE(photo);
    CHECK(photo->width == 4096);
    CHECK(photo->height == 410);
    PhotoLoader loader(fixture.own / "data/journal.db");
    loader.setVault(fixture.vault);
    CHECK(loader.thumbnail(id).value().size() == QSize(640, 64));
}

TEST_CASE("one that is refused doesn't keep the others, and each has its reason")
{
    MediaFixture fixture;
    const QByteArray good = encoded(waves(90, 120, 1), "jpeg");
    auto unknownPose = fixture.item(encoded(waves(90, 120, 5), "png"), kMorning);
    unknownPose.pose = "upside-down";
    auto unknownSession = fixture.item(encoded(waves(90, 120, 6), "png"), kMorning);
    unknownSession.session = "nobody";
    const auto outcomes = fixture.import({
        fixture.item(fixture.file("good.jpg", good)),
        fixture.item(fixture.file("letter.jpg", "Dear")),
        fixture.item(fixture.file("cut.jpg", good.chopped(100))),
        fixture.item(fixture.outside / "missing.jpg"),
        fixture.item(fixture.outside.path()),
        fixture.item(encoded(waves(90, 120, 4), "webp")), // in memory, without a date
        unknownPose,
        unknownSession,
        fixture.item(waves(90, 120, 7), kMorning),
    });
    using enum ImportProblem;
    const std::vector<std::optional<ImportProblem>> expected{
        std::nullopt, NotAnImage, Damaged, Unreadable, Unreadable, NoDate, NotStored, NotStored, std::nullopt};
    REQUIRE(outcomes.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i, outcomes[i].error.message);
        CHECK(outcomes[i].problem == expected[i]);
        CHECK(outcomes[i].photo.has_value() == !expected[i]);
        CHECK(outcomes[i].error.message.empty() == !expected[i]);
    }
    CHECK(outcomes[0].date == DateSource::File);
    CHECK(fixture.journal.photos().value().size() == 2);
    CHECK(filesIn(fixture.own / "data/photos") == 2);
}

TEST_CASE("the same pixels are there once, whatever their metadata")
{
    MediaFixture fixture;
    const auto first = fixture.file("a.png", encoded(waves(90, 120, 1), "png"));
    QImage other = waves(90, 120, 1);
    other.setText("Comment", "another day");
    const auto again = fixture.file("b.png", encoded(other, "png"));

    // In one run, and in a later one.
    auto outcomes = fixture.import({fixture.item(first), fixture.item(again)});
    CHECK(fixture.journal.photos().value().size() == 1);
    const auto refused = outcomes[0].photo ? outcomes[1] : outcomes[0];
    CHECK(refused.problem == ImportProblem::AlreadyThere);
    outcomes = fixture.import({fixture.item(again)});
    CHECK(outcomes[0].problem == ImportProblem::AlreadyThere);
    CHECK(outcomes[0].existing == fixture.journal.photos().value().front().id);
    CHECK(filesIn(fixture.own / "data/photos") == 1);

    CHECK(fixture.import({fixture.item(waves(91, 120, 1), kMorning)})[0].photo);
}

TEST_CASE("a photo whose row can't be added leaves no file")
{
    MediaFixture fixture;
    auto early = fixture.item(waves(90, 120, 1), time::Instant{std::chrono::seconds{-10'000'000'000}});
    const auto outcomes = fixture.import({early});
    CHECK(outcomes[0].problem == ImportProblem::NotStored);
    CHECK(outcomes[0].error.place == "/taken");
    CHECK(filesIn(fixture.own / "data/photos") == 0);
}

TEST_CASE("after a cancel nothing more is stored, and every item is told")
{
    MediaFixture fixture;
    std::vector<ImportItem> items;
    for (int i = 0; i < 12; ++i)
        items.push_back(fixture.item(waves(400, 300, i), kMorning));
    PhotoImporter importer(fixture.journal, fixture.vault);
    QEventLoop loop;
    int told = 0;
    QObject::connect(&importer, &PhotoImporter::itemDone, &loop, [&](int) {
        if (++told == 3)
            importer.cancel();
    });
    QObject::connect(&importer, &PhotoImporter::finished, &loop, &QEventLoop::quit);
    importer.start(std::move(items));
    loop.exec();
    CHECK(told == 12);
    CHECK_FALSE(importer.isRunning());
    CHECK(fixture.journal.photos().value().size() == 3);
    CHECK(filesIn(fixture.own / "data/photos") == 3);
    for (int i = 0; i < 12; ++i)
        CHECK((importer.outcome(i).photo.has_value() || importer.outcome(i).problem == ImportProblem::Cancelled));
}

TEST_CASE("an importer that goes while it works leaves rows and files in step")
{
    MediaFixture fixture;
    {
        PhotoImporter importer(fixture.journal, fixture.vault);
        QEventLoop loop;
        QObject::connect(&importer, &PhotoImporter::itemDone, &loop, &QEventLoop::quit);
        std::vector<ImportItem> items;
        for (int i = 0; i < 8; ++i)
            items.push_back(fixture.item(waves(400, 300, i), kMorning));
        importer.start(std::move(items));
        loop.exec();
    }
    CHECK(filesIn(fixture.own / "data/photos") == fixture.journal.photos().value().size());
}

TEST_CASE("the date that an import would take is known before")
{
    MediaFixture fixture;
    const auto berlin = fixture.zones.zone("Europe/Berlin").value();
    const auto file = fixture.file("plain.jpg", encoded(waves(90, 120, 1), "jpeg"));
    CHECK(suggestedDate(file, berlin).value().source == DateSource::File);
    exiftool({"-overwrite_original", "-q", "-ExifIFD:DateTimeOriginal=2026:11:21 08:30:05", file.string()});
    const auto suggested = suggestedDate(file, berlin);
    CHECK(suggested.value().source == DateSource::Metadata);
    CHECK(time::format(suggested.value().taken) == "2026-11-21T07:30:05Z");
    CHECK(suggestedDate(fixture.outside / "missing", berlin).error() == ImportProblem::Unreadable);
}

TEST_CASE("the look at the disk finds what it looks for")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / ".deep");
    writeBytes(folder / "a", encoded(quarters(), "jpeg").toStdString());
    writeBytes(folder / ".deep/b", "xx" + encoded(quarters(), "png").toStdString());
    writeBytes(folder / ".deep/c", "xx" + encoded(quarters(), "webp").toStdString());
    writeBytes(folder / "d", "xx" + kCanary);
    writeBytes(folder / "e", "harmless");
    CHECK(plainPictures(folder.path(), {kCanary}).size() == 5); // a JPEG's beginning and its JFIF
}
