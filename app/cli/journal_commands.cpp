#include "app/cli/journal_commands.h"

#include "app/cli/journal_call.h"
#include "app/cli/journal_output.h"
#include "app/time_zones.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace afterglow::cli {

namespace {

constexpr std::string_view kStandardPlan = "standard-microneedling";

// Values of options. Their errors have the option as place.

Result<time::Zone> namedZone(const std::string &name, const Context &context)
{
    return at("--zone", context.zones.zone(name));
}

/// Where the patient is: as asked, else the home zone that the preferences name, else the system's.
Result<time::Zone> patientZone(const Options &options, const journal::Journal &journal, const Context &context)
{
    if (const auto name = options.value("zone"))
        return namedZone(*name, context);
    const auto preferences = journal.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    return context.zones.zone(preferences->homeZone.value_or(systemZoneName()));
}

/// Millimetres with at most three decimals, as micrometres.
Result<int> needleLength(std::string_view text)
{
    const auto error = [] { return bad("--needle", "expected millimetres, such as 1.5"); };
    const auto point = std::min(text.find('.'), text.size());
    auto digits = std::string(text.substr(0, point));
    const auto decimals = point == text.size() ? std::string_view("0") : text.substr(point + 1);
    if (digits.empty() || decimals.empty() || decimals.size() > 3)
        return error();
    digits += decimals;
    digits.append(3 - decimals.size(), '0');
    int micrometres = 0;
    const auto *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, micrometres);
    if (read.ec != std::errc{} || read.ptr != end || micrometres < 1)
        return error();
    return micrometres;
}

template <class Value>
Result<Value> oneOf(const Options &options, std::string_view name,
                    std::initializer_list<std::pair<std::string_view, Value>> values)
{
    const auto text = options.value(name);
    if (!text)
        return values.begin()->second;
    std::string names;
    for (const auto &[known, value] : values) {
        if (known == *text)
            return value;
        names += (names.empty() ? "" : ", ") + std::string(known);
    }
    return bad(fmt::format("--{}", name), "expected one of " + names);
}

// session add

Result<journal::Session> sessionFrom(const Options &options, const Context &context)
{
    using journal::Device;
    using timeline::SessionStatus;
    journal::Session session;
    auto &treatment = session.treatment;
    const auto zone = namedZone(options.value("zone").value_or(systemZoneName()), context);
    const auto status = oneOf<SessionStatus>(
        options, "status", {{"performed", SessionStatus::Performed}, {"planned", SessionStatus::Planned}});
    const auto device = oneOf<Device>(options, "device",
                                      {{"pen", Device::Pen},
                                       {"roller", Device::Roller},
                                       {"radio-frequency", Device::RadioFrequency},
                                       {"home-roller", Device::HomeRoller}});
    if (!zone)
        return tl::unexpected(zone.error());
    if (!status)
        return tl::unexpected(status.error());
    if (!device)
        return tl::unexpected(device.error());
    const auto performedAt = at("--at", time::parseLocalTime(options.value("at").value_or("")));
    if (!performedAt)
        return tl::unexpected(performedAt.error());
    if (const auto needle = options.value("needle")) {
        const auto length = needleLength(*needle);
        if (!length)
            return tl::unexpected(length.error());
        session.needleLength = *length;
    }
    treatment.performedAt = *performedAt;
    treatment.zone = *zone;
    treatment.area = options.value("area").value_or("");
    treatment.plan = options.value("plan").value_or(std::string(kStandardPlan));
    treatment.planVersion = 0; // the newest
    treatment.status = *status;
    session.device = *device;
    session.concerns = options.values("concern");
    session.products = options.value("products").value_or("");
    session.clinic = options.value("clinic").value_or("");
    session.notes = options.value("notes").value_or("");
    return session;
}

Answer sessionAdd(const Options &options, bool json, const Context &context)
{
    for (const auto *name : {"at", "area"})
        if (!options.value(name))
            return bad(fmt::format("--{}", name), "is missing");
    const auto session = sessionFrom(options, context);
    if (!session)
        return tl::unexpected(session.error());
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    const auto recorded = (*open)->journal.record(*session);
    if (!recorded)
        return tl::unexpected(recorded.error());
    if (!json)
        return recorded->treatment.id + '\n';
    return (*open)->journal.series().map([&](const auto &series) { return print(toJson(*recorded, series)); });
}

