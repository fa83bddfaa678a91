// Every rule that a scenario can break, with the place that the error names.
#include "core/plan/built_in.h"
#include "core/timeline/scenario.h"
#include "tests/core/timeline/scenario_texts.h"
#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace std::string_literals;

namespace {

const test::TwoZones kZones;

std::vector<std::string> errorsOf(const std::string &patch)
{
    return test::errorLines(
        timeline::readScenario(test::patched(test::goodScenario(), patch), kZones, plan::builtIn()));
}
std::vector<std::string> assessErrorsOf(const std::string &patch)
{
    return test::errorLines(
        timeline::readAssessScenario(test::patched(test::goodAssessScenario(), patch), kZones, plan::builtIn()));
}

struct Bad {
    std::string path;
    std::string value; ///< empty: the member is removed
    std::string error; ///< without its place where that is `path`
};
std::string patchOf(const Bad &bad)
{
    if (bad.value.empty())
        return R"([{"op": "remove", "path": ")" + bad.path + R"("}])";
    return R"([{"op": "add", "path": ")" + bad.path + R"(", "value": )" + bad.value + "}]";
}
std::vector<std::string> expected(const Bad &bad)
{
    return {bad.error.starts_with('/') ? bad.error : bad.path + ": " + bad.error};
}
void checkRefused(const Bad &bad)
{
    INFO(bad.path << " = " << bad.value);
    CHECK(errorsOf(patchOf(bad)) == expected(bad));
}
void checkAssessRefused(const Bad &bad)
{
    INFO(bad.path << " = " << bad.value);
    CHECK(assessErrorsOf(patchOf(bad)) == expected(bad));
}

const std::string kInstant = "expected an instant such as 2026-11-21T07:30:00Z";
const std::string kLocal = "expected a local time such as 2026-11-21T08:30";
const std::string kClock = "expected a time of day such as 08:30";
const std::string kSessionId = "expected 1 to 64 of A-Z, a-z, 0-9, _ and -";
const std::string kYear = "expected a year from 1900 to 2200";
const std::string kRule = "expected a rule as plan-id/rule-id";

} // namespace

TEST_CASE("a scenario's own members are checked")
{
    checkRefused(GENERATE(
        Bad{"/sessions", "", "missing"}, Bad{"/preferences", "", "missing"}, Bad{"/zone", "", "missing"},
        Bad{"/now", "", "missing"}, Bad{"/from", "", "missing"}, Bad{"/until", "", "missing"},
        Bad{"/zone", R"("Mars/Olympus")", R"(unknown time zone "Mars/Olympus")"},
        Bad{"/zone", R"("")", R"(unknown time zone "")"}, Bad{"/zone", "null", "expected a string"},
        Bad{"/now", "0", "expected a string"}, Bad{"/now", R"("2026-11-21")", kInstant},
        Bad{"/now", R"("2026-11-21T00:00:00")", kInstant}, Bad{"/now", R"("2026-11-21T00:00Z")", kInstant},
        Bad{"/now", R"("2026-11-21T00:00:00+00:00")", kInstant}, Bad{"/now", R"("2026-11-21T00:00:00z")", kInstant},
        Bad{"/now", R"("2026-11-21T00:00:00.0Z")", kInstant}, Bad{"/now", R"("2026-11-21T24:00:00Z")", kInstant},
        Bad{"/now", R"("2026-11-21T00:00:60Z")", kInstant},
        Bad{"/now", R"("2026-02-29T00:00:00Z")", "there is no date 2026-02-29"},
        Bad{"/now", R"("2026-04-31T00:00:00Z")", "there is no date 2026-04-31"},
        Bad{"/now", R"("2026-13-01T00:00:00Z")", "there is no date 2026-13-01"},
        Bad{"/now", R"("2026-00-01T00:00:00Z")", "there is no date 2026-00-01"},
        Bad{"/now", R"("1899-12-31T23:59:59Z")", kYear}, Bad{"/now", R"("2201-01-01T00:00:00Z")", kYear},
        Bad{"/until", R"("2201-01-01T00:00:00Z")", kYear},
        Bad{"/from", R"("2026-12-01T00:00:01Z")", "later than until"},
        Bad{"/limit", "-1", "expected an integer of at least 0"},
        Bad{"/limit", "1.0", "expected an integer of at least 0"},
        Bad{"/limit", "null", "expected an integer of at least 0"},
        Bad{"/limit", "1e3", "expected an integer of at least 0"},
        Bad{"/limit", "-9223372036854775809", "expected an integer of at least 0"},
        Bad{"/more", "{}", "unknown member"}, Bad{"/plan", "{}", "unknown member"},
        Bad{"/sessions", "{}", "expected a list"}, Bad{"/log", "null", "expected a list"},
        Bad{"/outdoors", "null", "expected a list"}, Bad{"/plans", "null", "expected a list"}));
}

