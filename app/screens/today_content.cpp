#include "app/screens/today_content.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace afterglow::app {

namespace {

using std::chrono::days;
using std::chrono::hours;

/// How long the end of a restriction that nobody ticked is news.
constexpr days kEndIsNews{3};
/// Far enough back for everything that can still be open.
constexpr days kReach{20 * 366};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

care::TaskKind taskKind(plan::RuleKind kind)
{
    switch (kind) {
    case plan::RuleKind::Photo:
        return care::TaskKind::Photo;
    case plan::RuleKind::CheckIn:
        return care::TaskKind::CheckIn;
    case plan::RuleKind::Milestone:
        return care::TaskKind::Milestone;
    case plan::RuleKind::Restriction:
        return care::TaskKind::RestrictionEnd;
    case plan::RuleKind::Task:
        break;
    }
    return care::TaskKind::Task;
}

care::TaskState taskState(timeline::State state)
{
    switch (state) {
    case timeline::State::Upcoming:
        return care::TaskState::Upcoming;
    case timeline::State::Due:
        return care::TaskState::Due;
    case timeline::State::Snoozed:
        return care::TaskState::Snoozed;
    case timeline::State::Done:
        return care::TaskState::Done;
    case timeline::State::Skipped:
        return care::TaskState::Skipped;
    case timeline::State::Missed:
        break;
    }
    return care::TaskState::Missed;
}

QString text(const plan::LocalizedText &words)
{
    return QString::fromStdString(words.in(textLanguage()));
}

QString inSentence(std::chrono::seconds left)
{
    return Words::tr("in %1").arg(countdownText(left));
}

/// Reads one source. Everything that changes by itself later is told to changesAt().
class Reader {
public:
    explicit Reader(const TodaySource &source)
        : m_source(source),
          m_now(source.scenario.now),
          m_zone(source.scenario.zone),
          m_local(m_zone.localAt(m_now)),
          m_today(time::dateOf(m_local)),
          m_timeline(timeline::build(source.scenario))
    {
    }

    TodayContent read()
    {
        m_content.dateLine = dayText(m_today);
        m_content.hasSessions = !m_source.sessions.empty();
        changesAt(m_zone.resolve(time::LocalTime{m_today + days{1}}));
        readSessions();
        readRestrictions();
        readOutdoors();
        readChecklist();
        return std::move(m_content);
    }

private:
    void changesAt(time::Instant instant)
    {
        if (instant > m_now && (!m_content.nextChange || instant < *m_content.nextChange))
            m_content.nextChange = instant;
    }

    [[nodiscard]] const plan::AftercarePlan *plan(const std::string &id, int version) const
    {
        const auto plan = std::ranges::find_if(m_source.scenario.plans, [&](const auto &candidate) {
            return candidate->id == id && candidate->version == version;
        });
        return plan == m_source.scenario.plans.end() ? nullptr : plan->get();
    }

    [[nodiscard]] int plannedSessions(const journal::Session &session) const
    {
        const auto series = std::ranges::find(m_source.series, session.series, &journal::Series::id);
        return series == m_source.series.end() ? 0 : series->plannedSessions;
    }

    // --- treatments

    void readSessions()
    {
        std::vector<const journal::Session *> performed; // the latest of each area, newest first
        for (const journal::Session &session : m_source.sessions | std::views::reverse) {
            const timeline::Session &treatment = session.treatment;
            if (treatment.status == timeline::SessionStatus::Performed
                && std::ranges::none_of(performed,
                                        [&](const auto *later) { return later->treatment.area == treatment.area; }))
                performed.push_back(&session);
        }
        std::vector<SessionCard> recovered;
        for (const journal::Session *session : performed) {
            const plan::AftercarePlan *plan = this->plan(session->treatment.plan, session->treatment.planVersion);
            if (plan == nullptr)
                continue;
            SessionCard card = performedCard(*session, *plan);
            (card.kind == care::SessionKind::Recovering ? m_content.sessions : recovered).push_back(std::move(card));
        }
        for (const journal::Session &session : m_source.sessions) {
            const plan::AftercarePlan *plan = this->plan(session.treatment.plan, session.treatment.planVersion);
            if (plan != nullptr && session.treatment.status == timeline::SessionStatus::Planned)
                m_content.sessions.push_back(plannedCard(session, *plan));
        }
        if (m_content.sessions.empty() && !recovered.empty())
            m_content.sessions.push_back(std::move(recovered.front()));
        for (const SessionCard &card : m_content.sessions)
            m_areas.insert(areaOf(card.id.toStdString()));
    }

