#include "core/plan/read.h"

#include "tests/core/plan/plans.h"
#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace std::chrono_literals;
using namespace std::string_literals;
using plan::TimeToken;

namespace {

std::shared_ptr<const plan::AftercarePlan> readGood(const std::string &patch = "[]")
{
    const auto text = test::patched(test::goodPlan(), patch);
    const auto plan = plan::read(text);
    CHECK(test::errorLines(plan).empty());
    REQUIRE(plan);
    return *plan;
}

/// Rule 0 with something changed, for what it says about time.
plan::ByDay byDay(const std::string &member, const std::string &value)
{
    const auto plan = readGood(R"([{"op": "add", "path": "/rules/0/)" + member + R"(", "value": )" + value + "}]");
    return std::get<plan::ByDay>(plan->rules.front().timing);
}

/// A JSON string of so many letters.
std::string word(std::size_t letters)
{
    std::string text(letters + 2, 'a');
    text.front() = '"';
    text.back() = '"';
    return text;
}

} // namespace

TEST_CASE("a plan is read as it stands")
{
    const auto plan = readGood();
    CHECK(plan->id == "p");
    CHECK(plan->version == 2);
    CHECK(plan->title.byLanguage.size() == 3);
    REQUIRE(plan->sources.size() == 2);
    CHECK(plan->sources[1].id == "src-b");
    CHECK(plan->sources[1].title == "A review");
    CHECK(plan->series.fewestSessions == 3);
    CHECK(plan->series.mostSessions == 6);
    CHECK(plan->series.earliestNext == time::Duration{.days = 28});
    CHECK(plan->series.latestNext == time::Duration{.days = 42});
    CHECK(plan->series.touchUp == time::Duration{.months = 12});
    REQUIRE(plan->phases.size() == 1);
    CHECK(plan->phases[0].id == "calming");
    CHECK(plan->phases[0].from == time::Duration{.seconds = 86'400, .exact = true});
    CHECK(plan->phases[0].until == time::Duration{.seconds = 3 * 86'400, .exact = true});
    CHECK(plan->phases[0].sources == std::vector{"src-a"s});
    REQUIRE(plan->symptoms.size() == 1);
    REQUIRE(plan->symptoms[0].expected.size() == 2);
    CHECK(plan->symptoms[0].expected[0].max == 3);
    CHECK(plan->symptoms[0].expected[1].until == time::Duration{.days = 7});
    REQUIRE(plan->redFlags.size() == 2);
    CHECK(plan->redFlags[0].level == plan::FlagLevel::Contact);
    CHECK(plan->redFlags[1].level == plan::FlagLevel::Urgent);
    CHECK(plan->redFlags[1].id == "breath");
}

TEST_CASE("the optional members of a rule are read, and have their defaults")
{
    const auto plan = readGood();
    REQUIRE(plan->rules.size() == 4);
    const auto &told = plan->rules[0];
    CHECK(told.kind == plan::RuleKind::Task);
    CHECK(told.sources == std::vector{"src-a"s, "src-b"s});
    CHECK_FALSE(told.notify);
    CHECK(told.quiet == plan::Quiet::Drop);
    CHECK(told.priority == 100);
    CHECK(told.areas == std::vector{"face"s, "neck"s});
    CHECK(told.stage == plan::Stage::Aftercare);
    CHECK(plan->rules[1].stage == plan::Stage::Prep);
    CHECK(plan->rules[1].quiet == plan::Quiet::Allow);
    const auto &silent = plan->rules[3];
    CHECK(silent.kind == plan::RuleKind::Restriction);
    CHECK(silent.notify);
    CHECK(silent.quiet == plan::Quiet::Defer);
    CHECK(silent.priority == 50);
    CHECK_FALSE(silent.areas.has_value());
}

TEST_CASE("days come sorted and each once, and unhealed days are none of them")
{
    const auto plan = readGood();
    const auto &timing = std::get<plan::ByDay>(plan->rules[0].timing);
    CHECK(timing.days == std::vector{-2, -1, 0, 1, 2, 3, 7});
    CHECK(timing.unhealedDays == std::vector{4, 5});
    CHECK(std::get<plan::Outdoors>(plan->rules[2].timing).days == std::vector{-60, -59, 800});

    CHECK(byDay("days", "[[5, 5]]").days == std::vector{5});
    CHECK(byDay("days", "[[-60, 800]]").days.size() == 861);
    CHECK(byDay("unhealedDays", "[]").unhealedDays.empty());
}

TEST_CASE("time tokens are read in the plan's order")
{
    const auto at = byDay("at", R"(["23:59", "wake", "wake+0", "wake+720", "sleep-0", "sleep-7", "00:00", "wake"])").at;
    CHECK(at
          == std::vector{TimeToken{TimeToken::Anchor::Clock, 23h + 59min}, TimeToken{TimeToken::Anchor::Wake, 0min},
                         TimeToken{TimeToken::Anchor::Wake, 0min}, TimeToken{TimeToken::Anchor::Wake, 720min},
                         TimeToken{TimeToken::Anchor::Sleep, 0min}, TimeToken{TimeToken::Anchor::Sleep, -7min},
                         TimeToken{TimeToken::Anchor::Clock, 0min}, TimeToken{TimeToken::Anchor::Wake, 0min}});
}

TEST_CASE("elapsed, outdoors and span timings are read")
{
    const auto plan = readGood();
    CHECK(std::get<plan::Elapsed>(plan->rules[1].timing).after
          == std::vector{time::Duration{.seconds = 43'200, .exact = true}, time::Duration{.months = -1}});
    CHECK(std::get<plan::Outdoors>(plan->rules[2].timing).every == time::Duration{.seconds = 900, .exact = true});
    const auto &span = std::get<plan::Span>(plan->rules[3].timing);
    CHECK(span.from == time::Duration{.months = -36});
    CHECK(span.until == time::Duration{.months = 36});
    CHECK(span.announceEnd);
}

TEST_CASE("what stands right at a limit is taken")
{
    const auto repeated = [](const std::string &element, int times) {
        std::string list = "[" + element;
        for (int i = 1; i < times; ++i)
            list += "," + element;
        return list + "]";
    };
    const auto member = GENERATE_COPY(
        std::pair{"/rules/0/at"s, repeated(R"("wake")", 24)}, std::pair{"/rules/1/after"s, repeated(R"("P1D")", 24)},
        std::pair{"/rules/1/after"s, R"(["P3Y", "-P3Y", "P1095D", "-P1096D", "PT26280H"])"s},
        std::pair{"/rules/2/every"s, R"("PT900S")"s}, std::pair{"/rules/0/id"s, word(64)},
        std::pair{"/rules/0/id"s, R"("-0-9-az")"s}, std::pair{"/rules/0/priority"s, "0"s},
        std::pair{"/rules/0/areas"s, "[]"s}, std::pair{"/rules/0/text/en"s, word(2000)},
        std::pair{"/series/sessions"s, "[1, 1]"s}, std::pair{"/series/interval"s, R"(["P6W", "P42D"])"s},
        std::pair{"/symptoms"s, "[]"s}, std::pair{"/symptoms/0/expected"s, "[]"s}, std::pair{"/rules"s, "[]"s},
        std::pair{"/phases"s, "[]"s}, std::pair{"/redFlags"s, "[]"s});
    INFO(member.first << " " << member.second);
    readGood(R"([{"op": "add", "path": ")" + member.first + R"(", "value": )" + member.second + "}]");
}

TEST_CASE("a text has 2,000 characters, not bytes")
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "\xF0\x9F\x99\x82";
    readGood(R"([{"op": "replace", "path": "/rules/0/text/en", "value": ")" + text + "\"}]");
}

TEST_CASE("a plan has 200 rules at most")
{
    auto json = nlohmann::json::parse(test::goodPlan());
    auto rule = json["rules"][1];
    json["rules"].clear();
    for (int i = 0; i < 200; ++i) {
        rule["id"] = std::to_string(i);
        json["rules"].push_back(rule);
    }
    CHECK(test::errorLines(plan::read(json.dump())).empty());
    rule["id"] = "200";
    json["rules"].push_back(rule);
    CHECK(test::errorLines(plan::read(json.dump())) == std::vector{"/rules: more than 200 elements"s});
}

TEST_CASE("a plan file has 64 KiB at most")
{
    auto text = test::goodPlan();
    text += std::string(plan::kMaxPlanBytes - text.size(), ' ');
    CHECK(test::errorLines(plan::read(text)).empty());
    CHECK(test::errorLines(plan::read(text + ' ')) == std::vector{"more than 64 KiB"s});
}

TEST_CASE("a rule is found by its id")
{
    const auto plan = readGood();
    REQUIRE(plan->rule("reapply"));
    CHECK(plan->rule("reapply") == &plan->rules[2]);
    CHECK(plan->rule("reappl") == nullptr);
    CHECK(plan->rule("") == nullptr);
}

TEST_CASE("a rule applies to the areas that it lists, and to all where it lists none at all")
{
    const auto plan = readGood(R"([{"op": "add", "path": "/rules/1/areas", "value": []}])");
    CHECK(plan->rules[0].appliesTo("face"));
    CHECK(plan->rules[0].appliesTo("neck"));
    CHECK_FALSE(plan->rules[0].appliesTo("scalp"));
    CHECK_FALSE(plan->rules[1].appliesTo("face"));
    CHECK(plan->rules[2].appliesTo("scalp"));
}

TEST_CASE("every beginning of a plan is refused without a crash")
{
    const auto text = test::patched(test::goodPlan(), "[]");
    for (std::size_t length = 0; length < text.size(); ++length) {
        INFO(length);
        CHECK_FALSE(plan::read(std::string_view{text}.substr(0, length)));
    }
}

TEST_CASE("a plan with a byte changed is read or refused without a crash")
{
    const auto good = test::patched(test::goodPlan(), "[]");
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (const char byte : {'\0', '"', '}', '9', '-', '\xFF'}) {
            auto text = good;
            text[at] = byte;
            const auto plan = plan::read(text);
            INFO(at << " " << byte);
            CHECK((plan.has_value() || !plan.error().empty()));
        }
    }
}
