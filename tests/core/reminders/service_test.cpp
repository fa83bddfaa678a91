#include "fixture.h"

#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <sqlite3.h>

using namespace afterglow;
using namespace afterglow::reminders;
using namespace std::chrono_literals;
using test::Deliveries;
using test::instant;
using test::Phone;
using timeline::State;
using Ids = std::vector<std::string>;

namespace {

constexpr std::string_view kMorning = "2026-11-21T07:30:00Z"; // 08:30 in Berlin: sunscreen and a photo
constexpr std::string_view kLater = "2026-11-21T07:40:00Z";

/// The morning's notice is on the screen.
Handle wakeInTheMorning(Phone &phone)
{
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant(kMorning) + 1s);
    REQUIRE(phone.shown().back() == Ids{"s1/sunscreen/d1/0", "s1/photo/d1/0"});
    return phone.newest();
}

/// A database that fails, as long as this lives.
class Broken {
public:
    Broken(const Phone &phone, const char *breakSql, std::string mendSql)
        : m_database(store::Database::open(phone.folder / "afterglow.db").value()),
          m_mendSql(std::move(mendSql))
    {
        run(breakSql);
    }
    ~Broken() { run(m_mendSql.c_str()); }
    Broken(const Broken &) = delete;
    Broken &operator=(const Broken &) = delete;

private:
    void run(const char *sql) const
    {
        CHECK(sqlite3_exec(m_database->handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    std::unique_ptr<store::Database> m_database;
    std::string m_mendSql;
};

} // namespace

TEST_CASE("a second replan in a row makes no call")
{
    Phone phone;
    wakeInTheMorning(phone);
    const int calls = phone.center.calls;
    phone.replanAt(kMorning);
    phone.replanAt(kMorning);
    CHECK(phone.center.calls == calls);
    phone.replanAt(kLater); // nor does one a little later, when nothing has changed
    CHECK(phone.center.calls == calls);
}

TEST_CASE("after a restart the alarm is armed anew, and nothing else is done")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    const Schedule armed = phone.center.armed;
    const int calls = phone.center.calls;
    phone.startApp();
    phone.center.armed = {};
    phone.replanAt(kMorning);
    CHECK(phone.center.armed == armed);
    CHECK(phone.center.calls == calls + 1);
    CHECK(phone.center.onScreen.contains(handle));
}

TEST_CASE("Done on a notice logs all that is open of it, and takes it back")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    REQUIRE(phone.journal->log("s1/photo/d1/0", timeline::Action::Skipped, instant(kMorning)));

    CHECK(phone.service->answer(handle, Answer::Done, instant(kLater), phone.zone)
          == Ids{"s1/photo/d1/0", "s1/sunscreen/d1/0"});
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Done);
    CHECK(phone.occurrenceAt(kLater, "s1/photo/d1/0").state == State::Skipped);
    CHECK_FALSE(phone.center.onScreen.contains(handle));

    const int calls = phone.center.calls;
    phone.replanAt(kLater); // it isn't taken back twice
    CHECK(phone.center.calls == calls);
}

TEST_CASE("Done on a notice counts for what was put off meanwhile, too")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    REQUIRE(phone.journal->log("s1/photo/d1/0", timeline::Action::Snoozed, instant(kMorning), instant(kMorning) + 5h));
    REQUIRE(phone.service->answer(handle, Answer::Done, instant(kLater), phone.zone));
    CHECK(phone.occurrenceAt(kLater, "s1/photo/d1/0").state == State::Done);
}

TEST_CASE("Skip on a notice skips all of it")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    REQUIRE(phone.service->answer(handle, Answer::Skip, instant(kLater), phone.zone));
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Skipped);
    CHECK(phone.occurrenceAt(kLater, "s1/photo/d1/0").state == State::Skipped);
    CHECK_FALSE(phone.center.onScreen.contains(handle));
}

TEST_CASE("Snooze on a notice brings it again an hour later")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    REQUIRE(phone.service->answer(handle, Answer::Snooze, instant(kLater), phone.zone));
    CHECK_FALSE(phone.center.onScreen.contains(handle));
    CHECK(phone.center.armed.wake == instant(kLater) + 1h);

    const std::size_t before = phone.center.shown.size();
    phone.sleepUntil(instant(kLater) + 1h + 1s);
    CHECK(phone.center.shown.size() == before + 1);
    CHECK(phone.shown().back() == Ids{"s1/sunscreen/d1/0", "s1/photo/d1/0"});
}

