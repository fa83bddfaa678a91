#include "core/timeline/holds.h"

#include "core/timeline/timings.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace afterglow::timeline {

namespace {

/// How long a plan's question about the first day is open. clinics: "none in the first 24 hours".
constexpr time::Duration kFirstDay{.seconds = std::int64_t{24} * 60 * 60, .exact = true};

bool contains(const std::vector<std::string_view> &ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isSwitchedOff(const Scenario &scenario, const plan::AftercarePlan &plan, const plan::Rule &rule)
{
    const auto &disabled = scenario.preferences.disabled;
    return std::find(disabled.begin(), disabled.end(), plan.id + '/' + rule.id) != disabled.end();
}

/// As if every appointment took place.
Scenario kept(const Scenario &scenario)
{
    Scenario kept;
    kept.plans = scenario.plans;
    kept.sessions = scenario.sessions;
    for (Session &session : kept.sessions)
        session.status = SessionStatus::Performed;
    return kept;
}

class Collector {
public:
    Collector(const Scenario &scenario, const Subject &subject) : m_scenario(scenario), m_subject(subject) { }

    /// `session` is the scenario's; the course may be that of its copy.
    void collect(const Course &course, const Session &session)
    {
        for (const plan::Rule &rule : course.plan->rules) {
            if (rule.stage != course.stage || !rule.appliesTo(session.area))
                continue;
            const bool switchedOff = isSwitchedOff(m_scenario, *course.plan, rule);
            const auto *span = std::get_if<plan::Span>(&rule.timing);
            if (span != nullptr && contains(m_subject.rules, rule.id)) {
                if (const auto left = restricted(course, *span))
                    m_holds.push_back({&session, course.plan, &rule, nullptr, left->from, left->until, switchedOff});
            } else if (contains(m_subject.questions, rule.id)) {
                m_holds.push_back(
                    {&session, course.plan, &rule, nullptr, course.instant, session.after(kFirstDay), switchedOff});
            }
        }
        if (course.stage != plan::Stage::Aftercare)
            return;
        for (const plan::Phase &phase : course.plan->phases) {
            if (const time::Instant until = session.after(phase.until);
                contains(m_subject.phases, phase.id) && course.instant < until)
                m_holds.push_back({&session, course.plan, nullptr, &phase, course.instant, until, false});
        }
    }

    std::vector<Hold> take()
    {
        std::stable_sort(m_holds.begin(), m_holds.end(), [](const Hold &a, const Hold &b) {
            return std::tie(a.from, a.until) < std::tie(b.from, b.until);
        });
        return std::move(m_holds);
    }

private:
    const Scenario &m_scenario;
    const Subject &m_subject;
    std::vector<Hold> m_holds;
};

bool isQuestion(const Hold &hold)
{
    return hold.rule != nullptr && !std::holds_alternative<plan::Span>(hold.rule->timing);
}

bool says(const plan::AftercarePlan &plan, const Subject &subject)
{
    return std::any_of(plan.rules.begin(), plan.rules.end(),
                       [&](const plan::Rule &rule) {
                           return rule.stage == plan::Stage::Aftercare
                               && (contains(subject.rules, rule.id) || contains(subject.questions, rule.id));
                       })
        || std::any_of(plan.phases.begin(), plan.phases.end(),
                       [&](const plan::Phase &phase) { return contains(subject.phases, phase.id); });
}

/// Until the last phase ends; without phases, until the next session is possible.
time::Instant healedBy(const plan::AftercarePlan &plan, const Session &session)
{
    if (plan.phases.empty())
        return session.after(plan.series.earliestNext);
    time::Instant end = session.instant();
    for (const plan::Phase &phase : plan.phases)
        end = std::max(end, session.after(phase.until));
    return end;
}

/// A treatment heals whose plan has nothing about `subject`. A question alone needs no answer of every plan.
bool isUnsaid(const Scenario &scenario, const Subject &subject)
{
    if (subject.rules.empty() && subject.phases.empty())
        return false;
    const std::vector<Course> all = courses(scenario);
    return std::any_of(all.begin(), all.end(), [&](const Course &course) {
        return course.instant <= scenario.now && scenario.now < healedBy(*course.plan, *course.session)
            && !says(*course.plan, subject);
    });
}

struct Free {
    time::Instant at;
    std::optional<Hold> reason;
    std::optional<Hold> next;
};

/// From `from` on, past all that holds without a gap. `holds` is sorted by `from`.
Free freeFrom(const std::vector<Hold> &holds, time::Instant from)
{
    Free free{from, std::nullopt, std::nullopt};
    for (const Hold &hold : holds) {
        if (hold.from > free.at) {
            free.next = hold;
            break;
        }
        if (hold.until > free.at) {
            free.at = hold.until;
            free.reason = hold;
        }
    }
    return free;
}

time::Instant midnightOn(time::Date date, const time::Zone &zone)
{
    return zone.resolve(time::LocalTime{date});
}

Free freeDay(const std::vector<Hold> &holds, const time::Zone &zone, time::Instant now)
{
    Free free = freeFrom(holds, now);
    for (;;) {
        time::Date day = time::dateOf(zone.localAt(free.at));
        if (free.reason && midnightOn(day, zone) < free.at)
            day += std::chrono::days{1};
        if (free.reason)
            free.at = midnightOn(day, zone);
        if (!free.next || free.next->from >= midnightOn(day + std::chrono::days{1}, zone))
            return free;
        free = freeFrom(holds, free.next->from);
    }
}

/// `search` finds the way past the holds that count.
template <class Search> Answer answer(const Scenario &scenario, const Subject &subject, Search search)
{
    const std::vector<Hold> all = holds(scenario, subject);
    std::vector<Hold> counting;
    std::vector<Hold> questions;
    for (const Hold &hold : all) {
        if (!hold.switchedOff)
            (isQuestion(hold) ? questions : counting).push_back(hold);
    }
    Free free = search(counting);
    Answer answer{Verdict::Now, scenario.now, free.reason, free.next};
    if (free.reason) {
        answer.verdict = Verdict::Later;
        answer.at = free.at;
        return answer;
    }
    if (const Free asked = freeFrom(questions, scenario.now); asked.reason) {
        answer.verdict = Verdict::AskClinic;
        answer.at = asked.at;
        answer.reason = asked.reason;
        return answer;
    }
    const auto off = std::find_if(all.begin(), all.end(), [&](const Hold &hold) {
        return hold.switchedOff && !isQuestion(hold) && hold.from <= scenario.now && scenario.now < hold.until;
    });
    if (off != all.end()) {
        answer.verdict = Verdict::SwitchedOff;
        answer.reason = *off;
    } else if (isUnsaid(scenario, subject)) {
        answer.verdict = Verdict::Unsaid;
    }
    return answer;
}

} // namespace

std::vector<Hold> holds(const Scenario &scenario, const Subject &subject)
{
    Collector collector(scenario, subject);
    const Scenario all = kept(scenario);
    const std::vector<Course> after = courses(all);
    for (std::size_t i = 0; i < after.size(); ++i)
        collector.collect(after[i], scenario.sessions[i]);
    for (const Course &course : courses(scenario)) {
        if (course.stage == plan::Stage::Prep)
            collector.collect(course, *course.session);
    }
    return collector.take();
}

Answer earliest(const Scenario &scenario, const Subject &subject)
{
    return answer(scenario, subject, [&](const std::vector<Hold> &holds) { return freeFrom(holds, scenario.now); });
}

Answer earliestDay(const Scenario &scenario, const Subject &subject)
{
    return answer(scenario, subject,
                  [&](const std::vector<Hold> &holds) { return freeDay(holds, scenario.zone, scenario.now); });
}

} // namespace afterglow::timeline
