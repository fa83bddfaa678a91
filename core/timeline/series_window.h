// Where a series stands: how many of its sessions were performed, when the next one may be, and the touch-up after the last. Pure.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <span>

namespace afterglow::timeline {

/// From one session to the next, as calendar days that both belong to it: those that are so many days after the session's date
/// where it was performed, as the day numbers of rules are (docs/timeline.md, section 1).
struct SeriesWindow {
    enum State { Ahead, Open, Past };

    time::Date opens;
    time::Date closes;

    [[nodiscard]] State state(time::Date today) const;
    [[nodiscard]] bool contains(time::Date date) const { return opens <= date && date <= closes; }

    friend bool operator==(const SeriesWindow &, const SeriesWindow &) = default;
};

/// The plan's window after this session.
[[nodiscard]] SeriesWindow windowAfter(const plan::AftercarePlan &plan, const Session &performed);
/// The date of the plan's touch-up after this session.
[[nodiscard]] time::Date touchUpAfter(const plan::AftercarePlan &plan, const Session &performed);

struct SeriesOutlook {
    int performed = 0;
    bool complete = false;                ///< as many as planned, or more, were performed
    const Session *last = nullptr;        ///< the last performed one
    const Session *appointment = nullptr; ///< the first one that is still to take place after it
    std::optional<SeriesWindow> next;     ///< none where nothing was performed, and where it is complete
    std::optional<time::Date> touchUp;    ///< where it is complete
};

/// `sessions` are those of one series, in any order; the outlook points into them. `plan` is that of the last performed one.
[[nodiscard]] SeriesOutlook seriesOutlook(std::span<const Session> sessions, const plan::AftercarePlan &plan,
                                          int plannedSessions);
/// The last performed one of a series; null where there is none.
[[nodiscard]] const Session *lastPerformed(std::span<const Session> sessions);

} // namespace afterglow::timeline