TEST_CASE("Snooze leaves alone what was put off already")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    REQUIRE(phone.journal->log("s1/photo/d1/0", timeline::Action::Snoozed, instant(kMorning), instant(kMorning) + 5h));
    REQUIRE(phone.service->answer(handle, Answer::Snooze, instant(kLater), phone.zone, 30min));
    CHECK(phone.occurrenceAt(kLater, "s1/photo/d1/0").instant == instant(kMorning) + 5h);
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").instant == instant(kLater) + 30min);
}

TEST_CASE("a dismissed notice is not done, and is not shown again")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    const std::size_t before = phone.center.shown.size();
    phone.center.onScreen.erase(handle); // as the patient did
    REQUIRE(phone.service->answer(handle, Answer::Dismissed, instant(kLater), phone.zone));
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Due);
    phone.startApp();
    phone.replanAt(kLater);
    CHECK(phone.center.shown.size() == before);
}

TEST_CASE("an opened notice is taken from the screen, and is not done")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    CHECK(phone.service->answer(handle, Answer::Opened, instant(kLater), phone.zone)->size() == 2);
    CHECK_FALSE(phone.center.onScreen.contains(handle));
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Due);
}

TEST_CASE("an answer after a restart of the app counts")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    phone.startApp();
    CHECK(phone.service->answer(handle, Answer::Done, instant(kLater), phone.zone)->size() == 2);
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Done);
}

TEST_CASE("an answer to a notice that isn't ours is none")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    const int calls = phone.center.calls;
    const Answer answer = GENERATE(Answer::Done, Answer::Opened, Answer::Dismissed);
    CHECK(phone.service->answer(handle + 1, answer, instant(kLater), phone.zone)->empty());
    CHECK(phone.service->answer(0, answer, instant(kLater), phone.zone)->empty());
    CHECK(phone.center.calls == calls);
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Due);
}

TEST_CASE("a second answer to the same notice changes nothing")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    REQUIRE(phone.service->answer(handle, Answer::Done, instant(kLater), phone.zone));
    CHECK(phone.service->answer(handle, Answer::Snooze, instant(kLater), phone.zone)->empty());
    CHECK(phone.occurrenceAt(kLater, "s1/sunscreen/d1/0").state == State::Done);
}

TEST_CASE("what is done elsewhere is taken from the screen")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    const auto subscription = phone.journal->onChange([&] { phone.replanAt(kLater); });

    // by another process, through a database of its own
    const auto database = store::Database::open(phone.folder / "afterglow.db").value();
    journal::Journal other(*database, phone.zones, std::vector{test::kPlan});
    REQUIRE(other.log("s1/sunscreen/d1/0", timeline::Action::Done, instant(kLater)));
    REQUIRE(phone.journal->refresh());
    CHECK(phone.center.onScreen.contains(handle)); // the photo is still open

    // on a screen
    REQUIRE(phone.journal->log("s1/photo/d1/0", timeline::Action::Done, instant(kLater)));
    CHECK_FALSE(phone.center.onScreen.contains(handle));
}

TEST_CASE("a notice is taken back when it expires, with nobody touching the app")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    phone.sleepUntil(instant("2026-11-22T07:29:59Z"));
    CHECK(phone.center.onScreen.contains(handle)); // the photo can be made for a day
    phone.sleepUntil(instant("2026-11-22T07:30:01Z"));
    CHECK_FALSE(phone.center.onScreen.contains(handle));
}

TEST_CASE("a session that is removed takes its notices along")
{
    Phone phone;
    wakeInTheMorning(phone);
    REQUIRE(phone.journal->remove("s1"));
    phone.replanAt(kLater);
    CHECK(phone.center.onScreen.empty());
    CHECK_FALSE(phone.center.armed.wake);
}

TEST_CASE("handles of a system that was restarted are worth nothing, and what was delivered was delivered")
{
    Phone phone;
    const Handle handle = wakeInTheMorning(phone);
    const std::size_t before = phone.center.shown.size();
    phone.center.restart();
    phone.replanAt(kLater);
    CHECK(phone.center.shown.size() == before);

    phone.center.onScreen[handle] = {};                // now another app's
    phone.sleepUntil(instant("2026-11-22T07:31:00Z")); // when ours would have expired
    CHECK(phone.center.onScreen.contains(handle));
    CHECK(phone.service->answer(handle, Answer::Done, instant(kLater), phone.zone)->empty());
}

