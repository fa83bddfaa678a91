#include "tests/core/journal/fixture.h"

using namespace afterglow;
using namespace afterglow::test;

namespace {

constexpr auto kTen = "2026-11-21T10:00:00Z"; // 11:00 in Berlin

struct OutdoorsFixture : Fixture {
    Status out(std::string_view at) { return journal.goOutdoors(instant(at), berlin); }
    Status in(std::string_view at) { return journal.comeInside(instant(at), berlin); }
    [[nodiscard]] bool isOut(std::string_view at) const
    {
        return journal.outdoors(instant(at), berlin).value().has_value();
    }
    /// What every span that the engine gets must be.
    [[nodiscard]] std::vector<timeline::OutdoorsSpan> spans() const
    {
        auto spans = scenario().outdoors;
        for (const auto &span : spans)
            CHECK((!span.until || *span.until > span.from));
        return spans;
    }
};

} // namespace

TEST_CASE_METHOD(OutdoorsFixture, "out and in again")
{
    CHECK_FALSE(isOut(kTen));
    REQUIRE(out(kTen));
    CHECK(isOut(kTen));
    CHECK((journal.outdoors(instant(kTen), berlin).value()->from == instant(kTen)));
    CHECK_FALSE(isOut("2026-11-21T09:59:59Z"));
    REQUIRE(in("2026-11-21T12:30:00Z"));
    CHECK_FALSE(isOut("2026-11-21T12:30:00Z"));
    REQUIRE(spans().size() == 1);
    CHECK((spans()[0].from == instant(kTen)));
    CHECK((spans()[0].until == instant("2026-11-21T12:30:00Z")));
}

TEST_CASE_METHOD(OutdoorsFixture, "what changes nothing doesn't signal")
{
    const Signals signals(journal);
    REQUIRE(in(kTen));
    CHECK(signals.count() == 0);
    REQUIRE(out(kTen));
    CHECK(signals.count() == 1);
    REQUIRE(out("2026-11-21T11:00:00Z"));
    CHECK(signals.count() == 1);
    REQUIRE(spans().size() == 1);
    CHECK((spans()[0].from == instant(kTen)));
    REQUIRE(in("2026-11-21T12:00:00Z"));
    REQUIRE(in("2026-11-21T13:00:00Z"));
    CHECK(signals.count() == 2);
    CHECK((spans()[0].until == instant("2026-11-21T12:00:00Z")));
}

TEST_CASE_METHOD(OutdoorsFixture, "a span of no length is dropped")
{
    REQUIRE(out(kTen));
    SECTION("within the same second")
    {
        REQUIRE(in(kTen));
    }
    SECTION("the clock was set back")
    {
        REQUIRE(in("2026-11-21T09:00:00Z"));
    }
    CHECK(spans().empty());
    REQUIRE(out(kTen));
    REQUIRE(in("2026-11-21T10:00:01Z"));
    CHECK(spans().size() == 1);
}

TEST_CASE_METHOD(OutdoorsFixture, "a forgotten span ends by itself, and keeps that end")
{
    REQUIRE(out(kTen));
    CHECK(isOut("2026-11-21T15:59:59Z"));
    CHECK_FALSE(isOut("2026-11-21T16:00:00Z")); // six hours
    SECTION("coming inside late")
    {
        REQUIRE(in("2026-11-21T18:00:00Z"));
    }
    SECTION("going out again")
    {
        REQUIRE(out("2026-11-21T18:00:00Z"));
        CHECK(isOut("2026-11-21T18:00:00Z"));
        CHECK(spans().size() == 2);
    }
    CHECK((spans()[0].until == instant("2026-11-21T16:00:00Z")));
}

TEST_CASE_METHOD(OutdoorsFixture, "a forgotten span ends at bedtime in the patient's zone")
{
    REQUIRE(out("2026-11-21T19:00:00Z")); // 20:00 in Berlin
    CHECK(isOut("2026-11-21T20:59:59Z"));
    CHECK_FALSE(isOut("2026-11-21T21:00:00Z")); // 22:00
    REQUIRE(in("2026-11-21T23:00:00Z"));
    CHECK((spans()[0].until == instant("2026-11-21T21:00:00Z")));
}

TEST_CASE_METHOD(OutdoorsFixture, "going out under a clock that was set back begins anew")
{
    REQUIRE(out(kTen));
    REQUIRE(out("2026-11-21T09:00:00Z"));
    REQUIRE(spans().size() == 1);
    CHECK((spans()[0].from == instant("2026-11-21T09:00:00Z")));
}

TEST_CASE_METHOD(OutdoorsFixture, "an instant of no year is refused")
{
    CHECK((journal.goOutdoors(time::Instant::max(), berlin).error().kind == Error::Kind::BadInput));
    CHECK((journal.comeInside(time::Instant::min(), berlin).error().kind == Error::Kind::BadInput));
}
