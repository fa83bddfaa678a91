#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Action;
using timeline::State;

namespace {

/// One task, s1/r/d1/0, due on 21 November at 08:00 UTC, and its like a good while later.
Scenario oneTask()
{
    return scenario({byDay("r", {1, 4}, {at("09:00")})});
}

State stateAt(Scenario s, std::string_view now, std::string_view id = "s1/r/d1/0")
{
    s.now = instant(now);
    return occurrence(timeline::build(s), id).state;
}

} // namespace

TEST_CASE("an occurrence is upcoming, then due, then missed after a day")
{
    CHECK(stateAt(oneTask(), "2026-11-21T07:59:59Z") == State::Upcoming);
    CHECK(stateAt(oneTask(), "2026-11-21T08:00:00Z") == State::Due);
    CHECK(stateAt(oneTask(), "2026-11-22T07:59:59Z") == State::Due);
    CHECK(stateAt(oneTask(), "2026-11-22T08:00:00Z") == State::Missed);
    CHECK(occurrence(timeline::build(oneTask()), "s1/r/d1/0").expires == instant("2026-11-22T08:00:00Z"));
}

TEST_CASE("an occurrence is missed once the next of its rule is due")
{
    Scenario s =
        scenario({byDay("r", {1}, {at("12:00"), at("09:00"), at("09:00")}), byDay("other", {1}, {at("10:00")})});
    CHECK(stateAt(s, "2026-11-21T10:59:59Z", "s1/r/d1/1") == State::Due);
    CHECK(stateAt(s, "2026-11-21T11:00:00Z", "s1/r/d1/1") == State::Missed);
    CHECK(stateAt(s, "2026-11-21T11:00:00Z", "s1/r/d1/2") == State::Missed);
    CHECK(stateAt(s, "2026-11-21T11:00:00Z", "s1/r/d1/0") == State::Due);
    CHECK(stateAt(s, "2026-11-21T11:00:00Z", "s1/other/d1/0") == State::Due);
}

TEST_CASE("the next of the same rule in another session doesn't end it")
{
    Scenario s = scenario({byDay("r", {1}, {at("09:00")})});
    s.sessions.push_back(performed("s2", "2026-11-20T15:00"));
    s.sessions.back().area = "neck";
    s.sessions.back().performedAt = local("2026-11-21T08:00");
    CHECK(stateAt(s, "2026-11-22T07:59:00Z") == State::Due);
}

TEST_CASE("milestones and ends of restrictions stay due until they are logged")
{
    Scenario s = scenario({ofKind(plan::RuleKind::Milestone, byDay("healed", {1, 2}, {at("09:00")})),
                           announced(restriction("sauna", "PT0S", "P1D"))});
    CHECK(stateAt(s, "2028-01-01T00:00:00Z", "s1/healed/d1/0") == State::Due);
    CHECK(stateAt(s, "2028-01-01T00:00:00Z", "s1/sauna/end") == State::Due);
    CHECK(occurrence(timeline::build(s), "s1/healed/d1/0").expires == time::Instant::max());
    s.log = {logged("s1/healed/d1/0", Action::Done, "2027-01-01T00:00:00Z"),
             snoozed("s1/sauna/end", "2027-01-01T00:00:00Z", "2027-01-01T01:00:00Z")};
    CHECK(stateAt(s, "2028-01-01T00:00:00Z", "s1/healed/d1/0") == State::Done);
    CHECK(stateAt(s, "2028-01-01T00:00:00Z", "s1/sauna/end") == State::Due);
}

TEST_CASE("what the log says counts, whatever the time is")
{
    Scenario s = oneTask();
    s.log = {logged("s1/r/d1/0", Action::Done, "2026-11-21T09:00:00Z")};
    CHECK(stateAt(s, "2026-11-20T00:00:00Z") == State::Done);
    CHECK(stateAt(s, "2026-12-20T00:00:00Z") == State::Done);
    s.log = {logged("s1/r/d1/0", Action::Skipped, "2026-11-21T09:00:00Z")};
    CHECK(stateAt(s, "2026-12-20T00:00:00Z") == State::Skipped);
}

TEST_CASE("the entry with the latest time counts, of several the last in the log")
{
    Scenario s = oneTask();
    s.log = {logged("s1/r/d1/0", Action::Done, "2026-11-21T09:00:00Z"),
             logged("s1/r/d1/0", Action::Skipped, "2026-11-21T08:00:00Z")};
    CHECK(stateAt(s, "2026-11-21T10:00:00Z") == State::Done);
    s.log.push_back(logged("s1/r/d1/0", Action::Skipped, "2026-11-21T09:00:00Z"));
    CHECK(stateAt(s, "2026-11-21T10:00:00Z") == State::Skipped);
}

TEST_CASE("reopening undoes, and a later entry counts again")
{
    Scenario s = oneTask();
    s.log = {logged("s1/r/d1/0", Action::Done, "2026-11-21T09:00:00Z"),
             logged("s1/r/d1/0", Action::Reopened, "2026-11-21T09:00:01Z")};
    CHECK(stateAt(s, "2026-11-21T10:00:00Z") == State::Due);
    s.log.push_back(logged("s1/r/d1/0", Action::Done, "2026-11-21T09:00:02Z"));
    CHECK(stateAt(s, "2026-11-21T10:00:00Z") == State::Done);
}

