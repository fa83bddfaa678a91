// How long civil time and the timeline take, beside libical in the same run: medians of the processor's time, and
// how many times as long libical takes.
#include "core/plan/built_in.h"
#include "core/timeline/timeline.h"
#include "tests/support/system_zones.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <fmt/format.h>
#include <libical/ical.h>
#include <random>
#include <string>
#include <vector>

using namespace afterglow;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

using Nanoseconds = std::chrono::duration<double, std::nano>;

/// What was computed goes here, so that it isn't optimized away.
volatile std::int64_t sink = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// The processor's time, as there is one thread: what else the machine does counts for nothing.
template <class Work> Nanoseconds timed(Work &work)
{
    const std::clock_t begin = std::clock();
    sink = sink + work();
    return Nanoseconds(1e9 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
}

Nanoseconds median(std::vector<Nanoseconds> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

constexpr int kRepeats = 41;

/// How long a piece of work takes, and how many times as long as its peer.
struct Compared {
    Nanoseconds ours{};
    Nanoseconds theirs{};
    double ratio = 0;
};

/// In turns, so that a processor that slows down burdens both.
template <class Ours, class Theirs> Compared compared(Ours ours, Theirs theirs)
{
    std::vector<Nanoseconds> mine;
    std::vector<Nanoseconds> peers;
    std::vector<double> ratios;
    timed(ours); // warms up
    timed(theirs);
    for (int i = 0; i < kRepeats; ++i) {
        mine.push_back(timed(ours));
        peers.push_back(timed(theirs));
        ratios.push_back(mine.back() / peers.back());
    }
    const auto middle = ratios.begin() + kRepeats / 2;
    std::ranges::nth_element(ratios, middle);
    return {median(std::move(mine)), median(std::move(peers)), *middle};
}

void row(const std::string &what, Nanoseconds total, int count, const std::string &each)
{
    fmt::print("{:<58}{:>10.3f} ms{:>10.0f} ns per {}\n", what, total.count() / 1e6, total.count() / count, each);
}

// A daily rule over ten years, 08:30 in Berlin.

constexpr int kTenYears = 3653;
constexpr time::Date kFirstDay{std::chrono::local_days{2026y / 1 / 1}};

std::int64_t dailyByZone(const time::Zone &berlin)
{
    std::int64_t sum = 0;
    for (int day = 0; day < kTenYears; ++day)
        sum += berlin.resolve(time::at(kFirstDay + days{day}, 8h + 30min)).time_since_epoch().count();
    return sum;
}

std::int64_t dailyByLibical(icaltimezone *berlin)
{
    const std::string ruleText = fmt::format("FREQ=DAILY;COUNT={}", kTenYears);
    const icalrecurrencetype rule = icalrecurrencetype_from_string(ruleText.c_str());
    icaltimetype begin = icaltime_from_string("20260101T083000");
    begin.zone = berlin;
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, begin);
    std::int64_t sum = 0;
    for (icaltimetype next = icalrecur_iterator_next(iterator); icaltime_is_null_time(next) == 0;
         next = icalrecur_iterator_next(iterator))
        sum += icaltime_as_timet_with_zone(next, berlin);
    icalrecur_iterator_free(iterator);
    return sum;
}

/// False where libical comes to other instants.
bool benchDailyRule(const time::Zone &berlin, icaltimezone *theirs)
{
    const bool same = dailyByZone(berlin) == dailyByLibical(theirs);
    const Compared times = compared([&] { return dailyByZone(berlin); }, [&] { return dailyByLibical(theirs); });
    row("a daily rule over 10 years, to instants", times.ours, kTenYears, "day");
    row("  the same by libical", times.theirs, kTenYears, "day");
    fmt::print("  libical takes {:.1f} times as long ({} instants)\n", 1 / times.ratio,
               same ? "the same" : "DIFFERENT");
    return same;
}

// Single times, in no order and in order.

constexpr int kCalls = 100'000;

std::int64_t resolveByZone(const time::Zone &zone, const std::vector<time::LocalTime> &times)
{
    std::int64_t sum = 0;
    for (const time::LocalTime local : times)
        sum += zone.resolve(local).time_since_epoch().count();
    return sum;
}

std::int64_t resolveByLibical(icaltimezone *zone, const std::vector<icaltimetype> &times)
{
    std::int64_t sum = 0;
    for (const icaltimetype &local : times)
        sum += icaltime_as_timet_with_zone(local, zone);
    return sum;
}

icaltimetype forLibical(time::LocalTime local, icaltimezone *zone)
{
    // What is read as UTC keeps its date and its time of day.
    icaltimetype result =
        icaltime_from_timet_with_zone(local.time_since_epoch().count(), 0, icaltimezone_get_utc_timezone());
    result.zone = zone;
    return result;
}

void benchResolve(const char *what, const std::vector<time::LocalTime> &times, const time::Zone &berlin,
                  icaltimezone *theirs)
{
    std::vector<icaltimetype> forThem;
    forThem.reserve(times.size());
    for (const time::LocalTime local : times)
        forThem.push_back(forLibical(local, theirs));
    const Compared result =
        compared([&] { return resolveByZone(berlin, times); }, [&] { return resolveByLibical(theirs, forThem); });
    row(what, result.ours, kCalls, "call");
    fmt::print("  libical takes {:.1f} times as long\n", 1 / result.ratio);
}

void benchSingleTimes(const time::Zone &berlin, icaltimezone *theirs)
{
    std::mt19937 random{1}; // NOLINT(cert-msc51-cpp): the same times in each run
    std::vector<time::LocalTime> anywhere;
    anywhere.reserve(kCalls);
    for (int i = 0; i < kCalls; ++i)
        anywhere.push_back(
            time::at(kFirstDay + days{static_cast<int>(random() % 36'500)}, std::chrono::minutes{random() % 1440}));
    benchResolve("resolve, times anywhere in 100 years", anywhere, berlin, theirs);
    std::ranges::sort(anywhere);
    benchResolve("resolve, times in order", anywhere, berlin, theirs);

    const auto nextShowings = [&] {
        std::int64_t sum = 0;
        for (const time::LocalTime local : anywhere)
            sum += berlin.nextShowing(7h, time::Instant{local.time_since_epoch()}).time_since_epoch().count();
        return sum;
    };
    const Compared next = compared(nextShowings, [&] { return resolveByZone(berlin, anywhere); });
    row("the next time the clock shows 07:00", next.ours, kCalls, "call");
    fmt::print("  it takes {:.1f} times as long as to resolve one time\n", next.ratio);
}

timeline::Scenario courseOfThree(const std::shared_ptr<const plan::AftercarePlan> &plan, const time::Zone &zone)
{
    timeline::Scenario scenario;
    scenario.plans = {plan};
    for (int i = 0; i < 3; ++i) {
        timeline::Session session;
        session.id = fmt::format("s{}", i + 1);
        session.performedAt = time::at(kFirstDay + days{28 * i}, 15h);
        session.zone = zone;
        session.area = "face";
        session.plan = plan->id;
        session.planVersion = plan->version;
        scenario.sessions.push_back(session);
    }
    scenario.preferences.dailyLimit = 4;
    scenario.zone = zone;
    scenario.now = zone.resolve(time::at(kFirstDay + days{58}, 12h));
    scenario.from = scenario.now - days{400};
    scenario.until = scenario.now + days{800};
    return scenario;
}

/// 200 rules on 365 days, two times a day; three sessions; a log of 20,000 entries.
timeline::Scenario largest(const time::Zone &zone)
{
    auto plan = std::make_shared<plan::AftercarePlan>();
    plan->id = "large";
    for (int i = 0; i < 200; ++i) {
        plan::ByDay timing;
        for (int day = 0; day < 365; ++day)
            timing.days.push_back(day);
        timing.at = {{plan::TimeToken::Anchor::Wake, std::chrono::minutes{i}},
                     {plan::TimeToken::Anchor::Sleep, -std::chrono::minutes{i}}};
        plan::Rule rule;
        rule.id = fmt::format("rule-{}", i);
        rule.timing = std::move(timing);
        plan->rules.push_back(std::move(rule));
    }
    timeline::Scenario scenario = courseOfThree(plan, zone);
    for (int i = 0; i < 20'000; ++i)
        scenario.log.push_back({fmt::format("s3/rule-{}/d{}/0", i % 200, i / 200),
                                timeline::Action::Done,
                                scenario.now + std::chrono::seconds{i},
                                {}});
    return scenario;
}

/// An occurrence, with its rules, states and alerts, beside a day of a plain daily rule by libical.
void benchBuild(const char *what, const timeline::Scenario &scenario, icaltimezone *theirs)
{
    const auto count = static_cast<int>(timeline::build(scenario).occurrences.size());
    const Compared times =
        compared([&] { return static_cast<std::int64_t>(timeline::build(scenario).occurrences.size()); },
                 [&] { return dailyByLibical(theirs); });
    row(what, times.ours, count, fmt::format("occurrence, of {}", count));
    fmt::print("  a day of a daily rule takes libical {:.1f} times as long\n", count / (times.ratio * kTenYears));
}

} // namespace

int main()
{
    const auto berlin = test::SystemZones{}.zone("Europe/Berlin");
    icaltimezone *const theirs = icaltimezone_get_builtin_timezone("Europe/Berlin");
    if (!berlin || theirs == nullptr || plan::builtIn().empty()) {
        fmt::print(stderr, "no time zones or no plans\n");
        return 1;
    }
    const bool same = benchDailyRule(*berlin, theirs);
    benchSingleTimes(*berlin, theirs);
    timeline::Scenario course = courseOfThree(plan::builtIn().front(), *berlin);
    benchBuild("a course of three sessions with the built-in plan", course, theirs);
    for (const timeline::Occurrence &occurrence : timeline::build(course).occurrences) {
        if (occurrence.instant < course.now)
            course.log.push_back({occurrence.id, timeline::Action::Done, occurrence.instant, {}});
    }
    benchBuild("  with everything ticked so far", course, theirs);
    benchBuild("200 rules, 365 days, 3 sessions, 20,000 ticks", largest(*berlin), theirs);
    return same ? 0 : 1;
}
