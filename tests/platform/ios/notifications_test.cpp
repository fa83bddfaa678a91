// Reminders on the fake iPhone: what is armed, what the patient sees of it, and what it is when nothing of ours runs.
#include "notified_app.h"
#include "platform/ios/notification_words.h"
#include "support/system_zones.h"
#include "support/temporary_folder.h"

#include <algorithm>

using namespace afterglow;
using namespace afterglow::platform::ios;
using namespace std::chrono_literals;
using reminders::Answer;
using test::FakePhone;
using test::NotifiedApp;
using Ids = std::vector<std::string>;

namespace {

/// Sunscreen twice a day for six weeks, cleansing in the first evening, the end of a restriction and a milestone.
constexpr std::string_view kPlan = R"({
  "format": "afterglow-plan/1", "id": "six-weeks", "version": 1, "title": {"en": "Six weeks"},
  "sources": [{"id": "src", "title": "A source"}],
  "series": {"sessions": [3, 6], "interval": ["P4W", "P6W"], "touchUp": "P1Y"},
  "phases": [],
  "rules": [
    {"id": "sunscreen", "kind": "task", "title": {"en": "Sunscreen"}, "text": {"en": "Two fingers."}, "sources": ["src"],
     "days": [[1, 42]], "at": ["08:30", "12:30"], "priority": 80},
    {"id": "cleanse", "kind": "task", "title": {"en": "Cleanse"}, "text": {"en": "Gently."}, "sources": ["src"],
     "days": [0], "at": ["20:00"]},
    {"id": "no-makeup", "kind": "restriction", "title": {"en": "No makeup"}, "text": {"en": "Let it heal."},
     "sources": ["src"], "from": "PT0S", "until": "PT48H", "announceEnd": true},
    {"id": "week", "kind": "milestone", "title": {"en": "A week"}, "text": {"en": "Look back."}, "sources": ["src"],
     "after": ["P7D"], "priority": 20}],
  "symptoms": [], "redFlags": []
})";

time::Instant instant(std::string_view text)
{
    return time::parseInstant(text).value();
}

const std::string kEvening = "n/2026-11-20T19:00:00Z";
const std::string kMorning = "n/2026-11-21T07:30:00Z";
const std::string kNoon = "n/2026-11-21T11:30:00Z";

/// A phone in Berlin, on which the app is started; what is in `folder` outlives it.
struct Patient {
    Patient()
    {
        phone.reset(instant("2026-11-20T14:00:00Z"), zone);
        startApp();
    }

    void startApp(const std::string &language = "en")
    {
        app.reset();
        phone.forgetWork();
        app.emplace(folder.path(), zones, std::vector<std::string_view>{kPlan}, zone, language);
        phone.settle();
    }
    /// The system keeps what is armed.
    void killApp()
    {
        app.reset();
        phone.foreground = false;
    }
    void treat()
    {
        journal::Session session;
        session.treatment.id = "s1";
        session.treatment.performedAt = time::parseLocalTime("2026-11-20T14:50").value();
        session.treatment.zone = zones.zone("Europe/Berlin").value();
        session.treatment.area = "face";
        session.treatment.plan = "six-weeks";
        REQUIRE(app->journal.record(session));
        replan();
    }
    void replan()
    {
        app->replan();
        phone.settle();
    }
    void fly(std::string_view zoneName)
    {
        zone = zones.zone(zoneName).value();
        phone.setZone(zone);
        if (!app)
            return;
        app->zone = zone;
        FakePhone::zoneChanged();
        phone.settle();
    }
    void passUntil(std::string_view end) { phone.passUntil(instant(end)); }

