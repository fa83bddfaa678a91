// The course that the adapters are driven through, on the core alone: the answers in the file are the service's own, whether
// its alarms wake it (Linux, Android) or the system shows by itself what was armed (iOS).
#include "core/journal/journal.h"
#include "core/plan/built_in_texts.h"
#include "core/reminders/reminder_service.h"
#include "core/store/database.h"
#include "recording_center.h"
#include "support/course.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

using namespace afterglow;
using test::Course;
using test::Do;
using test::Step;

namespace {

class Driver {
public:
    Driver(const Course &course, bool wakesUs) : m_course(course), m_wakesUs(wakesUs), m_zone(course.zone)
    {
        m_center.limit = wakesUs ? 64 : 60;
        startApp();
    }

    void run()
    {
        for (const Step &step : m_course.steps) {
            passUntil(step.at);
            m_now = step.to.value_or(step.at);
            take(step);
        }
    }

    [[nodiscard]] const std::vector<std::string> &alerts() const { return m_alerts; }
    [[nodiscard]] std::vector<std::string> log() const { return test::logLines(*m_journal).value(); }

private:
    /// As after a kill: nothing is kept but the database, what is armed and the screen.
    void startApp()
    {
        m_service.reset();
        m_journal.reset();
        m_database.reset();
        m_database = store::Database::open(m_folder / "journal.db").value();
        m_journal = std::make_unique<journal::Journal>(*m_database, m_zones, plan::builtInTexts());
        m_service = std::make_unique<reminders::ReminderService>(*m_journal, m_center);
        m_service->onFailure([](const Error &error) { FAIL_CHECK(error.message); });
    }

    void passUntil(time::Instant end)
    {
        while (m_wakesUs && m_center.armed.wake && *m_center.armed.wake < end) {
            m_now = *m_center.armed.wake;
            replan();
        }
        while (!m_wakesUs && !m_center.armed.pending.empty() && m_center.armed.pending.front().at < end)
            showArmed();
    }

    /// No code of the app runs: it hears of it when it runs again.
    void showArmed()
    {
        auto &pending = m_center.armed.pending;
        const reminders::Notice notice = pending.front();
        pending.erase(pending.begin());
        m_center.show(notice, 0, [&](const Result<reminders::Handle> &handle) {
            for (const reminders::NoticeItem &item : notice.items)
                m_delivered.push_back({notice.id, item.occurrence, item.instant, notice.at, *handle});
        });
        m_now = notice.at;
        note();
    }

    void recordDelivered() { REQUIRE(m_journal->recordDeliveries(std::exchange(m_delivered, {}))); }

    void replan()
    {
        recordDelivered();
        REQUIRE(m_service->replan(m_now, m_zone));
        note();
    }

    void note()
    {
        for (; m_noted < m_center.shown.size(); ++m_noted)
            m_alerts.push_back(test::alertLine(m_now, m_center.shown[m_noted]));
    }

    void take(const Step &step)
    {
        switch (step.what) {
        case Do::Record:
        case Do::Outside:
        case Do::Inside:
            REQUIRE(test::change(*m_journal, m_course, step, m_zone));
            break;
        case Do::Restart:
        case Do::Update:
            if (!m_wakesUs)
                return; // nobody starts the app
            m_center.restart();
            startApp();
            break;
        case Do::Zone:
            m_zone = *step.zone;
            break;
        case Do::Open:
        case Do::Clock:
            break;
        default:
            answer(step);
            return;
        }
        replan();
    }

    void answer(const Step &step)
    {
        CAPTURE(step.notice);
        const auto on = std::find_if(m_center.onScreen.begin(), m_center.onScreen.end(),
                                     [&](const auto &each) { return each.second.id == step.notice; });
        REQUIRE(on != m_center.onScreen.end());
        const reminders::Handle handle = on->first;
        if (step.what == Do::Dismiss)
            m_center.onScreen.erase(on);
        recordDelivered();
        const auto held = m_service->answer(handle, *test::answerOf(step.what), m_now, m_zone);
        REQUIRE(held);
        CHECK_FALSE(held->empty());
        note();
    }

    const Course &m_course;
    bool m_wakesUs;
    test::CourseZones m_zones{m_course};
    test::TemporaryFolder m_folder;
    test::RecordingCenter m_center;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<reminders::ReminderService> m_service;
    std::vector<journal::Delivery> m_delivered; ///< and not recorded yet
    time::Instant m_now;
    time::Zone m_zone;
    std::size_t m_noted = 0;
    std::vector<std::string> m_alerts;
};

/// What differs is printed as the file would have to have it: Catch2 breaks its lines.
void checkLines(const std::vector<std::string> &actual, const std::vector<std::string> &expected)
{
    const bool same = actual == expected;
    CHECK(same);
    for (std::size_t i = 0; !same && i < actual.size(); ++i)
        std::cerr << actual[i] << '\n';
}

} // namespace

TEST_CASE("the shared course has the same alerts and the same log, whoever shows them")
{
    const Course course = test::readCourse(AFTERGLOW_TEST_DATA "/course.json");
    const bool wakesUs = GENERATE(true, false);
    CAPTURE(wakesUs);
    Driver driver(course, wakesUs);
    driver.run();
    checkLines(driver.alerts(), course.alerts);
    checkLines(driver.log(), course.log);
}
