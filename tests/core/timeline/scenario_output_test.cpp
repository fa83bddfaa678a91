#include "core/timeline/scenario.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace afterglow;
using namespace std::chrono_literals;
using nlohmann::json;
using timeline::State;

namespace {

time::Instant instant(std::string_view text)
{
    return time::parseInstant(text).value();
}

timeline::Occurrence occurrence(plan::RuleKind kind, State state)
{
    timeline::Occurrence occurrence;
    occurrence.id = "s1/r/d1/0";
    occurrence.session = "s1";
    occurrence.plan = "p";
    occurrence.rule = "r";
    occurrence.kind = kind;
    occurrence.state = state;
    occurrence.day = -3;
    occurrence.due = instant("2026-11-21T07:30:00Z");
    occurrence.instant = instant("2026-11-21T23:30:05Z");
    return occurrence;
}

} // namespace

TEST_CASE("an empty timeline is three empty lists, and ends with a line feed")
{
    const auto text = timeline::toJson(timeline::Timeline{}, time::Zone{});
    CHECK(json::parse(text) == json::parse(R"({"occurrences": [], "restrictions": [], "notifications": []})"));
    CHECK(text.ends_with("}\n"));
}

TEST_CASE("a timeline is printed with what it names, in the zone of the patient")
{
    timeline::Timeline timeline;
    timeline.occurrences = {occurrence(plan::RuleKind::Task, State::Snoozed)};
    timeline.restrictions = {
        {"s1", "p", 1, "no-sun", instant("2026-11-20T14:00:00Z"), instant("2026-12-04T14:00:00Z"), true}};
    timeline.notifications = {{"refill", instant("2026-11-21T23:30:05Z"), {"s1/r/d1/0", "s1/q/d1/0"}}};
    CHECK(json::parse(timeline::toJson(timeline, time::Zone{"Europe/Berlin", 1h, {}})) == json::parse(R"({
        "occurrences": [{"id": "s1/r/d1/0", "session": "s1", "rule": "r", "kind": "task", "day": -3,
                         "due": "2026-11-21T23:30:05Z", "local": "2026-11-22T00:30:05", "state": "snoozed", "notify": true}],
        "restrictions": [{"session": "s1", "rule": "no-sun", "from": "2026-11-20T14:00:00Z",
                          "until": "2026-12-04T14:00:00Z", "active": true}],
        "notifications": [{"id": "refill", "at": "2026-11-21T23:30:05Z", "local": "2026-11-22T00:30:05",
                           "occurrences": ["s1/r/d1/0", "s1/q/d1/0"]}]})"));
}

TEST_CASE("every kind and every state has its word")
{
    timeline::Timeline timeline;
    for (const auto kind : {plan::RuleKind::Task, plan::RuleKind::Photo, plan::RuleKind::CheckIn,
                            plan::RuleKind::Milestone, plan::RuleKind::Restriction})
        timeline.occurrences.push_back(occurrence(kind, State::Due));
    for (const auto state : {State::Upcoming, State::Due, State::Snoozed, State::Done, State::Skipped, State::Missed})
        timeline.occurrences.push_back(occurrence(plan::RuleKind::Task, state));
    std::vector<std::string> kinds;
    std::vector<std::string> states;
    const json answer = json::parse(timeline::toJson(timeline, time::Zone{}));
    for (const auto &printed : answer.at("occurrences")) {
        kinds.push_back(printed.at("kind"));
        states.push_back(printed.at("state"));
    }
    kinds.resize(5);
    states.erase(states.begin(), states.begin() + 5);
    CHECK(kinds == std::vector<std::string>{"task", "photo", "checkin", "milestone", "restriction"});
    CHECK(states == std::vector<std::string>{"upcoming", "due", "snoozed", "done", "skipped", "missed"});
}

TEST_CASE("an assessment is printed, its symptoms in the plan's order")
{
    timeline::Assessment assessment;
    assessment.level = timeline::Level::Contact;
    assessment.reasons = {"redness", "pus"};
    assessment.expected = {{"redness", 2}, {"dryness", 0}};
    CHECK(timeline::toJson(assessment)
          == "{\"level\":\"contact\",\"reasons\":[\"redness\",\"pus\"],\"expected\":{\"redness\":2,\"dryness\":0}}\n");

    std::vector<std::string> levels;
    for (const auto level : {timeline::Level::Expected, timeline::Level::Watch, timeline::Level::Urgent})
        levels.push_back(json::parse(timeline::toJson(timeline::Assessment{level, {}, {}})).at("level"));
    CHECK(levels == std::vector<std::string>{"expected", "watch", "urgent"});
    CHECK(json::parse(timeline::toJson(timeline::Assessment{}))
          == json::parse(R"({"level": "expected", "reasons": [], "expected": {}})"));
}