    [[nodiscard]] const timeline::Session *session(const std::string &id) const
    {
        const auto &sessions = m_source.scenario.sessions;
        const auto session = std::ranges::find(sessions, id, &timeline::Session::id);
        return session == sessions.end() ? nullptr : &*session;
    }

    [[nodiscard]] std::string areaOf(const std::string &sessionId) const
    {
        const timeline::Session *session = this->session(sessionId);
        return session == nullptr ? std::string() : session->area;
    }

    /// The area and the words, where it isn't the only one of the day.
    [[nodiscard]] QString withArea(const std::string &sessionId, const QString &words) const
    {
        if (m_areas.size() < 2)
            return words;
        const QString area = areaName(areaOf(sessionId));
        return words.isEmpty() ? area : Words::tr("%1 · %2", "area, what to do").arg(area, words);
    }

    SessionCard performedCard(const journal::Session &session, const plan::AftercarePlan &plan)
    {
        const timeline::Session &treatment = session.treatment;
        SessionCard card;
        card.id = QString::fromStdString(treatment.id);
        card.overline = sessionLine(treatment.area, session.numberInSeries, plannedSessions(session));

        const plan::Phase *current = nullptr;
        bool more = plan.phases.empty() && m_now < treatment.after(plan.series.earliestNext);
        for (const plan::Phase &phase : plan.phases) {
            const time::Instant from = treatment.after(phase.from);
            const time::Instant until = treatment.after(phase.until);
            changesAt(from);
            changesAt(until);
            more = more || m_now < until;
            if (from <= m_now && m_now < until)
                current = &phase;
        }
        const int day = static_cast<int>((m_today - treatment.dayZero()).count());
        if (!more) {
            card.kind = care::SessionKind::Recovered;
            card.title = Words::tr("All healed up");
            card.summary = nextWindow(treatment, plan);
            card.ringValue = QLocale().toString(day / 7);
            card.ringCaption = Words::tr("week(s) ago", nullptr, day / 7);
            card.ringProgress = 1;
            return card;
        }
        card.kind = care::SessionKind::Recovering;
        if (current != nullptr) {
            const PlanText words = planText(current->text);
            card.title = text(current->title);
            card.summary = words.summary;
            card.detail = words.detail;
            card.sources = sourcesText(plan, current->sources);
        } else {
            card.title = text(plan.title);
        }
        card.canHeal = !treatment.healedAt && asksWhetherHealed(plan, day);
        fillRing(card, day, plan);
        return card;
    }

    static bool asksWhetherHealed(const plan::AftercarePlan &plan, int day)
    {
        return std::ranges::any_of(plan.rules, [&](const plan::Rule &rule) {
            const auto *byDay = std::get_if<plan::ByDay>(&rule.timing);
            return byDay != nullptr && std::ranges::binary_search(byDay->unhealedDays, day);
        });
    }

    static void fillRing(SessionCard &card, int day, const plan::AftercarePlan &plan)
    {
        const QLocale locale;
        if (const int course = courseDays(plan); day < course) {
            card.ringValue = locale.toString(std::max(day, 0));
            card.ringCaption = Words::tr("of %n day(s)", nullptr, course);
            card.ringProgress = course > 0 ? std::clamp(static_cast<double>(day) / course, 0.0, 1.0) : 1;
            return;
        }
        const int week = day / 7 + 1;
        const int weeks = std::max(week, recoveryWeeks(plan));
        card.ringValue = locale.toString(week);
        card.ringCaption = Words::tr("of %n week(s)", nullptr, weeks);
        card.ringProgress = static_cast<double>(week) / weeks;
    }

