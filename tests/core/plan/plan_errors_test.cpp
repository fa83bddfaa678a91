// Every rule that a plan can break, with the place that the error names.
#include "core/plan/read.h"

#include "tests/core/plan/plans.h"
#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace std::string_literals;

namespace {

std::vector<std::string> errorsOf(const std::string &patch)
{
    return test::errorLines(plan::read(test::patched(test::goodPlan(), patch)));
}

struct Bad {
    std::string path;
    std::string value;
    std::string error;
};
/// The plan with `path` replaced or added, or without it where `value` is empty.
std::vector<std::string> errorsOf(const Bad &bad)
{
    if (bad.value.empty())
        return errorsOf(R"([{"op": "remove", "path": ")" + bad.path + R"("}])");
    return errorsOf(R"([{"op": "add", "path": ")" + bad.path + R"(", "value": )" + bad.value + "}]");
}

/// `error` may leave the place out, where it is that of the change.
void checkRefused(const Bad &bad)
{
    INFO(bad.path << " = " << bad.value);
    const auto expected = bad.error.starts_with('/') ? bad.error : bad.path + ": " + bad.error;
    CHECK(errorsOf(bad) == std::vector{expected});
}

const std::string kDuration = "expected an ISO 8601 duration such as P3D, PT12H or -P1W";
const std::string kId = "expected 1 to 64 of a-z, 0-9 and -";
const std::string kTimings = "expected days and at, or after, or every and days, or from and until";
const std::string kToken = "expected HH:MM, wake, wake+N or sleep-N, N from 0 to 720";
const std::string kDay = "expected an integer from -60 to 800";
const std::string kTooLong = "longer than 2000 characters";

/// A JSON string of so many letters.
std::string word(std::size_t letters)
{
    std::string text(letters + 2, 'a');
    text.front() = '"';
    text.back() = '"';
    return text;
}

} // namespace

TEST_CASE("a plan's own members are checked")
{
    checkRefused(GENERATE(
        Bad{"/format", "", "missing"}, Bad{"/format", R"("afterglow-plan/2")", R"(expected "afterglow-plan/1")"},
        Bad{"/format", "1", R"(expected "afterglow-plan/1")"}, Bad{"/id", "", "missing"}, Bad{"/id", R"("")", kId},
        Bad{"/id", R"("Plan")", kId}, Bad{"/id", R"("a_b")", kId}, Bad{"/id", R"("a b")", kId},
        Bad{"/id", R"("a/b")", kId}, Bad{"/id", R"("é")", kId}, Bad{"/id", R"("a\u0000")", kId},
        Bad{"/id", word(65), kId}, Bad{"/id", "null", "expected a string"}, Bad{"/version", "", "missing"},
        Bad{"/version", "0", "expected an integer of at least 1"},
        Bad{"/version", "-1", "expected an integer of at least 1"},
        Bad{"/version", "1.0", "expected an integer of at least 1"},
        Bad{"/version", R"("1")", "expected an integer of at least 1"},
        Bad{"/version", "2147483648", "expected an integer from 1 to 2147483647"}, Bad{"/title", "", "missing"},
        Bad{"/title", R"("Plan")", "expected an object"}, Bad{"/title", "{}", "/title/en: missing"},
        Bad{"/title", R"({"de": "Plan"})", "/title/en: missing"}, Bad{"/title/de", "1", "expected a string"},
        Bad{"/title/de_DE", R"("")", R"("de_DE" is not a BCP 47 language tag)"},
        Bad{"/title/", R"("")", R"("" is not a BCP 47 language tag)"},
        Bad{"/title/DE", R"("")", "another text has the language de"}, Bad{"/title/en", word(2001), kTooLong},
        Bad{"/more", "1", "unknown member"}, Bad{"/sources", "", "missing"}, Bad{"/series", "", "missing"},
        Bad{"/phases", "", "missing"}, Bad{"/rules", "", "missing"}, Bad{"/symptoms", "", "missing"},
        Bad{"/redFlags", "", "missing"}, Bad{"/rules", "{}", "expected a list"},
        Bad{"/rules/0", "null", "expected an object"}));
}

