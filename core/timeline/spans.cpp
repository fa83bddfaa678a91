#include "core/timeline/timings.h"

#include <fmt/format.h>

namespace afterglow::timeline {

std::optional<Restricted> restricted(const Course &course, const plan::Span &timing)
{
    Restricted span{course.session->after(timing.from), course.session->after(timing.until)};
    if (course.restrictionsEndAt && *course.restrictionsEndAt < span.until) {
        span.until = *course.restrictionsEndAt;
        span.cutShort = true;
    }
    if (span.until <= span.from)
        return std::nullopt;
    return span;
}

std::vector<Due> announcedEnd(const Course &course, const plan::Rule &rule, const Restricted &restricted,
                              const QuietHours &quietHours)
{
    if (restricted.cutShort)
        return {};
    const auto due = quietHours.apply(rule.quiet, restricted.until);
    const bool afterAppointment = due && rule.stage == plan::Stage::Prep && *due >= course.instant;
    if (!due || afterAppointment)
        return {};
    return {{fmt::format("{}/{}/end", course.name, rule.id), *due}};
}

} // namespace afterglow::timeline
