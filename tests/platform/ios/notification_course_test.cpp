// The course of every system's adapter, on the fake iPhone: docs/platforms.md.
#include "core/plan/built_in_texts.h"
#include "notified_app.h"
#include "support/course.h"
#include "support/temporary_folder.h"

#include <catch2/generators/catch_generators.hpp>

#include <iostream>

using namespace afterglow;
using test::Course;
using test::Do;
using test::FakePhone;
using test::NotifiedApp;
using test::Step;

namespace {

enum class Between { Killed, Suspended, OnScreen };

class Driver {
public:
    Driver(const Course &course, Between between) : m_course(course), m_between(between), m_zone(course.zone)
    {
        m_phone.reset(course.steps.front().at, course.zone);
    }

    void run()
    {
        for (const Step &step : m_course.steps) {
            m_phone.passUntil(step.at);
            m_phone.settle();
            note();
            take(step);
            m_phone.settle();
            note();
            if (m_between == Between::Killed)
                m_app.reset();
        }
        app();
        m_phone.settle();
        note();
    }

    [[nodiscard]] const std::vector<std::string> &alerts() const { return m_alerts; }
    [[nodiscard]] std::vector<std::string> log()
    {
        const time::Instant now = m_phone.now();
        return test::logLines(app().journal.scenario(now, m_zone, now, now, 0).value().log);
    }

private:
    NotifiedApp &app()
    {
        if (!m_app) {
            m_phone.forgetWork();
            m_app.emplace(m_folder.path(), m_zones, plan::builtInTexts(), m_zone);
            m_app->center.notices = m_notices;
            m_phone.settle();
        }
        m_phone.foreground = m_between == Between::OnScreen;
        return *m_app;
    }

    void note()
    {
        if (m_app)
            m_notices = m_app->center.notices;
        for (; m_noted < m_phone.shown.size(); ++m_noted) {
            const FakePhone::Shown &shown = m_phone.shown[m_noted];
            const reminders::Notice &notice = m_notices.at(shown.request.id);
            std::vector<std::string> occurrences;
            for (const reminders::NoticeItem &item : notice.items)
                occurrences.push_back(item.occurrence);
            CHECK(shown.request.occurrences == occurrences);
            m_alerts.push_back(test::alertLine(shown.at, notice));
        }
    }

    void take(const Step &step)
    {
        switch (step.what) {
        case Do::Record:
            REQUIRE(app().journal.record(m_course.session));
            app().replan();
            break;
        case Do::Outside:
            REQUIRE(app().journal.goOutdoors(m_phone.now(), m_zone));
            app().replan();
            break;
        case Do::Inside:
            REQUIRE(app().journal.comeInside(m_phone.now(), m_zone));
            app().replan();
            break;
        case Do::Restart:
        case Do::Update:
            m_app.reset(); // what is armed stays; nobody starts the app
            m_phone.foreground = false;
            break;
        case Do::Open:
            app();
            FakePhone::becomeActive();
            break;
        case Do::Zone:
            m_zone = *step.zone;
            m_phone.setZone(m_zone);
            app().zone = m_zone;
            FakePhone::zoneChanged();
            break;
        case Do::Clock:
            m_phone.setClock(*step.to);
            app();
            FakePhone::significantTimeChange();
            break;
        case Do::Done:
        case Do::Skip:
        case Do::Snooze:
        case Do::Dismiss:
        case Do::Tap:
            answer(step);
            break;
        }
    }

    void answer(const Step &step)
    {
        static const std::map<Do, std::string> kActions{{Do::Done, "done"},
                                                        {Do::Skip, "skip"},
                                                        {Do::Snooze, "snooze"},
                                                        {Do::Dismiss, "dismiss"},
                                                        {Do::Tap, "open"}};
        CAPTURE(step.notice);
        app(); // the system launches it
        m_phone.answer(step.notice, kActions.at(step.what));
        REQUIRE(m_phone.complaints == std::vector<std::string>{});
        const int before = m_phone.answersStored;
        m_phone.settle();
        CHECK(m_phone.answersStored == before + 1);
        REQUIRE_FALSE(m_app->answered.empty());
        CHECK(m_app->answers.back() == test::answerOf(step.what));
        CHECK_FALSE(m_app->answered.back().empty());
    }

    const Course &m_course;
    Between m_between;
    test::CourseZones m_zones{m_course};
    test::TemporaryFolder m_folder;
    FakePhone &m_phone = FakePhone::phone();
    time::Zone m_zone;
    std::optional<NotifiedApp> m_app;
    std::map<std::string, reminders::Notice> m_notices;
    std::size_t m_noted = 0;
    std::vector<std::string> m_alerts;
};

void checkLines(const std::vector<std::string> &actual, const std::vector<std::string> &expected)
{
    const bool same = actual == expected;
    CHECK(same);
    for (std::size_t i = 0; !same && i < actual.size(); ++i)
        std::cerr << actual[i] << '\n';
}

} // namespace

TEST_CASE("the shared course has its alerts and its log on the iPhone, whether the app is dead, asleep or open between")
{
    const Course course = test::readCourse(AFTERGLOW_TEST_DATA "/course.json");
    const Between between = GENERATE(Between::Killed, Between::Suspended, Between::OnScreen);
    CAPTURE(static_cast<int>(between));
    Driver driver(course, between);
    driver.run();
    checkLines(driver.alerts(), course.alerts);
    checkLines(driver.log(), course.log);
    CHECK(FakePhone::phone().complaints == std::vector<std::string>{});
    CHECK(FakePhone::phone().mostPending <= 60);
    if (between == Between::OnScreen)
        CHECK(FakePhone::phone().presentations == std::set<int>{2 | 8 | 16}); // with a sound, a banner, in the list
}
