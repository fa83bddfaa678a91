#include "app/outbox.h"

#include "app/screens/compare_model.h"
#include "app/screens/photos_model.h"
#include "app/screens/text_share.h"
#include "app/screens/time_lapse_model.h"
#include "photo_fixture.h"
#include "support/fake_exchange.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QThread>

namespace afterglow::app {
namespace {

namespace fs = std::filesystem;

struct Fixture : test::PhotoFixture {
    test::TemporaryFolder cache;
    test::FakeShareSheet *sheet = nullptr; ///< outbox's
    std::unique_ptr<Outbox> outbox = makeOutbox();

    std::unique_ptr<Outbox> makeOutbox()
    {
        auto made = std::make_unique<test::FakeShareSheet>(cache / "shared");
        sheet = made.get();
        return std::make_unique<Outbox>(std::move(made));
    }

    [[nodiscard]] bool isEmpty() const { return !fs::exists(outbox->folder()) || fs::is_empty(outbox->folder()); }

    /// Writes a file as a model does, at once.
    void shareFile(
        const QString &name, QObject *receiver, Outbox::Done shared = [](const Status &) {})
    {
        outbox->share(
            name, "text/plain", receiver,
            [](const fs::path &file, const Outbox::Done &written) {
                test::writeBytes(file, file.filename().string());
                written({});
            },
            std::move(shared));
    }
};

TEST_CASE_METHOD(Fixture,
                 "the share sheet gets the photo as it is stored, in a private folder, and the file goes afterwards")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = add(session, "2026-11-21T09:00");
    PhotosModel model(*album, loader, outbox.get());
    REQUIRE(model.canShare());
    model.setActive(true);
    QSignalSpy saved(&model, &PhotosModel::saved);
    model.share(QString::fromStdString(id), "photo.jpg");
    await([&] { return sheet->isOpen(); });
    CHECK(sheet->file == cache / "shared" / "photo.jpg");
    CHECK(sheet->mimeType == "image/jpeg");
    CHECK(sheet->folderMode == fs::perms::owner_all);
    const auto stored = vault->load(id).value();
    CHECK(sheet->bytes == std::string(stored.begin(), stored.end()));
    CHECK(fs::exists(sheet->file));
    sheet->answer();
    CHECK(isEmpty());
    CHECK(model.error().isEmpty());
    CHECK(saved.isEmpty()); // where it went is the patient's to know
}

TEST_CASE_METHOD(Fixture, "what can't be shared leaves no file, and the words say why")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = add(session, "2026-11-21T09:00");
    PhotosModel model(*album, loader, outbox.get());
    model.setActive(true);

    model.share(QString::fromStdString(id), "photo.jpg");
    await([&] { return sheet->isOpen(); });
    sheet->answer(failure(Error::Kind::Unavailable, {}, "nobody takes it"));
    CHECK(model.error() == "Not shared: no app on this device takes it.");
    CHECK(isEmpty());

    model.share(QString::fromStdString(std::string(32, 'a')), "photo.jpg");
    await([&] { return model.error() == "This photo's file is missing."; });
    CHECK_FALSE(sheet->isOpen());
    CHECK(isEmpty());

    Outbox blocked(std::make_unique<test::FakeShareSheet>(cache / "file" / "shared"));
    test::writeBytes(cache / "file", "no folder");
    PhotosModel other(*album, loader, &blocked);
    other.share(QString::fromStdString(id), "photo.jpg");
    CHECK(other.error() == "Not shared. Try again.");
}

TEST_CASE_METHOD(Fixture,
                 "a model that goes while the sheet is open takes nothing along, and the file goes all the same")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = add(session, "2026-11-21T09:00");
    auto model = std::make_unique<PhotosModel>(*album, loader, outbox.get());
    model->setActive(true);
    model->share(QString::fromStdString(id), "photo.jpg");
    await([&] { return sheet->isOpen(); });
    model.reset();
    CHECK_FALSE(isEmpty());
    sheet->answer();
    CHECK(isEmpty());
}

TEST_CASE_METHOD(Fixture, "a comparison and a time-lapse are shared as they are saved")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-21T09:00");
    add(session, "2026-11-22T09:00");
    album->setWatched(true);
    const QString series = QString::fromStdString(session.series);

    CompareModel compare(*album, measures, outbox.get());
    compare.open(series, "front");
    compare.share("comparison.png");
    CHECK(compare.isSharing());
    await([&] { return sheet->isOpen(); });
    CHECK_FALSE(compare.isSharing());
    CHECK(sheet->file.filename() == "comparison.png");
    CHECK(sheet->mimeType == "image/png");
    CHECK(sheet->bytes.substr(1, 3) == "PNG");
    sheet->answer();
    CHECK(isEmpty());

    TimeLapseModel timeLapse(*album, measures, outbox.get());
    timeLapse.open(series, "front");
    timeLapse.share("day-by-day.webp");
    CHECK(timeLapse.isExporting());
    await([&] { return sheet->isOpen(); });
    CHECK_FALSE(timeLapse.isExporting());
    CHECK(sheet->mimeType == "image/webp");
    CHECK(sheet->bytes.substr(8, 4) == "WEBP");
    sheet->answer(failure(Error::Kind::Busy, {}, "a sheet is open"));
    CHECK(timeLapse.error() == "Not shared. Try again.");
    CHECK(isEmpty());
}