TEST_CASE("the preferences of a scenario are checked")
{
    checkRefused(GENERATE(
        Bad{"/preferences/wake", "", "missing"}, Bad{"/preferences/sleep", "", "missing"},
        Bad{"/preferences/wake", R"("7:00")", kClock}, Bad{"/preferences/wake", R"("24:00")", kClock},
        Bad{"/preferences/sleep", R"("22:00:00")", kClock}, Bad{"/preferences/sleep", R"("22:60")", kClock},
        Bad{"/preferences/sleep", "22", "expected a string"},
        Bad{"/preferences/dailyLimit", "-1", "expected an integer of at least 0"},
        Bad{"/preferences/dailyLimit", "null", "expected an integer of at least 0"},
        Bad{"/preferences/disabled", R"("p/r")", "expected a list"}, Bad{"/preferences/disabled/0", R"("p")", kRule},
        Bad{"/preferences/disabled/0", R"("p/")", kRule}, Bad{"/preferences/disabled/0", R"("/r")", kRule},
        Bad{"/preferences/disabled/0", R"("p/r/s")", kRule}, Bad{"/preferences/disabled/0", R"("P/r")", kRule},
        Bad{"/preferences/disabled/0", "1", "expected a string"},
        Bad{"/preferences/timeZone", R"("UTC")", "unknown member"}, Bad{"/preferences", "[]", "expected an object"}));
}

TEST_CASE("the sessions of a scenario are checked")
{
    checkRefused(GENERATE(
        Bad{"/sessions/0/id", "", "missing"}, Bad{"/sessions/0/id", R"("")", kSessionId},
        Bad{"/sessions/0/id", R"("a.b")", kSessionId}, Bad{"/sessions/0/id", R"("a/b")", kSessionId},
        Bad{"/sessions/0/id", R"("ä")", kSessionId},
        Bad{"/sessions/0/id", R"("0123456789012345678901234567890123456789012345678901234567890123a")", kSessionId},
        Bad{"/sessions/1/id", R"("s1")", R"(another session has the id "s1")"},
        Bad{"/sessions/0/performedAt", "", "missing"}, Bad{"/sessions/0/performedAt", R"("2026-11-20")", kLocal},
        Bad{"/sessions/0/performedAt", R"("2026-11-20T15:00:00")", kLocal},
        Bad{"/sessions/0/performedAt", R"("2026-11-20T15:00Z")", kLocal},
        Bad{"/sessions/0/performedAt", R"("2026-11-20 15:00")", kLocal},
        Bad{"/sessions/0/performedAt", R"("2025-02-29T15:00")", "there is no date 2025-02-29"},
        Bad{"/sessions/0/performedAt", R"("1899-12-31T23:59")", kYear},
        Bad{"/sessions/0/performedAt", R"("2201-01-01T00:00")", kYear}, Bad{"/sessions/0/zone", "", "missing"},
        Bad{"/sessions/0/zone", R"("Mars/Olympus")", R"(unknown time zone "Mars/Olympus")"},
        Bad{"/sessions/0/area", "", "missing"}, Bad{"/sessions/0/area", "null", "expected a string"},
        Bad{"/sessions/0/plan", "", "missing"}, Bad{"/sessions/0/plan", R"("z")", R"(unknown plan "z")"},
        Bad{"/sessions/0/plan", "1", "expected a string"},
        Bad{"/sessions/0/planVersion", "2", R"(plan "p" has no version 2)"},
        Bad{"/sessions/0/planVersion", "0", "expected an integer of at least 1"},
        Bad{"/sessions/0/planVersion", "null", "expected an integer of at least 1"},
        Bad{"/sessions/0/status", "", "missing"},
        Bad{"/sessions/0/status", R"("done")", R"(expected "planned" or "performed")"},
        Bad{"/sessions/0/revision", "0", "expected an integer of at least 1"},
        Bad{"/sessions/0/revision", "null", "expected an integer of at least 1"},
        Bad{"/sessions/0/healedAt", R"("2026-11-28")", kInstant},
        Bad{"/sessions/0/healedAt", "false", "expected a string"}, Bad{"/sessions/0/notes", R"("")", "unknown member"},
        Bad{"/sessions/0", "[]", "expected an object"}));
}

