#include "app/screens/compare_model.h"

#include "photo_fixture.h"

#include <QImage>
#include <QSignalSpy>

#include <cmath>

namespace afterglow::app {
namespace {

struct Fixture : test::PhotoFixture {
    std::unique_ptr<CompareModel> model = std::make_unique<CompareModel>(*album, measures);

    void open(const journal::Session &session)
    {
        album->setWatched(true);
        model->open(QString::fromStdString(session.series), "front");
        await([&] { return !model->isBusy(); });
    }
};

test::Face placed(double scale, double dx)
{
    test::Face face;
    face.placed.scale = scale;
    face.placed.dx = dx;
    return face;
}

TEST_CASE_METHOD(Fixture, "the photo before the treatment is proposed against the newest one")
{
    const auto session = record("2026-11-20T15:00");
    const std::string before = add(session, "2026-11-20T14:00");
    add(session, "2026-11-20T18:00");
    const std::string newest = add(session, "2026-11-23T09:00");
    open(session);
    CHECK(model->first().id.toStdString() == before);
    CHECK(model->second().id.toStdString() == newest);
    CHECK(model->firstLabel() == "Before");
    CHECK(model->secondLabel() == "Day 3");
    CHECK(model->suggestions() == QStringList{"Before and now"});
    CHECK(model->suggestion() == 0);
    CHECK(model->hints().isEmpty());
}

TEST_CASE_METHOD(Fixture, "the same day of the session before is proposed, and both are called by their session")
{
    const auto earlier = record("2026-10-16T15:00");
    const auto session = record("2026-11-20T15:00");
    const std::string lastTime = add(earlier, "2026-10-19T09:00");
    add(session, "2026-11-20T14:00");
    const std::string newest = add(session, "2026-11-23T09:00");
    open(session);
    CHECK(model->suggestions()
          == QStringList{"Before and now", "The first and the newest", "Day 3, this time and last time"});
    model->suggest(2);
    CHECK(model->first().id.toStdString() == lastTime);
    CHECK(model->second().id.toStdString() == newest);
    CHECK(model->firstLabel() == "Session 1, day 3");
    CHECK(model->secondLabel() == "Session 2, day 3");
}

TEST_CASE_METHOD(Fixture, "the second photo is laid as the first one lies, unless that is switched off")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00", placed(1, 0));
    add(session, "2026-11-23T09:00", placed(1.1, 0.05));
    open(session);
    REQUIRE(model->isAligned());
    CHECK(std::abs(model->scale() - 1 / 1.1) < 0.02);
    CHECK(std::abs(model->dx() + 0.05 / 1.1) < 0.02);
    CHECK(std::abs(model->zoom() - 1.1 / (1 - 2 * 0.05)) < 0.05); // what is missing of the second one at one side
    CHECK(std::abs(model->rotation()) < 1);
    model->setAligning(false);
    CHECK_FALSE(model->isAligned());
    CHECK(model->scale() == 1.0);
    CHECK(model->dx() == 0.0);
    CHECK(model->zoom() == 1.0);
}

TEST_CASE_METHOD(Fixture, "a choice replaces the one that was asked for; choosing the other one exchanges them")
{
    const auto session = record("2026-11-20T15:00");
    const std::string a = add(session, "2026-11-20T14:00");
    const std::string b = add(session, "2026-11-21T14:00");
    const std::string c = add(session, "2026-11-22T14:00");
    open(session);
    model->choose(QString::fromStdString(b));
    CHECK(model->first().id.toStdString() == a);
    CHECK(model->second().id.toStdString() == b);
    model->setReplacing(0);
    model->choose(QString::fromStdString(c));
    CHECK(model->first().id.toStdString() == c);
    model->choose(QString::fromStdString(b));
    CHECK(model->first().id.toStdString() == b);
    CHECK(model->second().id.toStdString() == c);
}

TEST_CASE_METHOD(Fixture, "light that misleads is said")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00");
    test::Face dim;
    dim.light = 0.08;
    add(session, "2026-11-23T09:00", dim);
    open(session);
    CHECK(model->hints().contains("The light of the second one is poor."));
}

TEST_CASE_METHOD(Fixture, "a photo that can't be opened is said, and one photo alone can't be compared")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00");
    open(session);
    CHECK_FALSE(model->isPossible());
    const std::string id = add(session, "2026-11-23T09:00");
    REQUIRE(vault->folder().remove(id));
    await([&] { return !model->isBusy() && !model->error().isEmpty(); });
    CHECK(model->isPossible());
    CHECK(model->error() == "This photo's file is missing.");
}

TEST_CASE_METHOD(Fixture, "the shared comparison is a PNG of both")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00");
    add(session, "2026-11-23T09:00");
    open(session);
    QSignalSpy saved(model.get(), &CompareModel::saved);
    const QString path = QString::fromStdString((folder / "both.png").string());
    model->save(QUrl::fromLocalFile(path));
    await([&] { return saved.count() == 1; });
    const QImage both(path);
    CHECK(both.width() > both.height());
    CHECK(both.textKeys().isEmpty());
}

} // namespace
} // namespace afterglow::app