TEST_CASE("a plan's sources are checked")
{
    checkRefused(GENERATE(
        Bad{"/sources/2", R"({"id": "src-a", "title": ""})", R"(/sources/2/id: another one has the id "src-a")"},
        Bad{"/sources/1/title", "", "missing"}, Bad{"/sources/1/title", "{}", "expected a string"},
        Bad{"/sources/1/title", word(2001), kTooLong}, Bad{"/sources/1/id", "", "missing"},
        Bad{"/sources/1/id", R"("")", "must not be empty"}, Bad{"/sources/1/url", R"("")", "unknown member"},
        Bad{"/sources", "", "missing"}, Bad{"/sources", "{}", "expected a list"}));
}

TEST_CASE("the series of a plan is checked")
{
    checkRefused(GENERATE(
        Bad{"/series/sessions", "", "missing"}, Bad{"/series/sessions", "3", "expected a pair"},
        Bad{"/series/sessions", "[3]", "expected a pair"}, Bad{"/series/sessions", "[3, 4, 5]", "expected a pair"},
        Bad{"/series/sessions", "[6, 3]", "the first is more than the last"},
        Bad{"/series/sessions/0", "0", "/series/sessions: expected a pair"},
        Bad{"/series/interval", R"(["P6W", "P4W"])", "the first is longer than the last"},
        Bad{"/series/interval", R"(["P4W", "4 weeks"])", "/series/interval/1: " + kDuration},
        Bad{"/series/interval", R"(["-P4W", "P4W"])", "/series/interval/0: expected a duration longer than 0"},
        Bad{"/series/touchUp", "", "missing"}, Bad{"/series/touchUp", R"("PT0S")", "expected a duration longer than 0"},
        Bad{"/series/touchUp", R"("P4Y")", "expected a duration within 3 years, before or after"},
        Bad{"/series/more", "1", "unknown member"}));
}

TEST_CASE("the phases of a plan are checked")
{
    const auto second = [](const std::string &id) {
        return R"({"id": ")" + id
            + R"(", "title": {"en": ""}, "from": "PT0S", "until": "PT1S", "text": {"en": ""}, "sources": []})";
    };
    checkRefused(GENERATE_COPY(
        Bad{"/phases/1", second("calming"), R"(/phases/1/id: another one has the id "calming")"},
        Bad{"/phases/0/id", R"("A")", kId}, Bad{"/phases/0/from", R"("PT72H")", "not before until"},
        Bad{"/phases/0/from", R"("P4D")", "not before until"}, Bad{"/phases/0/from", "", "missing"},
        Bad{"/phases/0/until", "", "missing"}, Bad{"/phases/0/until", R"("PT23H")", "/phases/0/from: not before until"},
        Bad{"/phases/0/text", "", "missing"}, Bad{"/phases/0/text/en", "", "missing"},
        Bad{"/phases/0/title", "", "missing"}, Bad{"/phases/0/sources", "", "missing"},
        Bad{"/phases/0/sources/0", R"("src-z")", R"(unknown source "src-z")"},
        Bad{"/phases/0/day", "1", "unknown member"}));
}

TEST_CASE("the members of a rule are checked")
{
    checkRefused(GENERATE(
        Bad{"/rules/0/id", "", "missing"}, Bad{"/rules/0/id", R"("A")", kId},
        Bad{"/rules/2/id", R"("sunscreen")", R"(another one has the id "sunscreen")"},
        Bad{"/rules/0/kind", "", "missing"},
        Bad{"/rules/0/kind", R"("Task")", R"(expected "task", "photo", "checkin", "milestone" or "restriction")"},
        Bad{"/rules/0/stage", R"("before")", R"(expected "prep" or "aftercare")"},
        Bad{"/rules/0/stage", "null", R"(expected "prep" or "aftercare")"}, Bad{"/rules/0/title", "", "missing"},
        Bad{"/rules/0/title/en", "", "missing"}, Bad{"/rules/0/text", "", "missing"},
        Bad{"/rules/0/text", R"("x")", "expected an object"}, Bad{"/rules/0/text/en", "", "missing"},
        Bad{"/rules/0/sources", "", "missing"}, Bad{"/rules/0/sources/0", "1", "expected a string"},
        Bad{"/rules/0/sources/1", R"("src-c")", R"(unknown source "src-c")"},
        Bad{"/rules/0/notify", "1", "expected true or false"},
        Bad{"/rules/0/quiet", R"("silent")", R"(expected "defer", "drop" or "allow")"},
        Bad{"/rules/0/priority", "101", "expected an integer from 0 to 100"},
        Bad{"/rules/0/priority", "-1", "expected an integer from 0 to 100"},
        Bad{"/rules/0/priority", "5e1", "expected an integer from 0 to 100"},
        Bad{"/rules/0/areas", R"("face")", "expected a list"}, Bad{"/rules/0/areas/0", "1", "expected a string"},
        Bad{"/rules/0/more", "1", "unknown member"}, Bad{"/rules/0/announceend", "true", "unknown member"}));
}