TEST_CASE("the log of a scenario is checked")
{
    checkRefused(GENERATE(Bad{"/log/0/occurrence", "", "missing"}, Bad{"/log/0/occurrence", "1", "expected a string"},
                          Bad{"/log/0/action", "", "missing"},
                          Bad{"/log/0/action", R"("undone")", R"(expected "done", "skipped", "snoozed" or "reopened")"},
                          Bad{"/log/0/at", "", "missing"}, Bad{"/log/0/at", "null", "expected a string"},
                          Bad{"/log/1/until", "", "missing"}, Bad{"/log/1/until", "null", "expected a string"},
                          Bad{"/log/1/until", R"("later")", kInstant},
                          Bad{"/log/0/until", R"("2026-11-21T00:00:00Z")", R"(only where the action is "snoozed")"},
                          Bad{"/log/2/until", "null", R"(only where the action is "snoozed")"},
                          Bad{"/log/3/until", R"("2026-11-21T00:00:00Z")", R"(only where the action is "snoozed")"},
                          Bad{"/log/0/action", R"("snoozed")", "/log/0/until: missing"},
                          Bad{"/log/0/by", R"("me")", "unknown member"}));
}

TEST_CASE("the times outdoors of a scenario are checked")
{
    checkRefused(GENERATE(Bad{"/outdoors/0/from", "", "missing"}, Bad{"/outdoors/0/until", "", "missing"},
                          Bad{"/outdoors/0/from", "null", "expected a string"},
                          Bad{"/outdoors/0/until", R"("2026-11-21T10:00:00Z")", "not after from"},
                          Bad{"/outdoors/0/until", R"("2026-11-21T09:59:59Z")", "not after from"},
                          Bad{"/outdoors/0/until", R"("2026-11-21T10:00")", kInstant},
                          Bad{"/outdoors/0/zone", R"("UTC")", "unknown member"}));
}

TEST_CASE("the plans of a scenario are checked as plan files are, and each is there once")
{
    checkRefused(
        GENERATE(Bad{"/plans/1/rules/0/priority", "101", "expected an integer from 0 to 100"},
                 Bad{"/plans/2/rules/0/at/0", R"("noon")", "expected HH:MM, wake, wake+N or sleep-N, N from 0 to 720"},
                 Bad{"/plans/0/format", "", "missing"},
                 Bad{"/plans/1/version", "1", R"(/plans/1: another plan has the id "p" and the version 1)"},
                 Bad{"/plans/2", "null", "expected an object"}));
    CHECK(errorsOf(R"([{"op": "replace", "path": "/plans", "value": []}])")
          == std::vector{"/sessions/0/plan: unknown plan \"p\""s, "/sessions/1/plan: unknown plan \"p\""s});
}

TEST_CASE("a plan that has errors is known to its sessions")
{
    CHECK(errorsOf(R"([{"op": "replace", "path": "/plans/0/id", "value": "P"}])")
          == std::vector{"/plans/0/id: expected 1 to 64 of a-z, 0-9 and -"s});
    CHECK(errorsOf(R"([{"op": "remove", "path": "/plans/0/version"}])") == std::vector{"/plans/0/version: missing"s});
    CHECK(errorsOf(R"([{"op": "replace", "path": "/plans/0/rules", "value": 0},
                       {"op": "replace", "path": "/sessions/0/plan", "value": "z"}])")
          == std::vector{"/plans/0/rules: expected a list"s, "/sessions/0/plan: unknown plan \"z\""s});
}

TEST_CASE("all errors of a scenario are reported, in one reading")
{
    CHECK(errorsOf(R"([
              {"op": "replace", "path": "/plans/1/rules/0/kind", "value": "rest"},
              {"op": "replace", "path": "/sessions/0/zone", "value": "Mars/Olympus"},
              {"op": "replace", "path": "/sessions/1/status", "value": "maybe"},
              {"op": "replace", "path": "/sessions/1/planVersion", "value": 2},
              {"op": "remove", "path": "/preferences/wake"},
              {"op": "remove", "path": "/log/1/until"},
              {"op": "replace", "path": "/outdoors/0/until", "value": "2026-11-21T09:00:00Z"},
              {"op": "replace", "path": "/zone", "value": "utc"},
              {"op": "remove", "path": "/now"},
              {"op": "replace", "path": "/from", "value": "2027-01-01T00:00:00Z"},
              {"op": "replace", "path": "/limit", "value": -1},
              {"op": "add", "path": "/a~1b", "value": 0}])")
          == std::vector{R"(/plans/1/rules/0/kind: expected "task", "photo", "checkin", "milestone" or "restriction")"s,
                         R"(/sessions/0/zone: unknown time zone "Mars/Olympus")"s,
                         R"(/sessions/1/planVersion: plan "p" has no version 2)"s,
                         R"(/sessions/1/status: expected "planned" or "performed")"s, "/preferences/wake: missing"s,
                         "/log/1/until: missing"s, "/outdoors/0/until: not after from"s,
                         R"(/zone: unknown time zone "utc")"s, "/now: missing"s, "/from: later than until"s,
                         "/limit: expected an integer of at least 0"s, "/a~1b: unknown member"s});
}