// session list

Answer sessionList(const Options &options, bool json, const Context &context)
{
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    const auto sessions = (*open)->journal.sessions();
    const auto series = (*open)->journal.series();
    if (!sessions)
        return tl::unexpected(sessions.error());
    if (!series)
        return tl::unexpected(series.error());
    auto list = Json::array();
    std::string page;
    for (const auto &session : *sessions) {
        list.push_back(toJson(session, *series));
        page += toText(session, *series);
    }
    return json ? print({{"sessions", std::move(list)}}) : page;
}

// today

Answer todayPage(const Options &options, bool json, const Context &context)
{
    const auto now = instant(options, "now");
    if (!now)
        return tl::unexpected(now.error());
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    const auto zone = patientZone(options, (*open)->journal, context);
    if (!zone)
        return tl::unexpected(zone.error());
    // From the beginning: a milestone stays due until it is ticked.
    const auto scenario = (*open)->journal.scenario(*now, *zone, firstInstant(), *now + std::chrono::days{2}, 64);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto page = today(*scenario);
    return json ? print(page) : todayText(page);
}

// log

Answer logEntry(const Options &options, bool json, const Context &context)
{
    using timeline::Action;
    constexpr std::array<std::pair<std::string_view, Action>, 4> kActions{{{"done", Action::Done},
                                                                           {"skipped", Action::Skipped},
                                                                           {"snoozed", Action::Snoozed},
                                                                           {"reopened", Action::Reopened}}};
    const auto &id = options.operands()[0];
    const auto *const action = std::find_if(kActions.begin(), kActions.end(),
                                            [&](const auto &one) { return one.first == options.operands()[1]; });
    if (action == kActions.end())
        return bad(options.operands()[1], "expected done, skipped, snoozed or reopened");
    const auto at = instant(options, "at");
    if (!at)
        return tl::unexpected(at.error());
    std::optional<time::Instant> until;
    if (options.value("until")) {
        const auto read = instant(options, "until");
        if (!read)
            return tl::unexpected(read.error());
        until = *read;
    }

    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    auto &journal = (*open)->journal;
    const auto zone = patientZone(options, journal, context);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto scenario = journal.scenario(*at, *zone, firstInstant(), lastInstant(), 0);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto occurrences = timeline::build(*scenario).occurrences;
    if (std::none_of(occurrences.begin(), occurrences.end(), [&](const auto &one) { return one.id == id; }))
        return failure(Error::Kind::NotFound, id, "there is no such occurrence");
    const auto logged = journal.log(id, action->second, *at, until);
    if (!logged)
        return tl::unexpected(logged.error());
    return json
        ? print({{"occurrence", id}, {"action", action->first}, {"until", until ? Json(time::format(*until)) : Json()}})
        : std::string();
}

// checkin add

Result<journal::CheckIn> checkInFrom(const Options &options)
{
    const auto at = instant(options, "at");
    if (!at)
        return tl::unexpected(at.error());
    journal::CheckIn checkIn;
    checkIn.session = options.value("session").value_or("");
    checkIn.reported.at = *at;
    checkIn.reported.flags = options.values("flag");
    checkIn.note = options.value("note").value_or("");
    for (const auto &symptom : options.values("symptom")) {
        const auto equals = symptom.find('=');
        if (equals == std::string::npos || symptom.size() != equals + 2 || symptom[equals + 1] < '0'
            || symptom[equals + 1] > '3')
            return bad("--symptom", "expected a symptom and 0 to 3, such as redness=2");
        if (!checkIn.reported.symptoms.emplace(symptom.substr(0, equals), symptom[equals + 1] - '0').second)
            return bad("--symptom", fmt::format("\"{}\" is given twice", symptom.substr(0, equals)));
    }
    return checkIn;
}

