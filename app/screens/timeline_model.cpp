#include "app/screens/timeline_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "app/screens/treatment_words.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace afterglow::app {

namespace {

const plan::AftercarePlan *planOf(const timeline::Session &session, const timeline::Scenario &scenario)
{
    const auto plan = std::ranges::find_if(scenario.plans, [&](const auto &candidate) {
        return candidate->id == session.plan && candidate->version == session.planVersion;
    });
    return plan == scenario.plans.end() ? nullptr : plan->get();
}

bool isHealing(const timeline::Session &session, const timeline::Scenario &scenario)
{
    const plan::AftercarePlan *plan = planOf(session, scenario);
    return plan != nullptr && session.status == timeline::SessionStatus::Performed
        && std::ranges::any_of(plan->phases,
                               [&](const plan::Phase &phase) { return scenario.now < session.after(phase.until); });
}

QString chipText(const timeline::Session &session, time::Date today)
{
    const time::Date date = session.dayZero();
    const bool thisYear = toQDate(date).year() == toQDate(today).year();
    return TimelineModel::tr("%1 · %2", "area, date")
        .arg(areaName(session.area), thisYear ? shortDateText(date) : mediumDateText(date));
}

} // namespace

TimelineModel::TimelineModel(const ModelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimelineModel::refresh);
    const auto readOrRemember = [this] {
        m_stale = true;
        if (m_active)
            refresh();
    };
    connect(&context.zone, &PatientZone::changed, this, readOrRemember);
    m_subscription = m_context.journal.onChange(readOrRemember);
}

// --- reading

void TimelineModel::refresh()
{
    const Status read = this->read();
    if (!read) {
        if (m_state == Loading)
            m_state = Failed;
        setError(readingWords(read.error()));
    } else {
        m_stale = false;
        if (m_state == Failed)
            setError({});
        m_state = m_all.empty() ? Empty : Ready;
    }
    emit changed();
    schedule();
}

Status TimelineModel::read()
{
    const time::Instant now = m_context.clock.now();
    const time::Zone &zone = m_context.zone.zone();
    auto scenario = m_context.journal.scenario(now, zone, now, now, 0);
    if (!scenario)
        return tl::unexpected<Error>(scenario.error());
    auto sessions = m_context.journal.sessions();
    if (!sessions)
        return tl::unexpected<Error>(sessions.error());
    auto series = m_context.journal.series();
    if (!series)
        return tl::unexpected<Error>(series.error());
    m_scenario = std::move(*scenario);
    m_all = std::move(*sessions);

    const time::Date today = time::dateOf(zone.localAt(now));
    m_sessionTexts.clear();
    std::vector<std::string> order; // of the series, as their newest sessions are
    for (const journal::Session &session : m_all | std::views::reverse) {
        m_sessionTexts.append(chipText(session.treatment, today));
        if (std::ranges::find(order, session.series) == order.end())
            order.push_back(session.series);
    }
    std::ranges::stable_sort(*series, {}, [&](const journal::Series &one) { return std::ranges::find(order, one.id); });
    std::vector<SeriesRow> rows;
    for (const journal::Series &one : *series)
        rows.push_back(readSeries(one, {m_all, m_scenario.plans, today, zone}));
    m_series.become(rows);

    chooseSession();
    return readHealing();
}

void TimelineModel::chooseSession()
{
    if (m_chosenByPatient && chosen() != nullptr)
        return;
    m_chosenByPatient = false;
    const journal::Session *choice = nullptr;
    const auto prefer = [&](const auto &holds) {
        if (choice != nullptr)
            return;
        const auto found = std::ranges::find_if(m_all | std::views::reverse, holds);
        if (found != (m_all | std::views::reverse).end())
            choice = &*found;
    };
    prefer([&](const journal::Session &session) { return isHealing(session.treatment, m_scenario); });
    for (const journal::Session &session : m_all) {
        if (choice == nullptr && session.treatment.status == timeline::SessionStatus::Planned
            && session.treatment.instant() > m_scenario.now)
            choice = &session;
    }
    prefer(
        [](const journal::Session &session) { return session.treatment.status == timeline::SessionStatus::Performed; });
    prefer([](const journal::Session &) { return true; });
    m_session = choice == nullptr ? std::string() : choice->treatment.id;
}

