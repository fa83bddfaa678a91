// The app's own process, as far as the receiver can tell: holds the journal open, writes to it, and says what is in it. A command a
// line on standard input; the answer's lines, then a full stop. JournalProbe.java asks.
#include "core/journal/journal.h"
#include "core/plan/built_in_texts.h"
#include "core/reminders/decide.h"
#include "core/store/database.h"
#include "core/timeline/timeline.h"
#include "support/course.h"
#include "support/system_zones.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace afterglow;

namespace {

using Words = std::vector<std::string>;

/// A title beyond Unicode's first plane, one from right to left, and one that Java takes for a pattern.
constexpr std::string_view kOtherPlan = R"({
  "format": "afterglow-plan/1", "id": "other", "version": 1, "title": {"en": "Other"},
  "sources": [{"id": "src", "title": "A source"}],
  "series": {"sessions": [3, 6], "interval": ["P4W", "P6W"], "touchUp": "P1Y"}, "phases": [],
  "rules": [
    {"id": "sun", "kind": "task", "title": {"en": "\ud83c\udf1e Sun, 30 % \u20ac"}, "text": {"en": "Two fingers."},
     "sources": ["src"], "days": [1], "at": ["08:30"], "priority": 80},
    {"id": "cream", "kind": "task", "title": {"en": "\u0643\u0631\u064a\u0645"}, "text": {"en": "Gently."},
     "sources": ["src"], "days": [1], "at": ["08:30"]}],
  "symptoms": [], "redFlags": []
})";

template <class T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().place + ' ' + result.error().message);
    return *std::move(result);
}

void check(const Status &status)
{
    if (!status)
        throw std::runtime_error(status.error().place + ' ' + status.error().message);
}

time::Instant instantOf(const std::string &text)
{
    return valueOf(time::parseInstant(text));
}

std::string joined(Words words)
{
    std::sort(words.begin(), words.end());
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : ",") + word;
    return all;
}

std::string_view wordFor(test::Do what)
{
    constexpr std::array kWords{"record", "outside", "inside",  "done",   "skip", "snooze", "dismiss",
                                "tap",    "open",    "restart", "update", "zone", "clock"};
    return kWords.at(static_cast<std::size_t>(what));
}

std::string_view wordFor(timeline::State state)
{
    switch (state) {
    case timeline::State::Done:
        return "done";
    case timeline::State::Skipped:
        return "skipped";
    case timeline::State::Snoozed:
        return "snoozed";
    case timeline::State::Due:
        return "due";
    case timeline::State::Upcoming:
        return "upcoming";
    default:
        return "past";
    }
}

class Probe {
public:
    void answer(const Words &words)
    {
        const auto found = m_commands.find(words.front());
        if (found == m_commands.end())
            throw std::runtime_error("no command " + words.front());
        found->second(words);
    }

private:
    void open(const Words &words)
    {
        m_database = valueOf(store::Database::open(std::filesystem::path(words.at(1)) / journal::kFileName));
        const auto builtIn = plan::builtInTexts();
        m_plans.assign(builtIn.begin(), builtIn.end());
        m_plans.push_back(kOtherPlan);
        m_journal = std::make_unique<journal::Journal>(*m_database, m_zones, m_plans);
    }

    void record(const Words &words)
    {
        journal::Session session;
        session.treatment.id = "s1";
        session.treatment.performedAt = valueOf(time::parseLocalTime(words.at(1)));
        session.treatment.zone = valueOf(m_zones.zone(words.at(2)));
        session.treatment.area = "face";
        session.treatment.plan = words.size() > 3 ? words.at(3) : "standard-microneedling";
        (void)valueOf(m_journal->record(session));
    }

    /// Many changes, each in a transaction of its own.
    void change(const Words &words)
    {
        for (int i = 0; i < std::stoi(words.at(1)); ++i)
            check(m_journal->setTicked("list/item", i % 2 == 0));
    }

    void readCourse(const Words &words) { m_course = test::readCourse(words.at(1)); }

    void steps(const Words & /*words*/)
    {
        for (const test::Step &step : m_course.steps) {
            std::cout << time::format(step.at) << ' ' << wordFor(step.what);
            if (!step.notice.empty())
                std::cout << ' ' << step.notice;
            if (step.zone)
                std::cout << ' ' << step.zone->name();
            if (step.to)
                std::cout << ' ' << time::format(*step.to);
            std::cout << '\n';
        }
    }

    void alerts(const Words & /*words*/)
    {
        for (const std::string &line : m_course.alerts) {
            const auto alert = nlohmann::json::parse(line);
            const std::string expires = alert["expires"].is_null() ? "-" : alert["expires"].get<std::string>();
            std::cout << alert["at"].get<std::string>() << ' ' << alert["notice"].get<std::string>() << ' '
                      << alert["category"].get<std::string>() << ' ' << joined(alert["items"].get<Words>()) << ' '
                      << expires << '\n';
        }
    }

