#include "core/timeline/healing.h"

#include "core/timeline/courses.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace afterglow::timeline {

namespace {

using std::chrono::days;

/// Further than any plan reaches.
constexpr days kReach{3 * 366};

/// Only sessions on the same area change anything of each other.
Scenario ofArea(const HealingSource &source, const std::string &area)
{
    Scenario scenario = source.scenario;
    std::erase_if(scenario.sessions, [&](const Session &session) { return session.area != area; });
    return scenario;
}

const Session &sessionOf(const HealingSource &source)
{
    const auto session = std::ranges::find(source.scenario.sessions, source.session, &Session::id);
    assert(session != source.scenario.sessions.end() && "a scenario holds the session that is asked for");
    return *session;
}

class Reader {
public:
    explicit Reader(const HealingSource &source)
        : m_source(source),
          m_scenario(ofArea(source, sessionOf(source).area)),
          m_courses(courses(m_scenario)),
          m_course(*std::ranges::find_if(m_courses,
                                         [&](const Course &course) { return course.session->id == source.session; })),
          m_session(*m_course.session),
          m_planned(m_session.status == SessionStatus::Planned),
          m_today(number(m_scenario.now))
    {
        m_scenario.from = m_course.instant - kReach;
        m_scenario.until = m_course.instant + kReach;
        m_scenario.limit = 0;
    }

    Healing read()
    {
        day(0);
        readPhases();
        readTimeline();
        readRecords();
        if (m_course.supersededAt && !m_planned)
            day(number(*m_course.supersededAt)).nextTreatment = true;
        if (!isOver() && m_today <= m_days.rbegin()->first)
            day(m_today);
        changesAt(m_scenario.zone.resolve(time::LocalTime{time::dateOf(local(m_scenario.now)) + days{1}}));

        for (auto &[number, day] : m_days) {
            day.number = number;
            day.date = m_session.dayZero() + days{number};
            day.position = number == m_today && !isOver() ? HealingDay::Today
                : number <= m_today                       ? HealingDay::Past
                                                          : HealingDay::Ahead;
            day.phase = phaseOf(day);
            m_healing.days.push_back(std::move(day));
        }
        const auto plan = std::ranges::find_if(m_scenario.plans,
                                               [&](const auto &candidate) { return candidate.get() == m_course.plan; });
        m_healing.plan = *plan;
        return std::move(m_healing);
    }

private:
    [[nodiscard]] time::LocalTime local(time::Instant at) const { return m_scenario.zone.localAt(at); }

    [[nodiscard]] int number(time::Instant at) const
    {
        const auto number = static_cast<int>((time::dateOf(local(at)) - m_session.dayZero()).count());
        if (m_planned)
            return at < m_course.instant ? std::min(number, 0) : number;
        return std::max(number, 0);
    }

    HealingDay &day(int number) { return m_days[number]; }

    void changesAt(time::Instant at)
    {
        if (at > m_scenario.now && (!m_healing.nextChange || at < *m_healing.nextChange))
            m_healing.nextChange = at;
    }

    /// The next treatment of the area has begun.
    [[nodiscard]] bool isOver() const { return !m_planned && m_course.isSuperseded(m_scenario.now); }

    void readPhases()
    {
        if (m_planned)
            return;
        for (const plan::Phase &phase : m_course.plan->phases) {
            const time::Instant from = m_session.after(phase.from);
            const time::Instant until = m_session.after(phase.until);
            if (m_course.isSuperseded(from))
                continue;
            changesAt(from);
            changesAt(until);
            int begins = number(from);
            if (begins == 0 && from > m_course.instant && number(until) > 0)
                begins = 1;
            day(begins).phaseBegins = true;
            m_begun[begins] = &phase;
            if (phase.id == kUnderTheSurface && !isOver()) {
                m_healing.surface = HealingTrack{m_course.instant, from};
                m_healing.underneath = HealingTrack{m_course.instant, until};
            }
        }
    }

    [[nodiscard]] const plan::Phase *phaseAt(time::Instant at) const
    {
        const plan::Phase *current = nullptr;
        for (const plan::Phase &phase : m_course.plan->phases) {
            if (m_session.after(phase.from) <= at && at < m_session.after(phase.until))
                current = &phase;
        }
        return current;
    }

