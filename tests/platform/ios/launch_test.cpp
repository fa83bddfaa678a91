#include "fake_phone.h"
#include "platform/ios/launch.h"
#include "platform/ios/notification_background_refresh.h"
#include "platform/ios/notification_requests.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <dlfcn.h>
#include <optional>
#include <set>
#include <vector>

using namespace afterglow;
using namespace afterglow::platform::ios;
using test::FakePhone;

namespace {

constexpr time::Instant kNow{std::chrono::sys_days{std::chrono::November / 21 / 2026}};

/// The app's process: it lives from its main() on.
struct App {
    App(const time::Clock &clock, const std::filesystem::path &folder)
        : requests(
            clock, folder, "en",
            {[] {},
             [this](reminders::Handle handle, reminders::Answer answer) { answers.emplace_back(handle, answer); },
             [] {}, [](const std::optional<Error> &) {}})
    {
    }

    std::vector<std::pair<reminders::Handle, reminders::Answer>> answers;
    NotificationRequests requests;
};

struct Phone {
    Phone() { phone.reset(kNow, time::Zone()); }

    /// Shown by an earlier process.
    void show(const std::string &id)
    {
        App earlier(clock, folder.path());
        FakePhone::phone().settle();
        earlier.requests.show({id, kNow, reminders::Category::Care, {{"o", kNow, plan::RuleKind::Task, {}}}, {}}, 0,
                              [](auto) {});
        FakePhone::phone().settle();
    }

    FakePhone &phone = FakePhone::phone();
    test::PhoneClock clock;
    test::TemporaryFolder folder;
};

} // namespace

TEST_CASE("when it is loaded, the executable takes answers and background refreshes, called by nobody")
{
    Phone phone;
    phone.show("n/1");
    REQUIRE(dlopen(AFTERGLOW_LAUNCH_LOAD, RTLD_NOW) != nullptr);

    phone.phone.answer("n/1", "done");
    phone.phone.settle();
    App app(phone.clock, phone.folder.path());
    handOverAnswers();
    phone.phone.settle();
    CHECK(app.answers.size() == 1);
    CHECK(phone.phone.complaints.empty());

    REQUIRE(askForBackgroundRefresh(kNow));
    REQUIRE(phone.phone.refreshInBackground(false));
    takeBackgroundRefreshes([](const std::function<void()> &finished) { finished(); });
    CHECK(phone.phone.backgroundResults == std::vector{true});
    takeBackgroundRefreshes(nullptr);
}

TEST_CASE("the answer that has launched the app waits for it, and counts once")
{
    Phone phone;
    phone.show("n/1");
    prepareLaunch();
    phone.phone.answer("n/1", "done");
    phone.phone.settle();
    CHECK(phone.phone.answersStored == 0);

    App app(phone.clock, phone.folder.path());
    handOverAnswers();
    phone.phone.settle();
    handOverAnswers();
    phone.phone.settle();

    REQUIRE(app.answers.size() == 1);
    CHECK(app.answers[0] == std::pair{handleOf("n/1"), reminders::Answer::Done});
    CHECK(phone.phone.answersStored == 1);
    CHECK(phone.phone.complaints.empty());
}

TEST_CASE("an answer on its way to the stand-in reaches the app all the same")
{
    Phone phone;
    phone.show("n/1");
    prepareLaunch();
    phone.phone.answer("n/1", "snooze");

    App app(phone.clock, phone.folder.path());
    handOverAnswers();
    phone.phone.settle();

    REQUIRE(app.answers.size() == 1);
    CHECK(app.answers[0].second == reminders::Answer::Snooze);
}

TEST_CASE("an answer that comes while the app opens its journal anew waits for that")
{
    Phone phone;
    phone.show("n/1");
    prepareLaunch();
    std::optional<App> app(std::in_place, phone.clock, phone.folder.path());
    handOverAnswers();
    phone.phone.settle();

    app.reset();
    phone.phone.answer("n/1", "done");
    phone.phone.settle();
    CHECK(phone.phone.answersStored == 0);

    app.emplace(phone.clock, phone.folder.path());
    handOverAnswers();
    phone.phone.settle();

    REQUIRE(app->answers.size() == 1);
    CHECK(app->answers[0] == std::pair{handleOf("n/1"), reminders::Answer::Done});
    CHECK(phone.phone.answersStored == 1);
    CHECK(phone.phone.complaints.empty());
}

