#include "core/timeline/scenario.h"

#include "core/plan/built_in.h"
#include "tests/core/timeline/scenario_texts.h"
#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace afterglow;
using namespace std::chrono_literals;
using namespace std::string_literals;
using timeline::Action;

namespace {

const test::TwoZones kZones;

timeline::Scenario readGood(const std::string &patch = "[]")
{
    const auto scenario = timeline::readScenario(test::patched(test::goodScenario(), patch), kZones, plan::builtIn());
    CHECK(test::errorLines(scenario).empty());
    REQUIRE(scenario);
    return *scenario;
}

timeline::AssessScenario readGoodAssess(const std::string &patch = "[]")
{
    const auto scenario =
        timeline::readAssessScenario(test::patched(test::goodAssessScenario(), patch), kZones, plan::builtIn());
    CHECK(test::errorLines(scenario).empty());
    REQUIRE(scenario);
    return *scenario;
}

time::Instant instant(std::string_view text)
{
    return time::parseInstant(text).value();
}

} // namespace

TEST_CASE("a scenario is read as it stands")
{
    const auto scenario = readGood();
    REQUIRE(scenario.plans.size() == 3);
    CHECK(scenario.plans[1]->id == "p");
    CHECK(scenario.plans[1]->version == 3);
    CHECK(scenario.zone.name() == "Europe/Berlin");
    CHECK(scenario.now == instant("2026-11-21T00:00:00Z"));
    CHECK(scenario.from == instant("2026-11-20T00:00:00Z"));
    CHECK(scenario.until == instant("2026-12-01T00:00:00Z"));
    CHECK(scenario.limit == 12);

    CHECK(scenario.preferences
          == timeline::Preferences{
              .wake = 6h + 30min, .sleep = 23h + 15min, .disabled = {"p/r", "gone/rule"}, .dailyLimit = 4});

    REQUIRE(scenario.log.size() == 4);
    CHECK(scenario.log[0].occurrence == "s1/r/d0/0");
    CHECK(scenario.log[0].action == Action::Done);
    CHECK(scenario.log[0].at == instant("2026-11-20T19:01:02Z"));
    CHECK_FALSE(scenario.log[0].until.has_value());
    CHECK(scenario.log[1].action == Action::Snoozed);
    CHECK(scenario.log[1].until == instant("2026-11-20T20:00:00Z"));
    CHECK(scenario.log[2].action == Action::Skipped);
    CHECK(scenario.log[3].action == Action::Reopened);

    REQUIRE(scenario.outdoors.size() == 2);
    CHECK(scenario.outdoors[0].from == instant("2026-11-21T10:00:00Z"));
    CHECK(scenario.outdoors[0].until == instant("2026-11-21T10:00:01Z"));
    CHECK_FALSE(scenario.outdoors[1].until.has_value());
}

TEST_CASE("the sessions of a scenario are read, with their defaults")
{
    const auto scenario = readGood();
    REQUIRE(scenario.sessions.size() == 2);
    const auto &silent = scenario.sessions[0];
    CHECK(silent.id == "s1");
    CHECK(time::formatMinutes(silent.performedAt) == "2026-11-20T15:00");
    CHECK(silent.zone.name() == "Europe/Berlin");
    CHECK(silent.area == "face");
    CHECK(silent.plan == "p");
    CHECK(silent.planVersion == 3); // the highest
    CHECK(silent.status == timeline::SessionStatus::Performed);
    CHECK(silent.revision == 1);
    CHECK_FALSE(silent.healedAt.has_value());
    const auto &told = scenario.sessions[1];
    CHECK(told.id == "S-_2");
    CHECK(told.planVersion == 1);
    CHECK(told.status == timeline::SessionStatus::Planned);
    CHECK(told.revision == 4);
    CHECK(told.healedAt == instant("2026-11-28T08:00:00Z"));

    CHECK_FALSE(readGood(R"([{"op": "replace", "path": "/sessions/1/healedAt", "value": null}])")
                    .sessions[1]
                    .healedAt.has_value());
}

TEST_CASE("what a scenario may leave out has its default")
{
    const auto scenario = readGood(R"([
        {"op": "remove", "path": "/log"}, {"op": "remove", "path": "/outdoors"}, {"op": "remove", "path": "/limit"},
        {"op": "remove", "path": "/preferences/disabled"}, {"op": "remove", "path": "/preferences/dailyLimit"}])");
    CHECK(scenario.log.empty());
    CHECK(scenario.outdoors.empty());
    CHECK(scenario.limit == 64);
    CHECK(scenario.preferences.disabled.empty());
    CHECK(scenario.preferences.dailyLimit == 0);
}

TEST_CASE("a scenario without plans has the built-in ones")
{
    const auto scenario = readGood(R"([
        {"op": "remove", "path": "/plans"},
        {"op": "replace", "path": "/sessions/0/plan", "value": "standard-microneedling"},
        {"op": "remove", "path": "/sessions/1"}])");
    REQUIRE(scenario.plans.size() == plan::builtIn().size());
    CHECK(scenario.plans.front() == plan::builtIn().front());
    CHECK(scenario.sessions.front().planVersion >= 1);
}

TEST_CASE("a limit is as large as one likes")
{
    constexpr int kMost = std::numeric_limits<int>::max();
    CHECK(readGood(R"([{"op": "add", "path": "/limit", "value": 2147483647}])").limit == kMost);
    CHECK(readGood(R"([{"op": "add", "path": "/limit", "value": 2147483648}])").limit == kMost);
    CHECK(readGood(R"([{"op": "add", "path": "/limit", "value": 10000000000000000000}])").limit == kMost);
    const auto scenario = readGood(R"([{"op": "add", "path": "/preferences/dailyLimit", "value": 4294967297}])");
    CHECK(scenario.preferences.dailyLimit == kMost);
    CHECK(timeline::build(scenario).notifications
          == timeline::build(readGood(R"([{"op": "remove", "path": "/preferences/dailyLimit"}])")).notifications);
}