    [[nodiscard]] FakePhone::Request pending(const std::string &id) const
    {
        for (const FakePhone::Request &request : phone.pending()) {
            if (request.id == id)
                return request;
        }
        FAIL("not pending: " << id);
        return {};
    }
    [[nodiscard]] Ids shown() const
    {
        Ids all;
        for (const FakePhone::Shown &each : phone.shown)
            all.push_back(time::format(each.at) + ' ' + each.request.id);
        return all;
    }
    [[nodiscard]] Ids onScreen() const
    {
        Ids all;
        for (const FakePhone::Request &each : phone.onScreen())
            all.push_back(each.id);
        return all;
    }
    [[nodiscard]] timeline::State state(const std::string &occurrence) const
    {
        const time::Instant now = phone.now();
        for (const auto &each :
             timeline::build(app->journal.scenario(now, zone, now - 2000h, now + 2000h, 60).value()).occurrences) {
            if (each.id == occurrence)
                return each.state;
        }
        FAIL("no occurrence " << occurrence);
        return {};
    }

    FakePhone &phone = FakePhone::phone();
    test::TemporaryFolder folder;
    test::SystemZones zones;
    time::Zone zone = zones.zone("Europe/Berlin").value();
    std::optional<NotifiedApp> app;
};

} // namespace

TEST_CASE("notices come quietly until the patient is asked, in her time; then the system asks her once")
{
    Patient patient;
    CHECK(patient.app->requests.permission() == Permission::NotAsked);
    patient.treat();
    CHECK_FALSE(patient.phone.wasAsked());
    CHECK(patient.app->requests.permission() == Permission::Provisional);
    CHECK_FALSE(patient.app->requests.problem());
    CHECK(patient.phone.pending().size() == 60);

    std::optional<Permission> answered;
    patient.app->requests.askPermission([&](Permission permission) { answered = permission; });
    patient.phone.settle();
    CHECK(patient.phone.wasAsked());
    CHECK(answered == Permission::Granted);
    CHECK(patient.phone.complaints == Ids{});
}

TEST_CASE(
    "each category has its actions, hears of a dismissal, and says nothing of the matter where previews are hidden")
{
    Patient patient;
    const auto categories = patient.phone.categories();
    REQUIRE(categories.size() == 5);
    std::set<std::string> placeholders;
    for (const FakePhone::Category &category : categories) {
        CHECK(category.actions == Ids{"done: Done", "snooze: Snooze", "skip: Skip"});
        CHECK(category.tellsOfDismissal);
        placeholders.insert(category.placeholder);
    }
    CHECK(placeholders
          == std::set<std::string>{"Time for your skin care", "Time for your check-in", "Time for your photo",
                                   "There is a date to look at", "Your plan has changed"});
}

TEST_CASE("the day's times are armed for the wall clock, elapsed times for the instant, all in neutral words")
{
    Patient patient;
    patient.treat();
    const FakePhone::Request morning = patient.pending(kMorning);
    CHECK(morning.trigger == FakePhone::Trigger::Calendar);
    CHECK(morning.wallClock == "2026-11-21T08:30");
    CHECK(morning.title.empty());
    CHECK(morning.body == "Time for your skin care");
    CHECK(morning.category == "care");
    CHECK(morning.occurrences == Ids{"s1/sunscreen/d1/0"});
    CHECK(morning.sound);
    const FakePhone::Request end = patient.pending("n/2026-11-22T13:50:00Z");
    CHECK(end.trigger == FakePhone::Trigger::Interval);
    CHECK(end.body == "Your plan has changed");

    auto preferences = patient.app->journal.preferences().value();
    preferences.detailedNotifications = true;
    REQUIRE(patient.app->journal.setPreferences(preferences));
    patient.replan();
    CHECK(patient.pending(kMorning).title == "Time for your skin care");
    CHECK(patient.pending(kMorning).body == "Sunscreen");
    CHECK(patient.pending("n/2026-11-22T13:50:00Z").body == "Over: No makeup");
    CHECK(patient.phone.complaints == Ids{});
}