TEST_CASE("a scenario that is no object, too long or given with a duplicate key is refused")
{
    const auto read = [](std::string_view text) {
        return test::errorLines(timeline::readScenario(text, kZones, plan::builtIn()));
    };
    CHECK(read("null") == std::vector{"expected an object"s});
    constexpr std::size_t kMax = 16 * 1024 * 1024;
    auto text = test::goodScenario();
    text += std::string(kMax - text.size(), ' ');
    CHECK(read(text).empty());
    CHECK(read(text + ' ') == std::vector{"more than 16384 KiB"s});

    auto twice = test::goodScenario();
    twice.insert(twice.rfind('}'), R"(, "zone": "UTC")");
    twice.insert(twice.find(R"("wake")"), R"("sleep": "00:00", )");
    CHECK(read(twice) == std::vector{"/preferences/sleep: given twice"s, "/zone: given twice"s});
}

TEST_CASE("a scenario of a check-in is checked")
{
    checkAssessRefused(
        GENERATE(Bad{"/session", "", "missing"},
                 Bad{"/session/zone", R"("Mars/Olympus")", R"(unknown time zone "Mars/Olympus")"},
                 Bad{"/session/plan", R"("z")", R"(unknown plan "z")"},
                 Bad{"/session/planVersion", "2", R"(plan "p" has no version 2)"},
                 Bad{"/sessions", "[]", "unknown member"}, Bad{"/now", R"("2026-11-21T00:00:00Z")", "unknown member"},
                 Bad{"/plan", "", R"(/session/plan: unknown plan "p")"}, Bad{"/plan", "null", "expected an object"},
                 Bad{"/plan/rules/0/quiet", "1", R"(expected "defer", "drop" or "allow")"},
                 Bad{"/plans", "[]", "/plan: plans are given as well"}, Bad{"/checkins", "", "missing"},
                 Bad{"/checkins", "[]", "must not be empty"}, Bad{"/checkins", "{}", "expected a list"},
                 Bad{"/checkins/0/at", "", "missing"}, Bad{"/checkins/0/at", R"("2026-11-21T20:00")", kInstant},
                 Bad{"/checkins/0/symptoms", "", "missing"}, Bad{"/checkins/0/symptoms", "[]", "expected an object"},
                 Bad{"/checkins/0/symptoms/redness", "4", "expected an integer from 0 to 3"},
                 Bad{"/checkins/0/symptoms/redness", "-1", "expected an integer from 0 to 3"},
                 Bad{"/checkins/0/symptoms/redness", "1.0", "expected an integer from 0 to 3"},
                 Bad{"/checkins/0/symptoms/redness", "null", "expected an integer from 0 to 3"},
                 Bad{"/checkins/0/symptoms/pus", "1", R"(unknown symptom "pus")"},
                 Bad{"/checkins/1/flags/2", R"("redness")", R"(unknown flag "redness")"},
                 Bad{"/checkins/1/flags/0", "1", "expected a string"}, Bad{"/checkins/0/flags", "", "missing"},
                 Bad{"/checkins/0/note", R"("")", "unknown member"}));
}

TEST_CASE("all errors of a check-in are reported, in one reading")
{
    CHECK(assessErrorsOf(R"([
              {"op": "replace", "path": "/session/zone", "value": "Mars/Olympus"},
              {"op": "remove", "path": "/session/area"},
              {"op": "replace", "path": "/checkins/0/symptoms", "value": {"redness": 9, "itch": 1}},
              {"op": "replace", "path": "/checkins/1/flags/1", "value": "x"}])")
          == std::vector{R"(/session/zone: unknown time zone "Mars/Olympus")"s, "/session/area: missing"s,
                         "/checkins/0/symptoms/redness: expected an integer from 0 to 3"s,
                         R"(/checkins/0/symptoms/itch: unknown symptom "itch")"s,
                         R"(/checkins/1/flags/1: unknown flag "x")"s});
}
