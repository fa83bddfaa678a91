// What holds for every scenario, in every zone of the system.
#include "tests/core/timeline/random_scenarios.h"
#include "tests/support/system_zones.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <variant>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Occurrence;

namespace {

constexpr int kScenariosAZone = 12;

/// Calls `check(scenario, random)` for some scenarios in each zone; it returns what is wrong, or an empty text.
void inEveryZone(const std::function<std::string(const Scenario &, Random &)> &check)
{
    const SystemZones zones;
    std::uint32_t seed = 0;
    int occurrences = 0;
    for (const std::string &name : zones.names()) {
        const time::Zone zone = zones.zone(name).value();
        for (int i = 0; i < kScenariosAZone; ++i) {
            Random random{++seed};
            const Scenario scenario = randomScenario(random, zone);
            occurrences += static_cast<int>(timeline::build(scenario).occurrences.size());
            const std::string wrong = check(scenario, random);
            if (!wrong.empty())
                FAIL(name << ", seed " << seed << ": " << wrong);
        }
    }
    CHECK(occurrences > 50'000);
}

const plan::Rule &ruleOf(const Scenario &scenario, const Occurrence &occurrence)
{
    const auto plan = std::find_if(scenario.plans.begin(), scenario.plans.end(),
                                   [&](const auto &candidate) { return candidate->id == occurrence.plan; });
    return *(*plan)->rule(occurrence.rule);
}

bool asleep(const Scenario &scenario, time::Instant instant)
{
    const auto [wake, sleep] = std::pair{scenario.preferences.wake, scenario.preferences.sleep};
    const auto sinceWake = [&](time::TimeOfDay clock) {
        return (clock - wake + std::chrono::hours{24}) % std::chrono::hours{24};
    };
    return wake != sleep && sinceWake(time::timeOfDay(scenario.zone.localAt(instant))) >= sinceWake(sleep);
}

/// Every id that the sessions' plans can have, without what falls due outdoors: no zone, clock or preference goes into it.
std::set<std::string> conceivableIds(const Scenario &scenario)
{
    std::set<std::string> ids;
    for (const timeline::Session &session : scenario.sessions) {
        for (const auto &plan : scenario.plans) {
            for (const plan::Rule &rule : plan->rules) {
                const std::string prefix = session.id + '/' + rule.id + '/';
                ids.insert(prefix + "end");
                for (int index = 0; index < 2; ++index) {
                    ids.insert(prefix + "a/" + std::to_string(index));
                    for (int day = -3; day <= 12; ++day)
                        ids.insert(prefix + 'd' + std::to_string(day) + '/' + std::to_string(index));
                }
            }
        }
    }
    return ids;
}

} // namespace

TEST_CASE("in every zone a timeline is sorted")
{
    inEveryZone([](const Scenario &s, Random &) -> std::string {
        const Timeline t = timeline::build(s);
        const auto order = [](const Occurrence &o) { return std::tuple{o.instant, -o.priority, o.id}; };
        for (std::size_t i = 1; i < t.occurrences.size(); ++i) {
            if (order(t.occurrences[i - 1]) >= order(t.occurrences[i]))
                return t.occurrences[i].id + " is out of order";
        }
        const auto byEnd = [](const auto &r) { return std::tuple{r.until, r.session, r.rule}; };
        for (std::size_t i = 1; i < t.restrictions.size(); ++i) {
            if (byEnd(t.restrictions[i - 1]) >= byEnd(t.restrictions[i]))
                return t.restrictions[i].rule + " is out of order";
        }
        for (std::size_t i = 1; i < t.notifications.size(); ++i) {
            if (t.notifications[i - 1].at >= t.notifications[i].at)
                return t.notifications[i].id + " is out of order";
        }
        return {};
    });
}

TEST_CASE("in every zone ids are unique")
{
    inEveryZone([](const Scenario &s, Random &) -> std::string {
        std::set<std::string> seen;
        for (const Occurrence &o : timeline::build(s).occurrences) {
            if (!seen.insert(o.id).second)
                return o.id + " is there twice";
        }
        return {};
    });
}

TEST_CASE("in every zone nothing falls into sleep but what may")
{
    inEveryZone([](const Scenario &s, Random &) -> std::string {
        for (const Occurrence &o : timeline::build(s).occurrences) {
            const plan::Rule &rule = ruleOf(s, o);
            if (!asleep(s, o.due) || rule.quiet == plan::Quiet::Allow
                || std::holds_alternative<plan::Outdoors>(rule.timing))
                continue;
            // A wake in a gap is waited for until its resolved instant, which may be past an early sleep.
            const time::Instant wake =
                s.zone.resolve(time::at(time::dateOf(s.zone.localAt(o.due)), s.preferences.wake));
            if (rule.quiet == plan::Quiet::Drop || o.due != wake)
                return o.id + " is due at " + time::format(o.due);
        }
        return {};
    });
}

TEST_CASE("in every zone each local time is one that the clock shows then")
{
    inEveryZone([](const Scenario &s, Random &) -> std::string {
        for (const Occurrence &o : timeline::build(s).occurrences) {
            const time::LocalTime shown = s.zone.localAt(o.instant);
            const time::Instant first = s.zone.resolve(shown);
            if (first > o.instant || s.zone.localAt(first) != shown)
                return o.id + " at " + time::formatSeconds(shown);
        }
        return {};
    });
}

TEST_CASE("in every zone the same input gives the same timeline, in whatever order it is told")
{
    inEveryZone([](const Scenario &s, Random &) -> std::string {
        const Timeline timeline = timeline::build(s);
        if (timeline::build(s) != timeline)
            return "a second time it differs";
        Scenario reordered = s;
        std::reverse(reordered.plans.begin(), reordered.plans.end());
        std::reverse(reordered.sessions.begin(), reordered.sessions.end());
        std::reverse(reordered.outdoors.begin(), reordered.outdoors.end());
        // The log's own order tells which of two entries at one instant is the later: it stays.
        return timeline::build(reordered) == timeline ? "" : "told in another order it differs";
    });
}

TEST_CASE("in every zone ids don't depend on the zone, the clock or the preferences")
{
    inEveryZone([](const Scenario &s, Random &random) -> std::string {
        const std::set<std::string> conceivable = conceivableIds(s);
        Scenario other = s;
        other.zone = zone("Pacific/Kiritimati");
        other.now = s.now + std::chrono::hours{random.between(-500, 500)};
        other.preferences = randomPreferences(random);
        // What the patient's sleep or a treatment's hour leaves out may differ; which occurrence an id names may not.
        for (const Scenario &each : {s, other}) {
            for (const Occurrence &o : timeline::build(each).occurrences) {
                if (!conceivable.contains(o.id) && o.id.find("/o/") == std::string::npos)
                    return o.id + " is no id of these plans";
                if (!o.id.starts_with(o.session + '/' + o.rule + '/'))
                    return o.id + " is an id of " + o.session + '/' + o.rule;
            }
        }
        return {};
    });
}

TEST_CASE("in every zone nothing is lost where nothing can be left out")
{
    inEveryZone([](const Scenario &s, Random &random) -> std::string {
        Scenario safe = s;
        safe.plans = {makePlan("p",
                               {quiet(plan::Quiet::Allow, byDay("r", days(2, 12), {wake(60), sleep(60), at("02:30")})),
                                elapsed("e", {"-P1D", "PT2H", "P1M"})}),
                      makePlan("q", {})};
        safe.sessions.resize(1);
        safe.sessions.front().plan = "p";
        safe.sessions.front().status = timeline::SessionStatus::Performed;
        safe.preferences.disabled.clear();
        const auto sortedIds = [](const Scenario &each) {
            Lines lines = ids(timeline::build(each));
            std::sort(lines.begin(), lines.end());
            return lines;
        };
        const Lines expected = sortedIds(safe);
        if (expected.size() != 36)
            return "there are " + std::to_string(expected.size());
        safe.zone = zone("America/Los_Angeles");
        safe.now = s.now + std::chrono::hours{random.between(-500, 500)};
        safe.preferences = randomPreferences(random);
        safe.preferences.disabled.clear();
        return sortedIds(safe) == expected ? "" : "elsewhere they differ";
    });
}

TEST_CASE("in every zone notifications tell of what alerts and is to come, within the limit")
{
    inEveryZone([](const Scenario &s, Random &) -> std::string {
        const Timeline t = timeline::build(s);
        if (t.notifications.size() > static_cast<std::size_t>(s.limit))
            return "more than the system takes";
        std::map<std::string, const Occurrence *> byId;
        for (const Occurrence &o : t.occurrences)
            byId.emplace(o.id, &o);
        int refills = 0;
        for (const timeline::Notification &n : t.notifications) {
            refills += n.id == "refill" ? 1 : 0;
            if (n.at <= s.now)
                return n.id + " is not to come";
            for (const std::string &id : n.occurrences) {
                const Occurrence &o = *byId.at(id);
                if (!o.alerts || !o.notify || o.instant != n.at)
                    return n.id + " tells of " + id;
            }
        }
        return refills <= 1 ? "" : "two ask to open the app";
    });
}
