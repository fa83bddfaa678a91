#include "core/timeline/assess.h"

#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::CheckIn;
using timeline::Level;

namespace {

/// Redness may be strong for 48 hours, medium for 72, mild for 7 days; swelling medium for 3 days.
const plan::AftercarePlan &expecting()
{
    static const plan::AftercarePlan plan = [] {
        plan::AftercarePlan p;
        p.id = "p";
        p.symptoms = {{"redness", {}, {{duration("PT48H"), 3}, {duration("PT72H"), 2}, {duration("P7D"), 1}}},
                      {"swelling", {}, {{duration("P3D"), 2}}}};
        p.redFlags = {{"pus", {}, plan::FlagLevel::Contact, {}}, {"breath", {}, plan::FlagLevel::Urgent, {}}};
        return p;
    }();
    return plan;
}

CheckIn checkIn(const char *at, int redness, int swelling = 0, std::vector<std::string> flags = {})
{
    return {instant(at), {{"redness", redness}, {"swelling", swelling}}, std::move(flags)};
}

/// Performed on 20 November at 14:00 UTC: 48 hours end on the 22nd, 72 on the 23rd.
timeline::Assessment assess(std::vector<CheckIn> checkIns)
{
    return timeline::assess(expecting(), performed("s1", "2026-11-20T15:00"), checkIns);
}

using Expected = std::vector<std::pair<std::string, int>>;

} // namespace

TEST_CASE("a symptom is expected up to its maximum of the time, which ends just then")
{
    const auto session = performed("s1", "2026-11-20T15:00");
    const auto maximumAt = [&](const char *at) {
        return timeline::expectedMaximum(expecting().symptoms.front(), session, instant(at));
    };
    CHECK(maximumAt("2026-11-20T14:00:00Z") == 3);
    CHECK(maximumAt("2026-11-22T13:59:59Z") == 3);
    CHECK(maximumAt("2026-11-22T14:00:00Z") == 2);
    CHECK(maximumAt("2026-11-23T14:00:00Z") == 1);
    CHECK(maximumAt("2026-11-27T14:00:00Z") == 0);
}

TEST_CASE("a symptom's days keep the wall clock of the treatment across a clock change")
{
    const auto session = performed("s1", "2026-10-24T15:00"); // 13:00 UTC, the clock is set back that night
    CHECK(timeline::expectedMaximum(expecting().symptoms[1], session, instant("2026-10-27T13:30:00Z")) == 2);
    CHECK(timeline::expectedMaximum(expecting().symptoms[1], session, instant("2026-10-27T14:00:00Z")) == 0);
}

TEST_CASE("what is expected is said beside what was reported")
{
    const auto assessment = assess({checkIn("2026-11-21T08:00:00Z", 3, 2)});
    CHECK(assessment.level == Level::Expected);
    CHECK(assessment.reasons.empty());
    CHECK(assessment.expected == Expected{{"redness", 3}, {"swelling", 2}});
}

TEST_CASE("one above the maximum is to be watched, two above is to be asked about")
{
    CHECK(assess({checkIn("2026-11-22T20:00:00Z", 3)}).level == Level::Watch);
    CHECK(assess({checkIn("2026-11-23T20:00:00Z", 3)}).level == Level::Contact);
    CHECK(assess({checkIn("2026-11-23T20:00:00Z", 3)}).reasons == Lines{"redness"});
}

TEST_CASE("a symptom that is left out is none")
{
    CHECK(assess({{instant("2026-12-23T20:00:00Z"), {}, {}}}).level == Level::Expected);
    // From none to mild it rises.
    CHECK(assess({{instant("2026-12-22T20:00:00Z"), {}, {}}, checkIn("2026-12-23T20:00:00Z", 1)}).level
          == Level::Contact);
}

TEST_CASE("above its maximum a symptom must not rise from 72 hours on")
{
    CHECK(assess({checkIn("2026-11-23T08:00:00Z", 1), checkIn("2026-11-23T14:00:00Z", 2)}).level == Level::Contact);
    CHECK(assess({checkIn("2026-11-22T08:00:00Z", 2), checkIn("2026-11-23T13:59:59Z", 3)}).level == Level::Watch);
}

TEST_CASE("a symptom that rises within its maximum is expected")
{
    CHECK(assess({checkIn("2026-11-23T15:00:00Z", 0), checkIn("2026-11-24T08:00:00Z", 1)}).level == Level::Expected);
}

TEST_CASE("above its maximum a symptom must not stay from 72 hours on, unless it was expected before")
{
    CHECK(assess({checkIn("2026-11-23T15:00:00Z", 2), checkIn("2026-11-24T08:00:00Z", 2)}).level == Level::Contact);
    CHECK(assess({checkIn("2026-11-23T13:00:00Z", 2), checkIn("2026-11-24T08:00:00Z", 2)}).level == Level::Watch);
}