TEST_CASE("a rule has exactly one timing")
{
    const std::string none = ": no timing: " + kTimings;
    const std::string several = ": more than one timing: " + kTimings;
    checkRefused(GENERATE_COPY(
        Bad{"/rules/0/at", "", "/rules/0" + none}, Bad{"/rules/1/after", "", "/rules/1" + none},
        Bad{"/rules/2/every", "", "/rules/2" + none}, Bad{"/rules/0/after", R"(["P1D"])", "/rules/0" + several},
        Bad{"/rules/0/every", R"("PT1H")", "/rules/0" + several},
        Bad{"/rules/2/at", R"(["wake"])", "/rules/2" + several},
        Bad{"/rules/2/after", R"(["P1D"])", "/rules/2" + several},
        Bad{"/rules/3/after", R"(["P1D"])", "/rules/3" + several}, Bad{"/rules/0/days", "", "missing"},
        Bad{"/rules/2/days", "", "missing"}, Bad{"/rules/3/from", "", "missing"}, Bad{"/rules/3/until", "", "missing"},
        Bad{"/rules/1/days", "[1]", "only beside at or every"}, Bad{"/rules/3/days", "[1]", "only beside at or every"},
        Bad{"/rules/1/unhealedDays", "[1]", "only beside days and at"},
        Bad{"/rules/2/unhealedDays", "[1]", "only beside days and at"},
        Bad{"/rules/3/unhealedDays", "[1]", "only beside days and at"},
        Bad{"/rules/0/announceEnd", "true", "only a restriction has an end"},
        Bad{"/rules/1/announceEnd", "false", "only a restriction has an end"},
        Bad{"/rules/3/kind", R"("task")", "only a restriction has from and until"},
        Bad{"/rules/0/kind", R"("restriction")", "a restriction has from and until"},
        Bad{"/rules/1/kind", R"("restriction")", "a restriction has from and until"},
        Bad{"/rules/2/kind", R"("restriction")", "a restriction has from and until"},
        Bad{"/rules/2/stage", R"("prep")", "/rules/2/every: a prep rule is not for outdoors"}));
}

