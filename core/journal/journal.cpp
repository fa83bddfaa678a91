#include "core/journal/journal.h"

#include "core/journal/journal_state.h"
#include "core/journal/validation.h"
#include "core/plan/read.h"
#include "core/store/delivery_store.h"
#include "core/store/log_store.h"
#include "core/store/outdoors_store.h"
#include "core/store/plan_store.h"
#include "core/store/preferences_store.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>
#include <set>
#include <sodium.h>

namespace afterglow::journal {
namespace {

/// Longer than any plan reaches, so that what was shown for an open milestone isn't forgotten and shown again.
constexpr std::chrono::days kDeliveriesKept{800};

} // namespace

Result<std::string> makeId(char letter)
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Unavailable, "", "the system gives no random numbers");
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 2 * bytes.size() + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return letter + std::string(text.data());
}

Journal::Journal(store::Database &database, const time::ZoneSource &zones, std::span<const std::string_view> planTexts)
    : m_state(std::make_unique<State>(State{database, zones}))
{
    for (const auto text : planTexts) {
        auto plan = plan::read(text);
        assert(plan && "a plan of the program's own is valid");
        if (plan)
            m_state->builtIn.push_back({std::string(text), std::move(*plan)});
    }
    // Where it can't be read, the first refresh() finds a difference, and signals once too often.
    m_state->dataVersion = database.dataVersion().value_or(0);
}

Journal::~Journal() = default;

// Signals.

Subscription Journal::onChange(std::function<void()> observer)
{
    const auto key = ++m_state->lastObserver;
    m_state->observers->emplace(key, std::move(observer));
    return Subscription([observers = std::weak_ptr(m_state->observers), key] {
        if (const auto alive = observers.lock())
            alive->erase(key);
    });
}

void Journal::State::signal() const
{
    // An observer may end its own subscription or another's, begin new ones, or change the journal.
    const auto alive = observers;
    std::vector<std::uint64_t> keys;
    for (const auto &[key, observer] : *alive)
        keys.push_back(key);
    for (const auto key : keys)
        if (const auto found = alive->find(key); found != alive->end()) {
            const auto observer = found->second;
            observer();
        }
}

Status Journal::refresh()
{
    const auto version = m_state->read([this] { return m_state->database.dataVersion(); });
    if (!version)
        return tl::unexpected(version.error());
    if (std::exchange(m_state->dataVersion, *version) != *version)
        m_state->signal();
    return {};
}

// The log.

Status Journal::log(std::string_view occurrence, timeline::Action action, time::Instant at,
                    std::optional<time::Instant> until)
{
    return logAll({std::string(occurrence)}, action, at, until);
}

Status Journal::logAll(const std::vector<std::string> &occurrences, timeline::Action action, time::Instant at,
                       std::optional<time::Instant> until)
{
    if (occurrences.empty())
        return {};
    const bool snoozed = action == timeline::Action::Snoozed;
    if (snoozed != until.has_value())
        return failure(Error::Kind::BadInput, "/until",
                       snoozed ? "a snooze says until when" : "only a snooze has an end");
    if (until && *until <= at)
        return failure(Error::Kind::BadInput, "/until", "a snooze ends after it begins");
    auto valid = checkInstant("/at", at);
    if (valid && until)
        valid = checkInstant("/until", *until);
    for (const auto &occurrence : occurrences)
        if (valid)
            valid = checkOccurrenceId(occurrence);
    if (!valid)
        return valid;

    return m_state->change([&]() -> Status {
        for (const auto &occurrence : std::set(occurrences.begin(), occurrences.end())) {
            if (auto added = m_state->addToLog({occurrence, action, at, until}); !added)
                return added;
        }
        return {};
    });
}

Status Journal::State::addToLog(timeline::LogEntry entry) const
{
    const store::LogStore log(database);
    const auto latest = log.latest(entry.occurrence);
    if (!latest)
        return tl::unexpected(latest.error());
    // The clock may have been set back: the order of the entries is the order of what was done.
    if (*latest)
        entry.at = std::max(entry.at, **latest + std::chrono::seconds{1});
    return log.add(entry);
}

// Outdoors.

Status Journal::goOutdoors(time::Instant now, const time::Zone &zone)
{
    if (auto valid = checkInstant("/from", now); !valid)
        return valid;
    bool outAlready = false;
    auto done = m_state->write([&]() -> Status {
        const store::OutdoorsStore outdoors(m_state->database);
        const auto open = outdoors.open();
        const auto preferences = store::PreferencesStore(m_state->database).read();
        if (!open)
            return tl::unexpected(open.error());
        if (!preferences)
            return tl::unexpected(preferences.error());
        Status cleared;
        if (*open) {
            const auto end = timeline::endOf(**open, preferences->timeline, zone);
            outAlready = (*open)->from <= now && now < end;
            if (outAlready)
                return {};
            // Forgotten: it ended by itself. Or the clock was set back to before it began: it never was.
            cleared = (*open)->from > now ? outdoors.dropOpen() : outdoors.end(end);
        }
        return cleared.and_then([&] { return outdoors.begin(now); });
    });
    if (done && !outAlready)
        m_state->signal();
    return done;
}

