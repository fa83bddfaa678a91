#include "core/timeline/courses.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <map>
#include <string_view>
#include <tuple>

namespace afterglow::timeline {

namespace {

const plan::AftercarePlan *planOf(const Session &session, const Scenario &scenario)
{
    const auto found = std::find_if(scenario.plans.begin(), scenario.plans.end(), [&](const auto &plan) {
        return plan->id == session.plan && plan->version == session.planVersion;
    });
    assert(found != scenario.plans.end() && "a scenario holds the plan of each session");
    return found->get();
}

/// Marks what each performed session ends of those performed before it.
void supersede(std::vector<Course *> performed)
{
    std::sort(performed.begin(), performed.end(), [](const Course *a, const Course *b) {
        return std::tie(a->instant, a->session->id) > std::tie(b->instant, b->session->id);
    });
    struct Next {
        std::optional<time::Instant> onArea;
        std::map<std::string_view, time::Instant> byPlan;
    };
    std::map<std::string_view, Next> nextByArea;
    for (Course *course : performed) { // the latest first
        Next &next = nextByArea[course->session->area];
        course->supersededAt = next.onArea;
        if (const auto samePlan = next.byPlan.find(course->session->plan); samePlan != next.byPlan.end())
            course->restrictionsEndAt = samePlan->second;
        next.onArea = course->instant;
        next.byPlan[course->session->plan] = course->instant;
    }
}

} // namespace

std::vector<Course> courses(const Scenario &scenario)
{
    std::vector<Course> courses;
    courses.reserve(scenario.sessions.size());
    std::vector<Course *> performed;
    for (const Session &session : scenario.sessions) {
        Course &course = courses.emplace_back();
        course.session = &session;
        course.plan = planOf(session, scenario);
        course.name = session.revision >= 2 ? fmt::format("{}.{}", session.id, session.revision) : session.id;
        course.instant = session.instant();
        if (session.status == SessionStatus::Performed) {
            performed.push_back(&course);
        } else {
            course.stage = plan::Stage::Prep;
            course.restrictionsEndAt = course.instant;
        }
    }
    supersede(std::move(performed));
    return courses;
}

} // namespace afterglow::timeline
