#include "core/timeline/scenario.h"

#include "core/json/node.h"
#include "core/plan/read_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <set>

namespace afterglow::timeline {

namespace {

using json::Node;
using json::ObjectReader;

constexpr std::size_t kMaxScenarioBytes = std::size_t{16} * 1024 * 1024;

std::optional<time::Instant> readInstant(const Node &node)
{
    return json::parsed(time::parseInstant)(node);
}

auto zoneReader(const time::ZoneSource &zones)
{
    return json::parsed([&zones](std::string_view name) { return zones.zone(name); });
}

/// A limit: an integer of at least 0. One above what an int holds limits no more than the largest int does.
std::optional<int> readLimit(const Node &node)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    if (const auto *value = node.as<std::int64_t>(); value && *value > kMost)
        return kMost;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (const auto *number = node.as<json::OtherNumber>(); number && std::ranges::all_of(number->text, isDigit))
        return kMost;
    return json::integer(0)(node);
}

std::optional<std::string> readSessionId(const Node &node)
{
    constexpr std::size_t kMaxLength = 64;
    auto id = json::string(node);
    if (!id)
        return std::nullopt;
    const bool good = !id->empty() && id->size() <= kMaxLength && std::ranges::all_of(*id, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    if (!good)
        return node.error("expected 1 to 64 of A-Z, a-z, 0-9, _ and -");
    return id;
}

/// The plans of a scenario, as its sessions know them. A plan that has errors but says what it is called is known, so that
/// its sessions are not in the wrong as well.
class KnownPlans {
public:
    KnownPlans() = default;
    explicit KnownPlans(BuiltInPlans plans)
    {
        for (const auto &plan : plans)
            m_versions[plan->id].insert(plan->version);
    }

    /// Reads a plan, which no other has the id and the version of.
    std::optional<std::shared_ptr<const plan::AftercarePlan>> read(const Node &node)
    {
        auto plan = plan::readPlan(node);
        const auto *id = memberOf<std::string>(node, "id");
        const auto *version = memberOf<std::int64_t>(node, "version");
        if (!id || !version || !plan::isId(*id)) {
            m_complete = false;
            return plan;
        }
        if (!m_versions[*id].insert(*version).second)
            return node.error(fmt::format("another plan has the id \"{}\" and the version {}", *id, *version));
        return plan;
    }
    void setComplete(bool complete) { m_complete = complete; }

    /// Reports a plan that the session names and isn't there; fills in the version where it names none.
    void check(ObjectReader &object, Session &session) const
    {
        const auto versions = m_versions.find(session.plan);
        if (versions == m_versions.end()) {
            if (m_complete)
                object.fail("plan", fmt::format("unknown plan \"{}\"", session.plan));
        } else if (!object.has("planVersion")) {
            session.planVersion = static_cast<int>(*versions->second.rbegin());
        } else if (m_complete && !versions->second.contains(session.planVersion)) {
            object.fail("planVersion", fmt::format("plan \"{}\" has no version {}", session.plan, session.planVersion));
        }
    }

private:
    template <class T> static const T *memberOf(const Node &node, std::string_view key)
    {
        const auto *object = node.as<json::Object>();
        if (!object)
            return nullptr;
        const auto member = std::ranges::find(*object, key, &json::Member::key);
        return member == object->end() ? nullptr : std::get_if<T>(&member->value.data);
    }

    std::map<std::string, std::set<std::int64_t>, std::less<>> m_versions;
    bool m_complete = true; ///< false: there is a plan that doesn't say what it is called
};

class ScenarioReader {
public:
    ScenarioReader(const time::ZoneSource &zones, BuiltInPlans builtIn) : m_zones(zones), m_builtIn(builtIn) { }

    std::optional<Scenario> read(const Node &node);
    std::optional<AssessScenario> readAssess(const Node &node);

private:
    using Plans = std::vector<std::shared_ptr<const plan::AftercarePlan>>;

    /// Reads `plans`, and where there is none takes the built-in ones.
    void readPlans(ObjectReader &object, Plans &plans)
    {
        if (!object.has("plans")) {
            plans.assign(m_builtIn.begin(), m_builtIn.end());
            m_plans = KnownPlans{m_builtIn};
            return;
        }
        object.optional("plans", plans, [this](const Node &node) {
            m_plans.setComplete(node.as<json::Array>() != nullptr);
            return json::listOf([this](const Node &plan) { return m_plans.read(plan); })(node);
        });
    }

    std::optional<Session> readSession(const Node &node)
    {
        Session session;
        ObjectReader object{node};
        if (object.required("id", session.id, readSessionId) && !m_sessionIds.insert(session.id).second)
            object.fail("id", fmt::format("another session has the id \"{}\"", session.id));
        object.required("performedAt", session.performedAt, json::parsed(time::parseLocalTime));
        object.required("zone", session.zone, zoneReader(m_zones));
        object.required("area", session.area, json::string);
        const bool named = object.required("plan", session.plan, json::string);
        const bool numbered =
            object.optional("planVersion", session.planVersion, json::integer(1)) || !object.has("planVersion");
        if (named && numbered) {
            m_plans.check(object, session);
            m_lastPlan = {session.plan, session.planVersion};
        }
        object.required(
            "status", session.status,
            json::oneOf<SessionStatus>({{"planned", SessionStatus::Planned}, {"performed", SessionStatus::Performed}}));
        object.optional("revision", session.revision, json::integer(1));
        object.optional("healedAt", session.healedAt, json::orNull(readInstant));
        return object.finish(std::move(session));
    }

    const time::ZoneSource &m_zones;
    BuiltInPlans m_builtIn;
    KnownPlans m_plans;
    std::set<std::string> m_sessionIds;
    std::pair<std::string, int> m_lastPlan; ///< what the last session that was read names, whether or not it is good
};

std::optional<std::string> readDisabled(const Node &node)
{
    auto rule = json::string(node);
    if (!rule)
        return std::nullopt;
    const auto slash = rule->find('/');
    if (slash == std::string::npos || !plan::isId(std::string_view{*rule}.substr(0, slash))
        || !plan::isId(std::string_view{*rule}.substr(slash + 1)))
        return node.error("expected a rule as plan-id/rule-id");
    return rule;
}

std::optional<Preferences> readPreferences(const Node &node)
{
    Preferences preferences;
    ObjectReader object{node};
    object.required("wake", preferences.wake, json::parsed(time::parseTimeOfDay));
    object.required("sleep", preferences.sleep, json::parsed(time::parseTimeOfDay));
    object.optional("disabled", preferences.disabled, json::listOf(readDisabled));
    object.optional("dailyLimit", preferences.dailyLimit, readLimit);
    return object.finish(std::move(preferences));
}

std::optional<LogEntry> readLogEntry(const Node &node)
{
    static const auto kAction = json::oneOf<Action>({{"done", Action::Done},
                                                     {"skipped", Action::Skipped},
                                                     {"snoozed", Action::Snoozed},
                                                     {"reopened", Action::Reopened}});
    LogEntry entry;
    ObjectReader object{node};
    object.required("occurrence", entry.occurrence, json::string);
    const bool hasAction = object.required("action", entry.action, kAction);
    object.required("at", entry.at, readInstant);
    if (hasAction && entry.action == Action::Snoozed)
        object.required("until", entry.until, readInstant);
    else if (hasAction)
        object.forbid("until", "only where the action is \"snoozed\"");
    else
        object.optional("until", entry.until, readInstant);
    return object.finish(std::move(entry));
}

std::optional<OutdoorsSpan> readOutdoors(const Node &node)
{
    OutdoorsSpan span;
    ObjectReader object{node};
    const bool from = object.required("from", span.from, readInstant);
    const bool until = object.required("until", span.until, json::orNull(readInstant));
    if (from && until && span.until && *span.until <= span.from)
        object.fail("until", "not after from");
    return object.finish(span);
}

std::optional<Scenario> ScenarioReader::read(const Node &node)
{
    Scenario scenario;
    ObjectReader object{node};
    readPlans(object, scenario.plans);
    object.required("sessions", scenario.sessions,
                    json::listOf([this](const Node &session) { return readSession(session); }));
    object.required("preferences", scenario.preferences, readPreferences);
    object.optional("log", scenario.log, json::listOf(readLogEntry));
    object.optional("outdoors", scenario.outdoors, json::listOf(readOutdoors));
    object.required("zone", scenario.zone, zoneReader(m_zones));
    object.required("now", scenario.now, readInstant);
    const bool from = object.required("from", scenario.from, readInstant);
    const bool until = object.required("until", scenario.until, readInstant);
    if (from && until && scenario.from > scenario.until)
        object.fail("from", "later than until");
    object.optional("limit", scenario.limit, readLimit);
    return object.finish(std::move(scenario));
}

/// A check-in, whose symptoms and flags are the plan's; without a plan, any.
std::optional<CheckIn> readCheckIn(const Node &node, const plan::AftercarePlan *plan)
{
    const auto names = [](const auto &list, std::string_view id) {
        return std::ranges::any_of(list, [&](const auto &entry) { return entry.id == id; });
    };
    const auto symptoms = [&](const Node &object) -> std::optional<decltype(CheckIn::symptoms)> {
        decltype(CheckIn::symptoms) strengths;
        bool good = true;
        const bool isObject = json::forEachMember(object, [&](const std::string &id, const Node &member) {
            if (plan && !names(plan->symptoms, id)) {
                member.error(fmt::format("unknown symptom \"{}\"", id));
                good = false;
            }
            const auto strength = json::integer(0, 3)(member);
            good = good && strength;
            strengths.emplace(id, strength.value_or(0));
        });
        return isObject && good ? std::optional{std::move(strengths)} : std::nullopt;
    };
    const auto flag = [&](const Node &element) -> std::optional<std::string> {
        auto id = json::string(element);
        if (id && plan && !names(plan->redFlags, *id))
            return element.error(fmt::format("unknown flag \"{}\"", *id));
        return id;
    };
    CheckIn checkIn;
    ObjectReader object{node};
    object.required("at", checkIn.at, readInstant);
    object.required("symptoms", checkIn.symptoms, symptoms);
    object.required("flags", checkIn.flags, json::listOf(flag));
    return object.finish(std::move(checkIn));
}

std::optional<AssessScenario> ScenarioReader::readAssess(const Node &node)
{
    AssessScenario scenario;
    Plans plans;
    ObjectReader object{node};
    if (object.has("plan")) {
        if (object.has("plans"))
            object.fail("plan", "plans are given as well");
        std::shared_ptr<const plan::AftercarePlan> plan;
        if (object.optional("plan", plan, [this](const Node &member) { return m_plans.read(member); }))
            plans.push_back(std::move(plan));
    }
    if (!object.has("plan") || object.has("plans"))
        readPlans(object, plans);
    object.required("session", scenario.session, [this](const Node &session) { return readSession(session); });
    const auto named = std::ranges::find_if(plans, [this](const auto &plan) {
        return std::pair{plan->id, plan->version} == m_lastPlan;
    });
    if (named != plans.end())
        scenario.plan = *named;
    object.required("checkins", scenario.checkIns,
                    json::listOf([&](const Node &checkIn) { return readCheckIn(checkIn, scenario.plan.get()); }, 1));
    return object.finish(std::move(scenario));
}

} // namespace

tl::expected<Scenario, std::vector<Error>> readScenario(std::string_view text, const time::ZoneSource &zones,
                                                        BuiltInPlans builtIn)
{
    return json::read<Scenario>(text, kMaxScenarioBytes, [&](const Node &node) {
        return ScenarioReader{zones, builtIn}.read(node);
    });
}

tl::expected<AssessScenario, std::vector<Error>> readAssessScenario(std::string_view text,
                                                                    const time::ZoneSource &zones, BuiltInPlans builtIn)
{
    return json::read<AssessScenario>(text, kMaxScenarioBytes, [&](const Node &node) {
        return ScenarioReader{zones, builtIn}.readAssess(node);
    });
}

} // namespace afterglow::timeline
