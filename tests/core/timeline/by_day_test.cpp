#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;

TEST_CASE("a by-day rule falls due once for each day and each token")
{
    const Scenario s = scenario({byDay("clean", {1, 3}, {at("08:00"), at("20:30")})});
    CHECK(locals(timeline::build(s), s.zone)
          == Lines{"s1/clean/d1/0 2026-11-21T08:00:00", "s1/clean/d1/1 2026-11-21T20:30:00",
                   "s1/clean/d3/0 2026-11-23T08:00:00", "s1/clean/d3/1 2026-11-23T20:30:00"});
}

TEST_CASE("two tokens at the same time are two occurrences")
{
    CHECK(instants(timeline::build(scenario({byDay("r", {1}, {at("08:00"), at("08:00")})})))
          == Lines{"s1/r/d1/0 2026-11-21T07:00:00Z", "s1/r/d1/1 2026-11-21T07:00:00Z"});
}

TEST_CASE("a sunscreen reminder keeps its wall clock time across a clock change")
{
    Scenario s = scenario({byDay("sunscreen", {0, 1, 2}, {at("08:30")})});
    s.sessions = {performed("s1", "2026-03-28T07:00")};
    CHECK(instants(timeline::build(s))
          == Lines{"s1/sunscreen/d0/0 2026-03-28T07:30:00Z", "s1/sunscreen/d1/0 2026-03-29T06:30:00Z",
                   "s1/sunscreen/d2/0 2026-03-30T06:30:00Z"});
}

TEST_CASE("a patient who travels keeps the wall clock time, and the days of where the treatment was")
{
    Scenario s = scenario({byDay("sunscreen", {1}, {at("08:30")})});
    s.sessions = {performed("s1", "2026-11-20T00:30")}; // still the 19th in New York
    s.zone = zone("America/New_York");
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/sunscreen/d1/0 2026-11-21T08:30:00"});
}

TEST_CASE("a time in a gap falls due as far after it")
{
    Scenario s = scenario({quiet(plan::Quiet::Allow, byDay("r", {1}, {at("02:30")}))});
    s.sessions = {performed("s1", "2026-03-28T15:00")};
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-03-29T03:30:00"});
}

TEST_CASE("wake and sleep tokens follow the preferences")
{
    Scenario s = scenario({byDay("r", {1}, {wake(), wake(45), sleep(), sleep(90)})});
    s.preferences.wake = clock("06:15");
    s.preferences.sleep = clock("22:45");
    CHECK(locals(timeline::build(s), s.zone)
          == Lines{"s1/r/d1/0 2026-11-21T06:15:00", "s1/r/d1/1 2026-11-21T07:00:00", "s1/r/d1/3 2026-11-21T21:15:00",
                   "s1/r/d1/2 2026-11-22T06:15:00"}); // at `sleep` itself the patient sleeps: deferred
}

TEST_CASE("sleep after midnight is on the next date and belongs to the day before")
{
    Scenario s = scenario({byDay("r", {1}, {sleep(30)})});
    s.preferences.wake = clock("09:00");
    SECTION("earlier on the clock than wake")
    {
        s.preferences.sleep = clock("01:00");
        CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-11-22T00:30:00"});
    }
    SECTION("at midnight")
    {
        s.preferences.sleep = clock("00:00");
        CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-11-21T23:30:00"});
    }
    SECTION("at the time of wake")
    {
        s.preferences.sleep = clock("09:00");
        CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-11-22T08:30:00"});
    }
}

TEST_CASE("minutes from wake and sleep are counted on the clock face, not in time that passes")
{
    Scenario s = scenario({byDay("r", {1}, {wake(240)})});
    s.sessions = {performed("s1", "2026-03-28T15:00")};
    s.preferences.wake = clock("00:30");
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-03-29T04:30:00"});
}

