// The journal's use cases of sessions and series.
#include "core/journal/journal.h"
#include "core/journal/journal_state.h"
#include "core/journal/series_assignment.h"
#include "core/journal/validation.h"
#include "core/store/plan_store.h"
#include "core/store/series_store.h"
#include "core/store/session_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace afterglow::journal {
namespace {

tl::unexpected<Error> noSession(std::string_view id)
{
    return failure(Error::Kind::NotFound, "/id", fmt::format("no session \"{}\"", id));
}

template <class Sessions> auto find(Sessions &sessions, std::string_view id)
{
    return std::find_if(sessions.begin(), sessions.end(), [id](const Session &one) { return one.treatment.id == id; });
}

/// What a form gives may have the clock's seconds in it; a treatment has a time to the minute.
void dropSeconds(timeline::Session &treatment)
{
    treatment.performedAt = std::chrono::floor<std::chrono::minutes>(treatment.performedAt);
}

/// The most that the plan speaks of: the patient who stops earlier loses nothing, one who goes on stays in the series.
int plannedSessions(const plan::AftercarePlan &plan)
{
    const int most = std::min(plan.series.mostSessions, 99);
    return most > 0 ? most : Series{}.plannedSessions;
}

} // namespace

Result<std::vector<Session>> Journal::State::sessions() const
{
    auto sessions = store::SessionStore(database, zones).all();
    if (!sessions)
        return sessions;
    std::erase_if(*sessions, [this](const Session &session) { return session.treatment.id == hidden; });
    sortAndNumber(*sessions);
    return sessions;
}

Status Journal::State::prepare(Session &session, const std::vector<Session> &others)
{
    auto &treatment = session.treatment;
    if (treatment.planVersion == 0) {
        const auto newest = newestVersion(treatment.plan);
        if (!newest)
            return tl::unexpected(newest.error());
        if (*newest == 0)
            return failure(Error::Kind::NotFound, "/plan", fmt::format("no plan \"{}\"", treatment.plan));
        treatment.planVersion = *newest;
    }
    const auto plan = findPlan(treatment.plan, treatment.planVersion);
    if (!plan)
        return tl::unexpected(plan.error());
    auto stored = store::PlanStore(database).add({treatment.plan, treatment.planVersion, plan->text});
    if (!stored)
        return stored;

    const store::SeriesStore store(database);
    const auto series = store.all();
    if (!series)
        return tl::unexpected(series.error());
    const auto named =
        std::find_if(series->begin(), series->end(), [&](const Series &one) { return one.id == session.series; });
    if (named != series->end()) {
        if (named->area != treatment.area)
            return failure(Error::Kind::BadInput, "/series", "the series is of another area");
        return {};
    }
    if (auto joined = seriesFor(session, others, *series)) {
        session.series = std::move(*joined);
        return {};
    }
    auto id = makeId('r');
    if (!id)
        return tl::unexpected(id.error());
    session.series = std::move(*id);
    return store.add({session.series, treatment.area, plannedSessions(*plan->plan)});
}

Result<Session> Journal::record(Session session)
{
    auto &treatment = session.treatment;
    dropSeconds(treatment);
    if (auto valid = checkSession(session, m_state->zones); !valid)
        return tl::unexpected(valid.error());
    if (treatment.id.empty()) {
        auto id = makeId('s');
        if (!id)
            return tl::unexpected(id.error());
        treatment.id = std::move(*id);
    }
    return m_state
        ->change([&]() -> Status {
            auto sessions = m_state->sessions();
            if (!sessions)
                return tl::unexpected(sessions.error());
            if (find(*sessions, treatment.id) != sessions->end())
                return failure(Error::Kind::BadInput, "/id",
                               fmt::format("there is a session \"{}\" already", treatment.id));
            return m_state->prepare(session, *sessions)
                .and_then([&] { return store::SessionStore(m_state->database, m_state->zones).add(session); })
                .map([&] {
                    sessions->push_back(session);
                    sortAndNumber(*sessions);
                    session = *find(*sessions, treatment.id);
                });
        })
        .map([&] { return session; });
}

