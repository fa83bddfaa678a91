#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Action;

namespace {

/// s1's sunscreen every two hours outdoors, on days 0 to 10.
Scenario outdoorsScenario(std::vector<timeline::OutdoorsSpan> spans)
{
    Scenario s = scenario({outdoors("sun", "PT2H", days(0, 10))});
    s.outdoors = std::move(spans);
    return s;
}

Lines dues(const Scenario &s)
{
    Lines lines;
    for (const auto &occurrence : timeline::build(s).occurrences)
        lines.push_back(time::format(occurrence.due));
    return lines;
}

} // namespace

TEST_CASE("outdoors a rule falls due every so often until the patient comes inside")
{
    CHECK(instants(timeline::build(outdoorsScenario({outside("2026-11-21T10:00:00Z", "2026-11-21T16:00:00Z")})))
          == Lines{"s1/sun/o/2026-11-21T10:00:00Z/1 2026-11-21T12:00:00Z",
                   "s1/sun/o/2026-11-21T10:00:00Z/2 2026-11-21T14:00:00Z"});
}

TEST_CASE("a forgotten time outdoors ends after six hours")
{
    CHECK(dues(outdoorsScenario({outside("2026-11-21T08:00:00Z")}))
          == Lines{"2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"});
}

TEST_CASE("a forgotten time outdoors ends when the patient goes to sleep")
{
    Scenario s = outdoorsScenario({outside("2026-11-21T17:00:00Z")}); // 18:00
    CHECK(timeline::endOf(s.outdoors.front(), s.preferences, s.zone) == instant("2026-11-21T21:00:00Z"));
    CHECK(dues(s) == Lines{"2026-11-21T19:00:00Z"});

    SECTION("not where the patient is asleep already")
    {
        s.outdoors = {outside("2026-11-21T21:00:00Z")};
        CHECK(timeline::endOf(s.outdoors.front(), s.preferences, s.zone) == instant("2026-11-22T03:00:00Z"));
    }
    SECTION("not where the patient is always awake")
    {
        s.preferences.wake = s.preferences.sleep;
        CHECK(timeline::endOf(s.outdoors.front(), s.preferences, s.zone) == instant("2026-11-21T23:00:00Z"));
    }
}

TEST_CASE("a time outdoors that was ended ends there")
{
    const Scenario s = outdoorsScenario({outside("2026-11-21T17:00:00Z", "2026-11-22T07:00:00Z")});
    CHECK(timeline::endOf(s.outdoors.front(), s.preferences, s.zone) == instant("2026-11-22T07:00:00Z"));
}

TEST_CASE("times outdoors that overlap or touch are one, and count from the earliest start")
{
    const Lines two{"2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"};
    CHECK(dues(outdoorsScenario({outside("2026-11-21T09:00:00Z", "2026-11-21T13:00:00Z"),
                                 outside("2026-11-21T08:00:00Z", "2026-11-21T09:00:00Z")}))
          == two);
    CHECK(dues(outdoorsScenario({outside("2026-11-21T08:00:00Z", "2026-11-21T13:00:00Z"),
                                 outside("2026-11-21T09:00:00Z", "2026-11-21T10:00:00Z")}))
          == two);
    CHECK(dues(outdoorsScenario({outside("2026-11-21T08:00:00Z", "2026-11-21T09:00:00Z"),
                                 outside("2026-11-21T09:00:01Z", "2026-11-21T13:00:00Z")}))
          == Lines{"2026-11-21T11:00:01Z"});
}

TEST_CASE("a forgotten time outdoors counts its six hours from its own start, before it is merged")
{
    CHECK(dues(outdoorsScenario(
              {outside("2026-11-21T08:00:00Z", "2026-11-21T11:00:00Z"), outside("2026-11-21T10:00:00Z")}))
          == Lines{"2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z", "2026-11-21T14:00:00Z"});
}