    [[nodiscard]] QString nextWindow(const timeline::Session &treatment, const plan::AftercarePlan &plan) const
    {
        const time::Instant earliest = treatment.after(plan.series.earliestNext);
        if (m_now < earliest)
            return Words::tr("The next treatment is possible from %1.")
                .arg(dayText(time::dateOf(m_zone.localAt(earliest))));
        return Words::tr("The next treatment is possible when you and your clinic are ready.");
    }

    SessionCard plannedCard(const journal::Session &session, const plan::AftercarePlan &plan)
    {
        const timeline::Session &treatment = session.treatment;
        const time::Instant instant = treatment.instant();
        const time::LocalTime local = m_zone.localAt(instant);
        const QString when =
            Words::tr("%1, %2", "day, time").arg(dayText(time::dateOf(local)), timeText(time::timeOfDay(local)));
        changesAt(instant);
        SessionCard card;
        card.id = QString::fromStdString(treatment.id);
        card.overline = sessionLine(treatment.area, session.numberInSeries, plannedSessions(session));
        const int toGo = static_cast<int>((time::dateOf(local) - m_today).count());
        if (instant <= m_now) {
            card.kind = care::SessionKind::Unconfirmed;
            card.title = Words::tr("Did it take place?");
            card.summary = Words::tr("Your appointment was on %1.").arg(when);
            card.ringProgress = 1;
            return card;
        }
        card.kind = care::SessionKind::Appointment;
        card.title = when;
        card.summary = toGo == 0 ? Words::tr("Today, %1. Come with clean, dry skin.").arg(inSentence(instant - m_now))
                                 : Words::tr("Your appointment. What helps beforehand shows up below when it is time.");
        card.ringValue = toGo == 0 ? timeText(time::timeOfDay(local)) : QLocale().toString(toGo);
        card.ringCaption = toGo == 0 ? Words::tr("today") : Words::tr("day(s) to go", nullptr, toGo);
        const int lead = preparationDays(plan);
        card.ringProgress = std::clamp(1.0 - static_cast<double>(toGo) / lead, 0.0, 1.0);
        return card;
    }

    /// The days before a treatment on which its plan has something to do; at least a week.
    static int preparationDays(const plan::AftercarePlan &plan)
    {
        int first = -7;
        for (const plan::Rule &rule : plan.rules) {
            if (const auto *byDay = std::get_if<plan::ByDay>(&rule.timing); byDay != nullptr && !byDay->days.empty())
                first = std::min(first, byDay->days.front());
        }
        return -first;
    }

    // --- what to avoid

    void readRestrictions()
    {
        std::map<std::string, RestrictionItem> longest; // one chip a rule: sorted by end, so the last one counts
        std::map<std::string, std::set<std::string>> areas;
        std::vector<std::string> order;
        for (const timeline::Restriction &restriction : m_timeline.restrictions) {
            changesAt(restriction.from);
            changesAt(restriction.until);
            const plan::AftercarePlan *plan = this->plan(restriction.plan, restriction.planVersion);
            const plan::Rule *rule = plan == nullptr ? nullptr : plan->rule(restriction.rule);
            if (!restriction.active || rule == nullptr)
                continue;
            const RuleWords words = ruleWords(*rule);
            const std::string id = restriction.plan + "/" + restriction.rule;
            std::erase(order, id);
            order.push_back(id);
            areas[id].insert(areaOf(restriction.session));
            longest[id] = {.id = QString::fromStdString(id),
                           .title = words.title,
                           // After the appointment it holds again, and for longer: no time at which it would be over.
                           .timeLeft = rule->stage == plan::Stage::Prep
                               ? Words::tr("until your appointment")
                               : timeLeftText(m_local, m_zone.localAt(restriction.until)),
                           .summary = words.summary,
                           .detail = words.detail,
                           .sources = sourcesText(*plan, rule->sources)};
        }
        for (const std::string &id : order) {
            RestrictionItem &item = longest[id];
            // What holds for all needs no area.
            if (areas[id].size() < m_areas.size())
                item.title = Words::tr("%1 (%2)", "what to leave out, areas").arg(item.title, areaNames(areas[id]));
            m_content.restrictions.push_back(std::move(item));
        }
    }

