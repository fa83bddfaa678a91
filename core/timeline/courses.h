// What a session is to the engine: its plan, its instant, and what sessions after it do to it. docs/timeline.md, section 3.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace afterglow::timeline {

struct Course {
    const Session *session = nullptr;
    const plan::AftercarePlan *plan = nullptr;
    std::string name; ///< what an id begins with: the session's id, and its revision from 2 on
    time::Instant instant;
    plan::Stage stage = plan::Stage::Aftercare; ///< the rules that it yields

    /// The next session on the same area: occurrences fall before it.
    std::optional<time::Instant> supersededAt;
    /// Restrictions end here at the latest: at the next session on the same area with the same plan; `prep` ones at the
    /// appointment.
    std::optional<time::Instant> restrictionsEndAt;

    [[nodiscard]] bool isSuperseded(time::Instant due) const { return supersededAt && due >= *supersededAt; }
};

/// One for each session, in the scenario's order. They point into `scenario`.
[[nodiscard]] std::vector<Course> courses(const Scenario &scenario);

} // namespace afterglow::timeline
