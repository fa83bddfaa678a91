#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;

namespace {

/// A daily task on days 0 to 5, for s1 on 20 November at 15:00 and `others`.
Scenario withOthers(std::vector<timeline::Session> others, plan::Rule rule = byDay("r", days(0, 5), {at("18:00")}))
{
    Scenario s = scenario({std::move(rule)});
    s.sessions.insert(s.sessions.end(), others.begin(), others.end());
    return s;
}

Lines idsOf(const Timeline &timeline, std::string_view session)
{
    Lines found;
    for (const auto &occurrence : timeline.occurrences) {
        if (occurrence.session == session)
            found.push_back(occurrence.id);
    }
    return found;
}

} // namespace

TEST_CASE("a planned session yields its prep rules only, a performed one its aftercare only")
{
    Scenario s = scenario({prep(elapsed("before", {"-P1D"})), elapsed("after", {"P1D"}),
                           prep(restriction("sun", "-P3D", "PT0S")), restriction("sauna", "PT0S", "P3D")});
    s.sessions = {planned("s1", "2026-11-25T15:00"), performed("s2", "2026-11-20T15:00")};
    const Timeline timeline = timeline::build(s);
    CHECK(ids(timeline) == Lines{"s2/after/a/0", "s1/before/a/0"});
    CHECK(timeline.restrictions.size() == 2);
    CHECK(timeline.restrictions[0].rule == "sauna");
    CHECK(timeline.restrictions[1].rule == "sun");
}

TEST_CASE("by-day preparation falls before the appointment, after quiet hours")
{
    Scenario s = scenario({prep(byDay("r", {-1, 0}, {at("05:00"), at("12:00"), at("15:00"), at("18:00")}))});
    SECTION("appointment in the afternoon")
    {
        s.sessions = {planned("s1", "2026-11-25T15:00")};
        CHECK(ids(timeline::build(s))
              == Lines{"s1/r/d-1/0", "s1/r/d-1/1", "s1/r/d-1/2", "s1/r/d-1/3", "s1/r/d0/0", "s1/r/d0/1"});
    }
    SECTION("appointment while the patient sleeps: 05:00 would be deferred past it")
    {
        s.sessions = {planned("s1", "2026-11-25T06:00")};
        CHECK(ids(timeline::build(s)) == Lines{"s1/r/d-1/0", "s1/r/d-1/1", "s1/r/d-1/2", "s1/r/d-1/3"});
    }
}

TEST_CASE("elapsed preparation may fall after the appointment: did it take place?")
{
    Scenario s = scenario({prep(elapsed("took-place", {"PT3H"}))});
    s.sessions = {planned("s1", "2026-11-25T15:00")};
    CHECK(instants(timeline::build(s)) == Lines{"s1/took-place/a/0 2026-11-25T17:00:00Z"});
}

TEST_CASE("a later session on the same area supersedes the earlier one from its instant on")
{
    const Timeline timeline = timeline::build(withOthers({performed("s2", "2026-11-22T18:00")}));
    CHECK(idsOf(timeline, "s1") == Lines{"s1/r/d0/0", "s1/r/d1/0"}); // day 2's would be at that very instant
    CHECK(idsOf(timeline, "s2").size() == 6);
}

TEST_CASE("an elapsed time is superseded as well")
{
    CHECK(ids(timeline::build(withOthers({performed("s2", "2026-11-22T15:00")}, elapsed("r", {"PT47H", "PT48H"}))))
          == Lines{"s1/r/a/0", "s2/r/a/0", "s2/r/a/1"});
}

TEST_CASE("superseded is told after quiet hours have moved the time")
{
    const auto rule = byDay("r", {2}, {at("05:00")});
    CHECK(idsOf(timeline::build(withOthers({performed("s2", "2026-11-22T06:00")}, rule)), "s1") == Lines{});
    CHECK(idsOf(timeline::build(withOthers({performed("s2", "2026-11-22T07:01")}, rule)), "s1") == Lines{"s1/r/d2/0"});
}

TEST_CASE("of several later sessions the earliest counts, in whatever order they are told")
{
    const auto others = {performed("s3", "2026-11-24T15:00"), performed("s2", "2026-11-21T15:00")};
    const Timeline timeline = timeline::build(withOthers(others));
    CHECK(idsOf(timeline, "s1") == Lines{"s1/r/d0/0"});
    CHECK(idsOf(timeline, "s2") == Lines{"s2/r/d0/0", "s2/r/d1/0", "s2/r/d2/0"});
    CHECK(idsOf(timeline, "s3").size() == 6);
}

TEST_CASE("of two sessions at one instant the one whose id sorts later, by bytes, supersedes")
{
    const Timeline timeline = timeline::build(withOthers({performed("S2", "2026-11-20T15:00")}));
    CHECK(idsOf(timeline, "s1").size() == 6);
    CHECK(idsOf(timeline, "S2").empty());
}

TEST_CASE("sessions at one instant are told apart by instant, not by their local times")
{
    timeline::Session tokyo = performed("s2", "2026-11-20T23:00");
    tokyo.zone = zone("Asia/Tokyo");
    CHECK(idsOf(timeline::build(withOthers({tokyo})), "s1").empty());
    tokyo.performedAt = local("2026-11-20T22:59");
    CHECK(idsOf(timeline::build(withOthers({tokyo})), "s1").size() == 6);
}

TEST_CASE("a planned session neither supersedes nor is superseded")
{
    Scenario s = withOthers({planned("s2", "2026-11-21T15:00")});
    CHECK(idsOf(timeline::build(s), "s1").size() == 6);

    s = scenario({prep(elapsed("r", {"-PT1H", "PT5H"}))});
    s.sessions = {planned("s1", "2026-11-20T15:00"), performed("s2", "2026-11-20T16:00")};
    CHECK(idsOf(timeline::build(s), "s1") == Lines{"s1/r/a/0", "s1/r/a/1"});
}

TEST_CASE("sessions on different areas both keep all their occurrences")
{
    timeline::Session neck = performed("s2", "2026-11-22T15:00");
    neck.area = "neck";
    const Timeline timeline = timeline::build(withOthers({neck}));
    CHECK(idsOf(timeline, "s1").size() == 6);
    CHECK(idsOf(timeline, "s2").size() == 6);
}

TEST_CASE("a session keeps the plan version that it began with")
{
    Scenario s = scenario({byDay("old", {1}, {at("08:00")})});
    s.plans.push_back(makePlan("p", {byDay("new", {1}, {at("08:00")})}, 2));
    CHECK(ids(timeline::build(s)) == Lines{"s1/old/d1/0"});
    s.sessions.front().planVersion = 2;
    const Timeline timeline = timeline::build(s);
    CHECK(ids(timeline) == Lines{"s1/new/d1/0"});
    CHECK(timeline.occurrences.front().planVersion == 2);
}
