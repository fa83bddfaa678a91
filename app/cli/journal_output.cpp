#include "app/cli/journal_output.h"

#include "core/timeline/assess.h"
#include "core/timeline/scenario.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace afterglow::cli {

namespace {

using namespace std::chrono_literals;

/// The command line speaks English.
constexpr std::string_view kLanguage = "en";

const plan::AftercarePlan *planOf(const timeline::Scenario &scenario, std::string_view id, int version)
{
    for (const auto &plan : scenario.plans) {
        if (plan->id == id && plan->version == version)
            return plan.get();
    }
    return nullptr;
}

template <class Event> // timeline::Occurrence or timeline::Restriction
std::string titleOf(const timeline::Scenario &scenario, const Event &event)
{
    const auto *plan = planOf(scenario, event.plan, event.planVersion);
    const auto *rule = plan ? plan->rule(event.rule) : nullptr;
    return rule ? rule->title.in(kLanguage) : event.rule;
}

/// The last performed session of each area by now, whose aftercare is the one in force.
std::vector<const timeline::Session *> latestSessions(const timeline::Scenario &scenario)
{
    std::map<std::string_view, const timeline::Session *> byArea;
    for (const auto &session : scenario.sessions) {
        if (session.status != timeline::SessionStatus::Performed || session.instant() > scenario.now)
            continue;
        const auto rank = [](const timeline::Session &one) {
            return std::pair{one.instant(), std::string_view{one.id}};
        };
        auto &latest = byArea[session.area];
        if (!latest || rank(*latest) < rank(session))
            latest = &session;
    }
    std::vector<const timeline::Session *> sessions;
    sessions.reserve(byArea.size());
    for (const auto &[area, session] : byArea)
        sessions.push_back(session);
    return sessions;
}

Json healing(const timeline::Scenario &scenario)
{
    Json sessions = Json::array();
    const auto today = time::dateOf(scenario.zone.localAt(scenario.now));
    for (const auto *session : latestSessions(scenario)) {
        Json phases = Json::array();
        const auto *plan = planOf(scenario, session->plan, session->planVersion);
        for (const auto &phase : plan ? plan->phases : std::vector<plan::Phase>{}) {
            if (session->after(phase.from) <= scenario.now && scenario.now < session->after(phase.until))
                phases.push_back({{"id", phase.id},
                                  {"title", phase.title.in(kLanguage)},
                                  {"until", time::format(session->after(phase.until))},
                                  {"text", phase.text.in(kLanguage)}});
        }
        if (!phases.empty())
            sessions.push_back({{"session", session->id},
                                {"area", session->area},
                                {"day", (today - session->dayZero()).count()},
                                {"phases", std::move(phases)}});
    }
    return sessions;
}

/// In the two largest units: `1 day 4 h`, `4 h 10 min`, `10 min`; less than a minute counts as one.
std::string timeLeft(std::chrono::seconds left)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    if (minutes < 1h)
        return fmt::format("{} min", minutes.count());
    const auto hours = std::chrono::floor<std::chrono::hours>(minutes);
    if (hours < 24h)
        return minutes == hours ? fmt::format("{} h", hours.count())
                                : fmt::format("{} h {} min", hours.count(), (minutes - hours).count());
    const auto days = std::chrono::floor<std::chrono::days>(hours);
    const auto text = fmt::format("{} day{}", days.count(), days.count() == 1 ? "" : "s");
    return hours == days ? text : fmt::format("{} {} h", text, (hours - days).count());
}

