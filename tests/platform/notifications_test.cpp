#include "await.h"
#include "fake_daemon.h"
#include "moved_clock.h"
#include "platform/linux/alarm.h"
#include "platform/linux/desktop_notifications.h"
#include "platform/platform.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QDBusInterface>
#include <QDBusPendingReply>

#include <algorithm>

using namespace afterglow;
using namespace std::chrono_literals;
using platform::Notifications;
using reminders::Answer;
using reminders::Category;
using reminders::Handle;
using reminders::Notice;
using test::await;
using test::FakeDaemon;

namespace {

Notice notice(Category category = Category::Care, std::string title = {})
{
    const time::Instant at{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 7h + 30min};
    return {"n/2026-11-21T07:30:00Z",
            at,
            category,
            {{"s1/sunscreen/d1/0", at, plan::RuleKind::Task, std::move(title)}},
            at + 4h,
            false};
}

struct Answered {
    Handle handle = 0;
    Answer answer = Answer::Opened;
    QString token;
};

/// The app's side.
struct App {
    explicit App(const std::filesystem::path &folder) : notifications(platform::createNotifications(clock, folder))
    {
        QObject::connect(notifications.get(), &Notifications::answered,
                         [this](Handle handle, Answer answer, const QString &token) {
                             answers.push_back({handle, answer, token});
                         });
        QObject::connect(notifications.get(), &Notifications::planAnew, [this] { ++plannedAnew; });
        QObject::connect(notifications.get(), &Notifications::problemChanged, [this] { ++problemsChanged; });
    }

    [[nodiscard]] Result<Handle> show(const Notice &notice, Handle replaces = 0) const
    {
        std::optional<Result<Handle>> result;
        notifications->show(notice, replaces, [&](Result<Handle> shown) { result = std::move(shown); });
        REQUIRE(await([&] { return result.has_value(); }));
        return *result;
    }

    test::MovedClock clock;
    std::unique_ptr<Notifications> notifications;
    std::vector<Answered> answers;
    int plannedAnew = 0;
    int problemsChanged = 0;
};

} // namespace

TEST_CASE("a notice is shown with a neutral text, its actions, and until it is taken back")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());

    CHECK(app.show(notice()).value() == 1);
    REQUIRE(daemon.notified.size() == 1);
    const test::Notified &notified = daemon.notified.front();
    CHECK(notified.application == "Afterglow");
    CHECK(notified.replaces == 0);
    CHECK(notified.icon == "app.afterglow.Afterglow");
    CHECK(notified.summary == "Time for your skin care");
    CHECK(notified.body.isEmpty());
    CHECK(notified.actions == QStringList{"default", "Open", "done", "Done", "snooze", "Snooze"});
    CHECK(notified.hints.value("urgency").metaType() == QMetaType::fromType<uchar>());
    CHECK(notified.hints.value("urgency").toUInt() == 1);
    CHECK(notified.hints.value("desktop-entry").toString() == "app.afterglow.Afterglow");
    CHECK(notified.timeout == 0);
    CHECK_FALSE(app.notifications->problem());
}

TEST_CASE("each kind of notice has its neutral words")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());
    QStringList summaries;
    for (const Category category :
         {Category::Care, Category::CheckIn, Category::Photo, Category::Appointment, Category::Update}) {
        REQUIRE(app.show(notice(category)));
        summaries.append(daemon.notified.back().summary);
        CHECK(daemon.notified.back().body.isEmpty());
    }
    CHECK(summaries
          == QStringList{"Time for your skin care", "Time for your check-in", "Time for your photo",
                         "There is a date to look at", "Your plan has changed"});
}

TEST_CASE("titles are shown where the patient asked for details")
{
    const test::TemporaryFolder folder;
    Notice detailed = notice(Category::Care, "Sunscreen <SPF 50> & hat");
    detailed.items.push_back({"s1/no-makeup/end", detailed.at, plan::RuleKind::Restriction, "No makeup"});

    SECTION("below the neutral words")
    {
        FakeDaemon daemon;
        App app(folder.path());
        REQUIRE(app.show(detailed));
        CHECK(daemon.notified.back().summary == "Time for your skin care");
        CHECK(daemon.notified.back().body == "Sunscreen <SPF 50> & hat\nOver: No makeup");
    }
    SECTION("escaped where the daemon reads markup")
    {
        FakeDaemon daemon({"body", "body-markup"});
        App app(folder.path());
        REQUIRE(app.show(detailed));
        CHECK(daemon.notified.back().body == "Sunscreen &lt;SPF 50&gt; &amp; hat\nOver: No makeup");
    }
    SECTION("in the summary where the daemon shows nothing else")
    {
        FakeDaemon daemon(QStringList{});
        App app(folder.path());
        REQUIRE(app.show(detailed));
        CHECK(daemon.notified.back().summary == "Sunscreen <SPF 50> & hat · Over: No makeup");
        CHECK(daemon.notified.back().body.isEmpty());
    }
}

