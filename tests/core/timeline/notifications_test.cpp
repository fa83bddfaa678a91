#include "tests/core/timeline/scenarios.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Action;

namespace {

/// Times of 21 November (day 1), a rule of its own each: 09:00 is s1/r9/d1/0 at 08:00 UTC.
plan::Rule atHour(int hour)
{
    return byDay("r" + std::to_string(hour), {1}, {{plan::TimeToken::Anchor::Clock, std::chrono::hours{hour}}});
}
Scenario limitedTo(int perDay, std::vector<plan::Rule> rules)
{
    Scenario s = scenario(std::move(rules));
    s.preferences.dailyLimit = perDay;
    return s;
}
Lines notes(const Scenario &s)
{
    return notifications(timeline::build(s));
}

Lines alerting(const Scenario &s)
{
    Lines lines;
    for (const auto &occurrence : timeline::build(s).occurrences) {
        if (occurrence.alerts)
            lines.push_back(occurrence.id);
    }
    return lines;
}

} // namespace

TEST_CASE("occurrences that share an instant are one notification, by priority and id")
{
    const Scenario s = scenario({byDay("b", {1}, {at("09:00")}), byDay("a", {1}, {at("09:00"), at("10:00")}),
                                 withPriority(60, byDay("z", {1}, {at("09:00")}))});
    CHECK(notes(s)
          == Lines{"n/2026-11-21T08:00:00Z: s1/z/d1/0 s1/a/d1/0 s1/b/d1/0", "n/2026-11-21T09:00:00Z: s1/a/d1/1"});
    CHECK(timeline::build(s).notifications.front().at == instant("2026-11-21T08:00:00Z"));
}

TEST_CASE("what doesn't notify, is due already or was logged makes no notification")
{
    plan::Rule silent = atHour(9);
    silent.notify = false;
    Scenario s = scenario({silent, atHour(10), atHour(11), atHour(12), atHour(13)});
    s.now = instant("2026-11-21T09:00:00Z"); // 10:00, the very instant of r10
    s.log = {logged("s1/r11/d1/0", Action::Done, "2026-11-21T08:00:00Z"),
             logged("s1/r12/d1/0", Action::Skipped, "2026-11-21T08:00:00Z")};
    CHECK(notes(s) == Lines{"n/2026-11-21T12:00:00Z: s1/r13/d1/0"});
    CHECK_FALSE(occurrence(timeline::build(s), "s1/r9/d1/0").alerts);
}

TEST_CASE("notifications don't depend on the window")
{
    Scenario s = scenario({atHour(9)});
    s.from = s.until;
    CHECK(notes(s).size() == 1);
}

TEST_CASE("a snoozed occurrence notifies when the snooze ends, together with what is due then")
{
    Scenario s = scenario({atHour(9), atHour(12)});
    s.now = instant("2026-11-21T08:30:00Z");
    s.log = {snoozed("s1/r9/d1/0", "2026-11-21T08:30:00Z", "2026-11-21T11:00:00Z")};
    CHECK(notes(s) == Lines{"n/2026-11-21T11:00:00Z: s1/r12/d1/0 s1/r9/d1/0"});
    s.now = instant("2026-11-21T11:00:00Z");
    CHECK(notes(s).empty());
}

TEST_CASE("a day has no more alerts than the limit, the most important first, then the earliest")
{
    const Scenario s = limitedTo(2, {atHour(9), atHour(10), withPriority(60, atHour(15)), atHour(16)});
    CHECK(notes(s) == Lines{"n/2026-11-21T08:00:00Z: s1/r9/d1/0", "n/2026-11-21T14:00:00Z: s1/r15/d1/0"});
    CHECK(alerting(s) == Lines{"s1/r9/d1/0", "s1/r15/d1/0"});
    CHECK(timeline::build(s).occurrences.size() == 4);
}

TEST_CASE("a daily limit of 0 is none")
{
    CHECK(notes(limitedTo(0, {atHour(9), atHour(10), atHour(11)})).size() == 3);
}

