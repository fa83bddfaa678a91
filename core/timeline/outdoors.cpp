// Times outdoors and what falls due in them. docs/timeline.md, section 5.
#include "core/timeline/timings.h"

#include <algorithm>
#include <fmt/format.h>

namespace afterglow::timeline {

namespace {

constexpr std::chrono::hours kLongestForgotten{6};

time::Instant endOf(const OutdoorsSpan &span, const QuietHours &quietHours)
{
    if (span.until)
        return *span.until;
    const time::Instant end = span.from + kLongestForgotten;
    if (quietHours.alwaysAwake() || !quietHours.awakeAt(span.from))
        return end;
    return std::min(end, quietHours.nextSleep(span.from));
}

} // namespace

time::Instant endOf(const OutdoorsSpan &span, const Preferences &preferences, const time::Zone &zone)
{
    return endOf(span, QuietHours(preferences, zone));
}

std::vector<Outing> outings(const Scenario &scenario)
{
    const QuietHours quietHours{scenario.preferences, scenario.zone};
    std::vector<Outing> all;
    all.reserve(scenario.outdoors.size());
    for (const OutdoorsSpan &span : scenario.outdoors)
        all.push_back({span.from, endOf(span, quietHours), time::dateOf(scenario.zone.localAt(span.from))});
    std::sort(all.begin(), all.end(), [](const Outing &a, const Outing &b) { return a.from < b.from; });

    std::vector<Outing> merged;
    for (const Outing &outing : all) {
        if (!merged.empty() && outing.from <= merged.back().until)
            merged.back().until = std::max(merged.back().until, outing.until);
        else
            merged.push_back(outing);
    }
    return merged;
}

std::vector<Due> outdoors(const Course &course, const plan::Rule &rule, const plan::Outdoors &timing,
                          const std::vector<Outing> &outings, const LogIndex &log)
{
    const std::chrono::seconds every{timing.every.seconds};
    std::vector<Due> dues;
    for (const Outing &outing : outings) {
        const std::int64_t day = (outing.date - course.session->dayZero()).count();
        if (!std::binary_search(timing.days.begin(), timing.days.end(), day))
            continue;
        time::Instant due = outing.from + every;
        for (int k = 1; due < outing.until; ++k) {
            std::string id = fmt::format("{}/{}/o/{}/{}", course.name, rule.id, time::format(outing.from), k);
            const LogEntry *entry = log.find(id);
            if (due >= course.instant && !course.isSuperseded(due))
                dues.push_back({std::move(id), due});
            const bool done = entry && entry->action == Action::Done && entry->at >= due - every;
            due = (done ? entry->at : due) + every;
        }
    }
    return dues;
}

} // namespace afterglow::timeline
