#include "core/timeline/healing.h"

#include "core/plan/built_in.h"
#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::HealingDay;
using timeline::HealingSource;

namespace {

plan::Phase phase(std::string id, std::string_view from, std::string_view until)
{
    plan::Phase phase;
    phase.id = std::move(id);
    phase.from = duration(from);
    phase.until = duration(until);
    return phase;
}

/// Plan `p` with three phases and these rules, otherwise as scenario() has it; it is day 3, 09:41.
HealingSource source(std::vector<plan::Rule> rules = {})
{
    HealingSource source{scenario({}), "s1", {}, {}};
    plan::AftercarePlan plan = *makePlan("p", std::move(rules));
    plan.phases = {phase("hours", "PT0S", "PT12H"), phase("red", "PT12H", "P4D"),
                   phase("under-the-surface", "P14D", "P2M")};
    source.scenario.plans = {std::make_shared<const plan::AftercarePlan>(plan)};
    source.scenario.now = instant("2026-11-23T08:41:00Z");
    return source;
}

/// "1 2026-11-21 past red! end no-makeup 14:00": the day, its date and position, its phase (! where it begins), what happens.
Lines daysOf(const HealingSource &source)
{
    const timeline::Healing healing = timeline::healing(source);
    Lines lines;
    for (const HealingDay &day : healing.days) {
        std::string line = std::to_string(day.number) + ' ' + time::formatDate(day.date);
        line += day.position == HealingDay::Past ? " past" : day.position == HealingDay::Today ? " today" : " ahead";
        if (day.phase != nullptr)
            line += ' ' + day.phase->id + (day.phaseBegins ? "!" : "");
        const auto add = [&](const char *what, const std::vector<timeline::RuleMoment> &moments) {
            for (const timeline::RuleMoment &moment : moments)
                line += std::string(what) + moment.rule->id + ' ' + time::format(moment.at).substr(11, 5);
        };
        add(" begin ", day.begins);
        add(" end ", day.ends);
        add(" milestone ", day.milestones);
        add(" task ", day.tasks);
        for (const timeline::HealingPhoto &photo : day.photos)
            line += " photo " + photo.id;
        for (const timeline::CheckInMoment &checkIn : day.checkIns)
            line += " check-in " + std::to_string(static_cast<int>(checkIn.assessment.level));
        line += day.photoAsked ? " photo?" : "";
        line += day.checkInAsked ? " check-in?" : "";
        line += day.healed ? " healed" : "";
        line += day.nextTreatment ? " next" : "";
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("the days that matter: where a phase begins, a restriction ends or a milestone falls due, and today")
{
    CHECK(daysOf(source({restriction("no-makeup", "PT0S", "P5D"), restriction("later", "P6D", "P7D"),
                         ofKind(plan::RuleKind::Milestone, byDay("relax", {14}, {wake(90)})),
                         byDay("cleanse", days(0, 20), {at("08:00")})}))
          == Lines{"0 2026-11-20 past hours!", "1 2026-11-21 past red!", "3 2026-11-23 today red",
                   "5 2026-11-25 ahead end no-makeup 14:00", "6 2026-11-26 ahead begin later 14:00",
                   "7 2026-11-27 ahead end later 14:00",
                   "14 2026-12-04 ahead under-the-surface! milestone relax 07:30"});
}

TEST_CASE("a phase that begins late on the day of the treatment is the next day's, unless it ends before")
{
    HealingSource morning = source();
    morning.scenario.sessions.front().performedAt = local("2026-11-20T09:00"); // `red` from 21:00
    CHECK(daysOf(morning)[1] == "1 2026-11-21 past red!");

    plan::AftercarePlan plan = *morning.scenario.plans.front();
    plan.phases = {phase("hours", "PT0S", "PT1H"), phase("evening", "PT1H", "PT4H")};
    morning.scenario.plans = {std::make_shared<const plan::AftercarePlan>(plan)};
    CHECK(daysOf(morning) == Lines{"0 2026-11-20 past evening!"});
}

TEST_CASE("today has the phase of now, any other day that of its end")
{
    HealingSource s = source({restriction("sport", "PT0S", "P2D"), restriction("day four", "PT0S", "P4D")});
    CHECK(daysOf(s)[2] == "2 2026-11-22 past red end sport 14:00");
    CHECK(daysOf(s)[4] == "4 2026-11-24 ahead end day four 14:00"); // `red` ends then
    s.scenario.now = instant("2026-11-24T13:00:00Z");
    CHECK(daysOf(s)[3] == "4 2026-11-24 today red end day four 14:00");
}

TEST_CASE(
    "a change of the clocks moves no day: the wall clock counts in nominal durations, time that passes in exact ones")
{
    HealingSource s = source({restriction("nominal", "PT0S", "P7D"), restriction("exact", "PT0S", "PT168H")});
    // On 25 October the clocks in Berlin go back: 168 hours later they show 23:30, an hour before day 7.
    s.scenario.sessions.front().performedAt = local("2026-10-20T00:30");
    s.scenario.now = instant("2026-10-20T06:00:00Z");
    CHECK(daysOf(s)[2] == "6 2026-10-26 ahead end exact 22:30");
    CHECK(daysOf(s)[3] == "7 2026-10-27 ahead end nominal 23:30");
}

TEST_CASE("days are dated where the patient is, and nothing of the healing is before the treatment's day")
{
    // 07:00 in Tokyo is still the day before in Berlin and Los Angeles.
    HealingSource s = source({restriction("hour", "PT0S", "PT1H"), restriction("days", "PT0S", "P2D")});
    s.scenario.sessions.front().performedAt = local("2026-11-20T07:00");
    s.scenario.sessions.front().zone = zone("Asia/Tokyo");
    s.scenario.zone = zone("America/Los_Angeles");
    s.scenario.now = instant("2026-11-19T22:30:00Z");
    CHECK(daysOf(s)
          == Lines{"0 2026-11-20 today hours! end hour 23:00", "1 2026-11-21 ahead red! end days 22:00",
                   "13 2026-12-03 ahead under-the-surface!"});
}

TEST_CASE("the next treatment of the area ends the course: nothing of it is shown after, and today is no longer its")
{
    HealingSource s = source({restriction("sport", "PT0S", "P2D"), restriction("sun", "PT0S", "P14D"),
                              ofKind(plan::RuleKind::Milestone, byDay("relax", {14}, {wake(90)}))});
    s.scenario.sessions.push_back(performed("s2", "2026-11-23T09:00"));
    CHECK(daysOf(s)
          == Lines{"0 2026-11-20 past hours!", "1 2026-11-21 past red!", "2 2026-11-22 past red end sport 14:00",
                   "3 2026-11-23 past next"});
    CHECK_FALSE(timeline::healing(s).surface);

    SECTION("but the restrictions of another plan run on")
    {
        plan::AftercarePlan light = *makePlan("light", {});
        s.scenario.plans.push_back(std::make_shared<const plan::AftercarePlan>(light));
        s.scenario.sessions.back().plan = "light";
        CHECK(daysOf(s).back() == "14 2026-12-04 ahead end sun 14:00");
    }
    SECTION("a treatment of another area changes nothing")
    {
        s.scenario.sessions.back().area = "scalp";
        CHECK(daysOf(s)[3] == "3 2026-11-23 today red");
        CHECK(timeline::healing(s).surface);
    }
    SECTION("nor does an appointment")
    {
        s.scenario.sessions.back().status = timeline::SessionStatus::Planned;
        CHECK(daysOf(s)[3] == "3 2026-11-23 today red");
    }
}

TEST_CASE(
    "photos, check-ins and the healed mark are on their days; what is asked for marks days that are there and today")
{
    HealingSource s = source({ofKind(plan::RuleKind::Photo, byDay("photo", {1, 3, 9, 14}, {at("08:00")})),
                              ofKind(plan::RuleKind::CheckIn, byDay("feel", {0, 3, 4}, {at("20:00")}))});
    s.photos = {{"before", -1, {}}, {"first", 0, {}}, {"late", 40, {}}};
    plan::AftercarePlan plan = *s.scenario.plans.front();
    plan.symptoms = {{"redness", {}, {{duration("P2D"), 2}}}};
    s.scenario.plans = {std::make_shared<const plan::AftercarePlan>(plan)};
    s.checkIns = {{instant("2026-11-22T20:00:00Z"), {{"redness", 1}}, {}},
                  {instant("2026-11-21T20:00:00Z"), {{"redness", 2}}, {}}};
    s.scenario.sessions.front().healedAt = instant("2026-11-22T09:00:00Z");
    CHECK(daysOf(s)
          == Lines{"0 2026-11-20 past hours! photo before photo first", "1 2026-11-21 past red! check-in 0",
                   "2 2026-11-22 past red check-in 1 healed", "3 2026-11-23 today red photo? check-in?",
                   "14 2026-12-04 ahead under-the-surface! photo?",
                   "40 2026-12-30 ahead under-the-surface photo late"});

    s.scenario.log = {logged("s1/photo/d3/0", timeline::Action::Done, "2026-11-23T08:00:00Z")};
    CHECK(daysOf(s)[3] == "3 2026-11-23 today red check-in?");
}

TEST_CASE("an appointment's days lead up to it")
{
    HealingSource s = source({prep(byDay("tell", {-7}, {wake(90)})), prep(elapsed("arrive", {"-PT2H", "PT3H"})),
                              prep(restriction("retinol", "-P5D", "PT0S"))});
    s.scenario.sessions = {planned("s1", "2026-11-27T15:00")};
    CHECK(daysOf(s)
          == Lines{"-7 2026-11-20 past task tell 07:30", "-5 2026-11-22 past begin retinol 14:00",
                   "-4 2026-11-23 today", "0 2026-11-27 ahead task arrive 12:00"});
    CHECK_FALSE(timeline::healing(s).surface);

    SECTION("and end with it, also once it has passed")
    {
        s.scenario.now = instant("2026-11-29T10:00:00Z");
        CHECK(daysOf(s).back() == "0 2026-11-27 past task arrive 12:00");
    }
}

TEST_CASE("today is left out once everything has passed")
{
    HealingSource s = source();
    s.scenario.now = instant("2026-12-04T15:00:00Z");
    CHECK(daysOf(s).back() == "14 2026-12-04 today under-the-surface!");
    s.scenario.now = instant("2026-12-05T10:00:00Z");
    CHECK(daysOf(s).back() == "14 2026-12-04 past under-the-surface!");
}

TEST_CASE("both tracks begin with the treatment; the surface's ends where healing goes on below it")
{
    const HealingSource s = source();
    const timeline::Healing healing = timeline::healing(s);
    REQUIRE(healing.surface);
    REQUIRE(healing.underneath);
    CHECK(time::format(healing.surface->until) == "2026-12-04T14:00:00Z");
    CHECK(time::format(healing.underneath->until) == "2027-01-20T14:00:00Z");
    CHECK(healing.surface->progress(instant("2026-11-20T13:00:00Z")) == 0);
    CHECK(healing.surface->progress(instant("2026-11-27T14:00:00Z")) == 0.5);
    CHECK(healing.surface->progress(instant("2026-12-24T14:00:00Z")) == 1);
}

TEST_CASE("the days change at midnight where the patient is, or with the next phase")
{
    HealingSource s = source();
    CHECK(time::format(timeline::healing(s).nextChange.value()) == "2026-11-23T23:00:00Z");
    s.scenario.now = instant("2026-11-24T12:00:00Z");
    CHECK(time::format(timeline::healing(s).nextChange.value()) == "2026-11-24T14:00:00Z");
}

TEST_CASE("the built-in plan's days are those of its phases, ends and milestones")
{
    HealingSource s{scenario({}), "s1", {}, {}};
    s.scenario.plans.assign(plan::builtIn().begin(), plan::builtIn().end());
    s.scenario.sessions.front().plan = s.scenario.plans.front()->id;
    s.scenario.sessions.front().planVersion = s.scenario.plans.front()->version;
    std::vector<int> numbers;
    for (const HealingDay &day : timeline::healing(s).days)
        numbers.push_back(day.number);
    CHECK(numbers == std::vector{0, 1, 2, 3, 4, 5, 7, 14, 28, 42, 56, 365});
}