TEST_CASE("a daemon without actions is given none")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon(QStringList{QStringLiteral("body")});
    App app(folder.path());
    REQUIRE(app.show(notice()));
    CHECK(daemon.notified.back().actions.isEmpty());
}

TEST_CASE("the capabilities are asked once a daemon")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());
    REQUIRE(app.show(notice()));
    const int asked = daemon.capabilitiesAsked;
    REQUIRE(app.show(notice()));
    CHECK(daemon.capabilitiesAsked == asked);
}

TEST_CASE("a notice takes another one's place, and is taken back")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());
    const Handle handle = app.show(notice()).value();
    CHECK(app.show(notice(), handle).value() == handle);
    CHECK(daemon.notified.back().replaces == handle);

    app.notifications->withdraw({"n/2026-11-21T07:30:00Z", handle});
    REQUIRE(await([&] { return !daemon.closed.empty(); }));
    CHECK(daemon.closed == std::vector<uint>{handle});
}

TEST_CASE("what the patient does with a notice is heard")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());
    const Handle handle = app.show(notice()).value();

    SECTION("done")
    {
        emit daemon.ActionInvoked(handle, "done");
        REQUIRE(await([&] { return !app.answers.empty(); }));
        CHECK(app.answers.front().handle == handle);
        CHECK(app.answers.front().answer == Answer::Done);
    }
    SECTION("snoozed")
    {
        emit daemon.ActionInvoked(handle, "snooze");
        REQUIRE(await([&] { return !app.answers.empty(); }));
        CHECK(app.answers.front().answer == Answer::Snooze);
    }
    SECTION("opened, with the token that lets the window come to the front")
    {
        emit daemon.ActivationToken(handle, "token-1");
        emit daemon.ActionInvoked(handle, "default");
        REQUIRE(await([&] { return !app.answers.empty(); }));
        CHECK(app.answers.front().answer == Answer::Opened);
        CHECK(app.answers.front().token == "token-1");
    }
    SECTION("dismissed, but not what the daemon itself has put into its history")
    {
        emit daemon.NotificationClosed(handle, 1);
        emit daemon.NotificationClosed(handle, 2);
        emit daemon.ActionInvoked(handle, "done");
        REQUIRE(await([&] { return app.answers.size() >= 2; }));
        CHECK(app.answers.front().answer == Answer::Dismissed);
        CHECK(app.answers.back().answer == Answer::Done);
    }
    SECTION("nothing for a key that isn't ours")
    {
        emit daemon.ActionInvoked(handle, "something");
        emit daemon.ActionInvoked(handle, "done");
        REQUIRE(await([&] { return !app.answers.empty(); }));
        CHECK(app.answers.size() == 1);
        CHECK(app.answers.front().answer == Answer::Done);
    }
}

TEST_CASE("without a daemon the problem is there for a screen to say")
{
    const test::TemporaryFolder folder;
    App app(folder.path());
    REQUIRE(await([&] { return app.problemsChanged > 0; }));
    REQUIRE(app.notifications->problem());
    CHECK(app.notifications->problem()->kind == Error::Kind::Unavailable);

    const auto shown = app.show(notice());
    REQUIRE_FALSE(shown);
    CHECK(shown.error().kind == Error::Kind::Unavailable);
    CHECK_FALSE(app.notifications->mayShow({"n/2026-11-21T07:30:00Z", 1}));

    const FakeDaemon daemon;
    REQUIRE(await([&] { return app.plannedAnew > 0; })); // and what is due can be shown
    CHECK_FALSE(app.notifications->problem());
    CHECK(app.show(notice()).has_value());
}

TEST_CASE("without a bus everything else goes on")
{
    const test::TemporaryFolder folder;
    const test::MovedClock clock;
    platform::DesktopNotifications notifications(QDBusConnection(QStringLiteral("nowhere")), clock, folder.path());
    REQUIRE(notifications.problem());
    CHECK(notifications.problem()->kind == Error::Kind::Unavailable);

    std::optional<Result<Handle>> shown;
    notifications.show(notice(), 0, [&](Result<Handle> result) { shown = std::move(result); });
    REQUIRE(shown);
    CHECK(shown->error().kind == Error::Kind::Unavailable);
    notifications.withdraw({"n/2026-11-21T07:30:00Z", 1});
    CHECK(notifications.sync({{}, clock.now() + 1h}));
}

