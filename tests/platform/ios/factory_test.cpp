// What the app includes of the platform, as iOS has it: the Qt side, on GNUstep.
#include "app/languages.h"
#include "fake_phone.h"
#include "fake_settings.h"
#include "platform/ios/launch.h"
#include "platform/ios/notification_requests.h"
#include "platform/platform.h"
#include "support/temporary_folder.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCoreApplication>

#include <set>
#include <vector>

using namespace afterglow;
using namespace afterglow::platform;
using test::FakePhone;
using State = NotificationPermission::State;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}

namespace {

constexpr time::Instant kNow{std::chrono::sys_days{std::chrono::November / 21 / 2026}};

struct Phone {
    Phone()
    {
        phone.reset(kNow, time::Zone());
        ios::prepareLaunch();
    }

    /// As the app opens.
    void open(const QString &language = {})
    {
        notifications.reset();
        notifications = createNotifications(clock, folder.path(), language);
        QObject::connect(notifications.get(), &Notifications::planAnew, notifications.get(), [this] {
            ++plans;
            if (schedule)
                CHECK(notifications->sync(*schedule));
        });
        QObject::connect(
            notifications.get(), &Notifications::answered, notifications.get(),
            [this](reminders::Handle handle, reminders::Answer answer) { answers.emplace_back(handle, answer); });
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            phone.settle();
            QCoreApplication::sendPostedEvents();
        }
    }
    [[nodiscard]] static reminders::Notice notice(const std::string &id, time::Instant at)
    {
        reminders::Notice made;
        made.id = id;
        made.at = at;
        made.items.push_back({"o", at, plan::RuleKind::Task, {}});
        return made;
    }

    FakePhone &phone = FakePhone::phone();
    test::PhoneClock clock;
    test::TemporaryFolder folder;
    std::unique_ptr<Notifications> notifications;
    std::optional<reminders::Schedule> schedule;
    int plans = 0;
    std::vector<std::pair<reminders::Handle, reminders::Answer>> answers;
};

} // namespace

TEST_CASE("the app plans when the system has told what it has, and when it comes to the front")
{
    Phone phone;
    phone.open();
    CHECK(phone.plans == 1);
    FakePhone::becomeActive();
    phone.settle();
    CHECK(phone.plans == 2);
    FakePhone::zoneChanged();
    phone.settle();
    CHECK(phone.plans == 3);
}

TEST_CASE("a clock that was set, or that jumped, arms anew what is armed for an instant")
{
    Phone phone;
    phone.schedule = reminders::Schedule{{Phone::notice("n/1", kNow + std::chrono::hours{1})}, {}};
    phone.open();
    phone.phone.calls.clear();
    const bool set = GENERATE(true, false);
    if (set)
        FakePhone::significantTimeChange();
    else
        phone.notifications->clockJumped();
    phone.settle();
    CHECK(phone.phone.calls == std::vector<std::string>{"add n/1"});
}

TEST_CASE("the app hears of the clock and of the zone")
{
    Phone phone;
    const auto time = createSystemTime();
    int clocks = 0;
    int zones = 0;
    QObject::connect(time.get(), &SystemTime::clockChanged, time.get(), [&] { ++clocks; });
    QObject::connect(time.get(), &SystemTime::zoneChanged, time.get(), [&] { ++zones; });
    FakePhone::significantTimeChange();
    FakePhone::zoneChanged();
    CHECK(clocks == 1);
    CHECK(zones == 1);
}

TEST_CASE("the patient is asked once, and until then the system shows quietly")
{
    Phone phone;
    const bool allows = GENERATE(true, false);
    phone.phone.allowsWhenAsked = allows;
    const auto permission = createNotificationPermission();
    CHECK(permission->state() == State::NotAsked);
    phone.open();
    CHECK(permission->state() == State::NotAsked);

    std::vector<State> answers;
    QObject context;
    permission->ask(&context, [&](State state) { answers.push_back(state); });
    CHECK(answers.empty());
    phone.settle();

    const State expected = allows ? State::Granted : State::Refused;
    CHECK(answers == std::vector{expected});
    CHECK(permission->state() == expected);
    CHECK(phone.notifications->problem().has_value() == !allows);
}

TEST_CASE(
    "until the patient is asked, reminders come quietly; asking for the settings asks her, and opens them from then on")
{
    Phone phone;
    test::openedAddresses().clear();
    const bool allows = GENERATE(true, false);
    phone.phone.allowsWhenAsked = allows;
    phone.schedule = reminders::Schedule{{Phone::notice("n/1", kNow + std::chrono::hours{1})}, {}};
    phone.open();
    REQUIRE(phone.phone.pending().size() == 1); // provisionally
    CHECK(phone.notifications->conditions().quiet);
    CHECK(phone.notifications->canOpenSettings());

    const int plans = phone.plans;
    phone.notifications->openSettings(SystemSetting::Notifications);
    phone.settle();
    CHECK(phone.phone.wasAsked());
    CHECK_FALSE(phone.notifications->conditions().quiet);
    CHECK(phone.notifications->problem().has_value() == !allows);
    CHECK(phone.plans > plans); // the screens follow
    CHECK(test::openedAddresses().empty());

    phone.notifications->openSettings(SystemSetting::Notifications);
    phone.settle();
    CHECK(test::openedAddresses() == std::vector<std::string>{"app-settings:notifications"});
}

