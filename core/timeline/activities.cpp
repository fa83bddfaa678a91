#include "core/timeline/activities.h"

namespace afterglow::timeline {

Subject activity(Activity activity)
{
    switch (activity) {
    case Activity::Makeup:
        return {.rules = {"no-makeup"}, .phases = {}, .questions = {}};
    case Activity::Retinol:
        return {.rules = {"no-retinol", "no-retinol-before"}, .phases = {}, .questions = {}};
    case Activity::Exercise:
        return {.rules = {"no-sport"}, .phases = {}, .questions = {}};
    case Activity::Sauna:
        return {.rules = {"no-sauna"}, .phases = {}, .questions = {}};
    case Activity::Swimming:
        return {.rules = {"no-swimming"}, .phases = {}, .questions = {}};
    case Activity::DirectSun:
    case Activity::SunHoliday:
        return {.rules = {"no-direct-sun", "no-sun-before"}, .phases = {}, .questions = {}};
    }
    return {};
}

Answer earliest(const Scenario &scenario, Activity about)
{
    const Subject subject = activity(about);
    return about == Activity::SunHoliday ? earliestDay(scenario, subject) : earliest(scenario, subject);
}

} // namespace afterglow::timeline