TEST_CASE("an answer that isn't stored when the one who heard it goes is the next one's, and is through once")
{
    Phone phone;
    phone.show("n/1");
    prepareLaunch();
    std::vector<std::function<void()>> stored;
    const auto listen = [&] {
        return std::make_unique<NotificationSystem>(
            "en",
            NotificationSystem::Events{
                [](const auto &) {},
                [&](const auto &, auto, const auto &whenStored) { stored.push_back(whenStored); }});
    };
    auto heard = listen();
    handOverAnswers();
    phone.phone.answer("n/1", "done");
    phone.phone.settle();
    REQUIRE(stored.size() == 1);

    heard.reset();
    stored[0](); // too late
    phone.phone.settle();
    CHECK(phone.phone.answersStored == 0);
    heard = listen();
    handOverAnswers();
    phone.phone.settle();

    REQUIRE(stored.size() == 2);
    stored[1]();
    stored[1]();
    CHECK(phone.phone.answersStored == 1);
    heard.reset();
    phone.phone.settle();
    CHECK(phone.phone.answersStored == 1);
}

TEST_CASE("what comes while nobody takes it yet is shown all the same")
{
    Phone phone;
    {
        App app(phone.clock, phone.folder.path());
        phone.phone.settle();
        REQUIRE(app.requests.armTest(kNow + std::chrono::minutes{1}));
        phone.phone.settle();
        phone.phone.allow(true);
        REQUIRE(app.requests.armTest(kNow + std::chrono::minutes{1}));
        phone.phone.settle();
    }
    prepareLaunch();
    phone.phone.foreground = true;
    phone.phone.passUntil(kNow + std::chrono::minutes{2});
    CHECK(phone.phone.presentations == std::set<int>{2 | 8 | 16});
}

TEST_CASE("a background refresh that has launched the app waits for it")
{
    Phone phone;
    prepareLaunch();
    REQUIRE(askForBackgroundRefresh(kNow));
    REQUIRE(phone.phone.refreshInBackground(false));
    CHECK(phone.phone.backgroundResults.empty());

    takeBackgroundRefreshes([](const std::function<void()> &finished) { finished(); });

    CHECK(phone.phone.backgroundResults == std::vector{true});
    REQUIRE(askForBackgroundRefresh(kNow));
    REQUIRE(phone.phone.refreshInBackground(false));
    CHECK(phone.phone.backgroundResults == std::vector{true, true});
    takeBackgroundRefreshes(nullptr);
}

TEST_CASE("a background refresh is asked for, and finished once, by the work or by the system")
{
    Phone made;
    FakePhone &phone = made.phone;
    phone.takesBackgroundTasks = false;
    CHECK_FALSE(onBackgroundRefresh([](const auto &) {}));
    CHECK_FALSE(askForBackgroundRefresh(kNow + std::chrono::hours{24}));

    phone.takesBackgroundTasks = true;
    std::function<void()> finished;
    REQUIRE(onBackgroundRefresh([&](std::function<void()> whenFinished) { finished = std::move(whenFinished); }));
    REQUIRE(askForBackgroundRefresh(kNow + std::chrono::hours{24}));
    CHECK(phone.askedRefresh() == kNow + std::chrono::hours{24});
    REQUIRE(phone.refreshInBackground(false));
    REQUIRE(finished);
    finished();
    finished();
    CHECK(phone.backgroundResults == std::vector{true});

    REQUIRE(askForBackgroundRefresh(kNow + std::chrono::hours{48}));
    REQUIRE(phone.refreshInBackground(true));
    finished(); // too late
    CHECK(phone.backgroundResults == std::vector{true, false});
    CHECK_FALSE(phone.refreshInBackground(false));
}
