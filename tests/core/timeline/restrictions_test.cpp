#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;

TEST_CASE("a restriction runs from its from to its until, counted where the session was performed")
{
    Scenario s = scenario({restriction("no-sauna", "PT0S", "P7D")});
    s.sessions = {performed("s1", "2026-10-20T15:00")};
    s.zone = zone("Asia/Tokyo");
    CHECK(restrictions(timeline::build(s)) == Lines{"s1/no-sauna 2026-10-20T13:00:00Z 2026-10-27T14:00:00Z"});
    CHECK(timeline::build(s).occurrences.empty());
}

TEST_CASE("a restriction is active from its first instant to before its last")
{
    Scenario s = scenario({restriction("no-makeup", "PT1H", "PT24H")});
    const auto activeAt = [&](const char *now) {
        s.now = instant(now);
        return timeline::build(s).restrictions.front().active;
    };
    CHECK_FALSE(activeAt("2026-11-20T14:59:59Z"));
    CHECK(activeAt("2026-11-20T15:00:00Z"));
    CHECK(activeAt("2026-11-21T13:59:59Z"));
    CHECK_FALSE(activeAt("2026-11-21T14:00:00Z"));
}

TEST_CASE("restrictions are listed by end, then session, then rule, whatever window is asked for")
{
    Scenario s =
        scenario({restriction("b", "PT0S", "P1D"), restriction("a", "PT0S", "P1D"), restriction("c", "PT0S", "PT1H")});
    s.sessions.push_back(performed("s1-b", "2026-11-20T15:00"));
    s.sessions.back().area = "neck";
    s.from = s.until;
    Lines order;
    for (const auto &r : timeline::build(s).restrictions)
        order.push_back(r.session + ' ' + r.rule);
    CHECK(order == Lines{"s1 c", "s1-b c", "s1 a", "s1 b", "s1-b a", "s1-b b"});
}

TEST_CASE("a restriction of which nothing remains is left out and announces nothing")
{
    // From 1 February both are 1 March.
    Scenario s = scenario({announced(restriction("r", "P28D", "P1M"))});
    s.sessions = {performed("s1", "2026-02-01T15:00")};
    CHECK(timeline::build(s).restrictions.empty());
    CHECK(timeline::build(s).occurrences.empty());
}

TEST_CASE("the end of a restriction is an occurrence only where the rule announces it")
{
    const Scenario s =
        scenario({announced(restriction("no-makeup", "PT0S", "PT24H")), restriction("sport", "PT0S", "PT24H")});
    const Timeline timeline = timeline::build(s);
    CHECK(instants(timeline) == Lines{"s1/no-makeup/end 2026-11-21T14:00:00Z"});
    CHECK(timeline.occurrences.front().kind == plan::RuleKind::Restriction);
}

TEST_CASE("an announcement keeps the quiet hours, the restriction doesn't")
{
    const auto ending = [](plan::Quiet rule) {
        return timeline::build(scenario({quiet(rule, announced(restriction("r", "PT0S", "PT8H")))}));
    };
    CHECK(instants(ending(plan::Quiet::Defer)) == Lines{"s1/r/end 2026-11-21T06:00:00Z"});
    CHECK(instants(ending(plan::Quiet::Allow)) == Lines{"s1/r/end 2026-11-20T22:00:00Z"});
    CHECK(instants(ending(plan::Quiet::Drop)) == Lines{});
    CHECK(restrictions(ending(plan::Quiet::Drop)) == Lines{"s1/r 2026-11-20T14:00:00Z 2026-11-20T22:00:00Z"});
}

TEST_CASE("the next session with the same plan ends a restriction, which then announces nothing")
{
    Scenario s = scenario({announced(restriction("r", "PT0S", "P7D"))});
    s.sessions.push_back(performed("s2", "2026-11-22T10:00"));
    const Timeline timeline = timeline::build(s);
    CHECK(restrictions(timeline)
          == Lines{"s1/r 2026-11-20T14:00:00Z 2026-11-22T09:00:00Z", "s2/r 2026-11-22T09:00:00Z 2026-11-29T09:00:00Z"});
    CHECK(ids(timeline) == Lines{"s2/r/end"});
}

TEST_CASE("a restriction that ends by itself just when the next session begins isn't cut short")
{
    Scenario s = scenario({announced(restriction("r", "PT0S", "P2D"))});
    s.sessions.push_back(performed("s2", "2026-11-22T15:00"));
    CHECK(ids(timeline::build(s)) == Lines{"s1/r/end", "s2/r/end"});
}

TEST_CASE("a lighter plan doesn't lift the restriction of a stricter one, and its end is announced")
{
    Scenario s = scenario({announced(restriction("r", "PT0S", "P7D")), byDay("task", {3}, {at("08:00")})});
    s.plans.push_back(makePlan("light", {}));
    s.sessions.push_back(performed("s2", "2026-11-22T10:00"));
    s.sessions.back().plan = "light";
    const Timeline timeline = timeline::build(s);
    CHECK(restrictions(timeline) == Lines{"s1/r 2026-11-20T14:00:00Z 2026-11-27T14:00:00Z"});
    CHECK(ids(timeline) == Lines{"s1/r/end"}); // the task is superseded

    SECTION("a third session with the same plan does, though the second is nearer")
    {
        s.sessions.push_back(performed("s3", "2026-11-24T10:00"));
        CHECK(restrictions(timeline::build(s)).front() == "s1/r 2026-11-20T14:00:00Z 2026-11-24T09:00:00Z");
    }
}

TEST_CASE("the same plan in another version ends a restriction as well")
{
    Scenario s = scenario({restriction("r", "PT0S", "P7D")});
    s.plans.push_back(makePlan("p", {}, 2));
    s.sessions.push_back(performed("s2", "2026-11-22T10:00"));
    s.sessions.back().planVersion = 2;
    CHECK(restrictions(timeline::build(s)) == Lines{"s1/r 2026-11-20T14:00:00Z 2026-11-22T09:00:00Z"});
}

TEST_CASE("a prep restriction ends with the appointment")
{
    Scenario s =
        scenario({prep(announced(restriction("retinoids", "-P5D", "P1D"))),
                  prep(announced(restriction("sun", "-P5D", "-PT2H"))), prep(restriction("never", "PT1H", "P1D"))});
    s.sessions = {planned("s1", "2026-11-25T15:00")};
    const Timeline timeline = timeline::build(s);
    CHECK(restrictions(timeline)
          == Lines{"s1/sun 2026-11-20T14:00:00Z 2026-11-25T12:00:00Z",
                   "s1/retinoids 2026-11-20T14:00:00Z 2026-11-25T14:00:00Z"});
    CHECK(instants(timeline) == Lines{"s1/sun/end 2026-11-25T12:00:00Z"});
}

TEST_CASE("a prep restriction isn't announced from the appointment on")
{
    const auto announcedFor = [](const char *until, const char *appointment) {
        Scenario s = scenario({prep(announced(restriction("r", "-P5D", until)))});
        s.sessions = {planned("s1", appointment)};
        return ids(timeline::build(s));
    };
    CHECK(announcedFor("PT0S", "2026-11-25T15:00") == Lines{}); // ends just then
    CHECK(announcedFor("-PT1S", "2026-11-25T15:00") == Lines{"s1/r/end"});
    CHECK(announcedFor("-PT1H", "2026-11-25T06:30") == Lines{});           // 05:30, deferred to 07:00
    CHECK(announcedFor("-PT1H", "2026-11-25T07:30") == Lines{"s1/r/end"}); // 06:30, deferred to 07:00
}
