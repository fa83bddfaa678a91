// What a plan says about what patients ask for. docs/clinical-content.md, "Ingredients and questions".
#pragma once

#include "core/timeline/holds.h"

#include <array>

namespace afterglow::timeline {

enum class Activity { Makeup, Retinol, Exercise, Sauna, Swimming, DirectSun, SunHoliday };

inline constexpr std::array<Activity, 7> kActivities{Activity::Makeup,    Activity::Retinol,  Activity::Exercise,
                                                     Activity::Sauna,     Activity::Swimming, Activity::DirectSun,
                                                     Activity::SunHoliday};

[[nodiscard]] Subject activity(Activity activity);

/// When it is possible at the earliest. A holiday in the sun: the first whole day without anything against direct sun.
[[nodiscard]] Answer earliest(const Scenario &scenario, Activity activity);

} // namespace afterglow::timeline