TEST_CASE("the next one counts from when the one before was done")
{
    Scenario s = outdoorsScenario({outside("2026-11-21T08:00:00Z", "2026-11-21T14:00:00Z")});
    const std::string first = "s1/sun/o/2026-11-21T08:00:00Z/1"; // due at 10:00
    SECTION("late")
    {
        s.log = {logged(first, Action::Done, "2026-11-21T11:30:00Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z", "2026-11-21T13:30:00Z"});
    }
    SECTION("so late that the patient is inside again")
    {
        s.log = {logged(first, Action::Done, "2026-11-21T12:00:00Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z"});
    }
    SECTION("early")
    {
        s.log = {logged(first, Action::Done, "2026-11-21T09:00:00Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z", "2026-11-21T11:00:00Z", "2026-11-21T13:00:00Z"});
    }
    SECTION("as early as can be")
    {
        s.log = {logged(first, Action::Done, "2026-11-21T08:00:00Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"});
    }
    SECTION("too early to be true")
    {
        s.log = {logged(first, Action::Done, "2026-11-21T07:59:59Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"});
    }
    SECTION("undone")
    {
        s.log = {logged(first, Action::Done, "2026-11-21T11:30:00Z"),
                 logged(first, Action::Reopened, "2026-11-21T11:31:00Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"});
    }
    SECTION("skipped or snoozed isn't done")
    {
        s.log = {logged(first, Action::Skipped, "2026-11-21T11:30:00Z"),
                 snoozed("s1/sun/o/2026-11-21T08:00:00Z/2", "2026-11-21T12:10:00Z", "2026-11-21T12:40:00Z")};
        CHECK(dues(s) == Lines{"2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"});
    }
}

TEST_CASE("what falls due outdoors keeps no quiet hours")
{
    CHECK(dues(outdoorsScenario({outside("2026-11-21T21:00:00Z", "2026-11-22T02:00:00Z")}))
          == Lines{"2026-11-21T23:00:00Z", "2026-11-22T01:00:00Z"});
}

TEST_CASE("a time outdoors is of the day on which it began, where the patient is")
{
    Scenario s = outdoorsScenario({outside("2026-11-21T23:30:00Z", "2026-11-22T05:00:00Z")}); // from 00:30 on the 22nd
    s.plans = {makePlan("p", {outdoors("sun", "PT2H", {2})})};
    CHECK(dues(s).size() == 2);
    s.zone = zone("America/New_York"); // still the 21st
    CHECK(dues(s).empty());
}

TEST_CASE("before the treatment nothing falls due outdoors, but it counts")
{
    // 12:00, 14:00 and 16:00 UTC; treated at 14:00 UTC.
    CHECK(instants(timeline::build(outdoorsScenario({outside("2026-11-20T10:00:00Z", "2026-11-20T17:00:00Z")})))
          == Lines{"s1/sun/o/2026-11-20T10:00:00Z/2 2026-11-20T14:00:00Z",
                   "s1/sun/o/2026-11-20T10:00:00Z/3 2026-11-20T16:00:00Z"});
}

TEST_CASE("from the next session on an outdoors time is that session's")
{
    Scenario s = outdoorsScenario({outside("2026-11-22T08:00:00Z", "2026-11-22T15:00:00Z")});
    s.sessions.push_back(performed("s2", "2026-11-22T13:00")); // 12:00 UTC
    CHECK(instants(timeline::build(s))
          == Lines{"s1/sun/o/2026-11-22T08:00:00Z/1 2026-11-22T10:00:00Z",
                   "s2/sun/o/2026-11-22T08:00:00Z/2 2026-11-22T12:00:00Z",
                   "s2/sun/o/2026-11-22T08:00:00Z/3 2026-11-22T14:00:00Z"});
}

TEST_CASE("a planned session has no outdoors times")
{
    Scenario s = outdoorsScenario({outside("2026-11-21T08:00:00Z", "2026-11-21T15:00:00Z")});
    s.sessions = {planned("s1", "2026-11-20T15:00")};
    CHECK(dues(s).empty());
}