TEST_CASE("a token may land on the date after its day")
{
    Scenario s = scenario({byDay("r", {1}, {wake(720)})});
    s.preferences.wake = clock("14:00");
    s.preferences.sleep = clock("06:00");
    const Timeline timeline = timeline::build(s);
    CHECK(locals(timeline, s.zone) == Lines{"s1/r/d1/0 2026-11-22T02:00:00"});
    CHECK(timeline.occurrences.front().day == 2); // the number of the date, where the id keeps the day
}

TEST_CASE("an aftercare time before the treatment isn't generated")
{
    const Scenario s = scenario({byDay("r", {-1, 0}, {at("14:59"), at("15:00"), at("15:01")})});
    CHECK(ids(timeline::build(s)) == Lines{"s1/r/d0/1", "s1/r/d0/2"});
}

TEST_CASE("before the treatment is told before quiet hours move anything")
{
    Scenario s = scenario({byDay("r", {0}, {at("05:00"), at("06:00")})});
    s.sessions = {performed("s1", "2026-11-20T05:30")};
    // 05:00 would move to 07:00, after the treatment, but was before it.
    CHECK(instants(timeline::build(s)) == Lines{"s1/r/d0/1 2026-11-20T06:00:00Z"});
}

TEST_CASE("on unhealed days a rule goes on only until the skin has healed")
{
    plan::Rule rule = byDay("r", {1, 3}, {at("08:00")});
    std::get<plan::ByDay>(rule.timing).unhealedDays = {2, 4, 5};
    Scenario s = scenario({rule});
    SECTION("not healed yet")
    {
        CHECK(ids(timeline::build(s)) == Lines{"s1/r/d1/0", "s1/r/d2/0", "s1/r/d3/0", "s1/r/d4/0", "s1/r/d5/0"});
    }
    SECTION("healed just after day 4's")
    {
        s.sessions.front().healedAt = instant("2026-11-24T07:00:01Z");
        CHECK(ids(timeline::build(s)) == Lines{"s1/r/d1/0", "s1/r/d2/0", "s1/r/d3/0", "s1/r/d4/0"});
    }
    SECTION("healed at the instant of day 4's")
    {
        s.sessions.front().healedAt = instant("2026-11-24T07:00:00Z");
        CHECK(ids(timeline::build(s)) == Lines{"s1/r/d1/0", "s1/r/d2/0", "s1/r/d3/0"});
    }
    SECTION("healed at once: the rule's own days stay")
    {
        s.sessions.front().healedAt = instant("2026-11-20T14:00:00Z");
        CHECK(ids(timeline::build(s)) == Lines{"s1/r/d1/0", "s1/r/d3/0"});
    }
}

TEST_CASE("healed is told after quiet hours have moved the time")
{
    plan::Rule rule = byDay("r", {1}, {at("08:00")});
    std::get<plan::ByDay>(rule.timing).unhealedDays = {2};
    std::get<plan::ByDay>(rule.timing).at = {at("05:00")};
    Scenario s = scenario({rule});
    s.sessions.front().healedAt = instant("2026-11-22T05:30:00Z"); // between 05:00 and 07:00
    CHECK(ids(timeline::build(s)) == Lines{"s1/r/d1/0"});
}

TEST_CASE("a rule of other areas doesn't apply")
{
    plan::Rule scalp = byDay("hair", {1}, {at("08:00")});
    scalp.areas = {"scalp", "neck"};
    plan::Rule face = byDay("r", {1}, {at("08:00")});
    face.areas = {"neck", "face"};
    CHECK(ids(timeline::build(scenario({scalp, face}))) == Lines{"s1/r/d1/0"});
}

TEST_CASE("a disabled rule yields nothing, in its own plan only")
{
    Scenario s = scenario({byDay("r", {1}, {at("08:00")}), byDay("other", {1}, {at("08:00")})});
    s.plans.push_back(makePlan("q", {byDay("r", {1}, {at("08:00")})}));
    s.sessions.push_back(performed("s2", "2026-11-20T15:00"));
    s.sessions.back().plan = "q";
    s.sessions.back().area = "neck";
    s.preferences.disabled = {"p/r", "p/gone", "r"};
    CHECK(ids(timeline::build(s)) == Lines{"s1/other/d1/0", "s2/r/d1/0"});
}
