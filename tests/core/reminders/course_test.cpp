// A whole course: what is shown when, whatever happens to the app, the clock and the zone meanwhile.
#include "fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace afterglow::reminders;
using namespace std::chrono_literals;
using test::Deliveries;
using test::instant;
using test::Phone;

namespace {

/// What the engine says will be shown, at which instant.
std::vector<std::pair<time::Instant, std::vector<std::string>>> planned(const Phone &phone, std::string_view now)
{
    std::vector<std::pair<time::Instant, std::vector<std::string>>> all;
    for (const timeline::Notification &notification : phone.timelineAt(now).notifications)
        all.emplace_back(notification.at, notification.occurrences);
    return all;
}

std::vector<std::pair<time::Instant, std::vector<std::string>>> delivered(const Phone &phone)
{
    std::vector<std::pair<time::Instant, std::vector<std::string>>> all;
    const Deliveries shown = phone.shown();
    for (std::size_t i = 0; i < shown.size(); ++i)
        all.emplace_back(phone.center.shown[i].at, shown[i]);
    return all;
}

} // namespace

TEST_CASE("every notification of a course is shown at its instant, once")
{
    Phone phone;
    phone.treat();
    const auto expected = planned(phone, "2026-11-20T14:00:00Z");
    REQUIRE(expected.size() == 35); // 26 of sunscreen (three with a photo), 7 of cleansing, an end, a milestone

    const bool restarted = GENERATE(false, true);
    CAPTURE(restarted);
    phone.replanAt("2026-11-20T14:00:00Z");
    for (int day = 1; day <= 14; ++day) {
        phone.sleepUntil(instant("2026-11-20T14:00:00Z") + day * 24h);
        if (restarted) {
            phone.startApp(); // and plans at once, as an app does
            REQUIRE(phone.service->replan(instant("2026-11-20T14:00:00Z") + day * 24h, phone.zone));
        }
    }
    CHECK(delivered(phone) == expected);
    CHECK(phone.failures.empty());
}

TEST_CASE("a reminder keeps its wall clock time when summer time begins")
{
    Phone phone;
    phone.treat("2026-03-27T15:00"); // the clocks go forward on the 29th
    phone.replanAt("2026-03-27T14:00:00Z");
    phone.sleepUntil(instant("2026-03-30T00:00:00Z"));
    std::vector<std::string> mornings;
    for (const Notice &notice : phone.center.shown) {
        if (notice.items.front().occurrence.ends_with("/0") && notice.category == Category::Care
            && notice.items.front().occurrence.find("sunscreen") != std::string::npos)
            mornings.push_back(time::format(notice.at));
    }
    CHECK(mornings == std::vector<std::string>{"2026-03-28T07:30:00Z", "2026-03-29T06:30:00Z"});
}

TEST_CASE("what came due while the app was off is one notification of what has not expired")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.startApp();
    phone.replanAt("2026-11-22T12:00:00Z"); // two days later: 13:00 in Berlin
    // Noon's sunscreen and last night's cleansing: what came before each of them has expired.
    CHECK(phone.shown() == Deliveries{{"s1/sunscreen/d2/1", "s1/cleanse/d1/0"}});
    CHECK(phone.center.shown.front().id == "missed");
    CHECK(phone.center.shown.front().expires == instant("2026-11-23T07:30:00Z"));

    phone.startApp();
    phone.replanAt("2026-11-22T12:05:00Z");
    CHECK(phone.center.shown.size() == 1);
}

TEST_CASE("a clock that is set back brings nothing twice")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant("2026-11-21T12:00:00Z"));
    const auto before = delivered(phone);
    REQUIRE(before.size() == 3); // cleansing, sunscreen, sunscreen

    phone.replanAt("2026-11-20T18:00:00Z"); // back behind all of them
    phone.sleepUntil(instant("2026-11-21T12:00:00Z"));
    CHECK(delivered(phone) == before);
    phone.sleepUntil(instant("2026-11-21T20:00:00Z"));
    CHECK(delivered(phone).size() == 4);
}

TEST_CASE("a flight east brings nothing twice, and the next morning in time")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant("2026-11-21T08:00:00Z")); // 08:30 in Berlin was shown
    REQUIRE(phone.shown().back() == std::vector<std::string>{"s1/sunscreen/d1/0", "s1/photo/d1/0"});
    const std::size_t before = phone.center.shown.size();

    phone.zone = phone.zones.zone("Asia/Tokyo").value();
    phone.replanAt("2026-11-21T08:00:00Z"); // 17:00 there
    // 12:30 there has passed and was never shown; 08:30 there has passed too, but was.
    CHECK(phone.center.shown.size() == before + 1);
    CHECK(phone.shown().back() == std::vector<std::string>{"s1/sunscreen/d1/1"});

    phone.sleepUntil(instant("2026-11-21T23:31:00Z"));
    CHECK(phone.center.shown.back().at == instant("2026-11-21T23:30:00Z")); // 08:30 in Tokyo
}

TEST_CASE("a flight west takes the morning's notice back, and brings it at that morning's time there")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant("2026-11-21T08:00:00Z"));
    const Handle handle = phone.newest();

    phone.zone = phone.zones.zone("America/New_York").value();
    phone.replanAt("2026-11-21T08:00:00Z"); // 03:00 there
    CHECK_FALSE(phone.center.onScreen.contains(handle));
    CHECK(phone.center.armed.wake == instant("2026-11-21T13:30:00Z"));
    phone.sleepUntil(instant("2026-11-21T14:00:00Z"));
    CHECK(phone.shown().back() == std::vector<std::string>{"s1/sunscreen/d1/0", "s1/photo/d1/0"});
}

TEST_CASE("a flight west doesn't bring again what came the day before")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant("2026-11-22T08:00:00Z")); // 08:30 in Berlin was shown, and everything of the day before
    const std::size_t before = phone.center.shown.size();

    phone.zone = phone.zones.zone("America/New_York").value();
    phone.replanAt("2026-11-22T08:00:00Z"); // 03:00 there; yesterday's times there came after those in Berlin
    CHECK(phone.center.shown.size() == before);
    phone.sleepUntil(instant("2026-11-22T14:00:00Z"));
    REQUIRE(phone.center.shown.size() == before + 1);
    CHECK(phone.shown().back() == std::vector<std::string>{"s1/sunscreen/d2/0"});
}

TEST_CASE("a daily limit holds alerts back")
{
    Phone phone;
    auto preferences = phone.journal->preferences().value();
    preferences.timeline.dailyLimit = 1;
    REQUIRE(phone.journal->setPreferences(preferences));
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant("2026-11-23T23:00:00Z"));
    std::vector<std::string> first;
    for (const auto &ids : phone.shown())
        first.push_back(ids.front());
    // The morning's is the day's one; the end of the restriction, on the 22nd, takes a place of its own.
    CHECK(
        first
        == std::vector<std::string>{"s1/cleanse/d0/0", "s1/sunscreen/d1/0", "s1/sunscreen/d2/0", "s1/sunscreen/d3/0"});

    // What is held back isn't due for a catch-up either.
    phone.startApp();
    phone.replanAt("2026-11-24T06:00:00Z");
    CHECK(phone.shown().size() == 4);
}

TEST_CASE("no more than the system takes is pending, and the last one asks to open the app")
{
    Phone phone;
    phone.center.limit = 5;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    REQUIRE(phone.center.armed.pending.size() == 5);
    int refills = 0;
    for (const Notice &notice : phone.center.armed.pending)
        refills += notice.refill ? 1 : 0;
    CHECK(refills == 1);
}
