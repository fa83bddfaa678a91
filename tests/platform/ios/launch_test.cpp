#include "fake_phone.h"
#include "platform/ios/launch.h"
#include "platform/ios/notification_background_refresh.h"
#include "platform/ios/notification_requests.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>
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
            clock, folder,
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
