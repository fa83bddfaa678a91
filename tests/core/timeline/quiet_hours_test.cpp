#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;

namespace {

/// When day 1's reminder at `time` falls due.
Lines dayOne(std::string_view time, plan::Quiet rule, std::string_view wake, std::string_view sleep)
{
    Scenario s = scenario({quiet(rule, byDay("r", {1}, {at(time)}))});
    s.preferences.wake = clock(wake);
    s.preferences.sleep = clock(sleep);
    return locals(timeline::build(s), s.zone);
}

} // namespace

TEST_CASE("what falls into sleep waits until the patient wakes")
{
    CHECK(dayOne("22:30", plan::Quiet::Defer, "07:00", "22:00") == Lines{"s1/r/d1/0 2026-11-22T07:00:00"});
    CHECK(dayOne("03:00", plan::Quiet::Defer, "07:00", "22:00") == Lines{"s1/r/d1/0 2026-11-21T07:00:00"});
}

TEST_CASE("what falls into sleep is dropped, or left, where the rule says so")
{
    CHECK(dayOne("22:30", plan::Quiet::Drop, "07:00", "22:00") == Lines{});
    CHECK(dayOne("22:30", plan::Quiet::Allow, "07:00", "22:00") == Lines{"s1/r/d1/0 2026-11-21T22:30:00"});
}

TEST_CASE("the patient is awake from wake, included, to sleep, not included")
{
    CHECK(dayOne("06:59", plan::Quiet::Drop, "07:00", "22:00").empty());
    CHECK(dayOne("07:00", plan::Quiet::Drop, "07:00", "22:00").size() == 1);
    CHECK(dayOne("21:59", plan::Quiet::Drop, "07:00", "22:00").size() == 1);
    CHECK(dayOne("22:00", plan::Quiet::Drop, "07:00", "22:00").empty());
}

TEST_CASE("a night shift is awake across midnight")
{
    CHECK(dayOne("23:30", plan::Quiet::Drop, "16:00", "08:00").size() == 1);
    CHECK(dayOne("00:00", plan::Quiet::Drop, "16:00", "08:00").size() == 1);
    CHECK(dayOne("07:59", plan::Quiet::Drop, "16:00", "08:00").size() == 1);
    CHECK(dayOne("08:00", plan::Quiet::Drop, "16:00", "08:00").empty());
    CHECK(dayOne("12:00", plan::Quiet::Defer, "16:00", "08:00") == Lines{"s1/r/d1/0 2026-11-21T16:00:00"});
}

TEST_CASE("where wake and sleep are equal the patient is always awake")
{
    CHECK(dayOne("03:00", plan::Quiet::Drop, "07:00", "07:00") == Lines{"s1/r/d1/0 2026-11-21T03:00:00"});
}

TEST_CASE("what waits for a wake in a gap falls due at its resolved instant")
{
    Scenario s = scenario({byDay("r", {1}, {at("01:00")})});
    s.sessions = {performed("s1", "2026-03-28T15:00")};
    s.preferences.wake = clock("02:30");
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-03-29T03:30:00"});
}

TEST_CASE("what falls due after the first of two wakes waits for the second")
{
    // Asleep at 02:00 again, when the clock is set back from 03:00, half an hour after waking at 02:30.
    Scenario s = scenario({elapsed("r", {"PT10H15M"})});
    s.sessions = {performed("s1", "2026-10-24T16:45")}; // 14:45 UTC; due at 01:00 UTC, the second 02:00
    s.preferences.wake = clock("02:30");
    CHECK(instants(timeline::build(s)) == Lines{"s1/r/a/0 2026-10-25T01:30:00Z"});
}

TEST_CASE("quiet hours are those of where the patient is")
{
    Scenario s = scenario({elapsed("r", {"PT0S"})});
    s.zone = zone("Asia/Tokyo"); // 23:00 there
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/a/0 2026-11-21T07:00:00"});
}

TEST_CASE("what is deferred to the same wake shares it with what is due then")
{
    const Scenario s = scenario({byDay("night", {1}, {at("23:00")}), byDay("morning", {2}, {wake()})});
    CHECK(notifications(timeline::build(s)) == Lines{"n/2026-11-22T06:00:00Z: s1/morning/d2/0 s1/night/d1/0"});
}

TEST_CASE("a snoozed time is never moved")
{
    Scenario s = scenario({byDay("r", {1}, {at("08:00")})});
    s.log = {snoozed("s1/r/d1/0", "2026-11-21T07:00:00Z", "2026-11-21T22:30:00Z")};
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/d1/0 2026-11-21T23:30:00"});
}