    static QString areaNames(const std::set<std::string> &areas)
    {
        QStringList names;
        for (const std::string &area : areas)
            names << areaName(area);
        return QLocale().createSeparatedList(names);
    }

    // --- outdoors

    /// The outdoors rule of a treatment for which today is one of its days.
    [[nodiscard]] const plan::Outdoors *outdoorsRule(const timeline::Session &session) const
    {
        const plan::AftercarePlan *plan = this->plan(session.plan, session.planVersion);
        if (plan == nullptr || session.status != timeline::SessionStatus::Performed || session.instant() > m_now)
            return nullptr;
        const auto day = static_cast<int>((m_today - session.dayZero()).count());
        for (const plan::Rule &rule : plan->rules) {
            const auto *outdoors = std::get_if<plan::Outdoors>(&rule.timing);
            if (outdoors != nullptr && rule.appliesTo(session.area) && std::ranges::binary_search(outdoors->days, day)
                && std::ranges::find(m_source.scenario.preferences.disabled, plan->id + "/" + rule.id)
                    == m_source.scenario.preferences.disabled.end())
                return outdoors;
        }
        return nullptr;
    }

    [[nodiscard]] static bool isOutdoors(const timeline::Occurrence &occurrence, const plan::AftercarePlan &plan)
    {
        const plan::Rule *rule = plan.rule(occurrence.rule);
        return rule != nullptr && std::holds_alternative<plan::Outdoors>(rule->timing);
    }

    void readOutdoors()
    {
        std::chrono::seconds every = days{1};
        OutdoorsState &state = m_content.outdoors;
        for (const timeline::Session &session : m_source.scenario.sessions) {
            if (const plan::Outdoors *rule = outdoorsRule(session)) {
                state.shown = true;
                every = std::min(every, std::chrono::seconds{time::nominalSeconds(rule->every)});
            }
        }
        state.on = m_source.outdoors.has_value();
        state.shown = state.shown || state.on;
        if (!state.on) {
            // "2 hours" stay together.
            state.text = Words::tr("SPF on first, then again every %1")
                             .arg(everyText(every).replace(QLatin1Char(' '), QChar::Nbsp));
            return;
        }
        for (const timeline::Occurrence &occurrence : m_timeline.occurrences) {
            const plan::AftercarePlan *plan = this->plan(occurrence.plan, occurrence.planVersion);
            if (plan == nullptr || !isOutdoors(occurrence, *plan) || occurrence.due < m_source.outdoors->from)
                continue;
            if (occurrence.state == timeline::State::Due || occurrence.state == timeline::State::Upcoming
                || occurrence.state == timeline::State::Snoozed) {
                describeNextApplication(occurrence);
                return;
            }
        }
        state.text = Words::tr("No need to apply it again today");
    }

    void describeNextApplication(const timeline::Occurrence &occurrence)
    {
        OutdoorsState &state = m_content.outdoors;
        state.occurrence = QString::fromStdString(occurrence.id);
        state.due = occurrence.instant <= m_now;
        if (state.due)
            state.text = Words::tr("Time to put SPF on again");
        else
            state.text = Words::tr("Again at %1 · %2")
                             .arg(timeText(time::timeOfDay(m_zone.localAt(occurrence.instant))),
                                  inSentence(occurrence.instant - m_now));
    }

    static QString everyText(std::chrono::seconds every)
    {
        if (every % hours{1} == std::chrono::seconds{0})
            return Words::tr("%n hour(s)", nullptr, static_cast<int>(every / hours{1}));
        return countdownText(every);
    }

    // --- the checklist

