#include "tests/core/journal/fixture.h"

using namespace afterglow;
using namespace afterglow::test;
using namespace std::string_literals;
using journal::CheckIn;

namespace {

CheckIn checkIn(std::string_view at, std::map<std::string, int, std::less<>> symptoms = {},
                std::vector<std::string> flags = {}, std::string note = {})
{
    return {"", "s1", {instant(at), std::move(symptoms), std::move(flags)}, std::move(note)};
}

} // namespace

TEST_CASE_METHOD(Fixture, "check-ins come back by instant, the later recorded last")
{
    record();
    record("s2", "2026-11-20T15:00", "neck");
    const auto first = journal.addCheckIn(checkIn("2026-11-22T08:00:00Z", {{"redness", 1}}, {}, "first"));
    REQUIRE(first);
    REQUIRE(journal.addCheckIn(checkIn("2026-11-22T08:00:00Z", {{"redness", 3}}, {"pus"}, "warm \U0001F525\0!"s)));
    REQUIRE(journal.addCheckIn(checkIn("2026-11-21T08:00:00Z", {{"redness", 0}}, {}, "earlier")));
    const auto all = journal.checkIns("s1");
    REQUIRE(all);
    REQUIRE(all->size() == 3);
    CHECK((*all)[0].note == "earlier");
    CHECK(((*all)[0].reported.symptoms == std::map<std::string, int, std::less<>>{{"redness", 0}}));
    CHECK((*all)[1].id == first->id);
    CHECK((*all)[1].reported.flags.empty());
    CHECK(((*all)[2].note == "warm \U0001F525\0!"s));
    CHECK((*all)[2].session == "s1");
    CHECK(((*all)[2].reported.at == instant("2026-11-22T08:00:00Z")));
    CHECK(((*all)[2].reported.symptoms == std::map<std::string, int, std::less<>>{{"redness", 3}}));
    CHECK(((*all)[2].reported.flags == std::vector<std::string>{"pus"}));
    CHECK(journal.checkIns("s2")->empty());
}

TEST_CASE_METHOD(Fixture, "a check-in that its session's plan doesn't know is refused with its place")
{
    record();
    auto planned = session("s2");
    planned.treatment.status = timeline::SessionStatus::Planned;
    REQUIRE(journal.record(planned));
    auto bad = checkIn("2026-11-21T08:00:00Z");
    const Signals signals(journal);
    auto kind = Error::Kind::BadInput;
    std::string place;
    SECTION("a symptom")
    {
        bad.reported.symptoms = {{"boredom", 1}}, place = "/symptoms";
    }
    SECTION("a strength")
    {
        bad.reported.symptoms = {{"redness", 4}}, place = "/symptoms/redness";
    }
    SECTION("below none")
    {
        bad.reported.symptoms = {{"redness", -1}}, place = "/symptoms/redness";
    }
    SECTION("a flag")
    {
        bad.reported.flags = {"blister"}, place = "/flags";
    }
    SECTION("a flag twice")
    {
        bad.reported.flags = {"pus", "pus"}, place = "/flags";
    }
    SECTION("a note that is no text")
    {
        bad.note = "\xff", place = "/note";
    }
    SECTION("no year")
    {
        bad.reported.at = time::Instant::max(), place = "/at";
    }
    SECTION("no such session")
    {
        bad.session = "s9", place = "/session", kind = Error::Kind::NotFound;
    }
    SECTION("a session that hasn't taken place")
    {
        bad.session = "s2", place = "/session";
    }
    const auto added = journal.addCheckIn(bad);
    REQUIRE_FALSE(added);
    CHECK((added.error().kind == kind));
    CHECK(added.error().place == place);
    CHECK(journal.checkIns("s1")->empty());
    CHECK(signals.count() == 0);
}