TEST_CASE(
    "another language than the phone's arms anew and names the actions anew; a second start in it changes nothing")
{
    Patient patient;
    patient.treat();
    patient.startApp("de");
    CHECK(patient.pending(kMorning).body == "Zeit für deine Hautpflege");
    CHECK(patient.pending("refill").body
          == "Zeit für deine Hautpflege\nÖffne die App, damit die nächsten Erinnerungen kommen können.");
    CHECK(patient.phone.pending().size() == 60);
    for (const FakePhone::Category &category : patient.phone.categories())
        CHECK(category.actions == Ids{"done: Erledigt", "snooze: Später", "skip: Überspringen"});
    patient.phone.calls.clear();
    patient.startApp("de");
    CHECK(patient.phone.calls == Ids{});

    patient.startApp("pt-BR");
    CHECK(patient.pending(kMorning).body == "Hora de cuidar da pele");
    patient.startApp("tlh"); // none of the app's: the phone's
    CHECK(patient.pending(kMorning).body == "Time for your skin care");
    CHECK(patient.phone.shown.empty());
    CHECK(patient.phone.complaints == Ids{});
}

TEST_CASE("a translation puts the title where it wants it")
{
    reminders::Notice notice;
    notice.category = reminders::Category::Update;
    notice.items = {{"a", {}, plan::RuleKind::Restriction, "100 %1"}, {"b", {}, plan::RuleKind::Task, "Sunscreen"}};
    const NotificationWords words = wordsFor(
        notice, [](const char *english) { return std::string(english) == "Over: %1" ? "%1 ist vorbei" : "neutral"; });
    CHECK(words.title == "neutral");
    CHECK(words.body == "100 %1 ist vorbei\nSunscreen");
}

TEST_CASE("60 are pending, the last one asks to open the app, and that arms the next ones")
{
    Patient patient;
    patient.treat(); // 84 of sunscreen, cleansing, an end, a milestone
    CHECK(patient.phone.pending().size() == 60);
    const FakePhone::Request refill = patient.pending("refill");
    CHECK(refill.body == "Time for your skin care\nOpen the app, so that the next reminders can come.");

    patient.killApp();
    patient.passUntil("2027-01-31T00:00:00Z");
    CHECK(patient.phone.pending().empty());
    CHECK(patient.phone.shown.size() == 60);
    CHECK(patient.phone.shown.back().request.id == "refill");

    Patient opened; // a second phone, whose app is opened halfway
    opened.treat();
    opened.killApp();
    opened.passUntil("2026-12-05T00:00:00Z");
    opened.startApp();
    opened.killApp();
    opened.passUntil("2027-01-31T00:00:00Z");
    CHECK(opened.phone.shown.size() == 87);
    CHECK(opened.phone.mostPending == 60);
    const Ids shown = opened.shown();
    CHECK(std::set<std::string>(shown.begin(), shown.end()).size() == 87);
    CHECK(opened.phone.complaints == Ids{});
}

TEST_CASE("a second plan in a row, a new start and coming to the front change nothing at the system")
{
    Patient patient;
    patient.treat();
    REQUIRE_FALSE(patient.phone.calls.empty());
    patient.phone.calls.clear();
    patient.replan();
    FakePhone::becomeActive();
    patient.phone.settle();
    FakePhone::zoneChanged();
    patient.phone.settle();
    patient.startApp();
    patient.replan();
    CHECK(patient.phone.calls == Ids{});
}

TEST_CASE("only what has changed is armed anew")
{
    Patient patient;
    patient.treat();
    patient.phone.calls.clear();
    auto preferences = patient.app->journal.preferences().value();
    preferences.times["six-weeks/sunscreen"][0] = 9h;
    REQUIRE(patient.app->journal.setPreferences(preferences));
    patient.replan();
    const auto counted = [&](std::string_view begin) {
        return std::count_if(patient.phone.calls.begin(), patient.phone.calls.end(),
                             [&](const std::string &call) { return call.starts_with(begin); });
    };
    CHECK(counted("remove ") == 1);
    CHECK(counted("add n/2026-11-21T08:00:00Z") == 1);
    CHECK(counted("add " + kNoon) == 0);
    CHECK(counted("add " + kEvening) == 0);
    CHECK(patient.phone.pending().size() == 60);
}