    [[nodiscard]] const plan::Phase *phaseOf(const HealingDay &day) const
    {
        if (m_planned)
            return nullptr;
        if (day.position == HealingDay::Today)
            return phaseAt(m_scenario.now);
        if (const auto begun = m_begun.find(day.number); begun != m_begun.end())
            return begun->second;
        if (day.number < 0 || day.nextTreatment)
            return nullptr;
        const time::Instant end =
            m_scenario.zone.resolve(time::LocalTime{day.date + days{1}}) - std::chrono::seconds{1};
        return m_course.isSuperseded(end) ? nullptr : phaseAt(end);
    }

    void readTimeline()
    {
        const Timeline timeline = build(m_scenario);
        for (const Restriction &restriction : timeline.restrictions) {
            const plan::Rule *rule =
                restriction.session == m_session.id ? m_course.plan->rule(restriction.rule) : nullptr;
            const auto *span = rule == nullptr ? nullptr : std::get_if<plan::Span>(&rule->timing);
            if (span == nullptr)
                continue;
            if (restriction.from != m_course.instant)
                day(number(restriction.from)).begins.push_back({rule, restriction.from});
            const bool cutShort = restriction.until < m_session.after(span->until);
            if (!cutShort && restriction.until != m_course.instant)
                day(number(restriction.until)).ends.push_back({rule, restriction.until});
        }
        for (const Occurrence &occurrence : timeline.occurrences) {
            const plan::Rule *rule =
                occurrence.session == m_session.id ? m_course.plan->rule(occurrence.rule) : nullptr;
            if (rule != nullptr)
                readOccurrence(occurrence, *rule);
        }
        for (const int asked : m_photosAsked)
            markAsked(asked, &HealingDay::photoAsked);
        for (const int asked : m_checkInsAsked)
            markAsked(asked, &HealingDay::checkInAsked);
    }

    void readOccurrence(const Occurrence &occurrence, const plan::Rule &rule)
    {
        const int on = number(occurrence.due);
        const bool open =
            occurrence.state == State::Upcoming || occurrence.state == State::Due || occurrence.state == State::Snoozed;
        if (m_planned) {
            if (occurrence.due < m_course.instant) // what comes after it asks how it went
                day(on).tasks.push_back({&rule, occurrence.due});
        } else if (occurrence.kind == plan::RuleKind::Milestone) {
            day(on).milestones.push_back({&rule, occurrence.due});
        } else if (open && on >= m_today && occurrence.kind == plan::RuleKind::Photo) {
            m_photosAsked.push_back(on);
        } else if (open && on >= m_today && occurrence.kind == plan::RuleKind::CheckIn) {
            m_checkInsAsked.push_back(on);
        }
    }

    /// What is asked for makes no day of its own, but for today.
    void markAsked(int number, bool HealingDay::*asked)
    {
        if (const auto found = m_days.find(number); found != m_days.end() || number == m_today)
            day(number).*asked = true;
    }

    void readRecords()
    {
        for (const HealingPhoto &photo : m_source.photos)
            day(std::max(photo.day, 0)).photos.push_back(photo);
        std::vector<CheckIn> checkIns = m_source.checkIns;
        std::ranges::stable_sort(checkIns, {}, &CheckIn::at);
        for (std::size_t i = 0; i < checkIns.size(); ++i) {
            const std::span<const CheckIn> soFar{checkIns.data(), i + 1};
            day(number(checkIns[i].at)).checkIns.push_back({checkIns[i].at, assess(*m_course.plan, m_session, soFar)});
        }
        if (m_session.healedAt)
            day(number(*m_session.healedAt)).healed = true;
    }

    const HealingSource &m_source;
    Scenario m_scenario;
    std::vector<Course> m_courses;
    const Course &m_course;
    const Session &m_session;
    bool m_planned;
    int m_today; ///< may be below 0, and past the last day
    std::map<int, HealingDay> m_days;
    std::map<int, const plan::Phase *> m_begun; ///< the last phase that begins on a day
    std::vector<int> m_photosAsked;
    std::vector<int> m_checkInsAsked;
    Healing m_healing;
};

} // namespace

double HealingTrack::progress(time::Instant now) const
{
    if (until <= from)
        return now < from ? 0 : 1;
    return std::clamp(std::chrono::duration<double>(now - from) / std::chrono::duration<double>(until - from), 0.0,
                      1.0);
}

Healing healing(const HealingSource &source)
{
    return Reader(source).read();
}

} // namespace afterglow::timeline
