#include "core/timeline/timings.h"

#include <fmt/compile.h>
#include <fmt/format.h>

namespace afterglow::timeline {

namespace {

time::LocalTime clockFace(const plan::TimeToken &token, time::Date date, const QuietHours &quietHours)
{
    switch (token.anchor) {
    case plan::TimeToken::Anchor::Wake:
        return quietHours.wakeOn(date) + token.offset;
    case plan::TimeToken::Anchor::Sleep:
        return quietHours.sleepOn(date) + token.offset;
    case plan::TimeToken::Anchor::Clock:
        break;
    }
    return time::at(date, token.offset);
}

} // namespace

std::vector<Due> byDay(const Course &course, const plan::Rule &rule, const plan::ByDay &timing,
                       const QuietHours &quietHours)
{
    std::vector<Due> dues;
    dues.reserve((timing.days.size() + timing.unhealedDays.size()) * timing.at.size());

    const auto addDay = [&](int day, const std::optional<time::Instant> &end) {
        const time::Date date = course.session->dayZero() + std::chrono::days{day};
        for (std::size_t index = 0; index < timing.at.size(); ++index) {
            const time::Instant asked = quietHours.zone().resolve(clockFace(timing.at[index], date, quietHours));
            const bool beforeTreatment = rule.stage == plan::Stage::Aftercare && asked < course.instant;
            if (beforeTreatment)
                continue;
            const std::optional<time::Instant> due = quietHours.apply(rule.quiet, asked);
            if (!due)
                continue;
            const bool afterAppointment = rule.stage == plan::Stage::Prep && *due >= course.instant;
            const bool healed = end && *due >= *end;
            if (afterAppointment || healed || course.isSuperseded(*due))
                continue;
            dues.push_back({fmt::format(FMT_COMPILE("{}/{}/d{}/{}"), course.name, rule.id, day, index), *due});
        }
    };
    for (const int day : timing.days)
        addDay(day, std::nullopt);
    for (const int day : timing.unhealedDays)
        addDay(day, course.session->healedAt);
    return dues;
}

} // namespace afterglow::timeline
