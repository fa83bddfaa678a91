// How the skin is, as the patient says.
#include "core/journal/journal.h"
#include "core/journal/journal_state.h"
#include "core/journal/validation.h"
#include "core/store/check_in_store.h"
#include "core/timeline/log_index.h"

#include <algorithm>
#include <fmt/format.h>

namespace afterglow::journal {
namespace {

using timeline::Action;

/// What a check-in at `at` answers, by what was logged before: the session's check-ins that are open; where none is, those of
/// that day that are still to come or were put off.
std::vector<std::string> answered(timeline::Scenario scenario, const std::string &session, time::Instant at)
{
    const auto today = time::dateOf(scenario.zone.localAt(at));
    std::erase_if(scenario.log, [at](const timeline::LogEntry &entry) { return entry.at >= at; });
    scenario.now = at;
    // Wide enough for one that is open since yesterday and for one that was put off until tomorrow.
    scenario.from = at - std::chrono::days{2};
    scenario.until = at + std::chrono::days{2};
    std::vector<std::string> open;
    std::vector<std::string> later;
    for (const auto &occurrence : timeline::build(scenario).occurrences) {
        if (occurrence.kind != plan::RuleKind::CheckIn || occurrence.session != session)
            continue;
        const bool ofToday = time::dateOf(scenario.zone.localAt(occurrence.due)) <= today;
        if (occurrence.state == timeline::State::Due)
            open.push_back(occurrence.id);
        else if (ofToday
                 && (occurrence.state == timeline::State::Upcoming || occurrence.state == timeline::State::Snoozed))
            later.push_back(occurrence.id);
    }
    return open.empty() ? later : open;
}

/// By the whole log.
std::optional<Action> latestAction(const timeline::LogIndex &log, const std::string &occurrence)
{
    const auto *entry = log.find(occurrence);
    return entry == nullptr ? std::nullopt : std::optional(entry->action);
}

tl::unexpected<Error> noCheckIn(std::string_view id)
{
    return failure(Error::Kind::NotFound, "/id", fmt::format("no check-in \"{}\"", id));
}

/// The session of the check-in, among these.
Result<const Session *> sessionOf(const CheckIn &checkIn, const std::vector<Session> &sessions)
{
    const auto session =
        std::ranges::find(sessions, checkIn.session, [](const Session &one) { return one.treatment.id; });
    if (session == sessions.end())
        return failure(Error::Kind::NotFound, "/session", fmt::format("no session \"{}\"", checkIn.session));
    return &*session;
}

} // namespace

Result<CheckIn> Journal::addCheckIn(CheckIn checkIn, const std::optional<time::Zone> &zone)
{
    if (checkIn.id.empty()) {
        auto id = makeId('c');
        if (!id)
            return tl::unexpected(id.error());
        checkIn.id = std::move(*id);
    }
    return m_state
        ->change([&]() -> Status {
            const auto sessions = m_state->sessions();
            if (!sessions)
                return tl::unexpected(sessions.error());
            const auto session = sessionOf(checkIn, *sessions);
            if (!session)
                return tl::unexpected(session.error());
            const auto &treatment = (*session)->treatment;
            if (treatment.status != timeline::SessionStatus::Performed)
                return failure(Error::Kind::BadInput, "/session", "the treatment has not taken place yet");
            const auto plan = m_state->findPlan(treatment.plan, treatment.planVersion);
            if (!plan)
                return tl::unexpected(plan.error());
            const store::CheckInStore store(m_state->database);
            const auto there = store.checkIn(checkIn.id);
            if (!there)
                return tl::unexpected(there.error());
            if (*there)
                return failure(Error::Kind::BadInput, "/id",
                               fmt::format("there is a check-in \"{}\" already", checkIn.id));
            auto added = checkCheckIn(checkIn, *plan->plan).and_then([&] { return store.add(checkIn); });
            if (!added)
                return added;
            const auto at = checkIn.reported.at;
            const auto scenario = m_state->scenario(at, zone.value_or(treatment.zone));
            if (!scenario)
                return tl::unexpected(scenario.error());
            const timeline::LogIndex log(scenario->log);
            for (const auto &occurrence : answered(*scenario, checkIn.session, at)) {
                const auto action = latestAction(log, occurrence);
                if (action == Action::Done || action == Action::Skipped)
                    continue;
                if (auto ticked = m_state->addToLog({occurrence, Action::Done, at, std::nullopt}); !ticked)
                    return ticked;
            }
            return {};
        })
        .map([&] { return checkIn; });
}

Result<CheckIn> Journal::removeCheckIn(std::string_view checkInId, const std::optional<time::Zone> &zone)
{
    CheckIn removed;
    return m_state
        ->change([&]() -> Status {
            const store::CheckInStore store(m_state->database);
            auto found = store.checkIn(checkInId);
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return noCheckIn(checkInId);
            removed = std::move(**found);
            const auto sessions = m_state->sessions();
            if (!sessions)
                return tl::unexpected(sessions.error());
            const auto session = sessionOf(removed, *sessions);
            if (!session)
                return tl::unexpected(session.error());
            if (auto gone = store.remove(removed.id); !gone)
                return gone;
            const auto others = store.ofSession(removed.session);
            if (!others)
                return tl::unexpected(others.error());
            const auto at = removed.reported.at;
            auto scenario = m_state->scenario(at, zone.value_or((*session)->treatment.zone));
            if (!scenario)
                return tl::unexpected(scenario.error());

            auto ticked = answered(*scenario, removed.session, at);
            {
                const timeline::LogIndex log(scenario->log);
                std::erase_if(ticked, [&](const auto &one) { return latestAction(log, one) != Action::Done; });
            }
            // What would be in the log without it.
            std::erase_if(scenario->log, [&](const timeline::LogEntry &entry) {
                return entry.at >= at && std::ranges::find(ticked, entry.occurrence) != ticked.end();
            });
            for (const auto &occurrence : ticked) {
                auto logged = m_state->addToLog({occurrence, Action::Reopened, at, std::nullopt});
                const auto another = std::ranges::find_if(*others, [&](const CheckIn &other) {
                    const auto ids = other.reported.at < at ? std::vector<std::string>()
                                                            : answered(*scenario, removed.session, other.reported.at);
                    return std::ranges::find(ids, occurrence) != ids.end();
                });
                if (logged && another != others->end())
                    logged = m_state->addToLog({occurrence, Action::Done, another->reported.at, std::nullopt});
                if (!logged)
                    return logged;
            }
            return {};
        })
        .map([&] { return removed; });
}

Result<std::vector<CheckIn>> Journal::checkIns(std::string_view sessionId) const
{
    return m_state->read([&] { return store::CheckInStore(m_state->database).ofSession(sessionId); });
}

} // namespace afterglow::journal
