#include "core/reminders/decide.h"
#include "core/reminders/reminder_service.h"
#include "support/system_zones.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace afterglow::reminders;
using namespace std::chrono_literals;
using timeline::Occurrence;
using timeline::State;

namespace {

time::Instant at(std::string_view text)
{
    return time::parseInstant(text).value();
}

Occurrence occurrence(std::string id, std::string_view instant, State state = State::Due, int priority = 50)
{
    Occurrence made;
    made.id = std::move(id);
    made.instant = made.due = at(instant);
    made.expires = made.due + 24h;
    made.state = state;
    made.priority = priority;
    return made;
}

/// With the notifications that the engine would give.
timeline::Timeline timelineOf(std::vector<Occurrence> occurrences)
{
    timeline::Timeline made;
    made.occurrences = std::move(occurrences);
    for (const Occurrence &each : made.occurrences) {
        if (each.state == State::Upcoming || each.state == State::Snoozed)
            made.notifications.push_back({"n/" + time::format(each.instant), each.instant, {each.id}});
    }
    return made;
}

journal::Delivery delivery(std::string notice, std::string occurrence, std::string_view instant, Handle handle = 7)
{
    return {std::move(notice), std::move(occurrence), at(instant), at(instant), handle};
}

std::vector<std::string> idsOf(const Notice &notice)
{
    std::vector<std::string> ids;
    for (const NoticeItem &item : notice.items)
        ids.push_back(item.occurrence);
    return ids;
}

Decision decideAt(std::string_view now, const timeline::Timeline &timeline,
                  const std::vector<journal::Delivery> &deliveries = {})
{
    return decide(timeline, deliveries, at(now), [](const Occurrence &) { return std::string(); });
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("what is due and was not shown is shown")
{
    const auto timeline = timelineOf({occurrence("a", "2026-11-21T07:30:00Z")});
    const Decision decision = decideAt("2026-11-21T07:30:00Z", timeline);

    REQUIRE(decision.show);
    CHECK(decision.show->id == "n/2026-11-21T07:30:00Z");
    CHECK(decision.show->at == at("2026-11-21T07:30:00Z"));
    CHECK(idsOf(*decision.show) == Ids{"a"});
    CHECK(decision.show->expires == at("2026-11-22T07:30:00Z"));
    CHECK_FALSE(decision.show->refill);
    CHECK(decision.replaces == 0);
    CHECK(decision.withdraw.empty());
}

TEST_CASE("what was shown for its instant is not shown again, dismissed or not")
{
    const auto timeline = timelineOf({occurrence("a", "2026-11-21T07:30:00Z")});
    const Handle handle = GENERATE(as<Handle>{}, 0, 7);
    const Decision decision = decideAt("2026-11-21T09:00:00Z", timeline,
                                       {delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z", handle)});
    CHECK_FALSE(decision.show);
    CHECK(decision.withdraw.empty());
}

TEST_CASE("only what alerts and is due is shown")
{
    Occurrence silent = occurrence("silent", "2026-11-21T07:00:00Z");
    silent.alerts = false;
    const auto timeline = timelineOf({silent, occurrence("missed", "2026-11-20T07:30:00Z", State::Missed),
                                      occurrence("done", "2026-11-21T07:30:00Z", State::Done),
                                      occurrence("skipped", "2026-11-21T07:30:00Z", State::Skipped),
                                      occurrence("snoozed", "2026-11-21T10:00:00Z", State::Snoozed),
                                      occurrence("upcoming", "2026-11-21T11:00:00Z", State::Upcoming)});
    CHECK_FALSE(decideAt("2026-11-21T09:00:00Z", timeline).show);
}

TEST_CASE("what came due at several instants is one notice, the most important first")
{
    Occurrence photo = occurrence("photo", "2026-11-21T08:00:00Z", State::Due, 60);
    photo.kind = plan::RuleKind::Photo;
    photo.expires = at("2026-11-21T20:00:00Z");
    const auto timeline =
        timelineOf({occurrence("b", "2026-11-21T07:30:00Z"), occurrence("a", "2026-11-21T07:45:00Z"), photo});
    const Decision decision = decideAt("2026-11-21T09:00:00Z", timeline);

    REQUIRE(decision.show);
    CHECK(decision.show->id == "missed");
    CHECK(decision.show->at == at("2026-11-21T08:00:00Z"));
    CHECK(decision.show->category == Category::Photo);
    CHECK(idsOf(*decision.show) == Ids{"photo", "a", "b"});
    CHECK(decision.show->expires == at("2026-11-22T07:45:00Z"));
}

TEST_CASE("a second notice of what was missed takes the first one's place, with what is still open of it")
{
    const auto timeline =
        timelineOf({occurrence("a", "2026-11-21T07:00:00Z"), occurrence("b", "2026-11-21T07:30:00Z", State::Done),
                    occurrence("c", "2026-11-21T11:00:00Z"), occurrence("d", "2026-11-21T12:00:00Z")});
    const Decision decision = decideAt(
        "2026-11-21T13:00:00Z", timeline,
        {delivery("missed", "a", "2026-11-21T07:00:00Z", 3), delivery("missed", "b", "2026-11-21T07:30:00Z", 3)});
    REQUIRE(decision.show);
    CHECK(decision.replaces == 3);
    CHECK(idsOf(*decision.show) == Ids{"a", "c", "d"});
    CHECK(decision.withdraw.empty());
}

TEST_CASE("a shown notice is taken back once nothing of it is open")
{
    const State state = GENERATE(State::Done, State::Skipped, State::Missed);
    const auto timeline = timelineOf(
        {occurrence("a", "2026-11-21T07:30:00Z", state), occurrence("b", "2026-11-21T07:30:00Z", State::Done)});
    const std::vector<journal::Delivery> deliveries{delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z"),
                                                    delivery("n/2026-11-21T07:30:00Z", "b", "2026-11-21T07:30:00Z")};
    CHECK(decideAt("2026-11-21T09:00:00Z", timeline, deliveries).withdraw
          == std::vector<Shown>{{"n/2026-11-21T07:30:00Z", 7}});
}

TEST_CASE("a shown notice stays while one of its occurrences is open")
{
    const auto timeline =
        timelineOf({occurrence("a", "2026-11-21T07:30:00Z", State::Done), occurrence("b", "2026-11-21T07:30:00Z")});
    const Decision decision = decideAt("2026-11-21T09:00:00Z", timeline,
                                       {delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z"),
                                        delivery("n/2026-11-21T07:30:00Z", "b", "2026-11-21T07:30:00Z")});
    CHECK(decision.withdraw.empty());
    CHECK(decision.schedule.wake == at("2026-11-22T07:30:00Z")); // to take it back when it expires
}

TEST_CASE("a notice whose occurrence is gone is taken back")
{
    const Decision decision = decideAt("2026-11-21T09:00:00Z", {}, {delivery("n/x", "a", "2026-11-21T07:30:00Z")});
    CHECK(decision.withdraw == std::vector<Shown>{{"n/x", 7}});
}

TEST_CASE("a snooze takes the notice back, and alerts again when it has passed")
{
    Occurrence snoozed = occurrence("a", "2026-11-21T07:30:00Z", State::Snoozed);
    snoozed.instant = at("2026-11-21T08:30:00Z");
    const std::vector<journal::Delivery> deliveries{delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z")};

    const Decision before = decideAt("2026-11-21T07:40:00Z", timelineOf({snoozed}), deliveries);
    CHECK_FALSE(before.show);
    CHECK(before.withdraw.size() == 1);
    REQUIRE(before.schedule.pending.size() == 1);
    CHECK(before.schedule.wake == at("2026-11-21T08:30:00Z"));

    snoozed.state = State::Due;
    const Decision after = decideAt("2026-11-21T08:30:00Z", timelineOf({snoozed}), deliveries);
    REQUIRE(after.show);
    CHECK(after.show->id == "n/2026-11-21T08:30:00Z");
    CHECK(after.show->items.front().instant == at("2026-11-21T08:30:00Z"));
}

TEST_CASE("a snooze shorter than the time since the alert alerts again, although the clock was set back")
{
    Occurrence snoozed = occurrence("a", "2026-11-21T07:30:00Z");
    snoozed.instant = at("2026-11-21T07:20:00Z"); // set back by an hour, then put off for 10 minutes
    const auto shown = delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z", 0);
    CHECK(decideAt("2026-11-21T07:20:00Z", timelineOf({snoozed}), {shown}).show);
}

TEST_CASE("with the clock set back, what was shown stays on the screen, is not pending and not shown again")
{
    const auto deliveries = std::vector{delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z")};
    const Decision back = decideAt("2026-11-21T06:00:00Z",
                                   timelineOf({occurrence("a", "2026-11-21T07:30:00Z", State::Upcoming)}), deliveries);
    CHECK_FALSE(back.show);
    CHECK(back.withdraw.empty());
    CHECK(back.schedule.pending.empty());

    const Decision again =
        decideAt("2026-11-21T07:30:00Z", timelineOf({occurrence("a", "2026-11-21T07:30:00Z")}), deliveries);
    CHECK_FALSE(again.show);
    CHECK(again.withdraw.empty());
}

TEST_CASE("flying east does not bring the alert of the same morning twice")
{
    // 08:30 in Berlin, shown; then the same day's 08:30 in Tokyo, eight hours earlier.
    const auto timeline = timelineOf({occurrence("a", "2026-11-20T23:30:00Z")});
    const Decision decision =
        decideAt("2026-11-21T09:00:00Z", timeline, {delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z")});
    CHECK_FALSE(decision.show);
    CHECK(decision.withdraw.empty());
}

TEST_CASE("flying west takes the notice back until the morning comes there")
{
    // 08:30 in Berlin, shown; then 08:30 in New York, six hours later.
    auto timeline = timelineOf({occurrence("a", "2026-11-21T13:30:00Z", State::Upcoming)});
    const std::vector<journal::Delivery> deliveries{delivery("n/2026-11-21T07:30:00Z", "a", "2026-11-21T07:30:00Z")};
    const Decision there = decideAt("2026-11-21T09:00:00Z", timeline, deliveries);
    CHECK(there.withdraw.size() == 1);
    REQUIRE(there.schedule.pending.size() == 1);
    CHECK(there.schedule.wake == at("2026-11-21T13:30:00Z"));

    timeline.occurrences.front().state = State::Due;
    CHECK(decideAt("2026-11-21T13:30:00Z", timeline, deliveries).show);
}

TEST_CASE("pending are the engine's notifications, with what they are about")
{
    Occurrence milestone = occurrence("m", "2026-11-22T09:00:00Z", State::Upcoming);
    milestone.kind = plan::RuleKind::Milestone;
    milestone.expires = time::Instant::max();
    auto timeline = timelineOf({occurrence("a", "2026-11-21T19:00:00Z", State::Upcoming), milestone});
    timeline.notifications.back().id = "refill";
    const Decision decision = decideAt("2026-11-21T09:00:00Z", timeline);

    REQUIRE(decision.schedule.pending.size() == 2);
    const Notice &first = decision.schedule.pending.front();
    CHECK(first.id == "n/2026-11-21T19:00:00Z");
    CHECK(first.category == Category::Care);
    CHECK_FALSE(first.refill);
    const Notice &last = decision.schedule.pending.back();
    CHECK(last.id == "refill");
    CHECK(last.category == Category::Appointment);
    CHECK_FALSE(last.expires);
    CHECK(last.refill);
    CHECK(decision.schedule.wake == at("2026-11-21T19:00:00Z"));
}

TEST_CASE("a notice that never expires asks for no wake-up")
{
    Occurrence milestone = occurrence("m", "2026-11-21T09:00:00Z");
    milestone.expires = time::Instant::max();
    const Decision decision = decideAt("2026-11-21T09:00:00Z", timelineOf({milestone}));
    REQUIRE(decision.show);
    CHECK_FALSE(decision.show->expires);
    CHECK_FALSE(decision.schedule.wake);
}

TEST_CASE("what never expires alerts late, but not months later")
{
    Occurrence milestone = occurrence("m", "2026-10-22T09:00:00Z");
    milestone.expires = time::Instant::max();
    CHECK(decideAt("2026-11-21T09:00:00Z", timelineOf({milestone})).show);
    CHECK_FALSE(decideAt("2026-11-21T09:00:01Z", timelineOf({milestone})).show);
}

TEST_CASE("the titles are those that are asked for")
{
    const auto timeline = timelineOf({occurrence("a", "2026-11-21T07:30:00Z")});
    const Decision decision =
        decide(timeline, {}, at("2026-11-21T07:30:00Z"), [](const Occurrence &each) { return "title of " + each.id; });
    REQUIRE(decision.show);
    CHECK(decision.show->items.front().title == "title of a");
}

TEST_CASE("a snooze ends where it stops making sense")
{
    const auto berlin = test::SystemZones().zone("Europe/Berlin").value();
    const auto never = time::Instant::max();
    timeline::Preferences preferences; // awake from 07:00 to 22:00
    const auto until = [&](std::string_view now, std::chrono::seconds snoozeFor, time::Instant expires) {
        return time::format(snoozeUntil(at(now), snoozeFor, expires, preferences, berlin));
    };

    CHECK(until("2026-11-21T09:00:00Z", 1h, never) == "2026-11-21T10:00:00Z");
    // when the next one comes
    CHECK(until("2026-11-21T09:00:00Z", 1h, at("2026-11-21T09:30:00Z")) == "2026-11-21T09:30:00Z");
    CHECK(until("2026-11-21T09:00:00Z", 1h, at("2026-11-21T09:02:00Z")) == "2026-11-21T09:10:00Z");
    // at bedtime
    CHECK(until("2026-11-21T20:30:00Z", 1h, never) == "2026-11-21T21:00:00Z");
    CHECK(until("2026-11-21T20:55:00Z", 1h, never) == "2026-11-21T21:05:00Z");
    // a patient who is up at night
    CHECK(until("2026-11-21T23:00:00Z", 1h, never) == "2026-11-22T00:00:00Z");
    CHECK(until("2026-11-21T09:00:00Z", 0s, never) == "2026-11-21T09:10:00Z");

    preferences.wake = preferences.sleep = 8h; // always awake
    CHECK(until("2026-11-21T06:30:00Z", 1h, never) == "2026-11-21T07:30:00Z");
    preferences.wake = 14h; // awake across midnight, until 02:00
    preferences.sleep = 2h;
    CHECK(until("2026-11-21T23:30:00Z", 2h, never) == "2026-11-22T01:00:00Z");
}