Answer checkInAdd(const Options &options, bool json, const Context &context)
{
    if (!options.value("session"))
        return bad("--session", "is missing");
    const auto checkIn = checkInFrom(options);
    if (!checkIn)
        return tl::unexpected(checkIn.error());
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    auto &journal = (*open)->journal;
    const auto zone = patientZone(options, journal, context);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto added = journal.addCheckIn(*checkIn, *zone);
    if (!added)
        return tl::unexpected(added.error());

    const auto session = journal.session(added->session);
    const auto all = journal.checkIns(added->session);
    if (!session)
        return tl::unexpected(session.error());
    if (!all)
        return tl::unexpected(all.error());
    const auto plan = journal.plan(session->treatment.plan, session->treatment.planVersion);
    if (!plan)
        return tl::unexpected(plan.error());
    // As it was then: later check-ins don't count.
    std::vector<timeline::CheckIn> reported;
    for (const auto &one : *all) {
        reported.push_back(one.reported);
        if (one.id == added->id)
            break;
    }
    const auto assessment = timeline::assess(**plan, session->treatment, reported);
    return json ? print(toJson(*added, assessment)) : toText(*added, assessment, **plan);
}

// The table.

constexpr std::array<std::string_view, 12> kSessionOptions{"data",   "format", "at",     "zone",     "area",   "plan",
                                                           "status", "device", "needle", "products", "clinic", "notes"};
constexpr std::array<std::string_view, 1> kSessionLists{"concern"};
constexpr std::array<std::string_view, 2> kListOptions{"data", "format"};
constexpr std::array<std::string_view, 4> kTodayOptions{"data", "format", "now", "zone"};
constexpr std::array<std::string_view, 5> kLogOptions{"data", "format", "at", "until", "zone"};
constexpr std::array<std::string_view, 5> kCheckInOptions{"data", "format", "session", "at", "note"};
constexpr std::array<std::string_view, 2> kCheckInLists{"symptom", "flag"};

int runSessionAdd(Arguments arguments, const Context &context);
int runSessionList(Arguments arguments, const Context &context);
int runToday(Arguments arguments, const Context &context);
int runLog(Arguments arguments, const Context &context);
int runCheckInAdd(Arguments arguments, const Context &context);

constexpr std::array kCommands{
    Command{"session add",
            "--at 2026-11-20T15:00 --area AREA [--zone ZONE] [--plan ID] [--status performed|planned] "
            "[--device pen|roller|radio-frequency|home-roller] [--needle MM] [--concern ID]... [--products TEXT] "
            "[--clinic TEXT] [--notes TEXT] [--data DIR] [--format text|json]",
            "Record a treatment and print its id", runSessionAdd},
    Command{"session list", "[--data DIR] [--format text|json]", "Print the treatments", runSessionList},
    Command{"today", "[--now INSTANT] [--zone ZONE] [--data DIR] [--format text|json]",
            "Print the day's checklist, the restrictions in force and what comes next", runToday},
    Command{"log",
            "OCCURRENCE done|skipped|snoozed|reopened [--at INSTANT] [--until INSTANT] [--zone ZONE] [--data DIR] "
            "[--format text|json]",
            "Tick, skip, snooze or reopen", runLog},
    Command{"checkin add",
            "--session ID [--at INSTANT] [--symptom ID=0..3]... [--flag ID]... [--note TEXT] [--data DIR] "
            "[--format text|json]",
            "Record how the skin is, and print it beside what is normal", runCheckInAdd},
};

int runSessionAdd(Arguments arguments, const Context &context)
{
    return run(kCommands[0], arguments, context, {kSessionOptions, kSessionLists, {}},
               [&](const Options &options, bool json) { return sessionAdd(options, json, context); });
}

int runSessionList(Arguments arguments, const Context &context)
{
    return run(kCommands[1], arguments, context, {kListOptions, {}, {}},
               [&](const Options &options, bool json) { return sessionList(options, json, context); });
}

int runToday(Arguments arguments, const Context &context)
{
    return run(kCommands[2], arguments, context, {kTodayOptions, {}, {}},
               [&](const Options &options, bool json) { return todayPage(options, json, context); });
}

int runLog(Arguments arguments, const Context &context)
{
    return run(kCommands[3], arguments, context, {kLogOptions, {}, {}, 2},
               [&](const Options &options, bool json) { return logEntry(options, json, context); });
}

int runCheckInAdd(Arguments arguments, const Context &context)
{
    return run(kCommands[4], arguments, context, {kCheckInOptions, kCheckInLists, {}},
               [&](const Options &options, bool json) { return checkInAdd(options, json, context); });
}

} // namespace

std::span<const Command> journalCommands()
{
    return kCommands;
}

} // namespace afterglow::cli