TEST_CASE("a daemon that refuses says why")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());
    daemon.refuses = true;
    const auto shown = app.show(notice());
    REQUIRE_FALSE(shown);
    CHECK(shown.error().message == "too many");
    CHECK(app.notifications->problem() == shown.error());

    daemon.refuses = false;
    REQUIRE(app.show(notice()));
    CHECK_FALSE(app.notifications->problem());
}

TEST_CASE("an answer to a notice from before the app's restart is still heard")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    std::optional<App> before(folder.path());
    const Handle handle = before->show(notice()).value();
    before.reset();

    App after(folder.path());
    CHECK(after.notifications->mayShow({"n/2026-11-21T07:30:00Z", handle}));
    emit daemon.ActionInvoked(handle, "done");
    REQUIRE(await([&] { return !after.answers.empty(); }));
    CHECK(after.answers.front().handle == handle);
}

TEST_CASE("a daemon that was restarted knows nothing of the notices before")
{
    const test::TemporaryFolder folder;
    std::optional<FakeDaemon> daemon(std::in_place);
    App app(folder.path());
    const Handle handle = app.show(notice()).value();
    CHECK(app.notifications->mayShow({"n/2026-11-21T07:30:00Z", handle}));

    daemon.reset();
    REQUIRE(await([&] { return app.notifications->problem().has_value(); }));
    const int planned = app.plannedAnew;
    daemon.emplace(QStringList{QStringLiteral("body")});
    REQUIRE(await([&] { return app.plannedAnew > planned; }));
    CHECK_FALSE(app.notifications->mayShow({"n/2026-11-21T07:30:00Z", handle}));

    // Its handles begin anew: the same number may be another app's. Nor does a restart of the app change that.
    App after(folder.path());
    CHECK_FALSE(after.notifications->mayShow({"n/2026-11-21T07:30:00Z", handle}));
    CHECK(app.show(notice()).value() == handle);
    CHECK(daemon->notified.back().actions.isEmpty()); // what this one can do was asked
    CHECK(app.notifications->mayShow({"n/2026-11-21T07:30:00Z", handle}));
}

TEST_CASE("the alarm comes by the app's clock")
{
    const test::TemporaryFolder folder;
    const FakeDaemon daemon;
    App app(folder.path());
    app.clock.ahead = std::chrono::days{1000};
    const time::Instant wake = app.clock.now() + 1s;
    REQUIRE(app.notifications->sync({{}, wake}));
    REQUIRE(await([&] { return app.plannedAnew > 0; }));
    CHECK(app.clock.now() >= wake);
}

TEST_CASE("when the app's clock jumps, the alarm jumps with it")
{
    const test::TemporaryFolder folder;
    const FakeDaemon daemon;
    App app(folder.path());

    SECTION("ahead: what is past by now comes at once")
    {
        REQUIRE(app.notifications->sync({{}, app.clock.now() + 240h}));
        app.clock.ahead = 240h;
        app.notifications->clockJumped();
        CHECK(app.plannedAnew == 1);                        // everything is planned anew on the new clock …
        CHECK(await([&] { return app.plannedAnew == 2; })); // … and the alarm comes
    }
    SECTION("back: it comes later")
    {
        REQUIRE(app.notifications->sync({{}, app.clock.now() + 1s}));
        platform::Alarm later(nullptr);
        bool itsOldTimeHasPassed = false;
        QObject::connect(&later, &platform::Alarm::fired, [&] { itsOldTimeHasPassed = true; });
        REQUIRE(later.arm(app.clock.now() + 2s));
        app.clock.ahead = -1h;
        app.notifications->clockJumped();
        CHECK(app.plannedAnew == 1);
        REQUIRE(await([&] { return itsOldTimeHasPassed; }));
        CHECK(app.plannedAnew == 1);
    }
}

TEST_CASE("when the system's clock is set, everything is planned anew and the alarm still comes")
{
    const test::TemporaryFolder folder;
    const FakeDaemon daemon;
    App app(folder.path());
    REQUIRE(app.notifications->sync({{}, app.clock.now() + 1s}));
    emit app.notifications->findChild<platform::Alarm *>()->clockChanged();
    CHECK(app.plannedAnew == 1);
    CHECK(await([&] { return app.plannedAnew == 2; }));
}

