#include "core/timeline/changes.h"

#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Action;
using timeline::compare;
using timeline::ReminderChanges;

namespace {

/// Three mornings and one hour by the clock that goes on; s1 was treated an hour ago.
Scenario threeDays()
{
    Scenario s = scenario({byDay("clean", {1, 2, 3}, {at("09:00")}), elapsed("check", {"PT4H"})});
    s.now = instant("2026-11-20T15:00:00Z");
    return s;
}

/// As the journal makes it of another local time.
Scenario movedTo(Scenario s, std::string_view local)
{
    const timeline::Session before = s.sessions.front();
    s.sessions.front().performedAt = test::local(local);
    if (timeline::raisesRevision(before, s.sessions.front()))
        ++s.sessions.front().revision;
    return s;
}

} // namespace

TEST_CASE("without a change no reminder moves")
{
    CHECK(compare(threeDays(), threeDays()).none());
}

TEST_CASE("another hour of the same day moves what counts in hours, and keeps the ticks")
{
    Scenario s = threeDays();
    s.now = instant("2026-11-21T08:30:00Z");
    s.log = {logged("s1/clean/d1/0", Action::Done, "2026-11-21T08:10:00Z")};
    CHECK(compare(s, movedTo(s, "2026-11-20T11:00")).none()); // the four hours have passed either way
    Scenario early = threeDays();
    CHECK((compare(early, movedTo(early, "2026-11-20T14:30")) == ReminderChanges{1, 0, 0, 0}));
}

TEST_CASE("another day moves the reminders that are still to come, drops those that are past by then, and the ticks "
          "don't count")
{
    Scenario s = threeDays();
    s.now = instant("2026-11-21T12:00:00Z");
    s.log = {logged("s1/clean/d1/0", Action::Done, "2026-11-21T08:10:00Z"),
             logged("s1/check/a/0", Action::Skipped, "2026-11-20T20:00:00Z")};
    SECTION("a day earlier: of the two mornings left one moves, and one would have been today")
    {
        CHECK((compare(s, movedTo(s, "2026-11-19T15:00")) == ReminderChanges{1, 0, 1, 1}));
    }
    SECTION("a day later: the first morning is still to come, and so are the hours")
    {
        s.now = instant("2026-11-21T16:00:00Z");
        CHECK((compare(s, movedTo(s, "2026-11-21T15:00")) == ReminderChanges{2, 2, 0, 1}));
    }
}

TEST_CASE("what is put off is a reminder at its own time, and another day forgets that")
{
    Scenario s = threeDays();
    s.now = instant("2026-11-21T12:00:00Z");
    s.log = {snoozed("s1/clean/d1/0", "2026-11-21T09:00:00Z", "2026-11-21T14:00:00Z")};
    // Of the mornings the last one moves; the others are past on the earlier days.
    CHECK((compare(s, movedTo(s, "2026-11-19T15:00")) == ReminderChanges{1, 0, 2, 0}));
}

TEST_CASE("another plan is other reminders")
{
    Scenario s = threeDays();
    s.plans.push_back(makePlan("light", {byDay("rest", {1}, {at("09:00")})}));
    Scenario after = s;
    after.sessions.front().plan = "light";
    CHECK(timeline::raisesRevision(s.sessions.front(), after.sessions.front()));
    after.sessions.front().revision = 2;
    CHECK((compare(s, after) == ReminderChanges{0, 1, 4, 0}));
}

TEST_CASE("a reminder without an alert isn't counted")
{
    Scenario s = threeDays();
    Scenario after = s;
    after.sessions.clear();
    CHECK(compare(s, after).gone == 4);
    auto silent = byDay("clean", {1, 2, 3}, {at("09:00")});
    silent.notify = false;
    s.plans = {makePlan("p", {silent, elapsed("check", {"PT4H"})})};
    after.plans = s.plans;
    CHECK(compare(s, after).gone == 1);
}

TEST_CASE("what was ticked for an appointment isn't lost when it takes place, but when it moves")
{
    Scenario s = scenario({prep(byDay("call", {-3}, {at("09:00")})), byDay("clean", {1}, {at("09:00")})});
    s.sessions = {planned("s1", "2026-11-25T15:00")};
    s.now = instant("2026-11-25T16:00:00Z");
    s.log = {logged("s1/call/d-3/0", Action::Done, "2026-11-22T09:00:00Z")};
    Scenario after = s;
    after.sessions.front().status = timeline::SessionStatus::Performed;
    CHECK((compare(s, after) == ReminderChanges{0, 1, 0, 0}));
    CHECK(compare(s, movedTo(s, "2026-12-02T15:00")).ticksLost == 1);
}

TEST_CASE("a treatment that ends another one's care takes its reminders away")
{
    Scenario s = threeDays();
    s.sessions.push_back(performed("s0", "2026-10-01T15:00"));
    Scenario after = s;
    after.sessions.back().performedAt = local("2026-11-20T15:30");
    after.sessions.back().revision = 2;
    // Those of s1 go, and s0 has four of its own.
    CHECK((compare(s, after) == ReminderChanges{0, 4, 4, 0}));
}

TEST_CASE("the revision goes up with the date, the plan and its version, never with the hour or the area")
{
    const timeline::Session before = performed("s1", "2026-11-20T15:00");
    timeline::Session after = before;
    after.performedAt = local("2026-11-20T23:59");
    after.area = "neck";
    CHECK_FALSE(timeline::raisesRevision(before, after));
    after.performedAt = local("2026-11-21T00:00");
    CHECK(timeline::raisesRevision(before, after));
    after = before;
    after.plan = "q";
    CHECK(timeline::raisesRevision(before, after));
    after = before;
    after.planVersion = 2;
    CHECK(timeline::raisesRevision(before, after));
}
