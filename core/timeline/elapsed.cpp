#include "core/timeline/timings.h"

#include <fmt/format.h>

namespace afterglow::timeline {

std::vector<Due> elapsed(const Course &course, const plan::Rule &rule, const plan::Elapsed &timing,
                         const QuietHours &quietHours)
{
    std::vector<Due> dues;
    for (std::size_t index = 0; index < timing.after.size(); ++index) {
        const auto due = quietHours.apply(rule.quiet, course.session->after(timing.after[index]));
        if (due && !course.isSuperseded(*due))
            dues.push_back({fmt::format("{}/{}/a/{}", course.name, rule.id, index), *due});
    }
    return dues;
}

} // namespace afterglow::timeline