    void readChecklist()
    {
        const time::Instant midnight = m_zone.resolve(time::LocalTime{m_today});
        const time::Instant nextMidnight = m_zone.resolve(time::LocalTime{m_today + days{1}});
        bool upcomingOutdoors = false; // only the next one of them: the others move with it
        for (const timeline::Occurrence &occurrence : m_timeline.occurrences) {
            changesAt(occurrence.instant);
            changesAt(occurrence.expires);
            const plan::AftercarePlan *plan = this->plan(occurrence.plan, occurrence.planVersion);
            const plan::Rule *rule = plan == nullptr ? nullptr : plan->rule(occurrence.rule);
            if (rule == nullptr || occurrence.instant >= nextMidnight
                || (occurrence.instant < midnight && !stillOpen(occurrence) && !loggedSince(occurrence.id, midnight)))
                continue;
            if (isOutdoors(occurrence, *plan) && occurrence.state == timeline::State::Upcoming
                && std::exchange(upcomingOutdoors, true))
                continue;
            if (isOutdoors(occurrence, *plan) && occurrence.state == timeline::State::Missed)
                continue; // it was for the sun of that hour
            m_content.checklist.push_back(checklistItem(occurrence, *rule, *plan));
            if (occurrence.state == timeline::State::Done)
                ++m_content.done;
            if (occurrence.state != timeline::State::Skipped && occurrence.state != timeline::State::Missed)
                ++m_content.total;
        }
    }

    [[nodiscard]] bool stillOpen(const timeline::Occurrence &occurrence) const
    {
        if (occurrence.kind == plan::RuleKind::Restriction && occurrence.instant + kEndIsNews < m_now)
            return false;
        return occurrence.state == timeline::State::Due && !isPast(occurrence.session);
    }

    /// A later treatment of the same area has begun: what was left open of this one is of no use any more.
    [[nodiscard]] bool isPast(const std::string &sessionId) const
    {
        const timeline::Session *session = this->session(sessionId);
        return session != nullptr
            && std::ranges::any_of(m_source.scenario.sessions, [&](const timeline::Session &later) {
                   return later.status == timeline::SessionStatus::Performed && later.area == session->area
                       && later.instant() > session->instant() && later.instant() <= m_now;
               });
    }

    [[nodiscard]] bool loggedSince(const std::string &occurrence, time::Instant since) const
    {
        return std::ranges::any_of(m_source.scenario.log, [&](const timeline::LogEntry &entry) {
            return entry.at >= since && entry.occurrence == occurrence;
        });
    }

    /// It falls due after the appointment that it prepares: it asks how that went.
    [[nodiscard]] bool comesAfter(const timeline::Occurrence &occurrence) const
    {
        const timeline::Session *session = this->session(occurrence.session);
        return session != nullptr && occurrence.due >= session->instant();
    }

    [[nodiscard]] ChecklistItem checklistItem(const timeline::Occurrence &occurrence, const plan::Rule &rule,
                                              const plan::AftercarePlan &plan) const
    {
        const RuleWords words = outcomeWords(rule);
        const time::LocalTime local = m_zone.localAt(occurrence.instant);
        ChecklistItem item;
        item.id = QString::fromStdString(occurrence.id);
        item.session = QString::fromStdString(occurrence.session);
        item.kind = taskKind(occurrence.kind);
        item.state = taskState(occurrence.state);
        item.title = occurrenceTitle(occurrence, rule);
        item.summary = withArea(occurrence.session, words.summary);
        item.detail = words.detail;
        item.instant = occurrence.instant;
        item.sources = sourcesText(plan, rule.sources);
        item.when = time::dateOf(local) == m_today ? timeText(time::timeOfDay(local))
                                                   : relativeDayText(time::dateOf(local), m_today);
        if (rule.stage == plan::Stage::Prep && comesAfter(occurrence))
            item.confirms = QString::fromStdString(occurrence.session);
        if (occurrence.state == timeline::State::Snoozed) {
            item.snoozedUntil = occurrence.instant;
            item.stateText = withArea(occurrence.session, Words::tr("Put off: %1").arg(item.when));
        } else if (occurrence.state == timeline::State::Skipped) {
            item.stateText = withArea(occurrence.session, Words::tr("Skipped"));
        }
        return item;
    }

    const TodaySource &m_source;
    time::Instant m_now;
    const time::Zone &m_zone;
    time::LocalTime m_local;
    time::Date m_today;
    timeline::Timeline m_timeline;
    std::set<std::string> m_areas; ///< of the treatments that are shown
    TodayContent m_content;
};

} // namespace

TodayContent readToday(TodaySource source)
{
    source.scenario.limit = 0;
    source.scenario.from = source.scenario.now - kReach;
    source.scenario.until = source.scenario.now + days{3};
    return Reader(source).read();
}

} // namespace afterglow::app
