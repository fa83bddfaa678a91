#include "app/screens/when_content.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"
#include "core/timeline/activities.h"
#include "core/timeline/series_window.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterglow::app {

namespace {

using timeline::Activity;
using timeline::Answer;
using timeline::Verdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhenCanI)
};

struct ActivityWords {
    const char *id;
    const char *icon;
    const char *title;
};

ActivityWords wordsOf(Activity activity)
{
    switch (activity) {
    case Activity::Makeup:
        return {"makeup", "brush", QT_TRANSLATE_NOOP("WhenCanI", "Makeup")};
    case Activity::Retinol:
        return {"retinol", "drop", QT_TRANSLATE_NOOP("WhenCanI", "Retinol")};
    case Activity::Exercise:
        return {"exercise", "heart", QT_TRANSLATE_NOOP("WhenCanI", "Hard exercise")};
    case Activity::Sauna:
        return {"sauna", "flame", QT_TRANSLATE_NOOP("WhenCanI", "Sauna or a hot bath")};
    case Activity::Swimming:
        return {"swimming", "waves", QT_TRANSLATE_NOOP("WhenCanI", "The pool or the sea")};
    case Activity::DirectSun:
        return {"sun", "sun", QT_TRANSLATE_NOOP("WhenCanI", "Direct sun")};
    case Activity::SunHoliday:
        break;
    }
    return {"holiday", "plane", QT_TRANSLATE_NOOP("WhenCanI", "A flight into the sun")};
}

class Reader {
public:
    explicit Reader(const WhenSource &source)
        : m_source(source),
          m_scenario(source.scenario),
          m_today(time::dateOf(m_scenario.zone.localAt(m_scenario.now)))
    {
    }

    [[nodiscard]] std::vector<AnswerItem> read() const
    {
        std::vector<AnswerItem> items;
        if (m_source.sessions.empty())
            return items;
        const std::vector<const journal::Session *> newest = newestOfAreas();
        for (const journal::Session *session : newest) {
            if (auto item = nextSession(*session, newest.size() > 1))
                items.push_back(std::move(*item));
        }
        for (const Activity activity : timeline::kActivities)
            items.push_back(forActivity(activity));
        return items;
    }

private:
    /// The newest session of each area, what is booked included; the newest first.
    [[nodiscard]] std::vector<const journal::Session *> newestOfAreas() const
    {
        std::vector<const journal::Session *> newest;
        for (auto session = m_source.sessions.rbegin(); session != m_source.sessions.rend(); ++session) {
            if (std::ranges::none_of(newest, [&](const journal::Session *later) {
                    return later->treatment.area == session->treatment.area;
                }))
                newest.push_back(&*session);
        }
        return newest;
    }

    [[nodiscard]] const plan::AftercarePlan *planOf(const timeline::Session &session) const
    {
        const auto plan = std::ranges::find_if(m_scenario.plans, [&](const auto &candidate) {
            return candidate->id == session.plan && candidate->version == session.planVersion;
        });
        return plan == m_scenario.plans.end() ? nullptr : plan->get();
    }

    // --- the next session

    [[nodiscard]] std::optional<AnswerItem> nextSession(const journal::Session &newest, bool namesArea) const
    {
        std::vector<timeline::Session> ofSeries;
        for (const journal::Session &session : m_source.sessions) {
            if (session.series == newest.series)
                ofSeries.push_back(session.treatment);
        }
        const timeline::Session *last = timeline::lastPerformed(ofSeries);
        const plan::AftercarePlan *plan = planOf(last == nullptr ? newest.treatment : *last);
        const auto series = std::ranges::find(m_source.series, newest.series, &journal::Series::id);
        if (plan == nullptr || series == m_source.series.end())
            return std::nullopt;
        const timeline::SeriesOutlook outlook = seriesOutlook(ofSeries, *plan, series->plannedSessions);
        AnswerItem item;
        item.id = QStringLiteral("session-") + QString::fromStdString(newest.treatment.area);
        item.icon = QStringLiteral("calendar");
        const QString area = areaName(newest.treatment.area);
        item.title = namesArea ? Words::tr("The next session: %1").arg(area) : Words::tr("The next session");
        if (last != nullptr)
            item.reason = Words::tr("%1, treated on %2", "area, date").arg(area, shortDateText(last->dayZero()));
        if (outlook.next)
            answerWindow(item, *outlook.next);
        else if (outlook.touchUp)
            answerTouchUp(item, *outlook.touchUp);
        else
            item.answer = Words::tr("As your clinic says");
        if (outlook.appointment != nullptr)
            answerAppointment(item, *outlook.appointment, outlook.next);
        explainSession(item, *plan, outlook.complete);
        return item;
    }

