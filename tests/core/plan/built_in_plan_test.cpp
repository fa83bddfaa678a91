// The plan that comes with the app: assets/plans/standard-microneedling.json. Where its content is from:
// docs/clinical-content.md.
#include "core/plan/read.h"
#include "core/timeline/assess.h"
#include "core/timeline/timeline.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <sstream>

using namespace afterglow;
using namespace std::chrono_literals;
using plan::RuleKind;
using std::chrono::days;

namespace {

constexpr time::Date kDayZero{std::chrono::local_days{std::chrono::year{2026} / 3 / 26}};

std::string planText()
{
    std::ifstream file(AFTERGLOW_TEST_DATA "/../../assets/plans/standard-microneedling.json", std::ios::binary);
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::shared_ptr<const plan::AftercarePlan> builtIn()
{
    static const auto plan = plan::read(planText());
    REQUIRE(plan);
    return *plan;
}

const plan::Rule &rule(std::string_view id)
{
    const auto *found = builtIn()->rule(id);
    INFO("rule " << id);
    REQUIRE(found);
    return *found;
}

/// An hour is skipped on day 3, 29 March 2026: the sum of what a zone can do to the first days.
time::Zone berlin()
{
    return {"Europe/Berlin", 1h, {{std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + 1h, 2h}}};
}

timeline::Scenario scenario(std::chrono::minutes performedAt, timeline::SessionStatus status,
                            timeline::Preferences preferences = {})
{
    timeline::Session session;
    session.id = "s";
    session.performedAt = time::at(kDayZero, performedAt);
    session.zone = berlin();
    session.area = "face";
    session.plan = builtIn()->id;
    session.planVersion = builtIn()->version;
    session.status = status;

    timeline::Scenario scenario;
    scenario.plans = {builtIn()};
    scenario.sessions = {session};
    scenario.preferences = std::move(preferences);
    scenario.zone = session.zone;
    scenario.from = session.zone.resolve(time::at(kDayZero - days{10}, 0min));
    scenario.until = session.zone.resolve(time::at(kDayZero + days{401}, 0min));
    scenario.now = scenario.from;
    scenario.limit = 10'000;
    return scenario;
}

/// Alerts by day of the session, over days -10 to 400.
std::map<int, int> alertsByDay(const timeline::Scenario &scenario)
{
    std::map<int, int> alerts;
    for (const auto &notification : timeline::build(scenario).notifications)
        ++alerts[static_cast<int>((time::dateOf(scenario.zone.localAt(notification.at)) - kDayZero).count())];
    return alerts;
}

int alertsOn(const std::map<int, int> &alerts, int day)
{
    const auto found = alerts.find(day);
    return found == alerts.end() ? 0 : found->second;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// Every text of the plan that a patient reads, with where it stands.
std::vector<std::pair<std::string, std::string>> patientTexts()
{
    std::vector<std::pair<std::string, std::string>> texts;
    const auto add = [&texts](const std::string &place, const plan::LocalizedText &text) {
        for (const auto &[_, words] : text.byLanguage)
            texts.emplace_back(place, words);
    };
    for (const auto &rule : builtIn()->rules) {
        add(rule.id + " title", rule.title);
        add(rule.id + " text", rule.text);
    }
    for (const auto &phase : builtIn()->phases) {
        add(phase.id + " title", phase.title);
        add(phase.id + " text", phase.text);
    }
    for (const auto &symptom : builtIn()->symptoms)
        add(symptom.id + " title", symptom.title);
    for (const auto &flag : builtIn()->redFlags) {
        add(flag.id + " title", flag.title);
        add(flag.id + " text", flag.text);
    }
    return texts;
}

std::vector<int> range(int first, int last)
{
    std::vector<int> numbers(static_cast<std::size_t>(last - first + 1));
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

const plan::ByDay &byDay(std::string_view id)
{
    const auto *timing = std::get_if<plan::ByDay>(&rule(id).timing);
    INFO("rule " << id);
    REQUIRE(timing);
    return *timing;
}

/// The span of a restriction in hours from the treatment.
std::pair<std::int64_t, std::int64_t> hours(std::string_view id)
{
    const auto *span = std::get_if<plan::Span>(&rule(id).timing);
    INFO("rule " << id);
    REQUIRE(span);
    return {time::nominalSeconds(span->from) / 3600, time::nominalSeconds(span->until) / 3600};
}

} // namespace

TEST_CASE("the built-in plan is read without an error")
{
    const auto text = planText();
    REQUIRE_FALSE(text.empty());
    CHECK(text.size() <= plan::kMaxPlanBytes);
    const auto plan = plan::read(text);
    if (!plan) {
        for (const auto &error : plan.error())
            UNSCOPED_INFO(error.place << ": " << error.message);
    }
    REQUIRE(plan);
    CHECK((*plan)->id == "standard-microneedling");
    CHECK((*plan)->version == 1);
    CHECK((*plan)->series.fewestSessions == 3);
    CHECK((*plan)->series.mostSessions == 6);
    CHECK((*plan)->series.earliestNext.days == 28);
    CHECK((*plan)->series.latestNext.days == 42);
    CHECK((*plan)->series.touchUp.months == 12);
}

TEST_CASE("every rule and phase of the built-in plan names its sources, and every source is named")
{
    std::set<std::string> named;
    for (const auto &rule : builtIn()->rules) {
        INFO(rule.id);
        CHECK_FALSE(rule.sources.empty());
        named.insert(rule.sources.begin(), rule.sources.end());
    }
    for (const auto &phase : builtIn()->phases) {
        INFO(phase.id);
        CHECK_FALSE(phase.sources.empty());
        named.insert(phase.sources.begin(), phase.sources.end());
    }
    for (const auto &source : builtIn()->sources) {
        INFO(source.id);
        CHECK(named.contains(source.id));
    }
}

TEST_CASE("the built-in plan never alerts more than 4 times a day, by design and not by the daily limit")
{
    const auto hour = GENERATE(9h, 15h, 21h);
    const auto status = GENERATE(timeline::SessionStatus::Planned, timeline::SessionStatus::Performed);
    INFO("treatment at " << hour.count() << ":00");

    timeline::Preferences limited;
    limited.dailyLimit = 4;
    const auto alerts = alertsByDay(scenario(hour, status));
    CHECK_FALSE(alerts.empty());
    for (const auto &[day, count] : alerts) {
        INFO("day " << day);
        CHECK(count <= 4);
    }
    CHECK(alertsByDay(scenario(hour, status, limited)) == alerts);
}

TEST_CASE("the alerts of the built-in plan taper")
{
    const auto hour = GENERATE(9h, 15h, 21h);
    INFO("treatment at " << hour.count() << ":00");
    const auto performed = scenario(hour, timeline::SessionStatus::Performed);
    const auto alerts = alertsByDay(performed);

    const int firstDays = std::min({alertsOn(alerts, 1), alertsOn(alerts, 2), alertsOn(alerts, 3)});
    CHECK(firstDays >= 3);
    for (int day = 4; day <= 400; ++day) {
        INFO("day " << day);
        CHECK(alertsOn(alerts, day) < firstDays);
        CHECK(alertsOn(alerts, day) <= (day <= 7 ? 2 : 1));
    }
    for (const auto &occurrence : timeline::build(performed).occurrences) {
        if (occurrence.day < 14 || !occurrence.notify)
            continue;
        INFO(occurrence.id);
        CHECK((occurrence.kind == RuleKind::Photo || occurrence.kind == RuleKind::CheckIn
               || occurrence.kind == RuleKind::Milestone));
    }
    const auto planned = alertsByDay(scenario(hour, timeline::SessionStatus::Planned));
    for (const auto &[day, count] : planned) {
        INFO("day " << day);
        CHECK(count <= 2);
    }
}

TEST_CASE("the built-in plan fits a patient who sleeps by day")
{
    timeline::Preferences night;
    night.wake = 15h;
    night.sleep = 7h;
    const auto performed = scenario(9h, timeline::SessionStatus::Performed, night);
    for (const auto &[day, count] : alertsByDay(performed)) {
        INFO("day " << day);
        CHECK(count <= 4);
    }
    for (const auto &notification : timeline::build(performed).notifications) {
        INFO(notification.id);
        const auto clock = time::timeOfDay(performed.zone.localAt(notification.at));
        CHECK((clock >= night.wake || clock < night.sleep));
    }
    for (const auto &rule : builtIn()->rules) {
        const auto *timing = std::get_if<plan::ByDay>(&rule.timing);
        INFO(rule.id);
        CHECK((!timing || std::ranges::none_of(timing->at, [](const plan::TimeToken &token) {
            return token.anchor == plan::TimeToken::Anchor::Clock;
        })));
    }
}

TEST_CASE("the built-in plan asks for photos on days 0 1 2 3 5 7 14 28 and 56")
{
    const auto hour = GENERATE(9h, 15h, 21h);
    INFO("treatment at " << hour.count() << ":00");
    std::vector<int> photoDays;
    for (const auto &occurrence : timeline::build(scenario(hour, timeline::SessionStatus::Performed)).occurrences) {
        if (occurrence.kind == RuleKind::Photo)
            photoDays.push_back(occurrence.day);
    }
    CHECK(photoDays == std::vector{0, 1, 2, 3, 5, 7, 14, 28, 56});

    std::vector<int> before;
    for (const auto &occurrence : timeline::build(scenario(hour, timeline::SessionStatus::Planned)).occurrences) {
        if (occurrence.kind == RuleKind::Photo)
            before.push_back(occurrence.day);
    }
    CHECK(before == std::vector{0});
}

TEST_CASE("the checklist of day 3 is short")
{
    const auto performed = scenario(15h, timeline::SessionStatus::Performed);
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto &occurrence : timeline::build(performed).occurrences) {
        if (occurrence.day == 3)
            lines.emplace_back(time::formatTimeOfDay(time::timeOfDay(performed.zone.localAt(occurrence.due))),
                               occurrence.rule);
    }
    CHECK(lines
          == std::vector<std::pair<std::string, std::string>>{{"08:00", "cleanse"},
                                                              {"08:30", "sunscreen"},
                                                              {"08:30", "photo"},
                                                              {"13:00", "moisturise"},
                                                              {"15:00", "no-makeup"},
                                                              {"20:00", "check-in"}});
}

TEST_CASE("the built-in plan prepares for the treatment")
{
    const auto planned = scenario(15h, timeline::SessionStatus::Planned);
    const auto timeline = timeline::build(planned);
    std::map<std::string, std::string> due;
    for (const auto &occurrence : timeline.occurrences)
        due[occurrence.rule] = time::formatMinutes(planned.zone.localAt(occurrence.due));
    CHECK(due["stop-retinoids"] == "2026-03-21T20:00");
    CHECK(due["avoid-sun-before"] == "2026-03-23T08:30");
    CHECK(due["screening"] == "2026-03-25T20:00");
    CHECK(due["arrive-clean"] == "2026-03-26T13:00");
    CHECK(due["took-place"] == "2026-03-26T18:00");

    CHECK(hours("no-sun-before") == std::pair<std::int64_t, std::int64_t>{-72, 0});
    // Five days: clinics say 1 to 10, mostly 3 to 5.
    CHECK(hours("no-retinol-before") == std::pair<std::int64_t, std::int64_t>{-120, 0});
    for (const auto &rule : builtIn()->rules) {
        INFO(rule.id);
        CHECK((rule.stage == plan::Stage::Prep)
              == (due.contains(rule.id) || rule.id == "no-sun-before" || rule.id == "no-retinol-before"));
    }
}

TEST_CASE("the built-in plan cares for the skin as its sources say")
{
    CHECK(byDay("cleanse").days == range(0, 6));
    CHECK(byDay("cleanse").unhealedDays == range(7, 13));
    CHECK(byDay("leave-flakes").days == range(4, 6));

    // Two weeks of sun care. The first 24 hours have a line of their own, which can be switched off.
    auto sun = byDay("sunscreen-first-day").days;
    std::ranges::copy(byDay("sunscreen").days, std::back_inserter(sun));
    CHECK(sun == range(0, 13));
    const auto *reapply = std::get_if<plan::Outdoors>(&rule("reapply").timing);
    REQUIRE(reapply);
    CHECK(reapply->every.seconds == 7200);
    CHECK(reapply->days == range(0, 13));

    auto moist = byDay("moisturise").days;
    std::ranges::copy(byDay("moisturise-on").days, std::back_inserter(moist));
    CHECK(moist == range(0, 6));

    // From the treatment on, within the ranges that the sources give.
    struct Range {
        std::string_view rule;
        int leastHours;
        int mostHours;
    };
    const auto restriction =
        GENERATE(Range{"no-picking", 168, 168}, Range{"no-makeup", 48, 72}, Range{"no-retinol", 120, 168},
                 Range{"no-actives", 120, 168}, Range{"no-sport", 24, 72}, Range{"no-sauna", 24, 72},
                 Range{"no-swimming", 24, 72}, Range{"no-direct-sun", 336, 336});
    INFO(restriction.rule);
    const auto [from, until] = hours(restriction.rule);
    CHECK(from == 0);
    CHECK(until >= restriction.leastHours);
    CHECK(until <= restriction.mostHours);
}

TEST_CASE("the built-in plan names the next session and the yearly touch-up")
{
    const auto performed = scenario(15h, timeline::SessionStatus::Performed);
    std::map<std::string, std::string> dates;
    for (const auto &occurrence : timeline::build(performed).occurrences) {
        if (occurrence.kind == RuleKind::Milestone)
            dates[occurrence.rule] = time::formatDate(time::dateOf(performed.zone.localAt(occurrence.due)));
    }
    CHECK(dates
          == std::map<std::string, std::string>{{"week-one", "2026-04-02"},
                                                {"sun-rules-relax", "2026-04-09"},
                                                {"next-session-opens", "2026-04-23"},
                                                {"next-session-closes", "2026-05-07"},
                                                {"compare", "2026-05-21"},
                                                {"touch-up", "2027-03-26"}});
}

TEST_CASE("the phases of the built-in plan follow each other for two months without a gap")
{
    const auto &phases = builtIn()->phases;
    REQUIRE_FALSE(phases.empty());
    CHECK(time::nominalSeconds(phases.front().from) == 0);
    for (std::size_t i = 1; i < phases.size(); ++i) {
        INFO(phases[i].id);
        CHECK(phases[i].from == phases[i - 1].until);
    }
    CHECK(phases.back().until.months == 2);
}

TEST_CASE("what the built-in plan expects of a symptom only falls, and ends")
{
    const auto session = scenario(15h, timeline::SessionStatus::Performed).sessions.front();
    for (const auto &symptom : builtIn()->symptoms) {
        INFO(symptom.id);
        REQUIRE_FALSE(symptom.expected.empty());
        CHECK(std::ranges::is_sorted(symptom.expected, std::ranges::greater{}, &plan::ExpectedMaximum::max));
        CHECK(timeline::expectedMaximum(symptom, session, session.instant()) >= 1);
        CHECK(timeline::expectedMaximum(symptom, session, session.instant() + days{14}) == 0);
    }
}

TEST_CASE("the redness that the built-in plan expects is the sources' range")
{
    const auto session = scenario(15h, timeline::SessionStatus::Performed).sessions.front();
    const auto redness = std::ranges::find(builtIn()->symptoms, "redness", &plan::Symptom::id);
    REQUIRE(redness != builtIn()->symptoms.end());
    const auto expected = [&](std::chrono::hours after) {
        return timeline::expectedMaximum(*redness, session, session.instant() + after);
    };
    CHECK(expected(24h) == 3);  // src-2: it subsides within 24 to 48 hours
    CHECK(expected(60h) == 2);  // src-5: mostly within 48 to 72
    CHECK(expected(96h) == 1);  // src-1, src-4: a few days
    CHECK(expected(168h) == 0); // chu-2021: within 7 days
}

TEST_CASE("a check-in with strong redness, pain and pus on day 4 asks to contact the clinic")
{
    const auto session = scenario(15h, timeline::SessionStatus::Performed).sessions.front();
    const auto evening = session.zone.resolve(time::at(kDayZero + days{4}, 20h));
    const std::vector<timeline::CheckIn> checkIns{
        {evening, {{"redness", 3}, {"swelling", 1}, {"pain", 2}, {"dryness", 2}}, {"pus"}}};
    const auto assessment = timeline::assess(*builtIn(), session, checkIns);
    CHECK(assessment.level == timeline::Level::Contact);
    CHECK(assessment.reasons == std::vector<std::string>{"redness", "pain", "pus"});
}

TEST_CASE("the built-in plan knows the red flags")
{
    std::map<plan::FlagLevel, std::set<std::string>> flags;
    for (const auto &flag : builtIn()->redFlags)
        flags[flag.level].insert(flag.id);
    CHECK(flags[plan::FlagLevel::Urgent]
          == std::set<std::string>{"breathing", "eye", "fever-spreading", "tongue-face-swelling"});
    CHECK(flags[plan::FlagLevel::Contact]
          == std::set<std::string>{"blisters", "fever", "firm-bumps", "hives", "parallel-marks", "patches", "pus",
                                   "redness-stays", "redness-worse", "rising-pain"});
}

TEST_CASE("the first lines of the built-in plan's texts fit where a screen shows them")
{
    for (const auto &rule : builtIn()->rules) {
        INFO(rule.id);
        CHECK(rule.title.in("en").size() <= 30);
        const auto lines = linesOf(rule.text.in("en"));
        REQUIRE(lines.size() >= 2);
        CHECK(lines.front().size() <= 36);
        CHECK(lines.front().back() != '.');
        const auto *span = std::get_if<plan::Span>(&rule.timing);
        if (span && span->announceEnd) {
            // The last line is what the end says.
            REQUIRE(lines.size() >= 3);
            CHECK(lines.back().size() <= 30);
            CHECK(lines.back().back() != '.');
        } else {
            CHECK(lines.back().back() == '.');
        }
    }
    for (const auto &phase : builtIn()->phases) {
        INFO(phase.id);
        CHECK(phase.title.in("en").size() <= 30);
        CHECK(linesOf(phase.text.in("en")).front().size() <= 90);
    }
    for (const auto &flag : builtIn()->redFlags) {
        INFO(flag.id);
        CHECK(flag.title.in("en").size() <= 30);
        CHECK(linesOf(flag.text.in("en")).size() >= 2);
    }
}

TEST_CASE("the built-in plan is calm and never names a diagnosis")
{
    constexpr std::array kNames{"abscess", "allerg", "cellulit", "dermatitis",   "diagnos", "granulom",
                                "herpes",  "infect", "keloid",   "pigmentation", "sepsis",  "urticaria"};
    for (const auto &[place, words] : patientTexts()) {
        INFO(place << ": " << words);
        CHECK(words.find('!') == std::string::npos);
        // The question before the treatment is about what the patient's doctor has named already.
        if (place.starts_with("screening "))
            continue;
        for (const auto *name : kNames) {
            INFO(name);
            CHECK(words.find(name) == std::string::npos);
        }
    }
}