TEST_CASE("what was shown while the app was dead isn't shown again, wherever it has gone from there")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    patient.passUntil("2026-11-21T12:00:00Z");
    const Ids shown{"2026-11-20T19:00:00Z " + kEvening, "2026-11-21T07:30:00Z " + kMorning,
                    "2026-11-21T11:30:00Z " + kNoon};
    CHECK(patient.shown() == shown);
    patient.phone.sweep(kNoon); // without a word: it hasn't expired
    patient.startApp();
    CHECK(patient.shown() == shown);
    CHECK(patient.onScreen() == Ids{kEvening}); // the morning's has expired with noon's
    CHECK(patient.app->journal.deliveries().value().size() == 3);
    patient.startApp();
    CHECK(patient.shown() == shown);
    CHECK(patient.app->failures.empty());
}

TEST_CASE("an app that sleeps asks what was shown before it plans, whatever wakes it")
{
    Patient patient;
    patient.treat();
    patient.passUntil("2026-11-21T08:00:00Z");
    const std::size_t shown = patient.phone.shown.size();
    REQUIRE(
        patient.app->service.replan(patient.phone.now(), patient.zone)); // a timer, before anybody says it is active
    patient.phone.settle();
    CHECK(patient.phone.shown.size() == shown);
    CHECK(patient.app->journal.deliveries().value().size() == 2);
}

TEST_CASE("Done, Skip and Snooze reach the journal from a notification that has launched the app")
{
    Patient patient;
    patient.treat();
    const auto answer = [&](const std::string &notice, const std::string &action) {
        patient.startApp();
        patient.phone.answer(notice, action);
        const int before = patient.phone.answersStored;
        patient.phone.settle();
        CHECK(patient.phone.answersStored == before + 1);
    };
    patient.killApp();
    patient.passUntil("2026-11-20T19:05:00Z");
    answer(kEvening, "done");
    CHECK(patient.state("s1/cleanse/d0/0") == timeline::State::Done);

    patient.killApp();
    patient.passUntil("2026-11-21T07:35:00Z");
    answer(kMorning, "snooze");
    CHECK(patient.state("s1/sunscreen/d1/0") == timeline::State::Snoozed);
    CHECK(patient.pending("n/2026-11-21T08:35:00Z").trigger == FakePhone::Trigger::Interval);
    patient.killApp();
    patient.passUntil("2026-11-21T08:40:00Z");
    CHECK(patient.shown().back() == "2026-11-21T08:35:00Z n/2026-11-21T08:35:00Z");

    answer("n/2026-11-21T08:35:00Z", "skip");
    CHECK(patient.state("s1/sunscreen/d1/0") == timeline::State::Skipped);
    CHECK(patient.app->answers == std::vector{Answer::Skip});
    CHECK(patient.app->answered == std::vector<Ids>{{"s1/sunscreen/d1/0"}});
    CHECK(patient.phone.complaints == Ids{});
}

TEST_CASE("an answer is stored although the notice was swept from every list meanwhile, and nothing is shown again")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    patient.passUntil("2026-11-20T19:05:00Z");
    patient.startApp();
    FakePhone::becomeActive();
    patient.phone.answer(kEvening, "dismiss"); // while the system is being asked
    patient.phone.settle();
    CHECK(patient.app->answers == std::vector{Answer::Dismissed});
    CHECK(patient.state("s1/cleanse/d0/0") == timeline::State::Due);
    CHECK(patient.phone.shown.size() == 1);
    CHECK(patient.onScreen().empty());
}

TEST_CASE("forbidden, nothing is armed and the problem is said; allowed again, it is made up for")
{
    Patient patient;
    patient.phone.allow(false);
    patient.startApp();
    patient.treat();
    CHECK(patient.phone.pending().empty());
    CHECK(patient.phone.calls == Ids{});
    REQUIRE(patient.app->requests.problem());
    CHECK(patient.app->requests.problem()->kind == Error::Kind::Denied);
    CHECK(patient.app->problems > 0);
    CHECK(patient.app->requests.armTest(patient.phone.now() + 60s).error().kind == Error::Kind::Denied);

    patient.phone.allow(true);
    FakePhone::becomeActive();
    patient.phone.settle();
    CHECK_FALSE(patient.app->requests.problem());
    CHECK(patient.phone.pending().size() == 60);
}

