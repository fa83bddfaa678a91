#include "core/timeline/holds.h"

#include "core/plan/built_in.h"
#include "core/timeline/activities.h"
#include "core/timeline/ingredients.h"
#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Activity;
using timeline::Answer;
using timeline::Hold;
using timeline::Subject;
using timeline::Verdict;

namespace {

std::string name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Now:
        return "now";
    case Verdict::AskClinic:
        return "ask until";
    case Verdict::Later:
        return "later";
    case Verdict::SwitchedOff:
        return "switched off";
    case Verdict::Unsaid:
        return "unsaid";
    }
    return "?";
}

std::string what(const Hold &hold)
{
    return hold.session->id + '/' + (hold.rule != nullptr ? hold.rule->id : "phase " + hold.phase->id);
}

/// `later 2026-11-25T14:00:00Z s1/no-retinol, then s2/no-retinol-before 2026-12-01T14:00:00Z`
std::string text(const Answer &answer)
{
    std::string text = name(answer.verdict);
    if (answer.verdict == Verdict::Later || answer.verdict == Verdict::AskClinic)
        text += ' ' + time::format(answer.at);
    if (answer.reason)
        text += ' ' + what(*answer.reason);
    if (answer.next)
        text += ", then " + what(*answer.next) + ' ' + time::format(answer.next->from);
    return text;
}

const Subject kSun{.rules = {"sun", "sun-before"}, .phases = {}, .questions = {}};

/// No sun for two days after a treatment and one before an appointment; `now` is noon in Berlin of that date.
Scenario sunScenario(std::vector<timeline::Session> sessions, std::string_view noon)
{
    Scenario s = scenario({restriction("sun", "PT0S", "P2D"), prep(restriction("sun-before", "-P1D", "PT0S"))});
    s.sessions = std::move(sessions);
    s.now = s.zone.resolve(local(std::string{noon} + "T12:00"));
    return s;
}

/// The built-in plan, with a treatment of the face on 20 November at 15:00 in Berlin.
Scenario builtIn(std::string_view now)
{
    Scenario s = scenario({});
    s.plans.assign(plan::builtIn().begin(), plan::builtIn().end());
    s.sessions = {performed("s1", "2026-11-20T15:00")};
    s.sessions.front().plan = "standard-microneedling";
    s.now = s.zone.resolve(local(now));
    return s;
}

timeline::Session withBuiltInPlan(timeline::Session session)
{
    session.plan = "standard-microneedling";
    return session;
}

std::string use(const Scenario &scenario, std::vector<std::string> ingredients)
{
    return text(timeline::earliestUse(scenario, ingredients));
}

} // namespace

TEST_CASE("without a treatment nothing holds")
{
    CHECK(text(earliest(sunScenario({}, "2026-11-20"), kSun)) == "now");
    CHECK(text(earliestDay(sunScenario({}, "2026-11-20"), kSun)) == "now");
}

TEST_CASE("what holds ends at its end, and the instant itself is free")
{
    Scenario s = sunScenario({performed("s1", "2026-11-20T15:00")}, "2026-11-21");
    CHECK(text(earliest(s, kSun)) == "later 2026-11-22T14:00:00Z s1/sun");
    s.now = instant("2026-11-22T13:59:59Z");
    CHECK(text(earliest(s, kSun)) == "later 2026-11-22T14:00:00Z s1/sun");
    s.now = instant("2026-11-22T14:00:00Z");
    CHECK(text(earliest(s, kSun)) == "now");
    s.now = instant("2026-11-19T14:00:00Z"); // a treatment of tomorrow was already entered
    CHECK(text(earliest(s, kSun)) == "now, then s1/sun 2026-11-20T14:00:00Z");
}

TEST_CASE("days are counted on the clock of the treatment, over a change of the clocks")
{
    // Berlin goes back an hour on 25 October 2026.
    CHECK(text(earliest(sunScenario({performed("s1", "2026-10-24T15:00")}, "2026-10-25"), kSun))
          == "later 2026-10-26T14:00:00Z s1/sun");
    Scenario exact = scenario({restriction("sun", "PT0S", "PT48H")});
    exact.sessions = {performed("s1", "2026-10-24T15:00")};
    exact.now = instant("2026-10-25T11:00:00Z");
    CHECK(text(earliest(exact, kSun)) == "later 2026-10-26T13:00:00Z s1/sun");
}

TEST_CASE("of two areas the end that comes last counts")
{
    Scenario s = sunScenario({performed("s1", "2026-11-20T15:00"), performed("s2", "2026-11-21T10:00")}, "2026-11-21");
    s.sessions[1].area = "scalp";
    CHECK(text(earliest(s, kSun)) == "later 2026-11-23T09:00:00Z s2/sun");
}