TEST_CASE("the limit counts notifications, and a group is as important as its most important occurrence")
{
    const Scenario s = limitedTo(1, {atHour(9), atHour(12), withPriority(60, byDay("x", {1}, {at("12:00")}))});
    CHECK(notes(s) == Lines{"n/2026-11-21T11:00:00Z: s1/x/d1/0 s1/r12/d1/0"});
}

TEST_CASE("each date has its own limit, by the patient's calendar")
{
    Scenario s = limitedTo(1, {byDay("r", {1, 2}, {at("00:30"), at("23:30")})});
    s.preferences.sleep = s.preferences.wake;
    CHECK(notes(s) == Lines{"n/2026-11-20T23:30:00Z: s1/r/d1/0", "n/2026-11-21T23:30:00Z: s1/r/d2/0"});
}

TEST_CASE("the limit goes by the time after quiet hours")
{
    // Day 1's 23:00 is deferred to 07:00 of day 2, and takes its place there.
    CHECK(notes(limitedTo(1, {byDay("late", {1}, {at("23:00")}), byDay("r", {2}, {at("09:00")})}))
          == Lines{"n/2026-11-22T06:00:00Z: s1/late/d1/0"});
}

TEST_CASE("what is outdoors or of priority 100 takes no place and always alerts")
{
    Scenario s = limitedTo(1, {atHour(9), atHour(12), withPriority(100, atHour(13)), outdoors("sun", "PT2H", {1})});
    s.outdoors = {outside("2026-11-21T12:00:00Z", "2026-11-21T15:00:00Z")};
    CHECK(notes(s)
          == Lines{"n/2026-11-21T08:00:00Z: s1/r9/d1/0", "n/2026-11-21T12:00:00Z: s1/r13/d1/0",
                   "n/2026-11-21T14:00:00Z: s1/sun/o/2026-11-21T12:00:00Z/1"});
    CHECK(alerting(s).size() == 3);
}

TEST_CASE("what shares an instant with what always alerts goes with it")
{
    const Scenario s = limitedTo(1, {atHour(9), atHour(13), withPriority(100, byDay("x", {1}, {at("13:00")}))});
    CHECK(notes(s) == Lines{"n/2026-11-21T08:00:00Z: s1/r9/d1/0", "n/2026-11-21T12:00:00Z: s1/x/d1/0 s1/r13/d1/0"});
    CHECK(alerting(s).size() == 3);
}

TEST_CASE("neither the clock nor a tick frees a place")
{
    Scenario s = limitedTo(1, {atHour(9), atHour(12)});
    s.log = {logged("s1/r9/d1/0", Action::Done, "2026-11-20T15:00:00Z")};
    CHECK(notes(s).empty());
    CHECK(alerting(s) == Lines{"s1/r9/d1/0"});
    s.log.clear();
    s.now = instant("2026-11-21T10:00:00Z");
    CHECK(notes(s).empty());
    CHECK(alerting(s) == Lines{"s1/r9/d1/0"});
}

TEST_CASE("a snoozed occurrence alerts beyond the limit and frees no place")
{
    Scenario s = limitedTo(1, {atHour(9), atHour(12), atHour(14)});
    s.log = {snoozed("s1/r9/d1/0", "2026-11-20T15:00:00Z", "2026-11-21T11:00:00Z"),
             snoozed("s1/r14/d1/0", "2026-11-20T15:00:00Z", "2026-11-21T16:00:00Z")};
    // r12 is due with a snoozed one; alone it would be held back.
    CHECK(notes(s) == Lines{"n/2026-11-21T11:00:00Z: s1/r12/d1/0 s1/r9/d1/0", "n/2026-11-21T16:00:00Z: s1/r14/d1/0"});
    CHECK(alerting(s) == Lines{"s1/r12/d1/0", "s1/r9/d1/0", "s1/r14/d1/0"});
}

