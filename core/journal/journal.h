// The use cases of the journal: each change is one transaction, then one change signal.
#pragma once

#include "core/journal/model.h"
#include "core/result.h"
#include "core/time/zone.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace afterglow::store {
class Database;
}

namespace afterglow::journal {

/// The journal's file in the data folder.
inline constexpr std::string_view kFileName = "journal.db";

/// Keeps an observer registered for as long as it lives.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end) : m_end(std::move(end)) { }
    Subscription(Subscription &&other) noexcept : m_end(std::exchange(other.m_end, nullptr)) { }
    Subscription &operator=(Subscription &&other) noexcept
    {
        std::swap(m_end, other.m_end);
        return *this;
    }
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;
    ~Subscription()
    {
        if (m_end)
            m_end();
    }

private:
    std::function<void()> m_end;
};

/// Not thread safe: one journal a thread, each with its own Database.
///
/// Errors of every call: Busy, NoSpace, Damaged, Denied and Io of the database, NewerVersion where a newer program has
/// migrated it meanwhile; then nothing has changed. BadInput has the member as its place, as docs/timeline.md calls it:
/// `/performedAt`, `/symptoms/redness`.
class Journal {
public:
    /// `database` and `zones` outlive the journal. `planTexts` are the plans that come with the program, as JSON
    /// (plan::builtInTexts(), core/plan/built_in_texts.h); each is valid. One is stored, as it is, when a session first
    /// uses it.
    Journal(store::Database &database, const time::ZoneSource &zones, std::span<const std::string_view> planTexts);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Called after each committed change, this journal's own or (found by refresh()) another process's.
    [[nodiscard]] Subscription onChange(std::function<void()> observer);
    /// Looks whether another connection has changed the database since; signals if so.
    [[nodiscard]] Status refresh();

    // Sessions. An id is made where it is empty; the plan's version is the newest where it is 0. Seconds of `performedAt` are
    // dropped. Where `series` names none, or one that is gone, the session joins the series of its area that is closest in
    // time, if that has room left and lies at most six months away, else a new one.
    /// BadInput where the id is taken; NotFound for the plan. A removed session may be recorded again as it was.
    [[nodiscard]] Result<Session> record(Session session);
    /// Replaces what is stored under the session's id. Raises the revision when the local date or the plan changes, never
    /// for a mere change of the hour; the revision that comes with `session` doesn't count. The plan's version 0 is the one
    /// it began with, or the newest of another plan. A new area means a series of that area.
    [[nodiscard]] Result<Session> update(Session session);
    /// With its check-ins; the log stays (docs/store.md).
    [[nodiscard]] Status remove(std::string_view sessionId);
    [[nodiscard]] Result<std::vector<Session>> sessions() const; ///< by instant, then id
    [[nodiscard]] Result<Session> session(std::string_view sessionId) const;
    /// The patient says that the skin has healed, not before the treatment; nothing takes it back.
    [[nodiscard]] Status setHealed(std::string_view sessionId, std::optional<time::Instant> healedAt);

    [[nodiscard]] Result<std::vector<Series>> series() const; ///< by id
    /// 1 to 99.
    [[nodiscard]] Status setPlannedSessions(std::string_view seriesId, int plannedSessions);

    // The log. Each entry for an occurrence is written at least a second after the one before, whatever the clock says.
    // Reopened undoes a tick, a skip and a snooze alike. An id is checked for its form only: whether there is such an
    // occurrence, timeline::build() knows.
    /// `until` is later than `at`, and goes with Snoozed only.
    [[nodiscard]] Status log(std::string_view occurrence, timeline::Action action, time::Instant at,
                             std::optional<time::Instant> until = std::nullopt);
    /// Several at once ("Done" on a notification of three): one transaction, one signal. None is no change.
    [[nodiscard]] Status logAll(const std::vector<std::string> &occurrences, timeline::Action action, time::Instant at,
                                std::optional<time::Instant> until = std::nullopt);

    // Outdoors. `zone` is where the patient is: a forgotten span ends by itself at bedtime there.
    /// Does nothing where a span is open already.
    [[nodiscard]] Status goOutdoors(time::Instant now, const time::Zone &zone);
    /// Does nothing where no span is open. A span of less than a second is dropped.
    [[nodiscard]] Status comeInside(time::Instant now, const time::Zone &zone);
    /// The span that is open at `now`, if there is one (a forgotten one has ended by itself).
    [[nodiscard]] Result<std::optional<timeline::OutdoorsSpan>> outdoors(time::Instant now,
                                                                         const time::Zone &zone) const;

    // Check-ins.
    /// Of a performed session, with the symptoms and flags of its plan. An id is made.
    [[nodiscard]] Result<CheckIn> addCheckIn(CheckIn checkIn);
    [[nodiscard]] Result<std::vector<CheckIn>> checkIns(std::string_view sessionId) const; ///< by `at`

    // Preferences.
    [[nodiscard]] Result<Preferences> preferences() const;
    [[nodiscard]] Status setPreferences(const Preferences &preferences);

    // Plans: the built-in ones and those that sessions use, which come first where both have a version. By id, then version.
    [[nodiscard]] Result<std::vector<std::shared_ptr<const plan::AftercarePlan>>> plans() const;
    [[nodiscard]] Result<std::shared_ptr<const plan::AftercarePlan>> plan(std::string_view id, int version) const;

    /// Everything stored, as the engine wants it: one moment's state. `zone` is where the patient is, or the home zone that
    /// the preferences name.
    [[nodiscard]] Result<timeline::Scenario> scenario(time::Instant now, const time::Zone &zone, time::Instant from,
                                                      time::Instant until, int limit) const;

    // What was shown. Not a change: no signal.
    [[nodiscard]] Result<std::vector<Delivery>> deliveries() const;
    /// Drops those that are older than any plan reaches (800 days).
    [[nodiscard]] Status recordDeliveries(const std::vector<Delivery> &deliveries);
    /// Nothing of this notification is on the screen any more.
    [[nodiscard]] Status forgetHandle(std::string_view notification);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace afterglow::journal