    void log(const Words & /*words*/)
    {
        const time::Instant any = reminders::kEarliest;
        const auto scenario = valueOf(m_journal->scenario(any, time::Zone(), any, any, 0));
        for (const std::string &line : test::logLines(scenario.log))
            std::cout << line << '\n';
    }

    void engine(const Words &words)
    {
        for (const timeline::Notification &each : timelineAt(words).notifications)
            std::cout << time::format(each.at) << ' ' << joined(each.occurrences) << '\n';
    }

    void state(const Words &words)
    {
        for (const timeline::Occurrence &each : timelineAt(words).occurrences) {
            if (each.id == words.at(3))
                std::cout << wordFor(each.state) << '\n';
        }
    }

    [[nodiscard]] timeline::Timeline timelineAt(const Words &words)
    {
        return timeline::build(valueOf(m_journal->scenario(instantOf(words.at(1)), valueOf(m_zones.zone(words.at(2))),
                                                           reminders::kEarliest, reminders::kLatest, 500)));
    }

    void delivered(const Words &words)
    {
        Words occurrences;
        for (const journal::Delivery &each : valueOf(m_journal->deliveries())) {
            if (each.notification == words.at(1) && each.shownAt == instantOf(words.at(2)))
                occurrences.push_back(each.occurrence);
        }
        std::cout << joined(occurrences) << '\n';
    }

    void handles(const Words & /*words*/)
    {
        std::map<std::string, std::uint32_t> handles;
        for (const journal::Delivery &each : valueOf(m_journal->deliveries())) {
            if (each.handle != 0)
                handles[each.notification] = each.handle;
        }
        for (const auto &[notice, handle] : handles)
            std::cout << notice << ' ' << handle << '\n';
    }

    void preferences(const Words &words)
    {
        auto preferences = valueOf(m_journal->preferences());
        preferences.detailedNotifications = words.at(1) == "detailed";
        if (words.at(2) != "-")
            preferences.homeZone = words.at(2);
        check(m_journal->setPreferences(preferences));
    }

    void zone(const Words &words)
    {
        const time::Zone zone = valueOf(m_zones.zone(words.at(1)));
        std::cout << zone.offsetAt(reminders::kEarliest).count() << '\n';
        for (const time::Transition &each : zone.transitions())
            std::cout << each.at.time_since_epoch().count() << '\n' << each.offset.count() << '\n';
    }

    void execute(const char *sql)
    {
        if (sqlite3_exec(m_database->handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database->handle()));
    }

    test::SystemZones m_zones;
    test::Course m_course;
    std::vector<std::string_view> m_plans;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    const std::map<std::string, std::function<void(const Words &)>, std::less<>> m_commands{
        {"open", [this](const Words &words) { open(words); }},
        {"record", [this](const Words &words) { record(words); }},
        {"course", [this](const Words &words) { readCourse(words); }},
        {"record-course", [this](const Words &) { (void)valueOf(m_journal->record(m_course.session)); }},
        {"steps", [this](const Words &words) { steps(words); }},
        {"alerts", [this](const Words &words) { alerts(words); }},
        {"course-log",
         [this](const Words &) {
             for (const std::string &line : m_course.log)
                 std::cout << line << '\n';
         }},
        {"log", [this](const Words &words) { log(words); }},
        {"outside",
         [this](const Words &words) {
             check(m_journal->goOutdoors(instantOf(words.at(1)), valueOf(m_zones.zone(words.at(2)))));
         }},
        {"inside",
         [this](const Words &words) {
             check(m_journal->comeInside(instantOf(words.at(1)), valueOf(m_zones.zone(words.at(2)))));
         }},
        {"change", [this](const Words &words) { change(words); }},
        {"done",
         [this](const Words &words) {
             check(m_journal->log(words.at(2), timeline::Action::Done, instantOf(words.at(1))));
         }},
        {"engine", [this](const Words &words) { engine(words); }},
        {"state", [this](const Words &words) { state(words); }},
        {"delivered", [this](const Words &words) { delivered(words); }},
        {"handles", [this](const Words &words) { handles(words); }},
        {"preferences", [this](const Words &words) { preferences(words); }},
        {"zone", [this](const Words &words) { zone(words); }},
        {"hold", [this](const Words &) { execute("BEGIN IMMEDIATE"); }},
        {"release", [this](const Words &) { execute("ROLLBACK"); }},
    };
};

} // namespace

int main()
{
    Probe probe;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream stream(line);
        try {
            probe.answer({std::istream_iterator<std::string>(stream), {}});
        } catch (const std::exception &error) {
            std::cout << "! " << error.what() << '\n';
        }
        std::cout << '.' << std::endl;
    }
}
