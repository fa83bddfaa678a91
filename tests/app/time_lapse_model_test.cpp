#include "app/screens/time_lapse_model.h"

#include "photo_fixture.h"

#include <QSignalSpy>

namespace afterglow::app {
namespace {

struct Fixture : test::PhotoFixture {
    std::unique_ptr<TimeLapseModel> model = std::make_unique<TimeLapseModel>(*album, measures);

    void open(const journal::Session &session)
    {
        album->setWatched(true);
        model->open(QString::fromStdString(session.series), "front");
        await([&] { return !model->isPreparing(); });
    }

    [[nodiscard]] QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
};

TEST_CASE_METHOD(Fixture, "the photos of all sessions stand in the order of time, aligned to the first one")
{
    const auto earlier = record("2026-10-16T15:00");
    const auto session = record("2026-11-20T15:00");
    test::Face closer;
    closer.placed.scale = 1.1;
    add(session, "2026-11-23T09:00", closer);
    add(earlier, "2026-10-16T14:00");
    add(earlier, "2026-10-17T14:00", {}, "left");
    open(session);
    REQUIRE(model->count() == 2);
    CHECK(model->labelAt(0) == "Session 1, before");
    CHECK(model->labelAt(1) == "Session 2, day 3");
    CHECK(model->scaleAt(0) == 1.0);
    CHECK(model->scaleAt(1) < 0.95);
    CHECK(model->ratioAt(1) > 1.3);
    CHECK(std::abs(model->zoom() - 1 / model->scaleAt(1)) < 0.05); // as much as the smaller one is missing
    CHECK(model->photoAt(2).isEmpty());
}

TEST_CASE_METHOD(Fixture, "it plays from picture to picture as they are shown, stops at the end and begins anew")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00");
    add(session, "2026-11-21T14:00");
    open(session);
    QSignalSpy moved(model.get(), &TimeLapseModel::currentChanged);
    model->setPlaying(true);
    await([&] { return moved.count() == 1; });
    CHECK(model->current() == 1);
    CHECK(model->isPlaying());
    model->shown(); // only then its time begins
    await([&] { return !model->isPlaying(); });
    CHECK(model->current() == 1);
    model->setPlaying(true);
    CHECK(model->current() == 0);
    model->setPlaying(false);
    model->setCurrent(99);
    CHECK(model->current() == 1);
}

TEST_CASE_METHOD(Fixture, "the film is saved with progress, or not at all where it is cancelled")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00");
    add(session, "2026-11-21T14:00");
    open(session);
    QSignalSpy saved(model.get(), &TimeLapseModel::saved);
    QSignalSpy progress(model.get(), &TimeLapseModel::exportChanged);
    model->save(QUrl::fromLocalFile(path("film.webp")));
    CHECK(model->isExporting());
    await([&] { return saved.count() == 1; });
    CHECK_FALSE(model->isExporting());
    CHECK(model->exported() == 1.0);
    CHECK(progress.count() >= 3);
    const std::string bytes = test::readBytes(folder / "film.webp");
    CHECK(bytes.substr(0, 4) == "RIFF");
    CHECK(bytes.find("ANIM") != std::string::npos);
    CHECK(bytes.find("EXIF") == std::string::npos);

    model->save(QUrl::fromLocalFile(path("cancelled.webp")));
    model->cancel();
    CHECK_FALSE(model->isExporting());
    model.reset(); // waits for the worker
    CHECK_FALSE(std::filesystem::exists(folder / "cancelled.webp"));
}

TEST_CASE_METHOD(Fixture, "a film that is saved while it is being aligned is the same")
{
    const auto session = record("2026-11-20T15:00");
    test::Face closer;
    closer.placed.scale = 1.1;
    add(session, "2026-11-20T14:00");
    add(session, "2026-11-21T14:00", closer);
    album->setWatched(true);
    QSignalSpy saved(model.get(), &TimeLapseModel::saved);
    model->open(QString::fromStdString(session.series), "front");
    REQUIRE(model->isPreparing());
    model->save(QUrl::fromLocalFile(path("early.webp")));
    await([&] { return saved.count() == 1 && !model->isPreparing(); });
    model->save(QUrl::fromLocalFile(path("late.webp")));
    await([&] { return saved.count() == 2; });
    CHECK(test::readBytes(folder / "early.webp") == test::readBytes(folder / "late.webp"));
}

TEST_CASE_METHOD(Fixture, "without the key the film is not saved, and the words say so")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00");
    add(session, "2026-11-21T14:00");
    open(session);
    loader.setVault(nullptr);
    model->save(QUrl::fromLocalFile(path("film.webp")));
    await([&] { return !model->isExporting(); });
    CHECK(model->error() == "The key to your photos is missing.");
}

} // namespace
} // namespace afterglow::app
