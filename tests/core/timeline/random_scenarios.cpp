#include "tests/core/timeline/random_scenarios.h"

#include <algorithm>
#include <array>
#include <set>

namespace afterglow::test {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using time::Instant;

namespace {

constexpr Instant kFrom = std::chrono::sys_days{std::chrono::year{1970} / 1 / 1};
constexpr Instant kUntil = std::chrono::sys_days{std::chrono::year{2100} / 1 / 1};

minutes randomClock(Random &random)
{
    return random.oneIn(2) ? minutes{random.between(0, 24 * 60 - 1)} : minutes{random.between(0, 47) * 30};
}

plan::TimeToken randomToken(Random &random)
{
    switch (random.between(0, 2)) {
    case 0:
        return wake(random.between(0, 720));
    case 1:
        return sleep(random.between(0, 720));
    default:
        return {plan::TimeToken::Anchor::Clock, randomClock(random)};
    }
}

std::vector<int> randomDays(Random &random)
{
    std::set<int> days;
    for (int i = random.between(1, 5); i > 0; --i)
        days.insert(random.between(-3, 12));
    return {days.begin(), days.end()};
}

plan::Rule randomRule(Random &random, std::string id)
{
    static const std::array<std::string_view, 8> kDurations{"-PT3H",  "PT4H", "PT26H", "P1D",
                                                            "P3DT5H", "P1W",  "P1M",   "-P2D"};
    plan::Rule rule;
    switch (random.between(0, 5)) {
    case 0:
        rule = elapsed(std::move(id), {random.of(kDurations), random.of(kDurations)});
        break;
    case 1:
        rule = outdoors(std::move(id), random.oneIn(2) ? "PT15M" : "PT2H", days(-3, 12));
        break;
    case 2:
        rule = restriction(std::move(id), random.oneIn(2) ? "-P1D" : "PT1H", random.oneIn(2) ? "PT30H" : "P5D");
        std::get<plan::Span>(rule.timing).announceEnd = !random.oneIn(3);
        break;
    default:
        rule = byDay(std::move(id), randomDays(random), {randomToken(random), randomToken(random)});
        auto &timing = std::get<plan::ByDay>(rule.timing);
        for (const int day : randomDays(random)) {
            if (!std::binary_search(timing.days.begin(), timing.days.end(), day))
                timing.unhealedDays.push_back(day);
        }
    }
    if (rule.kind == plan::RuleKind::Task && random.oneIn(4))
        rule.kind = plan::RuleKind::Milestone;
    if (!std::holds_alternative<plan::Outdoors>(rule.timing) && random.oneIn(3))
        rule.stage = plan::Stage::Prep;
    static constexpr std::array kQuiet{plan::Quiet::Defer, plan::Quiet::Defer, plan::Quiet::Drop, plan::Quiet::Allow};
    rule.quiet = random.of(kQuiet);
    static constexpr std::array kPriorities{10, 50, 50, 90, 100};
    rule.priority = random.of(kPriorities);
    rule.notify = !random.oneIn(8);
    return rule;
}

Instant nearAChange(Random &random, const time::Zone &zone)
{
    std::vector<Instant> changes;
    for (const time::Transition &transition : zone.transitions()) {
        if (transition.at >= kFrom && transition.at < kUntil)
            changes.push_back(transition.at);
    }
    const Instant near = changes.empty() ? instant("2026-03-29T01:00:00Z") : random.of(changes);
    return near - hours{24} * random.between(-2, 6);
}

timeline::LogEntry randomEntry(Random &random, const timeline::Occurrence &occurrence)
{
    static constexpr std::array kActions{timeline::Action::Done, timeline::Action::Done, timeline::Action::Skipped,
                                         timeline::Action::Snoozed, timeline::Action::Reopened};
    timeline::LogEntry entry{
        occurrence.id, random.of(kActions), occurrence.due + minutes{random.between(-130, 900)}, {}};
    if (entry.action == timeline::Action::Snoozed)
        entry.until = entry.at + minutes{random.between(1, 40) * 15};
    return entry;
}

} // namespace

timeline::Preferences randomPreferences(Random &random)
{
    const minutes wake = randomClock(random);
    return {.wake = wake,
            .sleep = random.oneIn(10) ? wake : randomClock(random),
            .disabled = random.oneIn(6) ? std::vector<std::string>{"p/r0"} : std::vector<std::string>{},
            .dailyLimit = random.between(0, 3)};
}

Scenario randomScenario(Random &random, const time::Zone &zone)
{
    Scenario s;
    for (const char *id : {"p", "q"}) {
        std::vector<plan::Rule> rules;
        for (int i = 0; i < 4; ++i)
            rules.push_back(randomRule(random, "r" + std::to_string(i)));
        s.plans.push_back(makePlan(id, std::move(rules)));
    }
    const Instant base = nearAChange(random, zone);
    const int sessions = random.between(1, 3);
    for (int i = 0; i < sessions; ++i) {
        timeline::Session session = performed("s" + std::to_string(i), "2026-01-01T00:00");
        session.zone = zone;
        session.performedAt = std::chrono::floor<minutes>(zone.localAt(base + minutes{random.between(0, 6 * 24 * 60)}));
        session.plan = random.oneIn(2) ? "p" : "q";
        session.area = random.oneIn(4) ? "neck" : "face";
        if (random.oneIn(4))
            session.status = timeline::SessionStatus::Planned;
        if (random.oneIn(3))
            session.healedAt = session.instant() + hours{random.between(0, 240)};
        s.sessions.push_back(std::move(session));
    }
    s.preferences = randomPreferences(random);
    for (int i = random.between(0, 2); i > 0; --i) {
        timeline::OutdoorsSpan span{base + minutes{random.between(0, 8 * 24 * 60)}, {}};
        if (!random.oneIn(3))
            span.until = span.from + minutes{random.between(1, 600)};
        s.outdoors.push_back(span);
    }
    s.zone = zone;
    s.now = base + minutes{random.between(0, 10 * 24 * 60)};
    s.from = base - hours{24 * 90};
    s.until = base + hours{24 * 90};
    s.limit = random.oneIn(3) ? random.between(0, 6) : 64;

    const Timeline unlogged = timeline::build(s);
    if (!unlogged.occurrences.empty()) {
        for (int i = random.between(0, 8); i > 0; --i)
            s.log.push_back(randomEntry(random, random.of(unlogged.occurrences)));
    }
    return s;
}

} // namespace afterglow::test
