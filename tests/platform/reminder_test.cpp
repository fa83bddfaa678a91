// A reminder from the alarm to the tick: the service, the alarm and the bus together.
#include "await.h"
#include "core/reminders/fixture.h"
#include "fake_daemon.h"
#include "moved_clock.h"
#include "platform/platform.h"

using namespace afterglow;
using platform::Notifications;
using reminders::Answer;
using reminders::Handle;
using test::await;
using test::instant;

namespace {

/// The app, wired as the composition does it.
struct App {
    App(test::Phone &onPhone, const test::MovedClock &withClock)
        : phone(onPhone),
          clock(withClock),
          notifications(platform::createNotifications(withClock, onPhone.folder.path())),
          service(*onPhone.journal, *notifications)
    {
        QObject::connect(notifications.get(), &Notifications::planAnew, [this] { replan(); });
        QObject::connect(notifications.get(), &Notifications::answered,
                         [this](Handle handle, Answer answer, const QString &) {
                             REQUIRE(service.answer(handle, answer, clock.now(), phone.zone));
                         });
        replan();
    }
    void replan() { REQUIRE(service.replan(clock.now(), phone.zone)); }

    test::Phone &phone;
    const test::MovedClock &clock;
    std::unique_ptr<Notifications> notifications;
    reminders::ReminderService service;
};

} // namespace

TEST_CASE("a reminder comes when it is due, and is ticked from the screen after the app was killed")
{
    test::Phone phone;
    phone.treat();
    test::MovedClock clock;
    clock.ahead = instant("2026-11-21T07:29:59Z") - clock.now(); // a second before sunscreen and photo
    test::FakeDaemon daemon;
    std::optional<App> app(std::in_place, phone, clock);

    // What was due before, the evening's cleansing, comes at once; the rest by the alarm.
    REQUIRE(await([&] { return daemon.notified.size() == 2; }));
    CHECK(daemon.notified.front().summary == "Time for your skin care");
    REQUIRE(await([&] { return phone.journal->deliveries()->size() == 3; }));

    app.reset();
    phone.startApp();
    app.emplace(phone, clock);
    emit daemon.ActionInvoked(2, "done");
    REQUIRE(await([&] { return daemon.closed == std::vector<uint>{2}; }));
    CHECK(phone.occurrenceAt("2026-11-21T07:31:00Z", "s1/sunscreen/d1/0").state == timeline::State::Done);
    CHECK(phone.occurrenceAt("2026-11-21T07:31:00Z", "s1/photo/d1/0").state == timeline::State::Done);
    CHECK(phone.occurrenceAt("2026-11-21T07:31:00Z", "s1/cleanse/d0/0").state == timeline::State::Due);
    CHECK(daemon.notified.size() == 2); // and nothing was shown twice
}