TEST_CASE("the lock screen stays neutral unless the patient asks for details, in the patient's language")
{
    Phone phone;
    wakeInTheMorning(phone);
    CHECK(phone.center.shown.back().items.front().title.empty());
    CHECK(phone.center.armed.pending.front().items.front().title.empty());

    auto preferences = phone.journal->preferences().value();
    preferences.detailedNotifications = true;
    REQUIRE(phone.journal->setPreferences(preferences));
    phone.service->setLanguage("de-AT");
    phone.replanAt(kLater);
    CHECK(phone.center.armed.pending.front().items.front().title == "Sonnenschutz");
    phone.sleepUntil(instant("2026-11-21T11:31:00Z"));
    CHECK(phone.center.shown.back().items.front().title == "Sonnenschutz");
}

TEST_CASE("a notice that the system can't show now is shown when it can")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.center.showError = Error{Error::Kind::Unavailable, "daemon", "there is none"};
    phone.replanAt("2026-11-20T19:00:00Z");
    CHECK(phone.failures == std::vector{*phone.center.showError});
    CHECK(phone.center.shown.empty());

    phone.center.showError.reset();
    phone.replanAt("2026-11-20T19:05:00Z");
    CHECK(phone.shown() == Deliveries{{"s1/cleanse/d0/0"}});
}

TEST_CASE("while the system takes its time to show a notice, it isn't shown once more")
{
    Phone phone;
    phone.treat();
    phone.center.holdsBack = true;
    phone.replanAt("2026-11-20T19:00:00Z");
    const int calls = phone.center.calls;
    phone.replanAt("2026-11-20T19:00:01Z");
    CHECK(phone.center.calls == calls);

    SECTION("what came due meanwhile is shown after it")
    {
        phone.replanAt(kMorning);
        phone.center.holdsBack = false;
        phone.center.confirm();
        CHECK(phone.shown() == Deliveries{{"s1/cleanse/d0/0"}, {"s1/sunscreen/d1/0", "s1/photo/d1/0"}});
        CHECK(phone.service->answer(phone.newest(), Answer::Opened, instant(kMorning), phone.zone)->size() == 2);
    }
    SECTION("what the system then refuses is not tried at once again")
    {
        phone.center.showError = Error{Error::Kind::Unavailable, "daemon", "there is none"};
        phone.center.holdsBack = false;
        phone.center.confirm();
        CHECK(phone.failures.size() == 1);
    }
    SECTION("killed before it was: the next start shows it")
    {
        phone.startApp();
        phone.center.holdsBack = false;
        phone.replanAt("2026-11-20T19:01:00Z");
        CHECK(phone.shown() == Deliveries{{"s1/cleanse/d0/0"}});
        phone.center.confirm(); // nobody is there to hear it any more
        CHECK(phone.failures.empty());
    }
}

TEST_CASE("a delivery that could not be stored is not shown again, and is stored later")
{
    Phone phone;
    phone.treat();
    phone.center.holdsBack = true;
    phone.replanAt("2026-11-20T19:00:00Z");
    phone.center.holdsBack = false;
    {
        const Broken full(phone,
                          "CREATE TRIGGER full BEFORE INSERT ON deliveries BEGIN SELECT RAISE(ABORT, 'full'); END",
                          "DROP TRIGGER full");
        phone.center.confirm();
        CHECK(phone.failures.size() == 1);
        CHECK_FALSE(phone.service->replan(instant("2026-11-20T19:00:10Z"), phone.zone));
        CHECK(phone.center.shown.size() == 1);
    }
    CHECK(phone.journal->deliveries()->empty());
    phone.replanAt("2026-11-20T19:01:00Z");
    CHECK(phone.center.shown.size() == 1);
    CHECK(phone.journal->deliveries()->size() == 1);
}

TEST_CASE("where planning fails, it is tried again a minute later")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    const auto pending = phone.center.armed.pending;
    {
        const Broken unreadable(phone, "ALTER TABLE deliveries RENAME TO elsewhere",
                                "ALTER TABLE elsewhere RENAME TO deliveries");
        CHECK_FALSE(phone.service->replan(instant("2026-11-20T19:00:00Z"), phone.zone));
        CHECK(phone.center.armed.wake == instant("2026-11-20T19:01:00Z"));
        CHECK(phone.center.armed.pending == pending); // what is armed stays armed
    }
    phone.sleepUntil(instant("2026-11-20T19:02:00Z"));
    CHECK(phone.shown() == Deliveries{{"s1/cleanse/d0/0"}});
}

