#include "tests/support/course.h"

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace afterglow::test {
namespace {

using json = nlohmann::ordered_json; // as the file has it, so that what a test prints can be compared with it by eye

constexpr std::array<std::pair<std::string_view, Do>, 13> kSteps{{{"record", Do::Record},
                                                                  {"outside", Do::Outside},
                                                                  {"inside", Do::Inside},
                                                                  {"done", Do::Done},
                                                                  {"skip", Do::Skip},
                                                                  {"snooze", Do::Snooze},
                                                                  {"dismiss", Do::Dismiss},
                                                                  {"tap", Do::Tap},
                                                                  {"open", Do::Open},
                                                                  {"restart", Do::Restart},
                                                                  {"update", Do::Update},
                                                                  {"zone", Do::Zone},
                                                                  {"clock", Do::Clock}}};

template <class T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error("course: " + result.error().message);
    return *std::move(result);
}

time::Instant instantOf(const json &value)
{
    return valueOf(time::parseInstant(value.get<std::string>()));
}

time::Zone zoneOf(const std::string &name, const json &value)
{
    std::vector<time::Transition> transitions;
    for (const json &each : value.at("transitions"))
        transitions.push_back({instantOf(each.at("at")), std::chrono::seconds{each.at("offset").get<int>()}});
    return {name, std::chrono::seconds{value.at("initial").get<int>()}, std::move(transitions)};
}

Do doOf(const std::string &word)
{
    for (const auto &[name, what] : kSteps) {
        if (name == word)
            return what;
    }
    throw std::runtime_error("course: no step \"" + word + '"');
}

Step stepOf(const json &value, const Course &course)
{
    Step step{instantOf(value.at("at")), doOf(value.at("do")), {}, {}, {}};
    if (answerOf(step.what))
        step.notice = value.at("notice");
    if (step.what == Do::Zone)
        step.zone = course.zones.at(value.at("zone"));
    if (step.what == Do::Clock)
        step.to = instantOf(value.at("to"));
    return step;
}

std::string_view wordFor(reminders::Category category)
{
    switch (category) {
    case reminders::Category::Care:
        return "care";
    case reminders::Category::CheckIn:
        return "check-in";
    case reminders::Category::Photo:
        return "photo";
    case reminders::Category::Appointment:
        return "appointment";
    case reminders::Category::Update:
        return "update";
    }
    return {};
}

std::string_view wordFor(timeline::Action action)
{
    switch (action) {
    case timeline::Action::Done:
        return "done";
    case timeline::Action::Skipped:
        return "skipped";
    case timeline::Action::Snoozed:
        return "snoozed";
    case timeline::Action::Reopened:
        return "reopened";
    }
    return {};
}

json orNull(const std::optional<time::Instant> &instant)
{
    return instant ? json(time::format(*instant)) : json();
}

std::vector<std::string> lines(const json &list)
{
    std::vector<std::string> all;
    for (const json &each : list)
        all.push_back(each.dump());
    return all;
}

} // namespace

std::optional<reminders::Answer> answerOf(Do what)
{
    switch (what) {
    case Do::Done:
        return reminders::Answer::Done;
    case Do::Skip:
        return reminders::Answer::Skip;
    case Do::Snooze:
        return reminders::Answer::Snooze;
    case Do::Dismiss:
        return reminders::Answer::Dismissed;
    case Do::Tap:
        return reminders::Answer::Opened;
    default:
        return std::nullopt;
    }
}

Course readCourse(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream)
        throw std::runtime_error(file.string() + ": cannot be read");
    const json root = json::parse(stream);
    if (root.at("format") != "afterglow-course/1")
        throw std::runtime_error(file.string() + ": of another format");

    Course course;
    for (const auto &[name, zone] : root.at("zones").items())
        course.zones.emplace(name, zoneOf(name, zone));
    course.zone = course.zones.at(root.at("zone"));

    const json &session = root.at("session");
    course.session.treatment.id = session.at("id");
    course.session.treatment.performedAt = valueOf(time::parseLocalTime(session.at("performedAt").get<std::string>()));
    course.session.treatment.zone = course.zones.at(session.at("zone"));
    course.session.treatment.area = session.at("area");
    course.session.treatment.plan = session.at("plan");
    course.session.treatment.planVersion = session.at("planVersion");

    for (const json &step : root.at("steps"))
        course.steps.push_back(stepOf(step, course));
    course.alerts = lines(root.at("alerts"));
    course.log = lines(root.at("log"));
    return course;
}

std::string alertLine(time::Instant shownAt, const reminders::Notice &notice)
{
    json items = json::array();
    for (const reminders::NoticeItem &item : notice.items)
        items.push_back(item.occurrence);
    return json{{"at", time::format(shownAt)},
                {"notice", notice.id},
                {"category", wordFor(notice.category)},
                {"items", std::move(items)},
                {"expires", orNull(notice.expires)}}
        .dump();
}

std::vector<std::string> logLines(const std::vector<timeline::LogEntry> &log)
{
    json list = json::array();
    for (const timeline::LogEntry &entry : log)
        list.push_back({{"at", time::format(entry.at)},
                        {"occurrence", entry.occurrence},
                        {"action", wordFor(entry.action)},
                        {"until", orNull(entry.until)}});
    return lines(list);
}

Result<std::vector<std::string>> logLines(const journal::Journal &journal)
{
    return journal.scenario({}, {}, {}, {}, 0).map([](const timeline::Scenario &stored) {
        return logLines(stored.log);
    });
}

Status change(journal::Journal &journal, const Course &course, const Step &step, const time::Zone &zone)
{
    switch (step.what) {
    case Do::Record:
        return journal.record(course.session).map([](const journal::Session &) {});
    case Do::Outside:
        return journal.goOutdoors(step.at, zone);
    case Do::Inside:
        return journal.comeInside(step.at, zone);
    default:
        return {};
    }
}

Result<time::Zone> CourseZones::zone(std::string_view name) const
{
    const auto found = m_zones.find(name);
    if (found == m_zones.end())
        return failure(Error::Kind::NotFound, {}, "unknown time zone \"" + std::string(name) + '"');
    return found->second;
}

} // namespace afterglow::test