Result<Session> Journal::update(Session session)
{
    auto &treatment = session.treatment;
    dropSeconds(treatment);
    if (auto valid = checkSession(session, m_state->zones); !valid)
        return tl::unexpected(valid.error());
    return m_state
        ->change([&]() -> Status {
            auto sessions = m_state->sessions();
            if (!sessions)
                return tl::unexpected(sessions.error());
            const auto stored = find(*sessions, treatment.id);
            if (stored == sessions->end())
                return noSession(treatment.id);
            const auto &before = stored->treatment;

            if (treatment.planVersion == 0 && treatment.plan == before.plan)
                treatment.planVersion = before.planVersion;
            const bool moved = session.series.empty() || session.series == stored->series;
            if (moved)
                session.series = treatment.area == before.area ? stored->series : std::string();
            if (auto prepared = m_state->prepare(session, *sessions); !prepared)
                return prepared;
            treatment.revision = before.revision + (timeline::raisesRevision(before, treatment) ? 1 : 0);

            return store::SessionStore(m_state->database, m_state->zones)
                .replace(session)
                .and_then([&] { return store::SeriesStore(m_state->database).removeEmpty(); })
                .map([&] {
                    *stored = session;
                    sortAndNumber(*sessions);
                    session = *find(*sessions, treatment.id);
                });
        })
        .map([&] { return session; });
}

Status Journal::remove(std::string_view sessionId)
{
    return m_state->change([&]() -> Status {
        const auto removed = store::SessionStore(m_state->database, m_state->zones).remove(sessionId);
        if (!removed)
            return tl::unexpected(removed.error());
        if (!*removed)
            return noSession(sessionId);
        return store::SeriesStore(m_state->database).removeEmpty();
    });
}

Status Journal::hide(std::string_view sessionId)
{
    if (const auto known = session(sessionId); !known)
        return tl::unexpected(known.error());
    const std::string id(sessionId); // the caller's may go with what is removed now
    if (auto removed = removeHidden(); !removed)
        return removed;
    m_state->hidden = id;
    m_state->signal();
    return {};
}

void Journal::showHidden()
{
    if (!m_state->hidden)
        return;
    m_state->hidden.reset();
    m_state->signal();
}

Status Journal::removeHidden()
{
    if (!m_state->hidden)
        return {};
    const auto id = *std::exchange(m_state->hidden, std::nullopt);
    auto removed = remove(id);
    if (removed || removed.error().kind == Error::Kind::NotFound)
        return {};
    m_state->signal(); // it is there again
    return removed;
}

const std::optional<std::string> &Journal::hidden() const
{
    return m_state->hidden;
}

Result<std::vector<Session>> Journal::sessions() const
{
    return m_state->read([this] { return m_state->sessions(); });
}

Result<Session> Journal::session(std::string_view sessionId) const
{
    const auto all = sessions();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = find(*all, sessionId);
    if (found == all->end())
        return noSession(sessionId);
    return *found;
}

Status Journal::setHealed(std::string_view sessionId, std::optional<time::Instant> healedAt)
{
    if (auto valid = healedAt ? checkInstant("/healedAt", *healedAt) : Status{}; !valid)
        return valid;
    return m_state->change([&]() -> Status {
        auto sessions = m_state->sessions();
        if (!sessions)
            return tl::unexpected(sessions.error());
        const auto session = find(*sessions, sessionId);
        if (session == sessions->end())
            return noSession(sessionId);
        if (healedAt && *healedAt < session->treatment.instant())
            return failure(Error::Kind::BadInput, "/healedAt", "the treatment has not taken place by then");
        session->treatment.healedAt = healedAt;
        return store::SessionStore(m_state->database, m_state->zones).replace(*session);
    });
}

Result<std::vector<Series>> Journal::series() const
{
    return m_state->read([this]() -> Result<std::vector<Series>> {
        auto series = store::SeriesStore(m_state->database).all();
        if (!series || !m_state->hidden)
            return series;
        const auto sessions = m_state->sessions();
        if (!sessions)
            return tl::unexpected(sessions.error());
        // What the hidden session alone is in goes with it.
        std::erase_if(*series, [&](const Series &one) {
            return std::none_of(sessions->begin(), sessions->end(),
                                [&](const Session &session) { return session.series == one.id; });
        });
        return series;
    });
}

Status Journal::setPlannedSessions(std::string_view seriesId, int plannedSessions)
{
    if (auto valid = checkPlannedSessions(plannedSessions); !valid)
        return valid;
    return m_state->change([&]() -> Status {
        const auto set = store::SeriesStore(m_state->database).setPlannedSessions(seriesId, plannedSessions);
        if (!set)
            return tl::unexpected(set.error());
        if (!*set)
            return failure(Error::Kind::NotFound, "/series", fmt::format("no series \"{}\"", seriesId));
        return {};
    });
}

} // namespace afterglow::journal