TEST_CASE("what stands right at a scenario's limits is taken")
{
    CHECK(readGood(R"([{"op": "replace", "path": "/limit", "value": 0}])").limit == 0);
    CHECK(readGood(R"([{"op": "replace", "path": "/from", "value": "2026-12-01T00:00:00Z"}])").from
          == instant("2026-12-01T00:00:00Z"));
    CHECK(time::format(readGood(R"([{"op": "replace", "path": "/until", "value": "2200-12-31T23:59:59Z"}])").until)
          == "2200-12-31T23:59:59Z");
    CHECK(time::format(readGood(R"([{"op": "replace", "path": "/from", "value": "1900-01-01T00:00:00Z"}])").from)
          == "1900-01-01T00:00:00Z");
    const std::string longest(64, 'Z');
    CHECK(readGood(R"([{"op": "replace", "path": "/sessions/0/id", "value": ")" + longest + R"("}])").sessions[0].id
          == longest);
    CHECK(readGood(R"([{"op": "replace", "path": "/sessions", "value": []}])").sessions.empty());
}

TEST_CASE("a plan in a scenario may be spread over more than 64 KiB, but not say more")
{
    auto scenario = nlohmann::json::parse(test::goodScenario());
    auto rule = scenario["plans"][2]["rules"][0];
    const auto grow = [&](int rules) {
        scenario["plans"][2]["rules"].clear();
        for (int i = 0; i < rules; ++i) {
            rule["id"] = std::to_string(i);
            rule["text"]["en"] = std::string(500, 'x');
            scenario["plans"][2]["rules"].push_back(rule);
        }
    };
    grow(90);
    const auto size = scenario["plans"][2].dump().size();
    REQUIRE(size < 64 * 1024);
    const auto spread = scenario.dump(40);
    REQUIRE(spread.size() > 128 * 1024);
    CHECK(test::errorLines(timeline::readScenario(spread, kZones, {})).empty());

    grow(120);
    REQUIRE(scenario["plans"][2].dump().size() > 64 * 1024);
    CHECK(test::errorLines(timeline::readScenario(scenario.dump(), kZones, {}))
          == std::vector{"/plans/2: more than 64 KiB"s});
}

TEST_CASE("a scenario of a check-in is read as it stands")
{
    const auto scenario = readGoodAssess();
    REQUIRE(scenario.plan);
    CHECK(scenario.plan->id == "p");
    CHECK(scenario.session.id == "s1");
    CHECK(scenario.session.planVersion == 1);
    REQUIRE(scenario.checkIns.size() == 2);
    CHECK(scenario.checkIns[0].at == instant("2026-11-21T20:00:00Z"));
    CHECK(scenario.checkIns[0].symptoms == std::map<std::string, int, std::less<>>{{"redness", 3}, {"dryness", 0}});
    CHECK(scenario.checkIns[0].flags.empty());
    CHECK(scenario.checkIns[1].symptoms.empty());
    CHECK(scenario.checkIns[1].flags == std::vector{"pus"s, "breath"s});
}

TEST_CASE("a check-in is assessed with one plan, one of several, or the built-in one")
{
    auto several = nlohmann::json::parse(test::goodAssessScenario());
    auto second = several["plan"];
    second["version"] = 2;
    several["plans"] = {several["plan"], second};
    several.erase("plan");
    const auto ofSeveral = timeline::readAssessScenario(several.dump(), kZones, {});
    REQUIRE(ofSeveral);
    CHECK(ofSeveral->plan->version == 2);

    CHECK(readGoodAssess(R"([
              {"op": "remove", "path": "/plan"},
              {"op": "replace", "path": "/checkins",
               "value": [{"at": "2026-11-21T08:00:00Z", "symptoms": {"redness": 1}, "flags": []}]},
              {"op": "replace", "path": "/session/plan", "value": "standard-microneedling"}])")
              .plan
          == plan::builtIn().front());
}

TEST_CASE("every beginning of a scenario is refused without a crash")
{
    const auto text = test::goodScenario();
    for (std::size_t length = 0; length < text.size(); ++length) {
        INFO(length);
        const auto scenario = timeline::readScenario(std::string_view{text}.substr(0, length), kZones, plan::builtIn());
        REQUIRE_FALSE(scenario);
        CHECK_FALSE(scenario.error().empty());
    }
    const auto assess = test::goodAssessScenario();
    for (std::size_t length = 0; length < assess.size(); ++length) {
        INFO(length);
        CHECK_FALSE(timeline::readAssessScenario(std::string_view{assess}.substr(0, length), kZones, plan::builtIn()));
    }
}

TEST_CASE("a scenario with any value put in the place of another is read or refused without a crash")
{
    // Every place of the file gets each of these.
    const auto good = nlohmann::json::parse(test::goodScenario()).flatten();
    for (const char *value :
         {"null", "-1", "1.5", "99999999999999999999", "\"\"", "\"/\"", "[]", "[[]]", "{}", "{\"\": 0}"}) {
        for (const auto &[place, before] : good.items()) {
            INFO(place << " " << value);
            auto changed = nlohmann::json::parse(test::goodScenario());
            changed[nlohmann::json::json_pointer(place)] = nlohmann::json::parse(value);
            const auto scenario = timeline::readScenario(changed.dump(), kZones, plan::builtIn());
            CHECK((scenario || !scenario.error().empty()));
            if (scenario)
                CHECK_NOTHROW(timeline::build(*scenario));
        }
    }
}