TEST_CASE("an appointment forbids something before it and, kept, after it")
{
    const std::vector<timeline::Session> booked{planned("s1", "2026-11-27T15:00")};
    CHECK(text(earliest(sunScenario(booked, "2026-11-24"), kSun)) == "now, then s1/sun-before 2026-11-26T14:00:00Z");
    // On the day before it there is no use in the hour of the appointment.
    CHECK(text(earliest(sunScenario(booked, "2026-11-27"), kSun)) == "later 2026-11-29T14:00:00Z s1/sun");
}

TEST_CASE("what ends and begins again says both")
{
    const Scenario s =
        sunScenario({performed("s1", "2026-11-20T15:00"), planned("s2", "2026-11-27T15:00")}, "2026-11-21");
    CHECK(text(earliest(s, kSun)) == "later 2026-11-22T14:00:00Z s1/sun, then s2/sun-before 2026-11-26T14:00:00Z");
}

TEST_CASE("an appointment that nobody has confirmed yet counts like a treatment")
{
    CHECK(text(earliest(sunScenario({planned("s1", "2026-11-20T15:00")}, "2026-11-21"), kSun))
          == "later 2026-11-22T14:00:00Z s1/sun");
}

TEST_CASE("days that must be whole begin at midnight where the patient is")
{
    Scenario s = sunScenario({performed("s1", "2026-11-20T15:00")}, "2026-11-21");
    CHECK(text(earliestDay(s, kSun)) == "later 2026-11-22T23:00:00Z s1/sun");
    s.zone = zone("Asia/Tokyo"); // there it ends at 23:00
    CHECK(text(earliestDay(s, kSun)) == "later 2026-11-22T15:00:00Z s1/sun");
    s.zone = zone("Pacific/Auckland"); // and there at 03:00 of the 23rd
    CHECK(text(earliestDay(s, kSun)) == "later 2026-11-23T11:00:00Z s1/sun");
}

TEST_CASE("a whole day that an appointment takes away is none")
{
    CHECK(text(earliestDay(sunScenario({planned("s1", "2026-11-27T15:00")}, "2026-11-25"), kSun))
          == "now, then s1/sun-before 2026-11-26T14:00:00Z");
    CHECK(text(earliestDay(sunScenario({planned("s1", "2026-11-27T15:00")}, "2026-11-26"), kSun))
          == "later 2026-11-29T23:00:00Z s1/sun");
    // Free from the 22nd at 15:00 to the 23rd at 10:00 only.
    CHECK(
        text(earliestDay(
            sunScenario({performed("s1", "2026-11-20T15:00"), planned("s2", "2026-11-24T10:00")}, "2026-11-21"), kSun))
        == "later 2026-11-26T23:00:00Z s2/sun");
}

TEST_CASE("a plan without such a rule says nothing, and is only quoted while a treatment heals")
{
    Scenario s = scenario({restriction("no-sauna", "PT0S", "P3D")});
    auto plan = std::make_shared<plan::AftercarePlan>(*s.plans.front());
    plan->phases = {{"healing", {}, duration("PT0S"), duration("P7D"), {}, {}}};
    s.plans = {plan};
    CHECK(text(earliest(s, kSun)) == "unsaid");
    s.now = instant("2026-11-27T14:00:00Z");
    CHECK(text(earliest(s, kSun)) == "now");
    s.sessions = {planned("s1", "2026-12-20T15:00")};
    CHECK(text(earliest(s, kSun)) == "now");
    s.sessions.clear();
    CHECK(text(earliest(s, kSun)) == "now");
}

TEST_CASE("where one plan of two says something, that is the answer")
{
    Scenario s = sunScenario({performed("s1", "2026-11-20T15:00"), performed("s2", "2026-11-20T16:00")}, "2026-11-21");
    auto silent = std::make_shared<plan::AftercarePlan>(*makePlan("silent", {}));
    silent->phases = {{"healing", {}, duration("PT0S"), duration("P7D"), {}, {}}};
    s.plans.push_back(silent);
    s.sessions[1].plan = "silent";
    s.sessions[1].area = "neck";
    CHECK(text(earliest(s, kSun)) == "later 2026-11-22T14:00:00Z s1/sun");
    s.now = instant("2026-11-23T14:00:00Z");
    CHECK(text(earliest(s, kSun)) == "unsaid");
}

TEST_CASE("a rule that the patient has switched off doesn't hold, and is named")
{
    Scenario s = sunScenario({performed("s1", "2026-11-20T15:00")}, "2026-11-21");
    s.preferences.disabled = {"p/sun"};
    CHECK(text(earliest(s, kSun)) == "switched off s1/sun");
    s.now = instant("2026-11-23T14:00:00Z");
    CHECK(text(earliest(s, kSun)) == "now");
}