Status Journal::comeInside(time::Instant now, const time::Zone &zone)
{
    if (auto valid = checkInstant("/until", now); !valid)
        return valid;
    bool wasOut = false;
    auto done = m_state->write([&]() -> Status {
        const store::OutdoorsStore outdoors(m_state->database);
        const auto open = outdoors.open();
        const auto preferences = store::PreferencesStore(m_state->database).read();
        if (!open)
            return tl::unexpected(open.error());
        if (!preferences)
            return tl::unexpected(preferences.error());
        wasOut = open->has_value();
        if (!wasOut)
            return {};
        if (now <= (*open)->from)
            return outdoors.dropOpen();
        return outdoors.end(std::min(now, timeline::endOf(**open, preferences->timeline, zone)));
    });
    if (done && wasOut)
        m_state->signal();
    return done;
}

Result<std::optional<timeline::OutdoorsSpan>> Journal::outdoors(time::Instant now, const time::Zone &zone) const
{
    return m_state->read([&]() -> Result<std::optional<timeline::OutdoorsSpan>> {
        auto open = store::OutdoorsStore(m_state->database).open();
        const auto preferences = store::PreferencesStore(m_state->database).read();
        if (!open)
            return open;
        if (!preferences)
            return tl::unexpected(preferences.error());
        if (*open && ((*open)->from > now || timeline::endOf(**open, preferences->timeline, zone) <= now))
            return std::nullopt;
        return open;
    });
}

// Preferences.

Result<Preferences> Journal::preferences() const
{
    return m_state->read([this] { return store::PreferencesStore(m_state->database).read(); });
}

Status Journal::setPreferences(const Preferences &preferences)
{
    return checkPreferences(preferences, m_state->zones).and_then([&] {
        return m_state->change([&] { return store::PreferencesStore(m_state->database).write(preferences); });
    });
}

// Plans.

namespace {

/// `plan` with the patient's own times in it; the same one where she has none for it.
std::shared_ptr<const plan::AftercarePlan> withTimes(std::shared_ptr<const plan::AftercarePlan> plan,
                                                     const Preferences &preferences)
{
    std::shared_ptr<plan::AftercarePlan> changed;
    for (std::size_t i = 0; i < plan->rules.size(); ++i) {
        const auto times = preferences.times.find(plan->id + '/' + plan->rules[i].id);
        if (times == preferences.times.end() || !std::holds_alternative<plan::ByDay>(plan->rules[i].timing))
            continue;
        if (!changed)
            changed = std::make_shared<plan::AftercarePlan>(*plan);
        auto &at = std::get<plan::ByDay>(changed->rules[i].timing).at;
        for (const auto &[position, time] : times->second)
            if (static_cast<std::size_t>(position) < at.size())
                at[static_cast<std::size_t>(position)] = {plan::TimeToken::Anchor::Clock, time};
    }
    return changed ? changed : plan;
}

} // namespace

Result<PlanDocument> Journal::State::findPlan(std::string_view id, int version)
{
    const auto key = std::pair(std::string(id), version);
    auto text = store::PlanStore(database).text(id, version);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text) {
        const auto known = std::find_if(builtIn.begin(), builtIn.end(), [&](const PlanDocument &one) {
            return one.plan->id == id && one.plan->version == version;
        });
        if (known == builtIn.end())
            return failure(Error::Kind::NotFound, "/plan", fmt::format("no plan \"{}\" of version {}", id, version));
        return *known;
    }
    auto &plan = readPlans[key];
    if (!plan) {
        auto read = plan::read(**text);
        if (!read)
            return failure(Error::Kind::Damaged, database.file().string(),
                           fmt::format("the stored plan \"{}\" can't be read: {}", id, read.error().front().message));
        plan = std::move(*read);
    }
    return PlanDocument{std::move(**text), plan};
}

Result<int> Journal::State::newestVersion(std::string_view id) const
{
    const auto stored = store::PlanStore(database).all();
    if (!stored)
        return tl::unexpected(stored.error());
    int newest = 0;
    for (const auto &plan : builtIn)
        if (plan.plan->id == id)
            newest = std::max(newest, plan.plan->version);
    for (const auto &plan : *stored)
        if (plan.id == id)
            newest = std::max(newest, plan.version);
    return newest;
}

Result<std::vector<std::shared_ptr<const plan::AftercarePlan>>> Journal::plans() const
{
    using Plans = std::vector<std::shared_ptr<const plan::AftercarePlan>>;
    return m_state->read([this]() -> Result<Plans> {
        const auto stored = store::PlanStore(m_state->database).all();
        if (!stored)
            return tl::unexpected(stored.error());
        std::set<std::pair<std::string, int>> versions;
        for (const auto &plan : *stored)
            versions.emplace(plan.id, plan.version);
        for (const auto &plan : m_state->builtIn)
            versions.emplace(plan.plan->id, plan.plan->version);
        Plans plans;
        for (const auto &[id, version] : versions) {
            auto plan = m_state->findPlan(id, version);
            if (!plan)
                return tl::unexpected(plan.error());
            plans.push_back(std::move(plan->plan));
        }
        return plans;
    });
}