TEST_CASE("above its maximum a symptom that falls is to be watched")
{
    CHECK(assess({checkIn("2026-11-23T15:00:00Z", 3), checkIn("2026-11-24T08:00:00Z", 2)}).level == Level::Watch);
}

TEST_CASE("a red flag has its own level")
{
    CHECK(assess({checkIn("2026-11-21T08:00:00Z", 0, 0, {"pus"})}).level == Level::Contact);
    CHECK(assess({checkIn("2026-11-21T08:00:00Z", 0, 0, {"breath"})}).level == Level::Urgent);
}

TEST_CASE("the reasons are the symptoms, then the flags, in the plan's order, whatever the level")
{
    const auto assessment = assess({checkIn("2026-11-28T08:00:00Z", 1, 1, {"breath", "pus", "pus"})});
    CHECK(assessment.level == Level::Urgent);
    CHECK(assessment.reasons == Lines{"redness", "swelling", "pus", "breath"});
    CHECK(assessment.expected == Expected{{"redness", 0}, {"swelling", 0}});
}

TEST_CASE("the last check-in by time is assessed beside the one before it, whatever their order")
{
    const CheckIn first = checkIn("2026-11-23T15:00:00Z", 1);
    const CheckIn second = checkIn("2026-11-24T08:00:00Z", 3);
    const CheckIn third = checkIn("2026-11-24T20:00:00Z", 2);
    CHECK(assess({third, first, second}).level == Level::Watch); // it falls
    CHECK(assess({third, first}).level == Level::Contact);       // it rises
    CHECK(assess({first, third, second}).level == Level::Watch);
    CHECK(assess({second, third, first}).level == Level::Watch);
}

TEST_CASE("of check-ins at one instant the later in the list is the later")
{
    const CheckIn mild = checkIn("2026-11-24T08:00:00Z", 1);
    const CheckIn strong = checkIn("2026-11-24T08:00:00Z", 3, 0, {"breath"});
    CHECK(assess({strong, mild}).level == Level::Expected);
    CHECK(assess({mild, strong}).level == Level::Urgent);
    const CheckIn after = checkIn("2026-11-24T20:00:00Z", 2);
    CHECK(assess({strong, mild, after}).level == Level::Contact); // it rises from the second
    CHECK(assess({after, mild, strong}).level == Level::Watch);   // it falls from the second
}

TEST_CASE("a finding says until when this strength is normal, and what it was before")
{
    const auto findings = [](const std::vector<CheckIn> &checkIns) {
        return timeline::findings(expecting(), performed("s1", "2026-11-20T15:00"), checkIns);
    };
    const auto first = findings({checkIn("2026-11-21T08:00:00Z", 2, 0)});
    REQUIRE(first.size() == 2);
    CHECK(first[0]
          == timeline::Finding{"redness", 2, 3, Level::Expected, instant("2026-11-23T14:00:00Z"), std::nullopt});
    // None of it: until when there may be any.
    CHECK(first[1]
          == timeline::Finding{"swelling", 0, 2, Level::Expected, instant("2026-11-23T14:00:00Z"), std::nullopt});

    const auto later = findings({checkIn("2026-11-22T08:00:00Z", 1, 2), checkIn("2026-11-24T08:00:00Z", 2, 0)});
    CHECK(later[0] == timeline::Finding{"redness", 2, 1, Level::Contact, std::nullopt, 1});
    CHECK(later[1] == timeline::Finding{"swelling", 0, 0, Level::Expected, std::nullopt, 2});
    CHECK(findings({checkIn("2026-11-24T08:00:00Z", 1)})[0].usualUntil == instant("2026-11-27T14:00:00Z"));
}

TEST_CASE("a symptom's course has each day's strongest, by the date where the patient is")
{
    const auto session = performed("s1", "2026-11-20T15:00"); // in Berlin
    const std::vector<CheckIn> checkIns{checkIn("2026-11-22T20:00:00Z", 1), checkIn("2026-11-20T20:00:00Z", 3),
                                        checkIn("2026-11-22T08:00:00Z", 2), checkIn("2026-11-23T23:30:00Z", 0, 2)};
    using Course = std::vector<timeline::DayStrength>;
    CHECK(timeline::courseOf("redness", session, checkIns, session.zone) == Course{{0, 3}, {2, 2}, {4, 0}});
    CHECK(timeline::courseOf("swelling", session, checkIns, session.zone) == Course{{0, 0}, {2, 0}, {4, 2}});
    CHECK(timeline::courseOf("redness", session, {}, session.zone).empty());
}