TEST_CASE("the app's own page of the settings is another one than that of its notifications")
{
    test::openedAddresses().clear();
    CHECK(openAppSettings());
    CHECK(test::openedAddresses() == std::vector<std::string>{"app-settings:"});
}

TEST_CASE("where the system puts no question, its settings open")
{
    Phone phone;
    test::openedAddresses().clear();
    phone.phone.asksNobody = true;
    phone.open();
    phone.notifications->openSettings(SystemSetting::Notifications);
    CHECK(test::openedAddresses().empty());
    phone.settle();
    CHECK(phone.notifications->conditions().quiet);
    CHECK(test::openedAddresses().size() == 1);
}

TEST_CASE("nobody hears the permission who has gone, and without notifications nobody was asked")
{
    Phone phone;
    const auto permission = createNotificationPermission();
    std::vector<State> answers;
    QObject here;
    permission->ask(&here, [&](State state) { answers.push_back(state); });
    phone.settle();
    CHECK(answers == std::vector{State::NotAsked});

    phone.open();
    {
        QObject gone;
        permission->ask(&gone, [&](State state) { answers.push_back(state); });
    }
    phone.settle();
    CHECK(answers.size() == 1);
}

TEST_CASE("an answer that has launched the app reaches the one who listens")
{
    Phone phone;
    phone.open();
    phone.notifications->show(Phone::notice("n/1", kNow), 0, [](auto) {});
    phone.settle();
    phone.notifications.reset();
    ios::prepareLaunch();
    phone.phone.answer("n/1", "done");
    phone.settle();
    CHECK(phone.answers.empty());

    phone.open();

    REQUIRE(phone.answers.size() == 1);
    CHECK(phone.answers[0] == std::pair{ios::handleOf("n/1"), reminders::Answer::Done});
}

TEST_CASE("a background refresh ends when the system has what was planned, and the next one is asked for")
{
    Phone phone;
    phone.open();
    const auto later = kNow + std::chrono::hours{24};
    phone.schedule =
        reminders::Schedule{{Phone::notice("n/2", kNow + std::chrono::hours{1}), Phone::notice("n/3", later)}, {}};
    CHECK(phone.notifications->sync(*phone.schedule));
    phone.settle();
    CHECK(phone.phone.askedRefresh() == later);
    const int plans = phone.plans;

    REQUIRE(phone.phone.refreshInBackground(false));
    phone.settle();

    CHECK(phone.plans > plans);
    CHECK(phone.phone.backgroundResults == std::vector{true});
    CHECK(phone.phone.pending().size() == 2);
    CHECK(phone.phone.askedRefresh() == later);
}

TEST_CASE("an app that closes its journal while a refresh goes on lets the system go")
{
    Phone phone;
    phone.open();
    phone.schedule = reminders::Schedule{{Phone::notice("n/2", kNow + std::chrono::hours{1})}, {}};
    CHECK(phone.notifications->sync(*phone.schedule));
    phone.schedule.reset(); // planning fails from here on
    REQUIRE(phone.phone.refreshInBackground(false));
    CHECK(phone.phone.backgroundResults.empty());

    phone.notifications.reset();

    CHECK(phone.phone.backgroundResults == std::vector{true});
}

TEST_CASE("notices speak the language that the app is opened in")
{
    Phone phone;
    phone.schedule = reminders::Schedule{{Phone::notice("n/1", kNow + std::chrono::hours{1})}, {}};
    phone.open();
    REQUIRE(phone.phone.pending().size() == 1);
    CHECK(phone.phone.pending()[0].body == "Time for your skin care");

    std::set<std::string> bodies;
    for (const app::Language &language : app::languages()) {
        phone.open(language.tag);
        REQUIRE(phone.phone.pending().size() == 1);
        bodies.insert(phone.phone.pending()[0].body);
        CHECK(phone.phone.pending()[0].body == phone.phone.categories().at(1).placeholder); // appointment, care, …
    }
    CHECK(bodies.size() == app::languages().size()); // each of the app's has its words
}

TEST_CASE("there is one app, which nobody has to ask to end")
{
    const auto instance = claimInstance("/", true);
    REQUIRE(instance);
    CHECK(*instance != nullptr);
    CHECK(quitInstance("/"));
    CHECK(applicationId() == "app.afterglow.Afterglow");
}