Result<std::shared_ptr<const plan::AftercarePlan>> Journal::plan(std::string_view id, int version) const
{
    return m_state->read([&] { return m_state->findPlan(id, version); }).map([](const PlanDocument &found) {
        return found.plan;
    });
}

// The whole.

Result<timeline::Scenario> Journal::State::scenario(time::Instant now, const time::Zone &zone)
{
    const auto sessions = this->sessions();
    auto preferences = store::PreferencesStore(database).read();
    auto log = store::LogStore(database).all();
    auto outdoors = store::OutdoorsStore(database).all();
    if (!sessions)
        return tl::unexpected(sessions.error());
    if (!preferences)
        return tl::unexpected(preferences.error());
    if (!log)
        return tl::unexpected(log.error());
    if (!outdoors)
        return tl::unexpected(outdoors.error());

    timeline::Scenario scenario;
    std::set<std::pair<std::string, int>> used;
    for (const auto &session : *sessions) {
        const auto &treatment = session.treatment;
        scenario.sessions.push_back(treatment);
        if (!used.emplace(treatment.plan, treatment.planVersion).second)
            continue;
        auto plan = findPlan(treatment.plan, treatment.planVersion);
        if (!plan)
            return tl::unexpected(plan.error());
        scenario.plans.push_back(withTimes(std::move(plan->plan), *preferences));
    }
    scenario.preferences = std::move(preferences->timeline);
    scenario.log = std::move(*log);
    scenario.outdoors = std::move(*outdoors);
    scenario.zone = zone;
    scenario.now = now;
    scenario.from = now;
    scenario.until = now;
    scenario.limit = 0;
    return scenario;
}

Result<timeline::Scenario> Journal::scenario(time::Instant now, const time::Zone &zone, time::Instant from,
                                             time::Instant until, int limit) const
{
    return m_state->read([&] { return m_state->scenario(now, zone); }).map([&](timeline::Scenario scenario) {
        scenario.from = from;
        scenario.until = until;
        scenario.limit = limit;
        return scenario;
    });
}

Result<timeline::ReminderChanges> Journal::preview(const Session &session, time::Instant now,
                                                   const time::Zone &zone) const
{
    auto before = scenario(now, zone, now, now, 0);
    if (!before)
        return tl::unexpected(before.error());
    return m_state->read([&]() -> Result<timeline::ReminderChanges> {
        auto after = *before;
        const auto stored = std::find_if(after.sessions.begin(), after.sessions.end(),
                                         [&](const auto &one) { return one.id == session.treatment.id; });
        if (stored == after.sessions.end())
            return failure(Error::Kind::NotFound, "/id", fmt::format("no session \"{}\"", session.treatment.id));
        auto treatment = session.treatment;
        if (treatment.planVersion == 0 && treatment.plan == stored->plan)
            treatment.planVersion = stored->planVersion;
        if (treatment.planVersion == 0) {
            const auto newest = m_state->newestVersion(treatment.plan);
            if (!newest)
                return tl::unexpected(newest.error());
            treatment.planVersion = *newest;
        }
        const auto preferences = store::PreferencesStore(m_state->database).read();
        auto plan = m_state->findPlan(treatment.plan, treatment.planVersion);
        if (!preferences)
            return tl::unexpected(preferences.error());
        if (!plan)
            return tl::unexpected(plan.error());
        after.plans.push_back(withTimes(std::move(plan->plan), *preferences)); // the same one again, where it is known
        treatment.revision = stored->revision + (timeline::raisesRevision(*stored, treatment) ? 1 : 0);
        *stored = std::move(treatment);
        return timeline::compare(std::move(*before), std::move(after));
    });
}

// What was shown.

Result<std::vector<Delivery>> Journal::deliveries() const
{
    return m_state->read([this] { return store::DeliveryStore(m_state->database).all(); });
}

Status Journal::recordDeliveries(const std::vector<Delivery> &deliveries)
{
    if (deliveries.empty())
        return {};
    return m_state->write([&]() -> Status {
        const store::DeliveryStore store(m_state->database);
        auto newest = deliveries.front().shownAt;
        for (const auto &delivery : deliveries) {
            if (auto recorded = store.record(delivery); !recorded)
                return recorded;
            newest = std::max(newest, delivery.shownAt);
        }
        return store.removeShownBefore(newest - kDeliveriesKept);
    });
}

Status Journal::forgetHandle(std::string_view notification)
{
    return m_state->write([&] { return store::DeliveryStore(m_state->database).forgetHandle(notification); });
}

} // namespace afterglow::journal