namespace {

struct Tested {
    explicit Tested(Notifications &notifications)
    {
        QObject::connect(&notifications, &Notifications::tested,
                         [this](const std::optional<Error> &problem) { results.push_back(problem); });
    }

    std::vector<std::optional<Error>> results;
};

} // namespace

TEST_CASE("a test comes at its time, with nothing to answer, and leaves the reminders alone")
{
    const test::TemporaryFolder folder;
    FakeDaemon daemon;
    App app(folder.path());
    const Tested tested(*app.notifications);
    const time::Instant reminder = app.clock.now() + 1h;
    REQUIRE(app.notifications->sync({{}, reminder}));
    const int planned = app.plannedAnew;
    REQUIRE(app.notifications->armTest(app.clock.now() + 240h)); // the next one takes its place
    REQUIRE(app.notifications->armTest(app.clock.now() + 1s));
    REQUIRE(await([&] { return !tested.results.empty(); }));
    CHECK(tested.results == std::vector<std::optional<Error>>{std::nullopt});
    REQUIRE(daemon.notified.size() == 1);
    CHECK(daemon.notified.front().summary == "Test: your reminders can come");
    CHECK_FALSE(daemon.notified.front().body.isEmpty());
    CHECK(daemon.notified.front().actions.isEmpty());
    CHECK(daemon.notified.front().replaces == 0);
    CHECK_FALSE(app.notifications->mayShow({"n/2026-11-21T07:30:00Z", 1})); // nothing of ours is on the screen
    CHECK(app.plannedAnew == planned);

    app.clock.ahead = 2h;
    app.notifications->clockJumped();
    REQUIRE(await([&] { return app.plannedAnew == planned + 2; })); // the alarm for the reminders still stands
    CHECK(tested.results.size() == 1);
}

TEST_CASE("a test goes by the app's clock")
{
    const test::TemporaryFolder folder;
    const FakeDaemon daemon;
    App app(folder.path());
    const Tested tested(*app.notifications);
    REQUIRE(app.notifications->armTest(app.clock.now() + 240h));
    app.clock.ahead = 240h;
    app.notifications->clockJumped();
    REQUIRE(await([&] { return !tested.results.empty(); }));
}

TEST_CASE("a test that can't be shown says why")
{
    const test::TemporaryFolder folder;
    SECTION("no daemon")
    {
        App app(folder.path());
        const Tested tested(*app.notifications);
        REQUIRE(app.notifications->armTest(app.clock.now()));
        REQUIRE(await([&] { return !tested.results.empty(); }));
        REQUIRE(tested.results.front());
        CHECK(tested.results.front()->kind == Error::Kind::Unavailable);
    }
    SECTION("no bus")
    {
        const test::MovedClock clock;
        platform::DesktopNotifications notifications(QDBusConnection(QStringLiteral("nowhere")), clock, folder.path());
        const Tested tested(notifications);
        REQUIRE(notifications.armTest(clock.now()));
        REQUIRE(await([&] { return !tested.results.empty(); }));
        REQUIRE(tested.results.front());
    }
    SECTION("a daemon that refuses")
    {
        FakeDaemon daemon;
        daemon.refuses = true;
        App app(folder.path());
        const Tested tested(*app.notifications);
        REQUIRE(app.notifications->armTest(app.clock.now()));
        REQUIRE(await([&] { return !tested.results.empty(); }));
        REQUIRE(tested.results.front());
        CHECK(tested.results.front()->message == "too many");
        CHECK(app.notifications->problem() == tested.results.front());
    }
}

TEST_CASE("here reminders come while the app runs, and whether it starts by itself is looked up each time")
{
    const test::TemporaryFolder folder;
    const test::TemporaryFolder config;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", config.path().c_str());
    const App app(folder.path());
    const platform::ReminderConditions without = app.notifications->conditions();
    CHECK(without.whileRunningOnly);
    CHECK_FALSE(without.exactAlarms);
    CHECK_FALSE(without.savesBattery);

    std::filesystem::create_directory(config / "autostart");
    const auto file = config / "autostart" / "app.afterglow.Afterglow.Background.desktop";
    test::writeBytes(file, "[Desktop Entry]\nExec=afterglow --background\n");
    CHECK(app.notifications->conditions().startsByItself == true);
    test::writeBytes(file, "[Desktop Entry]\nHidden=true\n");
    CHECK(app.notifications->conditions().startsByItself == false);
    qputenv("XDG_CONFIG_HOME", before);
}
