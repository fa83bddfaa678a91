#include "tests/core/journal/fixture.h"

#include "tests/core/store/sql.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

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

namespace {

/// The small plan with a check-in at 20:00 on days 0 to 3.
std::string askingPlan()
{
    std::string plan = smallPlan();
    const std::string rules = "\"rules\": [";
    plan.insert(plan.find(rules) + rules.size(), R"(
        {"id": "check-in", "kind": "checkin", "title": {"en": "How does it feel?"}, "text": {"en": "Tell."},
         "sources": ["src"], "days": [[0, 3]], "at": ["20:00"]},)");
    return plan;
}

struct AskingFixture : Fixture {
    journal::Journal asking = openJournal(*database, zones, {askingPlan()});

    AskingFixture()
    {
        REQUIRE(asking.record(session()));
        REQUIRE(asking.record(session("s2", "2026-11-20T15:00", "neck")));
    }

    void checkInAt(std::string_view at) { REQUIRE(asking.addCheckIn(checkIn(at), berlin)); }
    [[nodiscard]] std::vector<std::string> ticked() const
    {
        std::vector<std::string> ids;
        for (const auto &entry : scenario().log) {
            CHECK(entry.action == timeline::Action::Done);
            ids.push_back(entry.occurrence);
        }
        return ids;
    }
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(AskingFixture, "a check-in ticks the one of its session that is due, in the same change")
{
    const Signals signals(asking);
    checkInAt("2026-11-21T20:15:00Z"); // 21:15 where the patient is
    CHECK(ticked() == Ids{"s1/check-in/d1/0"});
    CHECK(signals.count() == 1);
    checkInAt("2026-11-21T20:45:00Z");
    CHECK(ticked().size() == 1);
    CHECK(asking.checkIns("s1")->size() == 2);
}

TEST_CASE_METHOD(AskingFixture, "before it is due a check-in ticks the one of that day, and none of another")
{
    checkInAt("2026-11-20T18:30:00Z");
    CHECK(ticked() == Ids{"s1/check-in/d0/0"});
    checkInAt("2026-11-25T12:00:00Z"); // the plan asks no more
    CHECK(ticked().size() == 1);
}

TEST_CASE_METHOD(AskingFixture,
                 "a check-in in the morning answers the evening before, and leaves that day's for its time")
{
    checkInAt("2026-11-22T08:00:00Z");
    CHECK(ticked() == Ids{"s1/check-in/d1/0"});
}

TEST_CASE_METHOD(AskingFixture, "a check-in answers the one that was put off until tomorrow, and none that was skipped")
{
    REQUIRE(asking.log("s1/check-in/d1/0", timeline::Action::Snoozed, instant("2026-11-21T19:30:00Z"),
                       instant("2026-11-22T07:00:00Z")));
    REQUIRE(asking.addCheckIn(checkIn("2026-11-21T20:00:00Z"), berlin));
    CHECK((scenario().log.back().occurrence == "s1/check-in/d1/0"));
    CHECK((scenario().log.back().action == timeline::Action::Done));

    REQUIRE(asking.log("s1/check-in/d2/0", timeline::Action::Skipped, instant("2026-11-22T19:30:00Z")));
    REQUIRE(asking.addCheckIn(checkIn("2026-11-22T20:00:00Z"), berlin));
    CHECK((scenario().log.back().action == timeline::Action::Skipped));
}

TEST_CASE_METHOD(AskingFixture, "a check-in that is refused ticks nothing")
{
    auto bad = checkIn("2026-11-21T20:15:00Z");
    bad.reported.symptoms = {{"redness", 4}};
    REQUIRE_FALSE(asking.addCheckIn(bad, berlin));
    CHECK(scenario().log.empty());
}

namespace {

using timeline::State;

struct RemovalFixture : AskingFixture {
    CheckIn added(std::string_view at)
    {
        return asking.addCheckIn(checkIn(at, {{"redness", 2}}, {"pus"}, "warm"), berlin).value();
    }
    [[nodiscard]] State state(std::string_view occurrence, std::string_view now) const
    {
        const auto scenario =
            asking.scenario(instant(now), berlin, instant("2026-01-01T00:00:00Z"), instant("2028-01-01T00:00:00Z"), 64);
        const auto timeline = timeline::build(scenario.value());
        const auto found = std::ranges::find(timeline.occurrences, occurrence, &timeline::Occurrence::id);
        REQUIRE(found != timeline.occurrences.end());
        return found->state;
    }
};

constexpr auto kDayOne = "s1/check-in/d1/0"; // 20:00, an hour earlier by the instants here

} // namespace

TEST_CASE_METHOD(RemovalFixture, "a removed check-in is gone with its answers, and what it had ticked is open again")
{
    const auto kept = added("2026-11-20T19:10:00Z");
    const auto removed = added("2026-11-21T19:10:00Z");
    REQUIRE((state(kDayOne, "2026-11-21T19:20:00Z") == State::Done));
    const Signals signals(asking);
    const auto given = asking.removeCheckIn(removed.id, berlin);
    REQUIRE(given);
    CHECK(signals.count() == 1);
    CHECK(given->id == removed.id);
    CHECK(given->reported.symptoms == removed.reported.symptoms);
    CHECK(given->note == "warm");
    REQUIRE(asking.checkIns("s1")->size() == 1);
    CHECK(asking.checkIns("s1")->front().id == kept.id);
    CHECK((state(kDayOne, "2026-11-21T19:20:00Z") == State::Due));
    CHECK((state("s1/check-in/d0/0", "2026-11-21T19:20:00Z") == State::Done));
    const PlainConnection plain(file());
    CHECK(ask(plain.handle(), "SELECT count(*) FROM check_in_symptoms") == "1");
    CHECK(ask(plain.handle(), "SELECT count(*) FROM check_in_flags") == "1");
}

TEST_CASE_METHOD(RemovalFixture, "a removed check-in comes back as it was, as often as it is taken back")
{
    const auto removed = added("2026-11-21T19:10:00Z");
    for (int i = 0; i < 3; ++i) {
        const auto given = asking.removeCheckIn(removed.id, berlin);
        REQUIRE(given);
        CHECK((state(kDayOne, "2026-11-21T19:20:00Z") == State::Due));
        const Signals signals(asking);
        REQUIRE(asking.addCheckIn(*given, berlin));
        CHECK(signals.count() == 1);
        CHECK((state(kDayOne, "2026-11-21T19:20:00Z") == State::Done));
    }
    const auto all = asking.checkIns("s1");
    REQUIRE(all->size() == 1);
    CHECK(all->front().id == removed.id);
    CHECK((all->front().reported.at == removed.reported.at));
    CHECK(all->front().reported.symptoms == removed.reported.symptoms);
    CHECK(all->front().reported.flags == removed.reported.flags);
    CHECK(all->front().note == removed.note);
}

TEST_CASE_METHOD(RemovalFixture, "what another check-in answers stays ticked, in whichever order they are removed")
{
    added("2026-11-20T19:10:00Z");
    const auto first = added("2026-11-21T18:30:00Z"); // before it is due
    const auto second = added("2026-11-21T19:10:00Z");
    const bool inOrder = GENERATE(true, false);
    REQUIRE(asking.removeCheckIn(inOrder ? first.id : second.id, berlin));
    CHECK((state(kDayOne, "2026-11-21T19:20:00Z") == State::Done));
    REQUIRE(asking.removeCheckIn(inOrder ? second.id : first.id, berlin));
    CHECK((state(kDayOne, "2026-11-21T19:20:00Z") == State::Due));
}

TEST_CASE_METHOD(RemovalFixture, "a tick from before the check-in, or what was skipped after it, is left alone")
{
    REQUIRE(asking.log(kDayOne, timeline::Action::Done, instant("2026-11-21T19:05:00Z")));
    const auto one = added("2026-11-21T19:10:00Z");
    const auto two = added("2026-11-22T19:10:00Z");
    REQUIRE(asking.log("s1/check-in/d2/0", timeline::Action::Skipped, instant("2026-11-22T19:15:00Z")));
    REQUIRE(asking.removeCheckIn(one.id, berlin));
    CHECK((state(kDayOne, "2026-11-21T19:20:00Z") == State::Done));
    REQUIRE(asking.removeCheckIn(two.id, berlin));
    CHECK((state("s1/check-in/d2/0", "2026-11-22T19:20:00Z") == State::Skipped));
}

TEST_CASE_METHOD(RemovalFixture, "a check-in that isn't there can't be removed, and one that is can't be added again")
{
    const auto one = added("2026-11-21T19:10:00Z");
    const Signals signals(asking);
    const auto missing = asking.removeCheckIn("c9");
    REQUIRE_FALSE(missing);
    CHECK((missing.error().kind == Error::Kind::NotFound));
    CHECK(missing.error().place == "/id");
    const auto twice = asking.addCheckIn(one);
    REQUIRE_FALSE(twice);
    CHECK((twice.error().kind == Error::Kind::BadInput));
    CHECK(twice.error().place == "/id");
    CHECK(signals.count() == 0);
    CHECK(asking.checkIns("s1")->size() == 1);
}
