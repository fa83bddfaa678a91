// What a check-in says beside what is normal by now. docs/timeline.md, section 11. Never a diagnosis.
#pragma once

#include "core/timeline/timeline.h"

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace afterglow::timeline {

struct CheckIn {
    time::Instant at;
    std::map<std::string, int, std::less<>> symptoms; ///< by id, 0 none to 3 strong; left out: 0
    std::vector<std::string> flags;                   ///< ids of red flags
};

enum class Level { Expected, Watch, Contact, Urgent };

struct Assessment {
    Level level = Level::Expected;
    std::vector<std::string> reasons; ///< symptoms above their maximum, then flags, in the plan's order
    std::vector<std::pair<std::string, int>> expected; ///< each symptom's expected maximum, in the plan's order
};

/// What is normal for `symptom` at `instant`: 0 none to 3 strong.
[[nodiscard]] int expectedMaximum(const plan::Symptom &symptom, const Session &session, time::Instant instant);

/// The last check-in by `at`, beside the one before it. `checkIns` is not empty and names only ids of `plan`.
[[nodiscard]] Assessment assess(const plan::AftercarePlan &plan, const Session &session,
                                std::span<const CheckIn> checkIns);

} // namespace afterglow::timeline