const journal::Session *TimelineModel::chosen() const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const journal::Session &session) { return session.treatment.id == m_session; });
    return found == m_all.end() ? nullptr : &*found;
}

Status TimelineModel::readHealing()
{
    const time::Date tomorrow = time::dateOf(m_scenario.zone.localAt(m_scenario.now)) + std::chrono::days{1};
    m_nextChange = m_scenario.zone.resolve(time::LocalTime{tomorrow});
    const journal::Session *session = chosen();
    if (session == nullptr) {
        m_healing = {};
        m_days.become({});
        return {};
    }
    const auto photos = m_context.journal.photos({.session = m_session, .area = {}, .pose = {}});
    if (!photos)
        return tl::unexpected<Error>(photos.error());
    const auto checkIns = m_context.journal.checkIns(m_session);
    if (!checkIns)
        return tl::unexpected<Error>(checkIns.error());
    timeline::HealingSource source{m_scenario, m_session, {}, {}};
    for (const journal::Photo &photo : *photos)
        source.photos.push_back({photo.id, photo.day, photo.pose});
    for (const journal::CheckIn &checkIn : *checkIns)
        source.checkIns.push_back(checkIn.reported);
    m_healing = app::readHealing(source, *session);
    m_days.become(m_healing.days);
    if (!photos->empty() && !m_photosReadable)
        emit photosWanted();
    if (m_healing.nextChange)
        m_nextChange = m_healing.nextChange;
    return {};
}

int TimelineModel::session() const
{
    const journal::Session *session = chosen();
    return session == nullptr ? -1 : static_cast<int>(&m_all.back() - session);
}

void TimelineModel::setSession(int index)
{
    if (index < 0 || index >= static_cast<int>(m_all.size()) || index == session())
        return;
    m_session = m_all[m_all.size() - 1 - static_cast<std::size_t>(index)].treatment.id;
    m_chosenByPatient = true;
    if (const Status read = readHealing(); !read)
        setError(readingWords(read.error()));
    emit changed();
    schedule();
}

void TimelineModel::setPhotosReadable()
{
    if (std::exchange(m_photosReadable, true))
        return;
    emit changed();
}

QVariantList TimelineModel::tracks() const
{
    QVariantList tracks;
    for (const HealingTrackRow &track : m_healing.tracks)
        tracks.append(QVariant::fromValue(track));
    return tracks;
}

void TimelineModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    emit activeChanged();
    const bool passed = m_nextChange && *m_nextChange <= m_context.clock.now();
    if (active && (m_stale || passed))
        refresh();
    else
        schedule();
}

void TimelineModel::schedule()
{
    m_timer.stop();
    m_nextRefresh.reset();
    if (!m_active || !m_nextChange)
        return;
    const time::Instant now = m_context.clock.now();
    // What has passed and couldn't be read is asked for again, but not at once.
    m_nextRefresh = *m_nextChange > now ? *m_nextChange : now + std::chrono::minutes{1};
    m_timer.start(std::chrono::milliseconds{*m_nextRefresh - now});
}

// --- what the patient does

void TimelineModel::setPlannedSessions(const QString &series, int count)
{
    const SeriesRow *row = m_series.find(series);
    if (row == nullptr || count < std::max(1, row->performed))
        return;
    const Status kept = m_context.journal.setPlannedSessions(series.toStdString(), count);
    setError(kept ? QString() : writingWords(kept.error()));
}

void TimelineModel::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged();
}

void TimelineModel::dismissError()
{
    setError({});
}

} // namespace afterglow::app
