// How long civil time and the timeline take, beside libical in the same run: medians, and what one is of the other.
#include "core/plan/built_in.h"
#include "core/timeline/timeline.h"
#include "tests/support/system_zones.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
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

template <class Work> Nanoseconds timed(Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    sink = sink + work();
    return std::chrono::steady_clock::now() - begin;
}
Nanoseconds median(std::vector<Nanoseconds> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

constexpr int kRepeats = 41;

template <class Work> Nanoseconds medianOf(Work work)
{
    std::vector<Nanoseconds> times;
    times.reserve(kRepeats);
    timed(work); // warms up
    for (int i = 0; i < kRepeats; ++i)
        times.push_back(timed(work));
    return median(std::move(times));
}

void row(const char *what, Nanoseconds total, int count, const char *each)
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

void benchDailyRule(const time::Zone &berlin)
{
    icaltimezone *const theirs = icaltimezone_get_builtin_timezone("Europe/Berlin");
    if (theirs == nullptr) {
        fmt::print("libical knows no Europe/Berlin: not compared\n");
        return;
    }
    // In turns, so that whatever else the machine does burdens both.
    std::vector<Nanoseconds> ours;
    std::vector<Nanoseconds> libical;
    std::vector<double> ratios;
    auto byZone = [&] { return dailyByZone(berlin); };
    auto byLibical = [&] { return dailyByLibical(theirs); };
    const bool same = byZone() == byLibical();
    for (int i = 0; i < kRepeats; ++i) {
        ours.push_back(timed(byZone));
        libical.push_back(timed(byLibical));
        ratios.push_back(libical.back() / ours.back());
    }
    row("a daily rule over 10 years, to instants", median(ours), kTenYears, "day");
    row("  the same by libical", median(libical), kTenYears, "day");
    std::sort(ratios.begin(), ratios.end());
    fmt::print("  libical takes {:.1f} times as long ({} instants)\n", ratios[ratios.size() / 2],
               same ? "the same" : "DIFFERENT");
}

void benchResolve(const time::Zone &zone)
{
    constexpr int kCalls = 100'000;
    std::mt19937 random{1}; // NOLINT(cert-msc51-cpp): the same times in each run
    std::vector<time::LocalTime> anywhere;
    anywhere.reserve(kCalls);
    for (int i = 0; i < kCalls; ++i)
        anywhere.push_back(
            time::at(kFirstDay + days{static_cast<int>(random() % 36'500)}, std::chrono::minutes{random() % 1440}));
    const auto resolveAll = [&zone](const std::vector<time::LocalTime> &times) {
        std::int64_t sum = 0;
        for (const time::LocalTime local : times)
            sum += zone.resolve(local).time_since_epoch().count();
        return sum;
    };
    row("resolve, times anywhere in 100 years", medianOf([&] { return resolveAll(anywhere); }), kCalls, "call");
    std::sort(anywhere.begin(), anywhere.end());
    row("resolve, times in order", medianOf([&] { return resolveAll(anywhere); }), kCalls, "call");
    row("the next time the clock shows 07:00", medianOf([&] {
            std::int64_t sum = 0;
            for (const time::LocalTime local : anywhere)
                sum += zone.nextShowing(7h, time::Instant{local.time_since_epoch()}).time_since_epoch().count();
            return sum;
        }),
        kCalls, "call");
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

void benchBuild(const char *what, const timeline::Scenario &scenario)
{
    const auto count = static_cast<int>(timeline::build(scenario).occurrences.size());
    row(what, medianOf([&] { return static_cast<std::int64_t>(timeline::build(scenario).occurrences.size()); }), count,
        fmt::format("occurrence, of {}", count).c_str());
}

} // namespace

int main()
{
    const auto berlin = test::SystemZones{}.zone("Europe/Berlin");
    if (!berlin || plan::builtIn().empty()) {
        fmt::print(stderr, "no time zones or no plans\n");
        return 1;
    }
    benchDailyRule(*berlin);
    benchResolve(*berlin);
    timeline::Scenario course = courseOfThree(plan::builtIn().front(), *berlin);
    benchBuild("a course of three sessions with the built-in plan", course);
    for (const timeline::Occurrence &occurrence : timeline::build(course).occurrences) {
        if (occurrence.instant < course.now)
            course.log.push_back({occurrence.id, timeline::Action::Done, occurrence.instant, {}});
    }
    benchBuild("  with everything ticked so far", course);
    benchBuild("200 rules, 365 days, 3 sessions, 20,000 ticks", largest(*berlin));
    return 0;
}