TEST_CASE("what came while notifications were forbidden was not shown, and comes when they are allowed again")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    patient.phone.allow(false);
    patient.passUntil("2026-11-20T19:05:00Z");
    patient.startApp();
    CHECK(patient.phone.shown.empty());
    patient.phone.allow(true);
    FakePhone::becomeActive();
    patient.phone.settle();
    CHECK(patient.shown() == Ids{"2026-11-20T19:05:00Z " + kEvening});
}

TEST_CASE("a flight while the app is dead takes the day's times along, and nothing comes twice")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    patient.passUntil("2026-11-20T20:00:00Z");
    patient.fly("America/New_York");
    patient.passUntil("2026-11-21T18:00:00Z"); // 08:30 and 12:30 there
    const Ids west{"2026-11-20T19:00:00Z " + kEvening, "2026-11-21T13:30:00Z " + kMorning,
                   "2026-11-21T17:30:00Z " + kNoon};
    CHECK(patient.shown() == west);
    patient.startApp();
    CHECK(patient.shown() == west);

    patient.killApp();
    patient.fly("Asia/Tokyo"); // 03:00 on the 22nd
    patient.passUntil("2026-11-22T00:00:00Z");
    CHECK(patient.phone.shown.back().at == instant("2026-11-21T23:30:00Z")); // 08:30 there
    const std::size_t shown = patient.phone.shown.size();
    patient.phone.sweep(patient.phone.shown.back().request.id);
    patient.startApp();
    CHECK(patient.phone.shown.size() == shown);
    CHECK(patient.phone.complaints == Ids{});
}

TEST_CASE("what is armed for an instant is armed anew when the clock is set; the day's times are not")
{
    Patient patient;
    patient.treat();
    patient.phone.calls.clear();
    patient.phone.setClock(instant("2026-11-20T13:55:00Z"));
    FakePhone::significantTimeChange();
    patient.phone.settle();
    CHECK(patient.phone.calls == Ids{"add n/2026-11-22T13:50:00Z", "add n/2026-11-27T13:50:00Z"});
    patient.killApp();
    patient.passUntil("2026-11-22T14:00:00Z");
    CHECK(patient.shown().back() == "2026-11-22T13:50:00Z n/2026-11-22T13:50:00Z");
}

TEST_CASE("a clock that is set back behind what was shown brings nothing twice")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    patient.passUntil("2026-11-21T08:00:00Z");
    REQUIRE(patient.phone.shown.size() == 2);
    patient.phone.setClock(instant("2026-11-20T18:00:00Z"));
    patient.startApp();
    patient.killApp();
    patient.passUntil("2026-11-21T08:00:00Z");
    CHECK(patient.phone.shown.size() == 2);
}

TEST_CASE(
    "a notice that comes while the app is open is shown there, recorded at once, and not shown by the app as well")
{
    Patient patient;
    patient.treat();
    patient.phone.foreground = true;
    patient.passUntil("2026-11-20T19:00:00Z");
    CHECK(patient.phone.presentations == std::set<int>{2 | 8 | 16});
    CHECK(patient.app->journal.deliveries().value().size() == 1);
    patient.replan();
    CHECK(patient.shown() == Ids{"2026-11-20T19:00:00Z " + kEvening});
}

TEST_CASE("done in the app, a notice is taken back from the screen and what is pending goes")
{
    Patient patient;
    patient.treat();
    patient.passUntil("2026-11-20T19:05:00Z");
    REQUIRE(patient.app->journal.logAll({"s1/cleanse/d0/0", "s1/sunscreen/d1/0"}, timeline::Action::Done,
                                        patient.phone.now()));
    patient.replan();
    CHECK(patient.onScreen().empty());
    const auto pending = patient.phone.pending();
    CHECK(std::none_of(pending.begin(), pending.end(), [](const auto &each) { return each.id == kMorning; }));
}

