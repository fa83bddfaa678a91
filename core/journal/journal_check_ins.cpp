// How the skin is, as the patient says.
#include "core/journal/journal.h"
#include "core/journal/journal_state.h"
#include "core/journal/validation.h"
#include "core/store/check_in_store.h"

#include <algorithm>
#include <fmt/format.h>

namespace afterglow::journal {
namespace {

/// What a check-in at `scenario.now` answers: the session's check-ins that are open; where none is, those of that day that
/// are still to come or were put off.
std::vector<std::string> answered(timeline::Scenario scenario, const std::string &session)
{
    const auto today = time::dateOf(scenario.zone.localAt(scenario.now));
    // Wide enough for one that is open since yesterday and for one that was put off until tomorrow.
    scenario.from = scenario.now - std::chrono::days{2};
    scenario.until = scenario.now + std::chrono::days{2};
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

} // namespace

Result<CheckIn> Journal::addCheckIn(CheckIn checkIn, const std::optional<time::Zone> &zone)
{
    const auto id = makeId('c');
    if (!id)
        return tl::unexpected(id.error());
    checkIn.id = *id;
    return m_state
        ->change([&]() -> Status {
            const auto sessions = m_state->sessions();
            if (!sessions)
                return tl::unexpected(sessions.error());
            const auto session = std::find_if(sessions->begin(), sessions->end(),
                                              [&](const Session &one) { return one.treatment.id == checkIn.session; });
            if (session == sessions->end())
                return failure(Error::Kind::NotFound, "/session", fmt::format("no session \"{}\"", checkIn.session));
            if (session->treatment.status != timeline::SessionStatus::Performed)
                return failure(Error::Kind::BadInput, "/session", "the treatment has not taken place yet");
            const auto plan = m_state->findPlan(session->treatment.plan, session->treatment.planVersion);
            if (!plan)
                return tl::unexpected(plan.error());
            auto added = checkCheckIn(checkIn, *plan->plan).and_then([&] {
                return store::CheckInStore(m_state->database).add(checkIn);
            });
            if (!added)
                return added;
            auto scenario = m_state->scenario(checkIn.reported.at, zone.value_or(session->treatment.zone));
            if (!scenario)
                return tl::unexpected(scenario.error());
            for (const auto &occurrence : answered(std::move(*scenario), checkIn.session)) {
                if (auto ticked =
                        m_state->addToLog({occurrence, timeline::Action::Done, checkIn.reported.at, std::nullopt});
                    !ticked)
                    return ticked;
            }
            return {};
        })
        .map([&] { return checkIn; });
}

Result<std::vector<CheckIn>> Journal::checkIns(std::string_view sessionId) const
{
    return m_state->read([&] { return store::CheckInStore(m_state->database).ofSession(sessionId); });
}

} // namespace afterglow::journal