    void answerWindow(AnswerItem &item, const timeline::SeriesWindow &window) const
    {
        const QString closes = dayText(window.closes);
        switch (window.state(m_today)) {
        case timeline::SeriesWindow::Ahead:
            item.held = true;
            item.answer = Words::tr("From %1 to %2").arg(dayText(window.opens), closes);
            break;
        case timeline::SeriesWindow::Open:
            item.answer = Words::tr("Now, best by %1").arg(closes);
            break;
        case timeline::SeriesWindow::Past:
            item.answer = Words::tr("Now. The usual time was until %1").arg(closes);
            break;
        }
    }

    void answerTouchUp(AnswerItem &item, time::Date touchUp) const
    {
        item.held = m_today < touchUp;
        item.answer = item.held ? Words::tr("Your series is complete. A touch-up from %1").arg(dateText(touchUp))
                                : Words::tr("Your series is complete. A touch-up is possible now");
    }

    void answerAppointment(AnswerItem &item, const timeline::Session &appointment,
                           const std::optional<timeline::SeriesWindow> &window) const
    {
        const time::Date date = time::dateOf(m_scenario.zone.localAt(appointment.instant()));
        if (appointment.instant() <= m_scenario.now)
            item.note = Words::tr("Your appointment was on %1. Say on Today whether it took place.").arg(dayText(date));
        else if (window && date < window->opens)
            item.note = Words::tr("Your appointment on %1 is earlier. Ask your clinic whether that is meant.")
                            .arg(dayText(date));
        else
            item.note = Words::tr("Booked for %1.").arg(dayText(date));
    }

    static void explainSession(AnswerItem &item, const plan::AftercarePlan &plan, bool complete)
    {
        const plan::Rule *rule = plan.rule(complete ? "touch-up" : "next-session-opens");
        if (rule != nullptr)
            item.explanations.append(explanation(plan, *rule));
    }

    // --- everything else

    [[nodiscard]] AnswerItem forActivity(Activity activity) const
    {
        const Answer answer = timeline::earliest(m_scenario, activity);
        const ActivityWords words = wordsOf(activity);
        AnswerItem item;
        item.id = QString::fromLatin1(words.id);
        item.icon = QString::fromLatin1(words.icon);
        item.title = Words::tr(words.title);
        item.held = answer.verdict == Verdict::Later;
        item.asks = !item.held && answer.verdict != Verdict::Now;
        item.answer = answerText(activity, answer);
        if (answer.reason)
            item.reason = reasonText(*answer.reason);
        if (answer.next)
            item.note = nextText(activity, *answer.next);
        const plan::AftercarePlan *plan = answer.reason ? answer.reason->plan
            : answer.next                               ? answer.next->plan
                                                        : latestPlan(m_scenario);
        if (plan != nullptr)
            item.explanations = explanations(*plan, timeline::activity(activity));
        return item;
    }

    [[nodiscard]] QString answerText(Activity activity, const Answer &answer) const
    {
        switch (answer.verdict) {
        case Verdict::Now:
            return Words::tr("Now");
        case Verdict::SwitchedOff:
            return Words::tr("You switched this rule off");
        case Verdict::Unsaid:
        case Verdict::AskClinic:
            return Words::tr("Your plan says nothing about it: ask your clinic");
        case Verdict::Later:
            break;
        }
        const time::LocalTime local = m_scenario.zone.localAt(answer.at);
        const time::Date date = time::dateOf(local);
        if (activity == Activity::SunHoliday)
            return Words::tr("From %1", "a day").arg(dayText(date));
        const QString time = timeText(time::timeOfDay(local));
        if (date == m_today)
            return Words::tr("Today from %1", "a time").arg(time);
        if (date == m_today + std::chrono::days{1})
            return Words::tr("Tomorrow from %1", "a time").arg(time);
        return Words::tr("From %1, %2", "a day, a time").arg(dayText(date), time);
    }

    [[nodiscard]] QString nextText(Activity activity, const timeline::Hold &next) const
    {
        const QString until = dayTextAt(next.from, m_scenario.zone);
        const QString appointment = dayTextAt(next.session->instant(), m_scenario.zone);
        if (until == appointment)
            return Words::tr("Fine until your appointment on %1.").arg(appointment);
        return activity == Activity::SunHoliday
            ? Words::tr("Be back by %1: your appointment is on %2.").arg(until, appointment)
            : Words::tr("Fine until %1: your appointment is on %2.").arg(until, appointment);
    }

    const WhenSource &m_source;
    const timeline::Scenario &m_scenario;
    time::Date m_today;
};

} // namespace

std::vector<AnswerItem> readWhen(const WhenSource &source)
{
    return Reader(source).read();
}

} // namespace afterglow::app
