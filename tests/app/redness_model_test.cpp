#include "app/screens/redness_model.h"

#include "photo_fixture.h"

#include <algorithm>

namespace afterglow::app {
namespace {

struct Fixture : test::PhotoFixture {
    std::unique_ptr<RednessModel> model = std::make_unique<RednessModel>(*album, measures);

    static test::Face red(double redness)
    {
        test::Face face;
        face.redness = redness;
        return face;
    }

    void open(const journal::Session &session)
    {
        album->setWatched(true);
        model->open(QString::fromStdString(session.series), "front");
    }

    /// Where the drawn face has its cheek and its neck.
    void mark()
    {
        model->beginMarks();
        const photos::Marks marks = test::draw({}).marks;
        model->moveMark(RednessModel::Treated, marks.treated.centre.x, marks.treated.centre.y);
        model->moveMark(RednessModel::Untreated, marks.untreated.centre.x, marks.untreated.centre.y);
        model->setRadius(std::min(marks.treated.radius, marks.untreated.radius));
        REQUIRE(model->keepMarks());
        await([&] { return !model->isBusy(); });
    }
};

TEST_CASE_METHOD(Fixture, "redness is off until marks are set, and follows them")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00", red(0));
    add(session, "2026-11-20T18:00", red(1));
    add(session, "2026-11-23T09:00", red(0.3));
    open(session);
    CHECK_FALSE(model->isOn());
    CHECK(model->points().isEmpty());

    mark();
    CHECK(model->isOn());
    REQUIRE(model->points().size() == 3);
    CHECK(model->points().at(0).label == "Before");
    CHECK(model->hasBefore());
    CHECK(model->points().at(1).value > model->points().at(2).value + 1);
    CHECK(model->points().at(2).value > model->points().at(0).value + 0.5);
    CHECK(model->points().at(1).valueText.contains(" ± "));
    CHECK(model->summary().startsWith("Before: "));

    model->switchOff();
    CHECK_FALSE(model->isOn());
    CHECK_FALSE(journal.rednessMarks(session.series, "front").value());
}

TEST_CASE_METHOD(Fixture, "what isn't comparable is a gap with its reason")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00", red(0));
    add(session, "2026-11-20T18:00", red(1), "front", "another camera");
    add(session, "2026-11-21T18:00", red(1), "front", "");
    test::Face dark = red(0.6);
    dark.light = 0.05;
    add(session, "2026-11-22T18:00", dark);
    open(session);
    mark();
    const auto points = model->points();
    REQUIRE(points.size() == 4);
    CHECK(points.at(0).measured);
    for (int i = 1; i < 4; ++i) {
        CHECK_FALSE(points.at(i).measured);
        CHECK(points.at(i).valueText.isEmpty());
    }
    CHECK(points.at(1).reason == "taken by another camera");
    CHECK(points.at(2).reason == "imported, its camera isn't known");
    CHECK_FALSE(points.at(3).reason.isEmpty());
}

TEST_CASE_METHOD(Fixture, "marks stay within the photo and may not overlap")
{
    const auto session = record("2026-11-20T15:00");
    add(session, "2026-11-20T14:00", red(0));
    open(session);
    model->beginMarks();
    model->moveMark(RednessModel::Treated, -3, -3);
    CHECK(model->treated().x() == -0.5 + model->radius());
    CHECK(model->treated().y() < -0.5);
    model->moveMark(RednessModel::Untreated, -0.5, -0.6);
    CHECK(model->isOverlapping());
    CHECK_FALSE(model->keepMarks());
    CHECK_FALSE(model->isOn());
    model->setRadius(9);
    CHECK(model->radius() == RednessModel::kLargestRadius);
}

} // namespace
} // namespace afterglow::app