TEST_CASE("an entry for what doesn't exist is ignored")
{
    Scenario s = oneTask();
    const Timeline before = timeline::build(s);
    s.log = {logged("s1/r/d2/0", Action::Done, "2026-11-21T09:00:00Z"),
             logged("s1", Action::Done, "2026-11-21T09:00:00Z"), logged("", Action::Done, "2026-11-21T09:00:00Z")};
    CHECK(timeline::build(s) == before);
}

TEST_CASE("a snoozed occurrence is snoozed until then, then due for its own time or an hour")
{
    Scenario s = oneTask();
    SECTION("within its day it keeps its own end")
    {
        s.log = {snoozed("s1/r/d1/0", "2026-11-21T08:05:00Z", "2026-11-21T12:00:00Z")};
        CHECK(stateAt(s, "2026-11-21T11:59:59Z") == State::Snoozed);
        CHECK(stateAt(s, "2026-11-21T12:00:00Z") == State::Due);
        CHECK(stateAt(s, "2026-11-22T07:59:59Z") == State::Due);
        CHECK(stateAt(s, "2026-11-22T08:00:00Z") == State::Missed);
    }
    SECTION("towards the end of it, or past it, it has an hour")
    {
        s.log = {snoozed("s1/r/d1/0", "2026-11-21T08:05:00Z", "2026-11-22T07:30:00Z")};
        CHECK(stateAt(s, "2026-11-22T07:30:00Z") == State::Due);
        CHECK(stateAt(s, "2026-11-22T08:29:59Z") == State::Due);
        CHECK(stateAt(s, "2026-11-22T08:30:00Z") == State::Missed);
        CHECK(occurrence(timeline::build(s), "s1/r/d1/0").expires == instant("2026-11-22T08:30:00Z"));
    }
    SECTION("snoozed before it was due")
    {
        s.log = {snoozed("s1/r/d1/0", "2026-11-20T08:05:00Z", "2026-11-21T06:00:00Z")};
        CHECK(stateAt(s, "2026-11-21T05:00:00Z") == State::Snoozed);
        CHECK(stateAt(s, "2026-11-21T06:00:00Z") == State::Due);
    }
}

TEST_CASE("a snooze moves the instant for good, and never what is due")
{
    Scenario s = oneTask();
    s.log = {snoozed("s1/r/d1/0", "2026-11-21T08:05:00Z", "2026-11-22T23:30:00Z")};
    for (const char *now : {"2026-11-21T09:00:00Z", "2026-12-21T09:00:00Z"}) {
        s.now = instant(now);
        const timeline::Occurrence snoozed = occurrence(timeline::build(s), "s1/r/d1/0");
        CHECK(snoozed.due == instant("2026-11-21T08:00:00Z"));
        CHECK(snoozed.instant == instant("2026-11-22T23:30:00Z"));
        CHECK(snoozed.day == 3); // 00:30 on the 23rd
    }
}

TEST_CASE("a snooze of the next occurrence doesn't keep the one before alive")
{
    Scenario s = scenario({byDay("r", {1}, {at("09:00"), at("12:00")})});
    s.log = {snoozed("s1/r/d1/1", "2026-11-21T08:05:00Z", "2026-11-21T15:00:00Z")};
    CHECK(stateAt(s, "2026-11-21T11:00:00Z", "s1/r/d1/0") == State::Missed);
}

TEST_CASE("occurrences from the window's begin to before its end are listed, by their instant")
{
    Scenario s = oneTask();
    s.from = instant("2026-11-21T08:00:00Z");
    s.until = instant("2026-11-24T08:00:00Z");
    CHECK(ids(timeline::build(s)) == Lines{"s1/r/d1/0"});
    s.log = {snoozed("s1/r/d1/0", "2026-11-21T08:05:00Z", "2026-11-24T08:00:00Z")};
    CHECK(ids(timeline::build(s)).empty());
    s.until = s.from;
    CHECK(ids(timeline::build(s)).empty());
}

TEST_CASE("occurrences are listed by instant, then priority, then id by bytes")
{
    Scenario s = scenario({byDay("b", {1}, {at("09:00")}), byDay("a-", {1}, {at("09:00")}),
                           byDay("a", {1}, {at("09:00")}), withPriority(51, byDay("z", {1}, {at("09:00")})),
                           withPriority(0, byDay("c", {1}, {at("08:00")})), byDay("n", days(9, 10), {at("09:00")})});
    s.log = {snoozed("s1/n/d9/0", "2026-11-21T08:05:00Z", "2026-11-30T08:00:00Z")};
    CHECK(ids(timeline::build(s))
          == Lines{"s1/c/d1/0", "s1/z/d1/0", "s1/a-/d1/0", "s1/a/d1/0", "s1/b/d1/0", "s1/n/d10/0", "s1/n/d9/0"});
}