std::string millimetres(int micrometres)
{
    auto text = fmt::format("{}.{:03}", micrometres / 1000, micrometres % 1000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

int plannedIn(const journal::Session &session, std::span<const journal::Series> series)
{
    const auto found =
        std::find_if(series.begin(), series.end(), [&](const auto &one) { return one.id == session.series; });
    return found == series.end() ? 0 : found->plannedSessions;
}

std::string_view name(journal::Device device)
{
    switch (device) {
    case journal::Device::Pen:
        return "pen";
    case journal::Device::Roller:
        return "roller";
    case journal::Device::RadioFrequency:
        return "radio-frequency";
    case journal::Device::HomeRoller:
        return "home-roller";
    }
    return {};
}

std::string_view name(timeline::SessionStatus status)
{
    return status == timeline::SessionStatus::Planned ? "planned" : "performed";
}

const std::string &text(const Json &object, const char *member)
{
    return object.at(member).get_ref<const std::string &>();
}

/// `2026-11-21T15:00:00` as `2026-11-21 15:00`.
std::string readable(std::string_view local)
{
    return fmt::format("{} {}", local.substr(0, 10), local.substr(11, 5));
}

} // namespace

time::Instant firstInstant()
{
    return std::chrono::sys_days{std::chrono::year{time::kFirstYear} / 1 / 1};
}

time::Instant lastInstant()
{
    return std::chrono::sys_days{std::chrono::year{time::kLastYear + 1} / 1 / 1};
}

std::string print(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json toJson(const journal::Session &session, std::span<const journal::Series> series)
{
    const auto &treatment = session.treatment;
    return {{"id", treatment.id},
            {"performedAt", time::formatMinutes(treatment.performedAt)},
            {"zone", treatment.zone.name()},
            {"area", treatment.area},
            {"plan", treatment.plan},
            {"planVersion", treatment.planVersion},
            {"status", name(treatment.status)},
            {"revision", treatment.revision},
            {"healedAt", treatment.healedAt ? Json(time::format(*treatment.healedAt)) : Json()},
            {"device", name(session.device)},
            {"needleLength", session.needleLength ? Json(*session.needleLength) : Json()},
            {"concerns", session.concerns},
            {"products", session.products},
            {"clinic", session.clinic},
            {"notes", session.notes},
            {"series",
             {{"id", session.series},
              {"number", session.numberInSeries},
              {"plannedSessions", plannedIn(session, series)}}}};
}

std::string toText(const journal::Session &session, std::span<const journal::Series> series)
{
    const auto &treatment = session.treatment;
    return fmt::format("{}  {} {}  {}, {} of {}  {}  {}{}\n", treatment.id,
                       readable(time::formatSeconds(treatment.performedAt)), treatment.zone.name(), treatment.area,
                       session.numberInSeries, plannedIn(session, series), name(treatment.status), name(session.device),
                       session.needleLength ? fmt::format(" {} mm", millimetres(*session.needleLength)) : "");
}

Json today(const timeline::Scenario &scenario)
{
    const auto &zone = scenario.zone;
    const auto date = time::dateOf(zone.localAt(scenario.now));
    const auto onThatDay = [&](time::Instant instant) { return time::dateOf(zone.localAt(instant)) == date; };

    auto timeline = timeline::build(scenario);
    std::erase_if(timeline.occurrences, [&](const timeline::Occurrence &one) {
        const bool leftOver = one.state == timeline::State::Due && one.instant < scenario.now;
        return !onThatDay(one.instant) && !leftOver;
    });
    std::erase_if(timeline.restrictions, [](const timeline::Restriction &one) { return !one.active; });
    if (timeline.notifications.size() > 1)
        timeline.notifications.resize(1);

    // The members of `afterglow-cli timeline`, and what a reader wants beside them.
    auto all = Json::parse(timeline::toJson(timeline, zone));
    for (std::size_t i = 0; i < timeline.occurrences.size(); ++i)
        all["occurrences"][i]["title"] = titleOf(scenario, timeline.occurrences[i]);
    for (std::size_t i = 0; i < timeline.restrictions.size(); ++i) {
        const auto &restriction = timeline.restrictions[i];
        all["restrictions"][i].erase("active");
        all["restrictions"][i]["secondsLeft"] = (restriction.until - scenario.now).count();
        all["restrictions"][i]["title"] = titleOf(scenario, restriction);
    }
    return {{"now", time::format(scenario.now)},
            {"zone", zone.name()},
            {"date", time::formatDate(date)},
            {"healing", healing(scenario)},
            {"occurrences", std::move(all["occurrences"])},
            {"restrictions", std::move(all["restrictions"])},
            {"next", all["notifications"].empty() ? Json() : std::move(all["notifications"][0])}};
}

std::string todayText(const Json &today)
{
    auto page = fmt::format("{}, {}\n", text(today, "date"), text(today, "zone"));
    for (const auto &session : today.at("healing"))
        for (const auto &phase : session.at("phases"))
            page += fmt::format("{}, day {}: {}\n", text(session, "area"), session.at("day").get<int>(),
                                text(phase, "title"));

    page += today.at("occurrences").empty() ? "\nNothing to do.\n" : "\n";
    for (const auto &occurrence : today.at("occurrences")) {
        const std::string_view local = text(occurrence, "local");
        const bool thatDay = local.starts_with(text(today, "date"));
        page += fmt::format("{:>16}  {:<8}  {}  ({})\n", thatDay ? std::string(local.substr(11, 5)) : readable(local),
                            text(occurrence, "state"), text(occurrence, "title"), text(occurrence, "id"));
    }
    if (!today.at("restrictions").empty())
        page += "\nNot yet:\n";
    for (const auto &restriction : today.at("restrictions"))
        page += fmt::format("  {}: {} left\n", text(restriction, "title"),
                            timeLeft(std::chrono::seconds{restriction.at("secondsLeft").get<std::int64_t>()}));
    if (!today.at("next").is_null()) {
        const auto count = today.at("next").at("occurrences").size();
        page += fmt::format("\nNext notification: {}{}\n", readable(text(today.at("next"), "local")),
                            count > 1 ? fmt::format(", {} together", count) : "");
    }
    return page;
}

Json toJson(const journal::CheckIn &checkIn, const timeline::Assessment &assessment)
{
    Json json{{"id", checkIn.id}, {"session", checkIn.session}, {"at", time::format(checkIn.reported.at)}};
    json.update(Json::parse(timeline::toJson(assessment)));
    return json;
}

std::string toText(const journal::CheckIn &checkIn, const timeline::Assessment &assessment,
                   const plan::AftercarePlan &plan)
{
    const auto names = [&plan](const std::string &id) {
        for (const auto &symptom : plan.symptoms)
            if (symptom.id == id)
                return symptom.title.in(kLanguage);
        for (const auto &flag : plan.redFlags)
            if (flag.id == id)
                return flag.title.in(kLanguage);
        return id;
    };
    std::string page = checkIn.id + '\n' + Json::parse(timeline::toJson(assessment)).at("level").get<std::string>();
    for (std::size_t i = 0; i < assessment.reasons.size(); ++i)
        page += (i == 0 ? ": " : ", ") + names(assessment.reasons[i]);
    return page + '\n';
}

} // namespace afterglow::cli