TEST_CASE("a restriction of other areas leaves this one alone")
{
    Scenario s = sunScenario({performed("s1", "2026-11-20T15:00")}, "2026-11-21");
    s.sessions.front().area = "scalp";
    auto plan = std::make_shared<plan::AftercarePlan>(*s.plans.front());
    plan->rules.front().areas = {"face"};
    s.plans = {plan};
    CHECK(text(earliest(s, kSun)) == "now");
}

TEST_CASE("the built-in plan answers for each ingredient")
{
    const Scenario s = builtIn("2026-11-20T18:00");
    CHECK(use(s, {"retinoid"}) == "later 2026-11-25T14:00:00Z s1/no-retinol");
    CHECK(use(s, {"aha-bha"}) == "later 2026-11-25T14:00:00Z s1/no-actives");
    CHECK(use(s, {"vitamin-c"}) == "later 2026-11-25T14:00:00Z s1/no-actives");
    CHECK(use(s, {"fragrance"}) == "later 2026-11-24T14:00:00Z s1/phase calming");
    CHECK(use(s, {"alcohol"}) == "later 2026-11-24T14:00:00Z s1/phase calming");
    CHECK(use(s, {"spf"}) == "ask until 2026-11-21T14:00:00Z s1/sunscreen-first-day");
    CHECK(use(s, {}) == "now");
    CHECK(use(builtIn("2026-11-21T15:00"), {"spf"}) == "now");
}

TEST_CASE("a product waits for the last of its ingredients")
{
    const Scenario s = builtIn("2026-11-20T18:00");
    CHECK(use(s, {"spf", "fragrance"}) == "later 2026-11-24T14:00:00Z s1/phase calming");
    CHECK(use(s, {"fragrance", "retinoid"}) == "later 2026-11-25T14:00:00Z s1/no-retinol");
    // One of them isn't in the plan.
    Scenario silent = s;
    auto plan = std::make_shared<plan::AftercarePlan>(*s.plans.front());
    std::erase_if(plan->phases, [](const plan::Phase &phase) { return phase.id == "calming"; });
    silent.plans = {plan};
    CHECK(use(silent, {"fragrance", "spf"}) == "ask until 2026-11-21T14:00:00Z s1/sunscreen-first-day");
    silent.now = instant("2026-11-22T14:00:00Z");
    CHECK(use(silent, {"fragrance", "spf"}) == "unsaid");
    CHECK(use(silent, {"fragrance", "retinoid"}) == "later 2026-11-25T14:00:00Z s1/no-retinol");
}

TEST_CASE("retinol is left out before an appointment")
{
    Scenario s = builtIn("2026-12-10T09:00");
    s.sessions.push_back(withBuiltInPlan(planned("s2", "2026-12-18T15:00")));
    CHECK(use(s, {"retinoid"}) == "now, then s2/no-retinol-before 2026-12-13T14:00:00Z");
    CHECK(use(s, {"aha-bha"}) == "now, then s2/no-actives 2026-12-18T14:00:00Z");
    s.now = instant("2026-12-14T09:00:00Z");
    CHECK(use(s, {"retinoid"}) == "later 2026-12-23T14:00:00Z s2/no-retinol");
}

TEST_CASE("the built-in plan answers each question")
{
    Scenario s = builtIn("2026-11-20T18:00");
    s.sessions.push_back(withBuiltInPlan(planned("s2", "2026-12-18T15:00")));
    Lines answers;
    for (const Activity about : timeline::kActivities)
        answers.push_back(text(earliest(s, about)));
    CHECK(answers
          == Lines{"later 2026-11-23T14:00:00Z s1/no-makeup, then s2/no-makeup 2026-12-18T14:00:00Z",
                   "later 2026-11-25T14:00:00Z s1/no-retinol, then s2/no-retinol-before 2026-12-13T14:00:00Z",
                   "later 2026-11-22T14:00:00Z s1/no-sport, then s2/no-sport 2026-12-18T14:00:00Z",
                   "later 2026-11-23T14:00:00Z s1/no-sauna, then s2/no-sauna 2026-12-18T14:00:00Z",
                   "later 2026-11-23T14:00:00Z s1/no-swimming, then s2/no-swimming 2026-12-18T14:00:00Z",
                   "later 2026-12-04T14:00:00Z s1/no-direct-sun, then s2/no-sun-before 2026-12-15T14:00:00Z",
                   "later 2026-12-04T23:00:00Z s1/no-direct-sun, then s2/no-sun-before 2026-12-15T14:00:00Z"});
}
