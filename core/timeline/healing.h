// One session as the days that matter in it: for a performed one how it heals, for an appointment what leads up to it. Pure.
#pragma once

#include "core/timeline/assess.h"
#include "core/timeline/timeline.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::timeline {

/// Healing goes on below the skin from the phase of this id on, as far as a plan has one.
inline constexpr std::string_view kUnderTheSurface = "under-the-surface";

struct HealingPhoto {
    std::string id;
    int day = 0; ///< -1: before the treatment
    std::string pose;
};

struct HealingSource {
    Scenario scenario;                ///< `from`, `until` and `limit` don't matter
    std::string session;              ///< one of the scenario's
    std::vector<HealingPhoto> photos; ///< of the session, by day, then in the order to show them
    std::vector<CheckIn> checkIns;    ///< of the session, in any order
};

/// A rule of the plan at a moment of a day.
struct RuleMoment {
    const plan::Rule *rule = nullptr;
    time::Instant at;

    friend bool operator==(const RuleMoment &, const RuleMoment &) = default;
};

struct CheckInMoment {
    time::Instant at;
    Assessment assessment;
};

/// A day number of the session, counted by the dates where the patient is. What happens after the treatment is never on a day
/// below 0, and what leads up to it never above, however far the patient has travelled meanwhile.
struct HealingDay {
    enum Position { Past, Today, Ahead };

    int number = 0; ///< below 0 for an appointment only
    time::Date date;
    Position position = Past;
    /// What is normal: today's by now, another day's by its end; none outside the phases and for an appointment.
    const plan::Phase *phase = nullptr;
    bool phaseBegins = false;       ///< `phase` is new on this day
    std::vector<RuleMoment> begins; ///< restrictions that begin other than with the treatment
    std::vector<RuleMoment> ends;   ///< restrictions that end, unless the next treatment cut them short
    std::vector<RuleMoment> milestones;
    std::vector<RuleMoment> tasks;       ///< what prepares an appointment
    std::vector<HealingPhoto> photos;    ///< as the source has them; those before the treatment are on day 0
    std::vector<CheckInMoment> checkIns; ///< by time
    bool photoAsked = false;             ///< today or ahead, and not done yet
    bool checkInAsked = false;           ///< likewise
    bool healed = false;                 ///< the patient said so
    bool nextTreatment = false;          ///< the course ends here: the same area is treated again
};

struct HealingTrack {
    time::Instant from;
    time::Instant until; ///< not included

    /// 0 at its beginning and before, 1 at its end and after.
    [[nodiscard]] double progress(time::Instant now) const;
};

struct Healing {
    std::shared_ptr<const plan::AftercarePlan> plan; ///< what the days point into
    std::vector<HealingDay> days;                    ///< by number; the day of the treatment is among them
    /// From the treatment on; none for an appointment, where the plan has no such phase, and once the area was treated again.
    std::optional<HealingTrack> surface;
    std::optional<HealingTrack> underneath;
    std::optional<time::Instant> nextChange; ///< when a part of this changes by itself
};

/// The days on which a phase begins, a restriction ends, a milestone falls due, something was recorded; the day of the treatment;
/// and today, until the last of them. A phase that begins late on the day of the treatment is the next day's.
[[nodiscard]] Healing healing(const HealingSource &source);

} // namespace afterglow::timeline