TEST_CASE("what the system has lost is armed again at the next start")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    // As on a new phone that was set up from a backup: the app's files are there, the system's requests are not.
    patient.phone.reset(instant("2026-11-20T15:00:00Z"), patient.zone);
    patient.startApp();
    CHECK(patient.phone.pending().size() == 60);
    CHECK(patient.phone.shown.empty());
}

TEST_CASE("a request that the system refuses is a problem, and is made again")
{
    Patient patient;
    patient.phone.allow(true);
    patient.startApp();
    patient.phone.refusesRequests = true;
    patient.treat();
    REQUIRE(patient.app->requests.problem());
    CHECK(patient.app->requests.problem()->kind == Error::Kind::Unavailable);
    patient.phone.refusesRequests = false;
    FakePhone::becomeActive();
    patient.phone.settle();
    CHECK_FALSE(patient.app->requests.problem());
    CHECK(patient.phone.pending().size() == 60);
}

TEST_CASE("killed before a request was confirmed, what is armed is neither lost nor doubled")
{
    Patient patient;
    patient.phone.allow(true);
    patient.startApp();
    journal::Session session;
    patient.app->requests.refresh();
    patient.treat();
    auto preferences = patient.app->journal.preferences().value();
    preferences.detailedNotifications = true;
    REQUIRE(patient.app->journal.setPreferences(preferences));
    patient.app->replan(); // and killed, with every answer still on its way
    patient.startApp();
    CHECK(patient.phone.pending().size() == 60);
    CHECK(patient.pending(kMorning).body == "Sunscreen");
    CHECK(patient.phone.shown.empty());
}

TEST_CASE("a damaged memory of what was armed does no harm")
{
    Patient patient;
    patient.treat();
    patient.killApp();
    test::writeBytes(patient.folder / "armed-notifications", "n/x\t1\t-\n\t\t\t\t\nrubbish");
    patient.passUntil("2026-11-20T19:05:00Z");
    patient.startApp();
    CHECK(patient.phone.shown.size() == 1); // the system still has it in its list
    CHECK_FALSE(patient.app->requests.problem());
}

TEST_CASE("the test comes like a reminder, and is no answer and no delivery")
{
    Patient patient;
    patient.treat();
    REQUIRE(patient.app->requests.armTest(patient.phone.now() + 60s));
    patient.phone.settle();
    CHECK(patient.pending("test").title == "Test: your reminders can come");
    patient.phone.foreground = true;
    patient.passUntil("2026-11-20T14:01:30Z");
    CHECK(patient.app->tests == std::vector<std::optional<Error>>{std::nullopt});
    patient.phone.answer("test", "open");
    patient.phone.settle();
    CHECK(patient.phone.answersStored == 1);
    CHECK(patient.app->answers.empty());
    CHECK(patient.app->journal.deliveries().value().empty());

    patient.phone.foreground = false;
    REQUIRE(patient.app->requests.armTest(patient.phone.now() + 60s));
    patient.phone.settle();
    patient.replan();
    CHECK(patient.pending("test").trigger == FakePhone::Trigger::Interval);
    patient.passUntil("2026-11-20T14:10:00Z");
    FakePhone::becomeActive();
    patient.phone.settle();
    CHECK(patient.app->tests.size() == 2);
}

TEST_CASE("nothing is called back after the app is gone")
{
    Patient patient;
    patient.treat();
    FakePhone::becomeActive(); // it asks, and is gone before the answer
    patient.app.reset();
    patient.phone.settle();
    CHECK(patient.phone.complaints == Ids{});
}

TEST_CASE("a notice's handle is the same at every start, and never 0")
{
    CHECK(handleOf(kMorning) == handleOf(kMorning));
    CHECK(std::set{handleOf(kMorning), handleOf(kNoon), handleOf("missed"), handleOf("refill")}.size() == 4);
    CHECK(handleOf("n/1970-01-01T00:00:00Z") > 2);
    CHECK(handleOf("") > 0);
}
