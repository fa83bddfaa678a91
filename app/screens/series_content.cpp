#include "app/screens/series_content.h"

#include "app/civil_text.h"
#include "app/screens/photo_words.h"
#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <ranges>

namespace afterglow::app {

namespace {

using timeline::SeriesOutlook;
using timeline::SeriesWindow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int kMostSessions = 99;

class Writer {
public:
    Writer(const journal::Series &series, const SeriesSource &source) : m_series(series), m_source(source)
    {
        for (const journal::Session &session : source.sessions) {
            if (session.series == series.id) {
                m_sessions.push_back(&session);
                m_treatments.push_back(session.treatment);
            }
        }
    }

    SeriesRow write()
    {
        SeriesRow row;
        row.id = QString::fromStdString(m_series.id);
        row.title = areaName(m_series.area);
        row.planned = m_series.plannedSessions;
        row.plannedText = QLocale().toString(row.planned);
        for (const journal::Session *session : m_sessions | std::views::reverse)
            row.sessions.push_back(sessionRow(*session));

        static const plan::AftercarePlan kNone{};
        const plan::AftercarePlan *plan = planOfLast();
        const SeriesOutlook outlook =
            timeline::seriesOutlook(m_treatments, plan != nullptr ? *plan : kNone, m_series.plannedSessions);
        row.performed = outlook.performed;
        row.progressText =
            Words::tr("%1 of %n session(s) done", nullptr, row.planned).arg(QLocale().toString(outlook.performed));
        row.canBeFewer = row.planned > std::max(1, outlook.performed);
        row.canBeMore = row.planned < kMostSessions;
        describeNext(row, outlook, plan);
        return row;
    }

private:
    [[nodiscard]] const plan::AftercarePlan *planOfLast() const
    {
        const timeline::Session *last = timeline::lastPerformed(m_treatments);
        if (last == nullptr)
            return nullptr;
        const auto plan = std::ranges::find_if(m_source.plans, [&](const auto &candidate) {
            return candidate->id == last->plan && candidate->version == last->planVersion;
        });
        return plan == m_source.plans.end() ? nullptr : plan->get();
    }

    [[nodiscard]] time::LocalTime whenOf(const timeline::Session &session) const
    {
        return m_source.zone.localAt(session.instant());
    }

    [[nodiscard]] QString appointmentText(const timeline::Session &session) const
    {
        const time::LocalTime local = whenOf(session);
        return Words::tr("%1, %2", "day, time")
            .arg(weekdayDateText(time::dateOf(local), m_source.today), timeText(time::timeOfDay(local)));
    }

    [[nodiscard]] SeriesSession sessionRow(const journal::Session &session) const
    {
        const timeline::Session &treatment = session.treatment;
        SeriesSession row;
        row.id = QString::fromStdString(treatment.id);
        row.planned = treatment.status == timeline::SessionStatus::Planned;
        row.title = row.planned ? Words::tr("Session %1 · booked").arg(QLocale().toString(session.numberInSeries))
                                : sessionName(session.numberInSeries);
        row.when = row.planned ? appointmentText(treatment) : weekdayDateText(treatment.dayZero(), m_source.today);
        row.detail = deviceText(session);
        return row;
    }

    void describeNext(SeriesRow &row, const SeriesOutlook &outlook, const plan::AftercarePlan *plan) const
    {
        if (outlook.appointment != nullptr)
            row.booked = bookedText(*outlook.appointment, outlook.next);
        if (outlook.last == nullptr || plan == nullptr) {
            row.standing = series::Standing::Booked;
            row.headline = outlook.appointment == nullptr ? Words::tr("Nothing booked yet")
                                                          : firstSessionText(*outlook.appointment);
            row.detail = Words::tr("The time for the session after it is counted from the first one.");
            return;
        }
        if (outlook.touchUp) {
            row.standing = series::Standing::Complete;
            row.headline = Words::tr("Your series is complete");
            row.detail = Words::tr("A touch-up can refresh the result, if you and your clinic want one.");
            row.touchUp = m_source.today < *outlook.touchUp
                ? Words::tr("Touch-up: from %1, in %2").arg(dateText(*outlook.touchUp), awayText(*outlook.touchUp))
                : Words::tr("Touch-up: since %1").arg(dateText(*outlook.touchUp));
            return;
        }
        describeWindow(row, *outlook.next);
        if (plan->series.touchUp == time::Duration{12, 0, 0, false})
            row.touchUp = Words::tr("After the last session: a touch-up about once a year");
    }

    void describeWindow(SeriesRow &row, const SeriesWindow &window) const
    {
        switch (window.state(m_source.today)) {
        case SeriesWindow::Ahead:
            row.standing = series::Standing::Ahead;
            row.headline = Words::tr("Next session: opens in %1").arg(awayText(window.opens));
            row.detail = windowText(window);
            return;
        case SeriesWindow::Open:
            row.standing = series::Standing::Open;
            row.headline = Words::tr("Next session: open now, until %1").arg(shortDateText(window.closes));
            row.detail = windowText(window);
            return;
        case SeriesWindow::Past:
            break;
        }
        row.standing = series::Standing::Past;
        row.headline = Words::tr("Next session: whenever you are ready");
        row.detail = Words::tr("The usual time was %1. A later date is fine too if your clinic says so.")
                         .arg(windowText(window));
    }

    [[nodiscard]] QString windowText(const SeriesWindow &window) const
    {
        return Words::tr("%1 – %2", "the first and the last day")
            .arg(weekdayDateText(window.opens, m_source.today), weekdayDateText(window.closes, m_source.today));
    }

    /// "12 days"; months from the third on.
    [[nodiscard]] QString awayText(time::Date date) const
    {
        const auto days = static_cast<int>((date - m_source.today).count());
        constexpr int kMonth = 30;
        return days < 3 * kMonth ? Words::tr("%n day(s)", "from now", days)
                                 : Words::tr("%n month(s)", "from now", (days + kMonth / 2) / kMonth);
    }

    [[nodiscard]] QString firstSessionText(const timeline::Session &appointment) const
    {
        const time::Date date = time::dateOf(whenOf(appointment));
        if (date > m_source.today)
            return Words::tr("First session: in %1").arg(awayText(date));
        return date == m_source.today ? Words::tr("First session: today") : Words::tr("Did it take place?");
    }

    [[nodiscard]] QString bookedText(const timeline::Session &appointment,
                                     const std::optional<SeriesWindow> &window) const
    {
        const QString when = appointmentText(appointment);
        const time::Date date = time::dateOf(whenOf(appointment));
        if (!window)
            return Words::tr("Booked: %1").arg(when);
        if (window->contains(date))
            return Words::tr("Booked: %1. That is within the usual time.").arg(when);
        return date < window->opens ? Words::tr("Booked: %1. That is earlier than usual: ask your clinic.").arg(when)
                                    : Words::tr("Booked: %1. That is later than usual, which is fine.").arg(when);
    }

    const journal::Series &m_series;
    const SeriesSource &m_source;
    std::vector<const journal::Session *> m_sessions;
    std::vector<timeline::Session> m_treatments;
};

} // namespace

QVariantList SeriesRow::sessionList() const
{
    QVariantList list;
    list.reserve(static_cast<qsizetype>(sessions.size()));
    for (const SeriesSession &session : sessions)
        list.append(QVariant::fromValue(session));
    return list;
}

SeriesRow readSeries(const journal::Series &series, const SeriesSource &source)
{
    return Writer(series, source).write();
}

} // namespace afterglow::app