TEST_CASE("a schedule that the system didn't take is given to it again")
{
    Phone phone;
    phone.treat();
    phone.center.syncError = Error{Error::Kind::Io, "timerfd", "no more timers"};
    CHECK(phone.service->replan(instant("2026-11-20T14:00:00Z"), phone.zone)
          == tl::unexpected(*phone.center.syncError));
    phone.center.syncError.reset();
    phone.replanAt("2026-11-20T14:00:00Z");
    CHECK(phone.center.armed.wake == instant("2026-11-20T19:00:00Z"));
}

TEST_CASE("when it was last planned, and how much, is known; who listens hears of each planning")
{
    Phone phone;
    phone.treat();
    int planned = 0;
    phone.service->onPlanned([&planned] { ++planned; });
    CHECK_FALSE(phone.service->lastPlanned());
    phone.replanAt(kMorning);
    REQUIRE(phone.service->lastPlanned());
    CHECK(phone.service->lastPlanned()->at == instant(kMorning));
    CHECK(phone.service->lastPlanned()->pending == phone.center.armed.pending.size());
    CHECK(planned == 1);

    const Broken broken(phone, "ALTER TABLE sessions RENAME TO away", "ALTER TABLE away RENAME TO sessions");
    CHECK_FALSE(phone.service->replan(instant(kLater), phone.zone));
    CHECK(phone.service->lastPlanned()->at == instant(kMorning));
    CHECK(planned == 2);
}

TEST_CASE("what the system has shown by itself is recorded before it is decided what is due")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    REQUIRE(phone.center.shown.empty());
    phone.center.alone = {{"n/2026-11-20T19:00:00Z", "s1/cleanse/d0/0", instant("2026-11-20T19:00:00Z"),
                           instant("2026-11-20T19:00:00Z"), 0}};
    phone.replanAt("2026-11-20T20:00:00Z");
    CHECK(phone.center.shown.empty());
    const auto deliveries = phone.journal->deliveries().value();
    REQUIRE(deliveries.size() == 1);
    CHECK(deliveries.front().occurrence == "s1/cleanse/d0/0");
}

TEST_CASE("nothing is planned before it is known what the system has shown by itself")
{
    Phone phone;
    phone.treat();
    phone.center.knows = false;
    int planned = 0;
    phone.service->onPlanned([&] { ++planned; });
    phone.replanAt(kMorning);
    CHECK(phone.center.calls == 0);
    CHECK(planned == 0);
    CHECK_FALSE(phone.service->lastPlanned());

    phone.center.knows = true;
    phone.replanAt(kMorning);
    CHECK(phone.center.shown.size() == 1);
    CHECK(planned == 1);
}

TEST_CASE("an answer finds what the system has shown by itself")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.center.alone = {{"n/2026-11-20T19:00:00Z", "s1/cleanse/d0/0", instant("2026-11-20T19:00:00Z"),
                           instant("2026-11-20T19:00:00Z"), 5}};
    CHECK(phone.service->answer(5, Answer::Done, instant("2026-11-20T19:01:00Z"), phone.zone).value()
          == Ids{"s1/cleanse/d0/0"});
    CHECK(phone.occurrenceAt("2026-11-20T19:02:00Z", "s1/cleanse/d0/0").state == State::Done);
}

TEST_CASE("what goes by the day's clock floats with it; what was snoozed or counts elapsed time doesn't")
{
    Phone phone;
    wakeInTheMorning(phone);
    REQUIRE(phone.service->answer(phone.newest(), Answer::Snooze, instant(kLater), phone.zone));
    const auto floats = [&] {
        std::map<std::string, bool> all;
        for (const Notice &notice : phone.center.armed.pending)
            all.emplace(notice.items.front().occurrence, notice.floats);
        return all;
    };
    CHECK(floats().at("s1/sunscreen/d1/1"));
    CHECK_FALSE(floats().at("s1/sunscreen/d1/0")); // snoozed
    CHECK_FALSE(floats().at("s1/no-makeup/end"));
    CHECK_FALSE(floats().at("s1/week/a/0"));

    auto preferences = phone.journal->preferences().value();
    preferences.homeZone = "Europe/Berlin";
    REQUIRE(phone.journal->setPreferences(preferences));
    phone.replanAt(kLater);
    CHECK_FALSE(floats().at("s1/sunscreen/d1/1"));
}
