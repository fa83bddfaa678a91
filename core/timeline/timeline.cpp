#include "core/timeline/timeline.h"

#include "core/timeline/notifications.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace afterglow::timeline {

namespace {

/// Everything that the sessions yield.
struct Yield {
    std::vector<Draft> drafts;
    std::vector<Restriction> restrictions;
};

Restriction toRestriction(const Course &course, const plan::Rule &rule, const Restricted &span, time::Instant now)
{
    return {.session = course.session->id,
            .plan = course.plan->id,
            .planVersion = course.plan->version,
            .rule = rule.id,
            .from = span.from,
            .until = span.until,
            .active = span.from <= now && now < span.until};
}

Yield yieldOf(const Scenario &scenario, const std::vector<Course> &courses)
{
    const QuietHours quietHours{scenario.preferences, scenario.zone};
    const std::vector<Outing> allOutings = outings(scenario);
    const LogIndex log{scenario.log};
    const std::unordered_set<std::string_view> disabled{scenario.preferences.disabled.begin(),
                                                        scenario.preferences.disabled.end()};
    Yield yield;
    for (const Course &course : courses) {
        for (const plan::Rule &rule : course.plan->rules) {
            const bool applies = rule.stage == course.stage && rule.appliesTo(course.session->area);
            if (!applies || disabled.contains(course.plan->id + '/' + rule.id))
                continue;

            std::vector<Due> dues;
            if (const auto *byDayTiming = std::get_if<plan::ByDay>(&rule.timing)) {
                dues = byDay(course, rule, *byDayTiming, quietHours);
            } else if (const auto *elapsedTiming = std::get_if<plan::Elapsed>(&rule.timing)) {
                dues = elapsed(course, rule, *elapsedTiming, quietHours);
            } else if (const auto *outdoorsTiming = std::get_if<plan::Outdoors>(&rule.timing)) {
                dues = outdoors(course, rule, *outdoorsTiming, allOutings, log);
            } else if (const auto *span = std::get_if<plan::Span>(&rule.timing)) {
                if (const auto remaining = restricted(course, *span)) {
                    yield.restrictions.push_back(toRestriction(course, rule, *remaining, scenario.now));
                    if (span->announceEnd)
                        dues = announcedEnd(course, rule, *remaining, quietHours);
                }
            }
            addDrafts(yield.drafts, course, rule, std::move(dues), log, scenario.now);
        }
    }
    return yield;
}

Occurrence toOccurrence(const Draft &draft, const time::Zone &zone, const DailyLimit &dailyLimit)
{
    const auto day = time::dateOf(zone.localAt(draft.instant)) - draft.course->session->dayZero();
    return {.id = draft.id,
            .session = draft.course->session->id,
            .plan = draft.course->plan->id,
            .planVersion = draft.course->plan->version,
            .rule = draft.rule->id,
            .kind = draft.rule->kind,
            .priority = draft.rule->priority,
            .day = static_cast<int>(day.count()),
            .due = draft.due,
            .instant = draft.instant,
            .expires = draft.expires,
            .state = draft.state,
            .notify = draft.rule->notify,
            .alerts = draft.rule->notify && dailyLimit.wouldAlert(draft.instant),
            .floats = !draft.snoozed && std::holds_alternative<plan::ByDay>(draft.rule->timing)};
}

std::vector<Occurrence> occurrencesWithin(const Scenario &scenario, const std::vector<Draft> &drafts,
                                          const DailyLimit &dailyLimit)
{
    std::vector<const Draft *> shown;
    for (const Draft &draft : drafts) {
        if (scenario.from <= draft.instant && draft.instant < scenario.until)
            shown.push_back(&draft);
    }
    std::sort(shown.begin(), shown.end(), [](const Draft *a, const Draft *b) { return shownBefore(*a, *b); });
    std::vector<Occurrence> occurrences;
    occurrences.reserve(shown.size());
    for (const Draft *draft : shown)
        occurrences.push_back(toOccurrence(*draft, scenario.zone, dailyLimit));
    return occurrences;
}

} // namespace

Timeline build(const Scenario &scenario)
{
    const std::vector<Course> allCourses = courses(scenario);
    Yield yield = yieldOf(scenario, allCourses);
    const DailyLimit dailyLimit{yield.drafts, scenario.zone, scenario.preferences.dailyLimit};

    Timeline timeline;
    timeline.occurrences = occurrencesWithin(scenario, yield.drafts, dailyLimit);
    timeline.restrictions = std::move(yield.restrictions);
    std::sort(timeline.restrictions.begin(), timeline.restrictions.end(), [](const auto &a, const auto &b) {
        return std::tie(a.until, a.session, a.rule) < std::tie(b.until, b.session, b.rule);
    });
    timeline.notifications = notifications(yield.drafts, dailyLimit, scenario.now, scenario.limit);
    return timeline;
}

} // namespace afterglow::timeline
