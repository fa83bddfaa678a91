#include "tests/core/timeline/scenarios.h"

#include "tests/support/system_zones.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <stdexcept>

namespace afterglow::test {

namespace {

template <class T> T valueOf(Result<T> result, std::string_view text)
{
    if (!result)
        throw std::invalid_argument(std::string{text} + ": " + result.error().message);
    return *std::move(result);
}

std::string nameOf(timeline::State state)
{
    switch (state) {
    case timeline::State::Upcoming:
        return "upcoming";
    case timeline::State::Due:
        return "due";
    case timeline::State::Snoozed:
        return "snoozed";
    case timeline::State::Done:
        return "done";
    case timeline::State::Skipped:
        return "skipped";
    case timeline::State::Missed:
        return "missed";
    }
    return "?";
}

plan::Rule rule(std::string id, plan::Timing timing)
{
    plan::Rule rule;
    rule.id = std::move(id);
    rule.timing = std::move(timing);
    return rule;
}

template <class Describe> Lines lines(const Timeline &timeline, Describe describe)
{
    Lines lines;
    for (const timeline::Occurrence &occurrence : timeline.occurrences)
        lines.push_back(occurrence.id + ' ' + describe(occurrence));
    return lines;
}

} // namespace

time::Instant instant(std::string_view text)
{
    return valueOf(time::parseInstant(text), text);
}
time::LocalTime local(std::string_view text)
{
    return valueOf(time::parseLocalTime(text), text);
}
time::TimeOfDay clock(std::string_view text)
{
    return valueOf(time::parseTimeOfDay(text), text);
}
time::Duration duration(std::string_view text)
{
    return valueOf(time::parseDuration(text), text);
}

time::Zone zone(std::string_view name)
{
    static std::map<std::string, time::Zone, std::less<>> read;
    const auto found = read.find(name);
    if (found != read.end())
        return found->second;
    return read.emplace(name, valueOf(SystemZones{}.zone(name), name)).first->second;
}

plan::TimeToken at(std::string_view text)
{
    return {plan::TimeToken::Anchor::Clock, clock(text)};
}
plan::TimeToken wake(int minutesAfter)
{
    return {plan::TimeToken::Anchor::Wake, std::chrono::minutes{minutesAfter}};
}
plan::TimeToken sleep(int minutesBefore)
{
    return {plan::TimeToken::Anchor::Sleep, std::chrono::minutes{-minutesBefore}};
}

std::vector<int> days(int first, int last)
{
    std::vector<int> days(static_cast<std::size_t>(last - first + 1));
    std::iota(days.begin(), days.end(), first);
    return days;
}

plan::Rule byDay(std::string id, std::vector<int> days, std::vector<plan::TimeToken> tokens)
{
    return rule(std::move(id), plan::ByDay{std::move(days), std::move(tokens), {}});
}
plan::Rule elapsed(std::string id, std::initializer_list<std::string_view> after)
{
    plan::Elapsed timing;
    std::transform(after.begin(), after.end(), std::back_inserter(timing.after), duration);
    return rule(std::move(id), std::move(timing));
}
plan::Rule outdoors(std::string id, std::string_view every, std::vector<int> days)
{
    return rule(std::move(id), plan::Outdoors{duration(every), std::move(days)});
}
plan::Rule restriction(std::string id, std::string_view from, std::string_view until)
{
    return ofKind(plan::RuleKind::Restriction, rule(std::move(id), plan::Span{duration(from), duration(until), false}));
}
plan::Rule announced(plan::Rule restriction)
{
    std::get<plan::Span>(restriction.timing).announceEnd = true;
    return restriction;
}
plan::Rule prep(plan::Rule rule)
{
    rule.stage = plan::Stage::Prep;
    return rule;
}
plan::Rule quiet(plan::Quiet quiet, plan::Rule rule)
{
    rule.quiet = quiet;
    return rule;
}
plan::Rule withPriority(int priority, plan::Rule rule)
{
    rule.priority = priority;
    return rule;
}
plan::Rule ofKind(plan::RuleKind kind, plan::Rule rule)
{
    rule.kind = kind;
    return rule;
}

std::shared_ptr<const plan::AftercarePlan> makePlan(std::string id, std::vector<plan::Rule> rules, int version)
{
    auto plan = std::make_shared<plan::AftercarePlan>();
    plan->id = std::move(id);
    plan->version = version;
    plan->rules = std::move(rules);
    return plan;
}

timeline::Session performed(std::string id, std::string_view at)
{
    timeline::Session session;
    session.id = std::move(id);
    session.performedAt = local(at);
    session.zone = zone("Europe/Berlin");
    session.area = "face";
    session.plan = "p";
    return session;
}
timeline::Session planned(std::string id, std::string_view at)
{
    timeline::Session session = performed(std::move(id), at);
    session.status = timeline::SessionStatus::Planned;
    return session;
}

Scenario scenario(std::vector<plan::Rule> rules)
{
    Scenario scenario;
    scenario.plans = {makePlan("p", std::move(rules))};
    scenario.sessions = {performed("s1", "2026-11-20T15:00")};
    scenario.zone = zone("Europe/Berlin");
    scenario.now = instant("2026-11-20T14:00:00Z");
    scenario.from = instant("2026-01-01T00:00:00Z");
    scenario.until = instant("2029-01-01T00:00:00Z");
    return scenario;
}

timeline::LogEntry logged(std::string occurrence, timeline::Action action, std::string_view at)
{
    return {std::move(occurrence), action, instant(at), {}};
}
timeline::LogEntry snoozed(std::string occurrence, std::string_view at, std::string_view until)
{
    return {std::move(occurrence), timeline::Action::Snoozed, instant(at), instant(until)};
}
timeline::OutdoorsSpan outside(std::string_view from, std::string_view until)
{
    timeline::OutdoorsSpan span{instant(from), {}};
    if (!until.empty())
        span.until = instant(until);
    return span;
}

Lines ids(const Timeline &timeline)
{
    Lines lines;
    for (const timeline::Occurrence &occurrence : timeline.occurrences)
        lines.push_back(occurrence.id);
    return lines;
}
Lines instants(const Timeline &timeline)
{
    return lines(timeline, [](const auto &o) { return time::format(o.instant); });
}
Lines locals(const Timeline &timeline, const time::Zone &zone)
{
    return lines(timeline, [&](const auto &o) { return time::formatSeconds(zone.localAt(o.instant)); });
}
Lines states(const Timeline &timeline)
{
    return lines(timeline, [](const auto &o) { return nameOf(o.state); });
}
Lines restrictions(const Timeline &timeline)
{
    Lines lines;
    for (const timeline::Restriction &r : timeline.restrictions)
        lines.push_back(r.session + '/' + r.rule + ' ' + time::format(r.from) + ' ' + time::format(r.until));
    return lines;
}
Lines notifications(const Timeline &timeline)
{
    Lines lines;
    for (const timeline::Notification &notification : timeline.notifications) {
        std::string line = notification.id + ':';
        for (const std::string &occurrence : notification.occurrences)
            line += ' ' + occurrence;
        lines.push_back(std::move(line));
    }
    return lines;
}

timeline::Occurrence occurrence(const Timeline &timeline, std::string_view id)
{
    const auto found = std::find_if(timeline.occurrences.begin(), timeline.occurrences.end(),
                                    [&](const auto &o) { return o.id == id; });
    if (found == timeline.occurrences.end())
        throw std::invalid_argument("no occurrence " + std::string{id});
    return *found;
}

} // namespace afterglow::test