TEST_CASE("days and tokens are checked")
{
    checkRefused(
        GENERATE(Bad{"/rules/0/days", "[]", "must not be empty"}, Bad{"/rules/0/days", "1", "expected a list"},
                 Bad{"/rules/0/days/0", "-61", kDay}, Bad{"/rules/0/days/0", "801", kDay},
                 Bad{"/rules/0/days/0", "1.0", kDay}, Bad{"/rules/0/days/0", "99999999999999999999", kDay},
                 Bad{"/rules/0/days/0", R"("1")", "expected a day or a pair [first, last]"},
                 Bad{"/rules/0/days/0", "[1]", "expected a day or a pair [first, last]"},
                 Bad{"/rules/0/days/0", "[1, 2, 3]", "expected a day or a pair [first, last]"},
                 Bad{"/rules/0/days/0", "[]", "expected a day or a pair [first, last]"},
                 Bad{"/rules/0/days/0", "[2, 1]", "the first day is after the last"},
                 Bad{"/rules/0/days/0", "[1, 801]", "/rules/0/days/0/1: " + kDay},
                 Bad{"/rules/0/days/0", R"(["1", 2])", "/rules/0/days/0/0: " + kDay},
                 Bad{"/rules/0/unhealedDays/0", "-61", kDay}, Bad{"/rules/0/unhealedDays", "3", "expected a list"},
                 Bad{"/rules/0/unhealedDays/0", "[5, 4]", "the first day is after the last"},
                 Bad{"/rules/2/days", "[]", "must not be empty"},
                 Bad{"/rules/2/days/0", "[2, 1]", "the first day is after the last"},
                 Bad{"/rules/0/at", "[]", "must not be empty"}, Bad{"/rules/0/at", R"("08:30")", "expected a list"},
                 Bad{"/rules/0/at/0", "830", "expected a string"}, Bad{"/rules/0/at/0", R"("8:30")", kToken},
                 Bad{"/rules/0/at/0", R"("24:00")", kToken}, Bad{"/rules/0/at/0", R"("08:60")", kToken},
                 Bad{"/rules/0/at/0", R"("08:30:00")", kToken}, Bad{"/rules/0/at/0", R"("")", kToken},
                 Bad{"/rules/0/at/0", R"("sleep")", kToken}, Bad{"/rules/0/at/0", R"("sleep+5")", kToken},
                 Bad{"/rules/0/at/0", R"("wake-5")", kToken}, Bad{"/rules/0/at/0", R"("wake+721")", kToken},
                 Bad{"/rules/0/at/0", R"("sleep-721")", kToken}, Bad{"/rules/0/at/0", R"("wake+")", kToken},
                 Bad{"/rules/0/at/0", R"("wake+-5")", kToken}, Bad{"/rules/0/at/0", R"("wake++5")", kToken},
                 Bad{"/rules/0/at/0", R"("wake+ 5")", kToken}, Bad{"/rules/0/at/0", R"("wake+5m")", kToken},
                 Bad{"/rules/0/at/0", R"("wake+99999999999999999999")", kToken},
                 Bad{"/rules/0/at/0", R"("Wake")", kToken}, Bad{"/rules/0/at/0", R"("wake ")", kToken}));
}

TEST_CASE("durations are checked")
{
    const std::string within = "expected a duration within 3 years, before or after";
    const std::string every = "expected hours, minutes and seconds only, of at least 15 minutes";
    checkRefused(GENERATE_COPY(
        Bad{"/rules/1/after", "[]", "must not be empty"}, Bad{"/rules/1/after", R"("P1D")", "expected a list"},
        Bad{"/rules/1/after/0", "1", "expected a string"}, Bad{"/rules/1/after/0", R"("1D")", kDuration},
        Bad{"/rules/1/after/0", R"("P")", kDuration}, Bad{"/rules/1/after/0", R"("PT")", kDuration},
        Bad{"/rules/1/after/0", R"("P1DT")", kDuration}, Bad{"/rules/1/after/0", R"("P1.5D")", kDuration},
        Bad{"/rules/1/after/0", R"("+P1D")", kDuration}, Bad{"/rules/1/after/0", R"("P1S")", kDuration},
        Bad{"/rules/1/after/0", R"("P1096D")", within}, Bad{"/rules/1/after/0", R"("-P1097D")", within},
        Bad{"/rules/1/after/0", R"("P3YT1S")", within}, Bad{"/rules/1/after/0", R"("P36M1D")", within},
        Bad{"/rules/2/every", R"("PT14M59S")", every}, Bad{"/rules/2/every", R"("-PT1H")", every},
        Bad{"/rules/2/every", R"("P1D")", every}, Bad{"/rules/2/every", R"("P0DT2H")", every},
        Bad{"/rules/2/every", R"("PT0S")", every}, Bad{"/rules/2/every", R"("PT26281H")", within},
        Bad{"/rules/3/from", R"("P3Y")", "not before until"},
        Bad{"/rules/3/until", R"("-P1096D")", "/rules/3/from: not before until"},
        Bad{"/rules/3/announceEnd", "1", "expected true or false"}));

    std::string list = R"(["P1D")";
    for (int i = 1; i < 25; ++i)
        list += R"(, "P1D")";
    checkRefused({"/rules/1/after", list + "]", "more than 24 elements"});
}

