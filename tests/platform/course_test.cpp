// The course of tests/data/course.json on the desktop: the alarm, the bus and a daemon that does what it is told.
#include "await.h"
#include "core/journal/journal.h"
#include "core/plan/built_in_texts.h"
#include "core/reminders/reminder_service.h"
#include "core/store/database.h"
#include "fake_daemon.h"
#include "platform/platform.h"
#include "support/course.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <memory>
#include <utility>

using namespace afterglow;
using platform::Notifications;
using reminders::Answer;
using reminders::Handle;
using test::await;
using test::Course;
using test::Do;
using test::Step;

namespace {

/// It goes when the driver says so: nothing is a second late.
struct StillClock final : time::Clock {
    [[nodiscard]] time::Instant now() const override { return reading; }
    time::Instant reading;
};

/// Between the service and the desktop: what was armed, and which handle a notice has got.
class Witness final : public reminders::NotificationCenter {
public:
    Witness(Notifications &desktop, const time::Clock &clock) : m_desktop(desktop), m_clock(clock) { }

    [[nodiscard]] int capacity() const override { return m_desktop.capacity(); }
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override { return m_desktop.mayShow(shown); }
    Status sync(const reminders::Schedule &schedule) override
    {
        armed = schedule;
        return m_desktop.sync(schedule);
    }
    void show(const reminders::Notice &notice, Handle replaces, WhenShown whenShown) override
    {
        ++waiting;
        m_desktop.show(notice, replaces, [this, notice, whenShown = std::move(whenShown)](Result<Handle> handle) {
            --waiting;
            REQUIRE(handle);
            alerts.push_back(test::alertLine(m_clock.now(), notice));
            handles[notice.id] = *handle;
            whenShown(std::move(handle));
        });
    }
    void withdraw(const reminders::Shown &shown) override { m_desktop.withdraw(shown); }

    reminders::Schedule armed;
    int waiting = 0; ///< for the daemon to confirm
    std::vector<std::string> alerts;
    std::map<std::string, Handle> handles;

private:
    Notifications &m_desktop;
    const time::Clock &m_clock;
};

/// The app, wired as the composition does it.
struct App {
    App(const std::filesystem::path &folder, const time::ZoneSource &zones, const time::Clock &onClock,
        const time::Zone &inZone)
        : clock(onClock),
          zone(inZone),
          database(store::Database::open(folder / "journal.db").value()),
          journal(*database, zones, plan::builtInTexts()),
          desktop(platform::createNotifications(onClock, folder)),
          witness(*desktop, onClock),
          service(journal, witness)
    {
        service.onFailure([](const Error &error) { FAIL_CHECK(error.message); });
        service.onPlanned([this] { ++planned; });
        QObject::connect(desktop.get(), &Notifications::planAnew, [this] { replan(); });
        QObject::connect(desktop.get(), &Notifications::answered,
                         [this](Handle handle, Answer answer, const QString &) { take(handle, answer); });
        replan();
    }

    void replan() { REQUIRE(service.replan(clock.now(), zone)); }
    void take(Handle handle, Answer answer)
    {
        const auto held = service.answer(handle, answer, clock.now(), zone);
        REQUIRE(held);
        answers += held->empty() ? 0 : 1;
    }

    const time::Clock &clock;
    const time::Zone &zone;
    std::unique_ptr<store::Database> database;
    journal::Journal journal;
    std::unique_ptr<Notifications> desktop;
    Witness witness;
    reminders::ReminderService service;
    int planned = 0;
    int answers = 0; ///< to notices that are ours
};

class Driver {
public:
    explicit Driver(const Course &course) : m_course(course), m_zone(course.zone)
    {
        m_clock.reading = course.steps.front().at;
        m_daemon = std::make_unique<test::FakeDaemon>();
        start();
    }

    void run()
    {
        for (const Step &step : m_course.steps) {
            CAPTURE(time::format(step.at));
            passUntil(step.at);
            m_clock.reading = step.to.value_or(step.at);
            take(step);
            REQUIRE(await([&] { return m_app->witness.waiting == 0; }));
        }
        gather();
    }

    [[nodiscard]] const std::vector<std::string> &alerts() const { return m_alerts; }
    [[nodiscard]] std::vector<std::string> log() const { return test::logLines(m_app->journal).value(); }
    [[nodiscard]] std::size_t notified() const { return m_notified + m_daemon->notified.size(); }

private:
    void start() { m_app = std::make_unique<App>(m_folder.path(), m_zones, m_clock, m_zone); }
    void gather()
    {
        for (std::string &line : std::exchange(m_app->witness.alerts, {}))
            m_alerts.push_back(std::move(line));
    }

    /// The clock goes on to what is armed, and the rest of the wait is over: the kernel's timer fires.
    void passUntil(time::Instant end)
    {
        const reminders::Schedule &armed = m_app->witness.armed;
        while (armed.wake && *armed.wake < end) {
            m_clock.reading = *armed.wake;
            const int planned = m_app->planned;
            REQUIRE(m_app->desktop->sync(armed));
            REQUIRE(await([&] { return m_app->planned > planned && m_app->witness.waiting == 0; }));
        }
    }

    void take(const Step &step)
    {
        switch (step.what) {
        case Do::Restart:
            gather();
            m_app.reset();
            m_notified += m_daemon->notified.size();
            m_daemon.reset();
            m_daemon = std::make_unique<test::FakeDaemon>();
            start();
            return;
        case Do::Update:
            gather();
            m_app.reset();
            start();
            return;
        case Do::Clock:
            m_app->desktop->clockJumped();
            return;
        case Do::Zone:
            m_zone = *step.zone;
            break;
        case Do::Record:
        case Do::Outside:
        case Do::Inside:
            REQUIRE(test::change(m_app->journal, m_course, step, m_zone));
            break;
        case Do::Open:
            break;
        default:
            answer(step);
            return;
        }
        m_app->replan();
    }

    void answer(const Step &step)
    {
        REQUIRE(m_app->witness.handles.contains(step.notice));
        const Handle handle = m_app->witness.handles.at(step.notice);
        const int answers = m_app->answers;
        if (step.what == Do::Done)
            emit m_daemon->ActionInvoked(handle, QStringLiteral("done"));
        else if (step.what == Do::Snooze)
            emit m_daemon->ActionInvoked(handle, QStringLiteral("snooze"));
        else if (step.what == Do::Tap)
            emit m_daemon->ActionInvoked(handle, QStringLiteral("default"));
        else if (step.what == Do::Dismiss)
            emit m_daemon->NotificationClosed(handle, 2);
        else
            m_app->take(handle, Answer::Skip); // the desktop's notices have no such button
        REQUIRE(await([&] { return m_app->answers > answers; }));
    }

    const Course &m_course;
    test::CourseZones m_zones{m_course};
    test::TemporaryFolder m_folder;
    StillClock m_clock;
    time::Zone m_zone;
    std::unique_ptr<test::FakeDaemon> m_daemon;
    std::size_t m_notified = 0; ///< by daemons that are gone
    std::vector<std::string> m_alerts;
    std::unique_ptr<App> m_app;
};

} // namespace

TEST_CASE("the shared course has the same alerts and the same log on the desktop")
{
    const Course course = test::readCourse(AFTERGLOW_TEST_DATA "/course.json");
    Driver driver(course);
    driver.run();
    CHECK(driver.alerts() == course.alerts);
    CHECK(driver.log() == course.log);
    CHECK(driver.notified() == course.alerts.size());
}
