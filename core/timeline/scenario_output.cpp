#include "core/timeline/scenario.h"

#include <nlohmann/json.hpp>

namespace afterglow::timeline {

namespace {

using Json = nlohmann::ordered_json;

std::string_view name(plan::RuleKind kind)
{
    switch (kind) {
    case plan::RuleKind::Task:
        return "task";
    case plan::RuleKind::Photo:
        return "photo";
    case plan::RuleKind::CheckIn:
        return "checkin";
    case plan::RuleKind::Milestone:
        return "milestone";
    case plan::RuleKind::Restriction:
        return "restriction";
    }
    return {};
}

std::string_view name(State state)
{
    switch (state) {
    case State::Upcoming:
        return "upcoming";
    case State::Due:
        return "due";
    case State::Snoozed:
        return "snoozed";
    case State::Done:
        return "done";
    case State::Skipped:
        return "skipped";
    case State::Missed:
        return "missed";
    }
    return {};
}

std::string_view name(Level level)
{
    switch (level) {
    case Level::Expected:
        return "expected";
    case Level::Watch:
        return "watch";
    case Level::Contact:
        return "contact";
    case Level::Urgent:
        return "urgent";
    }
    return {};
}

std::string local(const time::Zone &zone, time::Instant instant)
{
    return time::formatSeconds(zone.localAt(instant));
}

/// One line an element: readable, and short enough for a year of reminders.
std::string lines(const Json &list)
{
    std::string text = "[";
    for (const Json &element : list)
        text += (text.size() > 1 ? ",\n  " : "\n  ") + element.dump();
    return text + (list.empty() ? "]" : "\n]");
}

} // namespace

std::string toJson(const Timeline &timeline, const time::Zone &zone)
{
    Json occurrences = Json::array();
    for (const Occurrence &occurrence : timeline.occurrences) {
        occurrences.push_back({{"id", occurrence.id},
                               {"session", occurrence.session},
                               {"rule", occurrence.rule},
                               {"kind", name(occurrence.kind)},
                               {"day", occurrence.day},
                               {"due", time::format(occurrence.instant)},
                               {"local", local(zone, occurrence.instant)},
                               {"state", name(occurrence.state)},
                               {"notify", occurrence.notify}});
    }
    Json restrictions = Json::array();
    for (const Restriction &restriction : timeline.restrictions) {
        restrictions.push_back({{"session", restriction.session},
                                {"rule", restriction.rule},
                                {"from", time::format(restriction.from)},
                                {"until", time::format(restriction.until)},
                                {"active", restriction.active}});
    }
    Json notifications = Json::array();
    for (const Notification &notification : timeline.notifications) {
        notifications.push_back({{"id", notification.id},
                                 {"at", time::format(notification.at)},
                                 {"local", local(zone, notification.at)},
                                 {"occurrences", notification.occurrences}});
    }
    return "{\"occurrences\": " + lines(occurrences) + ",\n\"restrictions\": " + lines(restrictions)
        + ",\n\"notifications\": " + lines(notifications) + "}\n";
}

std::string toJson(const Assessment &assessment)
{
    Json expected = Json::object();
    for (const auto &[symptom, maximum] : assessment.expected)
        expected[symptom] = maximum;
    return Json{{"level", name(assessment.level)}, {"reasons", assessment.reasons}, {"expected", std::move(expected)}}
               .dump()
        + '\n';
}

} // namespace afterglow::timeline
