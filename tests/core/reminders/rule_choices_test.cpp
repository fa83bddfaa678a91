#include "core/reminders/rule_choices.h"

#include "core/plan/read.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace afterglow;
using namespace afterglow::reminders;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kPlan = R"({
  "format": "afterglow-plan/1", "id": "course", "version": 2, "title": {"en": "Course"},
  "sources": [{"id": "src", "title": "A source"}],
  "series": {"sessions": [3, 6], "interval": ["P4W", "P6W"], "touchUp": "P1Y"},
  "phases": [],
  "rules": [
    {"id": "sunscreen", "kind": "task", "title": {"en": "Sunscreen"}, "text": {"en": "T"}, "sources": ["src"],
     "days": [[1, 13]], "at": ["08:30", "wake+90", "sleep-120"]},
    {"id": "cleanse", "kind": "task", "title": {"en": "Cleanse"}, "text": {"en": "T"}, "sources": ["src"],
     "days": [0], "at": ["20:00"], "notify": false},
    {"id": "scalp", "kind": "task", "title": {"en": "Hair"}, "text": {"en": "T"}, "sources": ["src"],
     "days": [0], "at": ["20:00"], "areas": ["scalp"]},
    {"id": "no-makeup", "kind": "restriction", "title": {"en": "No makeup"}, "text": {"en": "T"},
     "sources": ["src"], "from": "PT0S", "until": "PT48H", "announceEnd": true},
    {"id": "no-sun", "kind": "restriction", "title": {"en": "No sun"}, "text": {"en": "T"},
     "sources": ["src"], "from": "PT0S", "until": "PT48H"}],
  "symptoms": [], "redFlags": []
})";

using Plans = std::vector<std::shared_ptr<const plan::AftercarePlan>>;

Plans plans()
{
    const auto newest = plan::read(kPlan).value();
    auto older = std::make_shared<plan::AftercarePlan>(*newest);
    older->version = 1;
    older->rules.resize(1);
    auto other = std::make_shared<plan::AftercarePlan>(*newest);
    other->id = "other";
    return {older, newest, other};
}

timeline::Session session(int version, std::string area = "face", std::string plan = "course")
{
    timeline::Session session;
    session.plan = std::move(plan);
    session.planVersion = version;
    session.area = std::move(area);
    return session;
}

std::vector<std::string> keys(const std::vector<RuleChoice> &choices)
{
    std::vector<std::string> keys;
    for (const RuleChoice &choice : choices)
        keys.push_back(choice.key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

TEST_CASE("only the rules of plans in use are to be chosen, in the newest version in use, and for the areas treated")
{
    const Plans all = plans();
    CHECK(ruleChoices(all, {}, {}).empty());
    CHECK(keys(ruleChoices(all, std::vector{session(1)}, {})) == Keys{"course/sunscreen"});
    const std::vector both{session(1), session(2)};
    CHECK(keys(ruleChoices(all, both, {}))
          == Keys{"course/sunscreen", "course/cleanse", "course/no-makeup", "course/no-sun"});
    CHECK(keys(ruleChoices(all, std::vector{session(2, "scalp")}, {}))
          == Keys{"course/sunscreen", "course/cleanse", "course/scalp", "course/no-makeup", "course/no-sun"});
    CHECK(ruleChoices(all, std::vector{session(2), session(2, "face", "other")}, {}).size() == 8);
}

TEST_CASE("what is off, and what never alerts, is said")
{
    const Plans all = plans();
    journal::Preferences preferences;
    preferences.timeline.disabled = {"course/no-makeup", "other/sunscreen"};
    const auto choices = ruleChoices(all, std::vector{session(2)}, preferences);
    const auto named = [&](std::string_view key) {
        return *std::find_if(choices.begin(), choices.end(), [&](const RuleChoice &one) { return one.key == key; });
    };
    CHECK(named("course/sunscreen").on);
    CHECK(named("course/sunscreen").alerts);
    CHECK_FALSE(named("course/cleanse").alerts);
    CHECK_FALSE(named("course/no-makeup").on);
    CHECK(named("course/no-makeup").alerts);
    CHECK_FALSE(named("course/no-sun").alerts);
    CHECK(named("course/no-sun").times.empty());
}

TEST_CASE("a rule's times follow wake and sleep, and give way to the patient's own")
{
    const Plans all = plans();
    journal::Preferences preferences;
    preferences.timeline.wake = 6h;
    preferences.timeline.sleep = 1h; // after midnight
    preferences.times["course/sunscreen"] = {{0, 5h + 30min}, {7, 12h}};
    const std::vector<RuleTime> times = ruleChoices(all, std::vector{session(2)}, preferences).front().times;
    REQUIRE(times.size() == 3);
    CHECK(times[0].plannedAt == 8h + 30min);
    CHECK(times[0].own == 5h + 30min);
    CHECK(times[0].at() == 5h + 30min);
    CHECK(times[0].asleep);
    CHECK(times[1].at() == 7h + 30min);
    CHECK_FALSE(times[1].own);
    CHECK_FALSE(times[1].asleep);
    CHECK(times[2].at() == 23h); // two hours before one at night
    CHECK_FALSE(times[2].asleep);
}

TEST_CASE("nobody is asleep where wake and sleep are the same")
{
    journal::Preferences preferences;
    preferences.timeline.wake = preferences.timeline.sleep = 8h;
    preferences.times["course/sunscreen"] = {{0, 3h}};
    const std::vector<RuleTime> times = ruleChoices(plans(), std::vector{session(2)}, preferences).front().times;
    REQUIRE(times.front().own == 3h);
    for (const RuleTime &time : times)
        CHECK_FALSE(time.asleep);
}
