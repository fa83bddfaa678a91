// What a check-in says beside what is normal by now. docs/timeline.md, section 11. Never a diagnosis.
#pragma once

#include "core/timeline/timeline.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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

/// One symptom of a check-in beside what is normal by then.
struct Finding {
    std::string symptom;
    int strength = 0; ///< 0 none to 3 strong
    int expected = 0; ///< the expected maximum of that time
    Level level = Level::Expected;
    /// Until when this strength is normal, not included; of none, until when any is. None where it isn't normal any more.
    std::optional<time::Instant> usualUntil;
    std::optional<int> before; ///< as strong as this in the check-in before, where there is one

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How strong a symptom was on a day.
struct DayStrength {
    int day = 0; ///< dayNumber()
    int strength = 0;

    friend bool operator==(const DayStrength &, const DayStrength &) = default;
};

/// The day of the session that `instant` falls on: 0 on the treatment's date, by the date in `zone`, where the patient is.
[[nodiscard]] int dayNumber(time::Instant instant, const Session &session, const time::Zone &zone);

/// What is normal for `symptom` at `instant`: 0 none to 3 strong.
[[nodiscard]] int expectedMaximum(const plan::Symptom &symptom, const Session &session, time::Instant instant);

/// Of the last check-in by `at`: each of the plan's symptoms, in its order. `checkIns` is not empty.
[[nodiscard]] std::vector<Finding> findings(const plan::AftercarePlan &plan, const Session &session,
                                            std::span<const CheckIn> checkIns);

/// The course of one symptom: each day's strongest, in the order of days.
[[nodiscard]] std::vector<DayStrength> courseOf(std::string_view symptom, const Session &session,
                                                std::span<const CheckIn> checkIns, const time::Zone &zone);

/// The last check-in by `at`, beside the one before it. `checkIns` is not empty and names only ids of `plan`.
[[nodiscard]] Assessment assess(const plan::AftercarePlan &plan, const Session &session,
                                std::span<const CheckIn> checkIns);

} // namespace afterglow::timeline