TEST_CASE_METHOD(Fixture, "what is given up while it is being written is never shared")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-21T09:00");
    add(session, "2026-11-22T09:00");
    album->setWatched(true);
    const QString series = QString::fromStdString(session.series);
    {
        TimeLapseModel timeLapse(*album, measures, outbox.get());
        timeLapse.open(series, "front");
        timeLapse.share("day-by-day.webp");
        timeLapse.cancel();
        CompareModel compare(*album, measures);
        CHECK_FALSE(compare.canShare());
    } // it waits for its worker
    QCoreApplication::processEvents();
    CHECK_FALSE(sheet->isOpen());
    CHECK(isEmpty());
}

TEST_CASE_METHOD(Fixture,
                 "a comparison whose page is closed while it is being drawn is not shared, also not from the next page")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-21T09:00");
    add(session, "2026-11-22T09:00");
    album->setWatched(true);
    const QString series = QString::fromStdString(session.series);
    CompareModel compare(*album, measures, outbox.get());
    compare.open(series, "front");
    compare.share("comparison.png");
    // It is drawn, and nobody has heard of it yet: that takes a turn of the event loop.
    const QDeadlineTimer patience(60'000);
    while (!fs::exists(outbox->folder() / "comparison.png") && !patience.hasExpired())
        QThread::yieldCurrentThread();
    REQUIRE(compare.isSharing());
    compare.close();
    CHECK_FALSE(compare.isSharing());
    const bool again = GENERATE(false, true);
    if (again)
        compare.open(series, "front");
    await([&] { return isEmpty() || sheet->isOpen(); });
    CHECK_FALSE(sheet->isOpen());
    CHECK(isEmpty());
    CHECK(compare.error().isEmpty());
    if (again) {
        compare.share("comparison.png");
        await([&] { return sheet->isOpen(); });
        CHECK_FALSE(compare.isSharing());
        sheet->answer();
    }
}

TEST_CASE_METHOD(Fixture, "other photos that are chosen meanwhile don't keep a comparison from being shared")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-21T09:00");
    add(session, "2026-11-22T09:00");
    const QString third = QString::fromStdString(add(session, "2026-11-23T09:00"));
    album->setWatched(true);
    CompareModel compare(*album, measures, outbox.get());
    compare.open(QString::fromStdString(session.series), "front");
    compare.share("comparison.png"); // while the two are still being aligned
    compare.choose(third);
    await([&] { return sheet->isOpen(); });
    CHECK_FALSE(compare.isSharing());
    sheet->answer();
    CHECK(isEmpty());
}

TEST_CASE_METHOD(Fixture, "one file at a time")
{
    QObject receiver;
    shareFile("one.txt", &receiver);
    REQUIRE(sheet->isOpen());
    Status second;
    shareFile("two.txt", &receiver, [&second](const Status &status) { second = status; });
    REQUIRE_FALSE(second);
    CHECK((second.error().kind == Error::Kind::Busy));
    CHECK(sheet->file.filename() == "one.txt");
    sheet->answer();
    shareFile("two.txt", &receiver);
    CHECK(sheet->file.filename() == "two.txt");
}

TEST_CASE_METHOD(
    Fixture, "where the other app needs time to open a file it has it, until the next one is shared or the app ends")
{
    QObject receiver;
    sheet->timeToRead = std::chrono::hours{1};
    shareFile("one.txt", &receiver);
    sheet->answer();
    CHECK(fs::exists(cache / "shared" / "one.txt"));
    shareFile("two.txt", &receiver);
    CHECK_FALSE(fs::exists(cache / "shared" / "one.txt"));
    sheet->answer(failure(Error::Kind::Unavailable, {}, "nobody takes it"));
    CHECK(isEmpty()); // nobody has it
    shareFile("three.txt", &receiver);
    sheet->answer();
    CHECK_FALSE(isEmpty());
    const auto folder = outbox->folder();
    outbox.reset();
    CHECK(fs::is_empty(folder));
}

TEST_CASE_METHOD(Fixture, "the time to open a file ends")
{
    QObject receiver;
    sheet->timeToRead = std::chrono::milliseconds{1};
    shareFile("one.txt", &receiver);
    sheet->answer();
    await([&] { return isEmpty(); });
}

TEST_CASE_METHOD(Fixture, "what a kill left of a shared file goes at the next start")
{
    fs::create_directories(outbox->folder());
    for (const char *name : {"photo.jpg", ".photo.jpg.part"})
        test::writeBytes(outbox->folder() / name, "in clear");
    outbox = makeOutbox();
    CHECK(isEmpty());
}

TEST_CASE_METHOD(Fixture, "a text goes to the share sheet without a file; closing the sheet is no failure")
{
    TextShare share({}, outbox.get());
    REQUIRE(share.canShare());
    CHECK_FALSE(TextShare({}).canShare());
    QSignalSpy done(&share, &TextShare::done);
    share.setText("Day 3: a little red");
    share.share();
    CHECK(sheet->text == "Day 3: a little red");
    CHECK(done.isEmpty());
    sheet->answer(failure(Error::Kind::NoSpace, {}, "full"));
    CHECK(share.error() == "Not shared: there is no space left on this device. Free some, then try again.");
    CHECK(done.isEmpty());
    share.share();
    sheet->answer();
    CHECK(share.error().isEmpty());
    REQUIRE(done.size() == 1);
    CHECK(done.front().front().toString().isEmpty());
    CHECK(isEmpty());
}

} // namespace
} // namespace afterglow::app
