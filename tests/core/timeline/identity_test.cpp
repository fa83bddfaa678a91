#include "tests/core/timeline/scenarios.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;

namespace {

Scenario oneOfEach()
{
    Scenario s = scenario({byDay("clean", {1, 12}, {at("09:00"), wake()}), elapsed("check", {"PT20H", "P3D"}),
                           outdoors("sun", "PT2H", {1}), announced(restriction("sauna", "PT0S", "P2D"))});
    s.outdoors = {outside("2026-11-21T10:00:00Z", "2026-11-21T15:00:00Z")};
    return s;
}

Lines sortedIds(const Scenario &s)
{
    Lines lines = ids(timeline::build(s));
    std::sort(lines.begin(), lines.end());
    return lines;
}

const Lines kIds{"s1/check/a/0",
                 "s1/check/a/1",
                 "s1/clean/d1/0",
                 "s1/clean/d1/1",
                 "s1/clean/d12/0",
                 "s1/clean/d12/1",
                 "s1/sauna/end",
                 "s1/sun/o/2026-11-21T10:00:00Z/1",
                 "s1/sun/o/2026-11-21T10:00:00Z/2"};

} // namespace

TEST_CASE("an id names its session, its rule, and which one of the rule it is")
{
    CHECK(sortedIds(oneOfEach()) == kIds);
}

TEST_CASE("ids don't depend on the zone, the clock, the preferences or the hour of the treatment")
{
    Scenario s = oneOfEach();
    SECTION("zone")
    {
        s.zone = zone("Asia/Tokyo");
    }
    SECTION("clock")
    {
        s.now = instant("2027-06-01T00:00:00Z");
    }
    SECTION("preferences")
    {
        s.preferences = {clock("10:00"), clock("03:00"), {}, 1};
    }
    SECTION("hour")
    {
        s.sessions.front().performedAt = local("2026-11-20T11:00");
    }
    SECTION("another session")
    {
        s.sessions.push_back(performed("s0", "2026-11-19T15:00"));
        s.sessions.back().area = "neck";
        s.sessions.back().plan = "empty";
        s.plans.push_back(makePlan("empty", {}));
    }
    CHECK(sortedIds(s) == kIds);
}

TEST_CASE("from its second revision on a session has ids of its own")
{
    Scenario s = oneOfEach();
    s.sessions.front().revision = 2;
    Lines revised;
    for (const std::string &id : kIds)
        revised.push_back("s1.2" + id.substr(2));
    CHECK(sortedIds(s) == revised);
    CHECK(timeline::build(s).occurrences.front().session == "s1");

    s.sessions.front().revision = 11;
    CHECK(sortedIds(s).front() == "s1.11/check/a/0");
}

TEST_CASE("what was ticked on a revision doesn't count for the next")
{
    Scenario s = oneOfEach();
    s.log = {logged("s1/clean/d1/0", timeline::Action::Done, "2026-11-21T09:00:00Z")};
    CHECK(occurrence(timeline::build(s), "s1/clean/d1/0").state == timeline::State::Done);
    s.sessions.front().revision = 2;
    CHECK(occurrence(timeline::build(s), "s1.2/clean/d1/0").state == timeline::State::Upcoming);
}

TEST_CASE("a day before the treatment is a negative number in an id")
{
    Scenario s = scenario({prep(byDay("r", {-7}, {at("09:00")}))});
    s.sessions = {planned("s1", "2026-11-25T15:00")};
    const Timeline timeline = timeline::build(s);
    CHECK(ids(timeline) == Lines{"s1/r/d-7/0"});
    CHECK(timeline.occurrences.front().day == -7);
}

TEST_CASE("an occurrence tells where it comes from")
{
    Scenario s = scenario({withPriority(70, ofKind(plan::RuleKind::Photo, byDay("photo", {1}, {at("23:00")})))});
    const timeline::Occurrence o = timeline::build(s).occurrences.at(0);
    CHECK(o.session == "s1");
    CHECK(o.plan == "p");
    CHECK(o.planVersion == 1);
    CHECK(o.rule == "photo");
    CHECK(o.kind == plan::RuleKind::Photo);
    CHECK(o.priority == 70);
    CHECK(o.day == 2); // deferred to the morning after
    CHECK(o.notify);
}