TEST_CASE("a rule has 24 tokens at most")
{
    std::string list = R"(["wake")";
    for (int i = 1; i < 25; ++i)
        list += R"(, "wake")";
    checkRefused({"/rules/0/at", list + "]", "more than 24 elements"});
}

TEST_CASE("symptoms and red flags are checked")
{
    checkRefused(GENERATE(Bad{"/symptoms/1", R"({"id": "redness", "title": {"en": ""}, "expected": []})",
                              R"(/symptoms/1/id: another one has the id "redness")"},
                          Bad{"/symptoms/0/title", "", "missing"}, Bad{"/symptoms/0/expected", "", "missing"},
                          Bad{"/symptoms/0/expected/0/max", "4", "expected an integer from 0 to 3"},
                          Bad{"/symptoms/0/expected/0/max", "-1", "expected an integer from 0 to 3"},
                          Bad{"/symptoms/0/expected/0/max", "", "missing"},
                          Bad{"/symptoms/0/expected/0/until", "", "missing"},
                          Bad{"/symptoms/0/expected/1/until", R"("PT48H")", "not later than the one before"},
                          Bad{"/symptoms/0/expected/1/until", R"("P1D")", "not later than the one before"},
                          Bad{"/symptoms/0/expected/1/from", R"("P1D")", "unknown member"},
                          Bad{"/symptoms/0/text", "{}", "unknown member"},
                          Bad{"/redFlags/1/id", R"("pus")", R"(another one has the id "pus")"},
                          Bad{"/redFlags/1/level", R"("watch")", R"(expected "contact" or "urgent")"},
                          Bad{"/redFlags/1/level", "", "missing"}, Bad{"/redFlags/1/text", "", "missing"},
                          Bad{"/redFlags/1/title", "", "missing"}, Bad{"/redFlags/1/sources", "[]", "unknown member"}));
}

TEST_CASE("all errors of a plan are reported, in one reading")
{
    CHECK(errorsOf(R"([
              {"op": "remove", "path": "/format"},
              {"op": "replace", "path": "/id", "value": "P"},
              {"op": "remove", "path": "/sources/1/title"},
              {"op": "replace", "path": "/phases/0/sources/0", "value": "src-z"},
              {"op": "replace", "path": "/rules/0/days/1", "value": [3, 0]},
              {"op": "replace", "path": "/rules/0/at/1", "value": "noon"},
              {"op": "replace", "path": "/rules/1/id", "value": "sunscreen"},
              {"op": "replace", "path": "/rules/1/after/1", "value": "P9Y"},
              {"op": "replace", "path": "/rules/3/kind", "value": "rest"},
              {"op": "replace", "path": "/symptoms/0/expected/0/max", "value": 9},
              {"op": "add", "path": "/redFlags/0/x", "value": 0},
              {"op": "add", "path": "/y", "value": 0}])")
          == std::vector{"/format: missing"s, "/id: " + kId, "/sources/1/title: missing"s,
                         "/phases/0/sources/0: unknown source \"src-z\""s,
                         "/rules/0/days/1: the first day is after the last"s, "/rules/0/at/1: " + kToken,
                         "/rules/1/id: another one has the id \"sunscreen\""s,
                         "/rules/1/after/1: expected a duration within 3 years, before or after"s,
                         R"(/rules/3/kind: expected "task", "photo", "checkin", "milestone" or "restriction")"s,
                         "/symptoms/0/expected/0/max: expected an integer from 0 to 3"s,
                         "/redFlags/0/x: unknown member"s, "/y: unknown member"s});
}

TEST_CASE("a source that can't be told doesn't put the rules in the wrong")
{
    CHECK(errorsOf(Bad{"/sources/0/id", "7", ""}) == std::vector{"/sources/0/id: expected a string"s});
}

TEST_CASE("a plan that isn't an object is refused")
{
    CHECK(test::errorLines(plan::read("[]")) == std::vector{"expected an object"s});
    CHECK(test::errorLines(plan::read("")).size() == 1);
}

TEST_CASE("a duplicate key in a plan is refused")
{
    auto text = test::goodPlan();
    text.insert(text.find("\"kind\""), R"("id": "other", )");
    CHECK(test::errorLines(plan::read(text)) == std::vector{"/rules/0/id: given twice"s});
}
