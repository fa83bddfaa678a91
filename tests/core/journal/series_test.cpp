#include "tests/core/journal/fixture.h"

using namespace afterglow;
using namespace afterglow::test;

namespace {

/// `smallPlan` plans three sessions a series.
struct SeriesFixture : Fixture {
    std::string seriesOf(const std::string &id, std::string_view date, const std::string &area = "face")
    {
        return record(id, std::string(date) + "T15:00", area).series;
    }
    [[nodiscard]] int numberOf(std::string_view id) const { return journal.session(id)->numberInSeries; }
};

} // namespace

TEST_CASE_METHOD(SeriesFixture, "a session joins the series of its area until that is complete")
{
    const auto first = seriesOf("s1", "2026-01-10");
    CHECK(seriesOf("s2", "2026-02-10") == first);
    CHECK(seriesOf("s3", "2026-03-10") == first);
    const auto second = seriesOf("s4", "2026-04-10");
    CHECK(second != first);
    CHECK(seriesOf("s5", "2026-05-10") == second);
    CHECK(journal.series()->size() == 2);
    CHECK(numberOf("s3") == 3);
    CHECK(numberOf("s4") == 1);
    CHECK(numberOf("s5") == 2);
}

TEST_CASE_METHOD(SeriesFixture, "a series of another area is another series")
{
    const auto face = seriesOf("s1", "2026-01-10");
    CHECK(seriesOf("s2", "2026-01-20", "neck") != face);
}

TEST_CASE_METHOD(SeriesFixture, "after more than six months a new series begins")
{
    const auto first = seriesOf("s1", "2026-01-10");
    SECTION("six months to the day")
    {
        CHECK(seriesOf("s2", "2026-07-10") == first);
    }
    SECTION("a day more")
    {
        CHECK(seriesOf("s2", "2026-07-11") != first);
    }
}

TEST_CASE_METHOD(SeriesFixture, "the past may be entered in any order")
{
    const auto now = seriesOf("n3", "2026-11-10");
    CHECK(seriesOf("n1", "2026-09-10") == now);
    CHECK(seriesOf("n2", "2026-10-10") == now);
    const auto past = seriesOf("p2", "2024-12-10");
    CHECK(past != now);
    CHECK(seriesOf("p1", "2024-11-10") == past);
    CHECK(numberOf("n1") == 1);
    CHECK(numberOf("n2") == 2);
    CHECK(numberOf("n3") == 3);
    CHECK(numberOf("p1") == 1);
}

TEST_CASE_METHOD(SeriesFixture, "the number comes from the date, whatever is edited")
{
    seriesOf("s1", "2026-01-10");
    seriesOf("s2", "2026-02-10");
    auto session = journal.session("s1").value();
    session.treatment.performedAt = local("2026-03-10T15:00");
    CHECK(journal.update(session)->numberInSeries == 2);
    CHECK(numberOf("s2") == 1);
    REQUIRE(journal.remove("s2"));
    CHECK(numberOf("s1") == 1);
}

TEST_CASE_METHOD(SeriesFixture, "a series that the patient made longer takes more sessions")
{
    const auto series = seriesOf("s1", "2026-01-10");
    CHECK(journal.series()->front().plannedSessions == 3);
    REQUIRE(journal.setPlannedSessions(series, 4));
    seriesOf("s2", "2026-02-10");
    seriesOf("s3", "2026-03-10");
    CHECK(seriesOf("s4", "2026-04-10") == series);
    CHECK((journal.setPlannedSessions(series, 0).error().kind == Error::Kind::BadInput));
    CHECK((journal.setPlannedSessions(series, 100).error().kind == Error::Kind::BadInput));
    CHECK((journal.setPlannedSessions("none", 3).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(SeriesFixture, "a session with a new area moves to a series of that area")
{
    const auto face = seriesOf("s1", "2026-01-10");
    const auto neck = seriesOf("s2", "2026-01-20", "neck");
    auto session = journal.session("s1").value();
    session.treatment.area = "neck";
    CHECK(journal.update(session)->series == neck);
    CHECK(journal.series()->size() == 1);
}

TEST_CASE_METHOD(SeriesFixture, "a series may be chosen, of the same area only")
{
    const auto face = seriesOf("s1", "2026-01-10");
    auto session = this->session("s2", "2028-01-10T15:00");
    session.series = face;
    CHECK(journal.record(session)->series == face);
    session.treatment.id = "s3";
    session.treatment.area = "neck";
    CHECK((journal.record(session).error().kind == Error::Kind::BadInput));
    CHECK(journal.series()->size() == 1);
    session.series = "gone";
    CHECK(journal.record(session)->series != "gone");
}