TEST_CASE("what doesn't notify takes no place in a day")
{
    plan::Rule silent = withPriority(90, atHour(9));
    silent.notify = false;
    CHECK(notes(limitedTo(1, {silent, atHour(12)})) == Lines{"n/2026-11-21T11:00:00Z: s1/r12/d1/0"});
}

TEST_CASE("beyond the system's limit the earliest are kept, and the next asks to open the app")
{
    Scenario s = scenario({byDay("r", days(1, 9), {at("09:00")})});
    s.limit = 4;
    CHECK(notes(s)
          == Lines{"n/2026-11-21T08:00:00Z: s1/r/d1/0", "n/2026-11-22T08:00:00Z: s1/r/d2/0",
                   "n/2026-11-23T08:00:00Z: s1/r/d3/0", "refill: s1/r/d4/0"});
    CHECK(timeline::build(s).notifications.back().at == instant("2026-11-24T08:00:00Z"));
    s.limit = 9;
    CHECK(notes(s).size() == 9);
    CHECK(notes(s).back() == "n/2026-11-29T08:00:00Z: s1/r/d9/0");
}

TEST_CASE("the earliest milestones keep a place under the system's limit")
{
    Scenario s = scenario({byDay("r", days(1, 9), {at("09:00")}),
                           ofKind(plan::RuleKind::Milestone, byDay("m", {20, 30, 40, 50, 60, 70}, {at("09:00")}))});
    SECTION("at most four")
    {
        s.limit = 7;
        CHECK(notes(s)
              == Lines{"n/2026-11-21T08:00:00Z: s1/r/d1/0", "n/2026-11-22T08:00:00Z: s1/r/d2/0", "refill: s1/r/d3/0",
                       "n/2026-12-10T08:00:00Z: s1/m/d20/0", "n/2026-12-20T08:00:00Z: s1/m/d30/0",
                       "n/2026-12-30T08:00:00Z: s1/m/d40/0", "n/2027-01-09T08:00:00Z: s1/m/d50/0"});
    }
    SECTION("at most the limit less one")
    {
        s.limit = 3;
        CHECK(
            notes(s)
            == Lines{"refill: s1/r/d1/0", "n/2026-12-10T08:00:00Z: s1/m/d20/0", "n/2026-12-20T08:00:00Z: s1/m/d30/0"});
    }
    SECTION("more of them count among the rest")
    {
        s.plans = {makePlan("p", {ofKind(plan::RuleKind::Milestone, byDay("m", days(1, 9), {at("09:00")}))})};
        s.limit = 7;
        CHECK(notes(s).size() == 7);
        CHECK(notes(s).back() == "refill: s1/m/d7/0");
    }
    SECTION("a notification that holds one among others keeps its place")
    {
        s.plans = {makePlan("p",
                            {byDay("r", days(1, 9), {at("09:00")}),
                             withPriority(10, ofKind(plan::RuleKind::Milestone, byDay("m", {8}, {at("09:00")})))})};
        s.limit = 2;
        CHECK(notes(s) == Lines{"refill: s1/r/d1/0", "n/2026-11-28T08:00:00Z: s1/r/d8/0 s1/m/d8/0"});
    }
}

TEST_CASE("one place asks to open the app, no place is none")
{
    Scenario s = scenario({byDay("r", days(1, 3), {at("09:00")})});
    s.limit = 1;
    CHECK(notes(s) == Lines{"refill: s1/r/d1/0"});
    s.limit = 0;
    CHECK(notes(s).empty());
    s.limit = 1;
    s.now = instant("2026-11-22T09:00:00Z"); // one is left
    CHECK(notes(s) == Lines{"n/2026-11-23T08:00:00Z: s1/r/d3/0"});
}

TEST_CASE("the system's limit counts what the daily limit has left")
{
    Scenario s = limitedTo(1, {byDay("r", days(1, 3), {at("09:00"), at("12:00")})});
    s.limit = 3;
    CHECK(notes(s).size() == 3);
    CHECK(notes(s).back() == "n/2026-11-23T08:00:00Z: s1/r/d3/0");
}
