#include "tests/core/journal/fixture.h"

using namespace afterglow;
using namespace afterglow::test;
using journal::Preferences;

TEST_CASE_METHOD(Fixture, "preferences are as they come until they are changed")
{
    const auto preferences = journal.preferences();
    REQUIRE(preferences);
    CHECK((preferences->timeline == Preferences{}.timeline));
    CHECK(preferences->timeline.dailyLimit == 4);
    CHECK_FALSE(preferences->detailedNotifications);
    CHECK_FALSE(preferences->homeZone);
}

TEST_CASE_METHOD(Fixture, "preferences come back as they were set, again and again")
{
    Preferences preferences;
    preferences.timeline = {std::chrono::minutes{0}, std::chrono::minutes{1439}, {"small/cleanse", "small/reapply"}, 0};
    preferences.detailedNotifications = true;
    preferences.homeZone = "Asia/Tokyo";
    preferences.times = {{"small/cleanse", {{0, std::chrono::minutes{0}}, {1, std::chrono::minutes{1439}}}}};
    REQUIRE(journal.setPreferences(preferences));
    auto stored = journal.preferences().value();
    CHECK((stored.timeline == preferences.timeline));
    CHECK(stored.detailedNotifications);
    CHECK(stored.homeZone == "Asia/Tokyo");
    CHECK((stored.times == preferences.times));
    CHECK((scenario().preferences == preferences.timeline));

    REQUIRE(journal.setPreferences({}));
    stored = journal.preferences().value();
    CHECK((stored.timeline == Preferences{}.timeline));
    CHECK_FALSE(stored.homeZone);
    CHECK(stored.times.empty());
}

TEST_CASE_METHOD(Fixture, "a preference that breaks a rule is refused with its place, and the others stay")
{
    Preferences preferences;
    std::string place;
    SECTION("wake")
    {
        preferences.timeline.wake = std::chrono::minutes{1440}, place = "/wake";
    }
    SECTION("sleep")
    {
        preferences.timeline.sleep = std::chrono::minutes{-1}, place = "/sleep";
    }
    SECTION("limit")
    {
        preferences.timeline.dailyLimit = -1, place = "/dailyLimit";
    }
    SECTION("no rule")
    {
        preferences.timeline.disabled = {"cleanse"}, place = "/disabled";
    }
    SECTION("an empty rule")
    {
        preferences.timeline.disabled = {"small/"}, place = "/disabled";
    }
    SECTION("a time for no rule")
    {
        preferences.times = {{"cleanse", {}}}, place = "/times";
    }
    SECTION("no time of day")
    {
        preferences.times = {{"small/cleanse", {{0, std::chrono::minutes{1440}}}}}, place = "/times/small/cleanse";
    }
    SECTION("zone")
    {
        preferences.homeZone = "Mars/Olympus", place = "/homeZone";
    }
    const Signals signals(journal);
    const auto set = journal.setPreferences(preferences);
    REQUIRE_FALSE(set);
    CHECK((set.error().kind == Error::Kind::BadInput));
    CHECK(set.error().place == place);
    CHECK((journal.preferences()->timeline == Preferences{}.timeline));
    CHECK(signals.count() == 0);
}
