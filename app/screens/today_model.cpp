#include "app/screens/today_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"

#include <QLocale>

#include <algorithm>

namespace afterglow::app {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

TodayModel::TodayModel(const ModelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TodayModel::refresh);
    connect(&context.zone, &PatientZone::changed, this, &TodayModel::refresh);
    m_subscription = m_context.journal.onChange([this] { refresh(); });
}

// --- reading

Result<TodaySource> TodayModel::readSource() const
{
    const time::Instant now = m_context.clock.now();
    const time::Zone &zone = m_context.zone.zone();
    TodaySource source;
    auto scenario = m_context.journal.scenario(now, zone, now, now, 0);
    if (!scenario)
        return tl::unexpected<Error>(scenario.error());
    source.scenario = std::move(*scenario);
    auto sessions = m_context.journal.sessions();
    if (!sessions)
        return tl::unexpected<Error>(sessions.error());
    source.sessions = std::move(*sessions);
    auto series = m_context.journal.series();
    if (!series)
        return tl::unexpected<Error>(series.error());
    source.series = std::move(*series);
    auto outdoors = m_context.journal.outdoors(now, zone);
    if (!outdoors)
        return tl::unexpected<Error>(outdoors.error());
    source.outdoors = *outdoors;
    return source;
}

void TodayModel::refresh()
{
    auto source = readSource();
    if (!source) {
        if (m_state == Loading)
            m_state = Failed;
        setError(readingWords(source.error()), true);
        emit changed();
        schedule();
        return;
    }
    m_preferences = source->scenario.preferences;
    m_content = readToday(std::move(*source));
    m_sessions.become(m_content.sessions);
    m_restrictions.become(m_content.restrictions);
    m_checklist.become(m_content.checklist);
    if (m_unread)
        setError({});
    m_state = m_content.hasSessions ? Ready : Empty;
    emit changed();
    schedule();
}

void TodayModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    emit activeChanged();
    if (active && m_state != Loading)
        refresh(); // what was missed while nobody looked
    else
        schedule();
}

void TodayModel::schedule()
{
    m_timer.stop();
    m_nextRefresh.reset();
    if (!m_active)
        return;
    const time::Instant now = m_context.clock.now();
    time::Instant next = std::chrono::floor<minutes>(now) + minutes{1};
    if (m_content.nextChange && *m_content.nextChange > now)
        next = std::min(next, *m_content.nextChange);
    m_nextRefresh = next;
    m_timer.start(std::chrono::milliseconds{next - now});
}

QString TodayModel::progressText() const
{
    if (m_content.total == 0)
        return {};
    return tr("%1 of %2 done").arg(QLocale().toString(m_content.done), QLocale().toString(m_content.total));
}

bool TodayModel::nothingLeft() const
{
    return m_state == Ready && m_content.done == m_content.total;
}

QString TodayModel::nothingLeftText() const
{
    return m_content.total == 0 ? tr("Nothing to do today. Be kind to your skin.")
                                : tr("All done for today. Rest well.");
}

// --- what the patient does

void TodayModel::toggle(const QString &occurrence)
{
    const ChecklistItem *item = m_checklist.find(occurrence);
    if (item == nullptr)
        return;
    if (item->state == care::TaskState::Done)
        reopen(occurrence);
    else
        log(occurrence, timeline::Action::Done, std::nullopt, tr("Done: %1"));
}

void TodayModel::skip(const QString &occurrence)
{
    log(occurrence, timeline::Action::Skipped, std::nullopt, tr("Skipped: %1"));
}

void TodayModel::reopen(const QString &occurrence)
{
    dismissUndo();
    (void)keep(m_context.journal.log(occurrence.toStdString(), timeline::Action::Reopened, m_context.clock.now()));
}

QVariantList TodayModel::snoozeOptions(const QString &occurrence)
{
    m_snoozeOptions.clear();
    const ChecklistItem *item = m_checklist.find(occurrence);
    if (item == nullptr)
        return {};
    const time::Instant now = m_context.clock.now();
    const time::Instant from = std::max(now, item->instant);
    const time::Zone &zone = m_context.zone.zone();
    const bool alwaysAwake = m_preferences.wake == m_preferences.sleep;
    const time::Instant bedtime = zone.nextShowing(m_preferences.sleep, now);
    const time::Instant morning = zone.nextShowing(m_preferences.wake, now);
    const bool asleep = !alwaysAwake && morning < bedtime;
    const auto add = [&](const QString &label, time::Instant until) {
        if (alwaysAwake || (!asleep && until < bedtime))
            m_snoozeOptions.push_back({label, until});
    };
    const auto addLater = [&](const QString &label, minutes later) {
        const time::Instant until = from + later;
        add(from == now ? label : tr("At %1").arg(timeText(time::timeOfDay(zone.localAt(until)))), until);
    };
    addLater(tr("In 30 minutes"), minutes{30});
    addLater(tr("In 1 hour"), hours{1});
    addLater(tr("In 3 hours"), hours{3});
    if (const time::Instant evening = bedtime - hours{2}; !alwaysAwake && evening > from + hours{4})
        add(tr("This evening, at %1").arg(timeText(time::timeOfDay(zone.localAt(evening)))), evening);
    if (m_snoozeOptions.size() < 3 && morning > from)
        m_snoozeOptions.push_back(
            {tr("In the morning, at %1").arg(timeText(time::timeOfDay(zone.localAt(morning)))), morning});
    QVariantList options;
    for (const SnoozeOption &option : m_snoozeOptions)
        options.append(option.label);
    return options;
}

void TodayModel::snooze(const QString &occurrence, int option)
{
    if (option < 0 || option >= static_cast<int>(m_snoozeOptions.size()))
        return;
    const time::Instant until = m_snoozeOptions[static_cast<std::size_t>(option)].until;
    const time::Zone &zone = m_context.zone.zone();
    const time::LocalTime local = zone.localAt(until);
    const QString when = timeText(time::timeOfDay(local));
    const bool today = time::dateOf(local) == time::dateOf(zone.localAt(m_context.clock.now()));
    log(occurrence, timeline::Action::Snoozed, until,
        today ? tr("Put off until %1").arg(when) : tr("Put off until tomorrow, %1").arg(when));
}

void TodayModel::reapplied()
{
    if (m_content.outdoors.due)
        log(m_content.outdoors.occurrence, timeline::Action::Done, std::nullopt, tr("Done: %1"));
}

void TodayModel::log(const QString &occurrence, timeline::Action action, std::optional<time::Instant> until,
                     const QString &undoText)
{
    const ChecklistItem *item = m_checklist.find(occurrence);
    if (item == nullptr)
        return;
    const QString text = undoText.contains(QLatin1String("%1")) ? undoText.arg(item->title) : undoText;
    const std::string id = occurrence.toStdString();
    const std::optional<time::Instant> snoozedUntil = item->snoozedUntil; // `item` is gone once the change is heard of
    if (!keep(m_context.journal.log(id, action, m_context.clock.now(), until)))
        return;
    offerUndo(text, [this, id, snoozedUntil] {
        const time::Instant now = m_context.clock.now();
        if (snoozedUntil && *snoozedUntil > now)
            return m_context.journal.log(id, timeline::Action::Snoozed, now, snoozedUntil);
        return m_context.journal.log(id, timeline::Action::Reopened, now);
    });
}

void TodayModel::markHealed(const QString &session)
{
    const std::string id = session.toStdString();
    if (keep(m_context.journal.setHealed(id, m_context.clock.now())))
        offerUndo(tr("Marked as healed"), [this, id] { return m_context.journal.setHealed(id, std::nullopt); });
}

void TodayModel::removeSession(const QString &session)
{
    if (keep(m_context.journal.hide(session.toStdString())))
        dismissUndo(); // taking that back has the place
}

void TodayModel::offerUndo(QString text, std::function<Status()> takeBack)
{
    m_undo = Undo{std::move(text), std::move(takeBack)};
    emit undoTextChanged();
}

void TodayModel::undo()
{
    if (m_undo && keep(m_undo->takeBack()))
        dismissUndo();
}

void TodayModel::dismissUndo()
{
    if (!m_undo)
        return;
    m_undo.reset();
    emit undoTextChanged();
}

void TodayModel::setOutdoors(bool outdoors)
{
    const time::Instant now = m_context.clock.now();
    const time::Zone &zone = m_context.zone.zone();
    if (!keep(outdoors ? m_context.journal.goOutdoors(now, zone) : m_context.journal.comeInside(now, zone)))
        emit changed(); // the switch goes back to what holds
}

bool TodayModel::keep(const Status &status)
{
    setError(status ? QString() : writingWords(status.error()));
    return status.has_value();
}

void TodayModel::report(const Error &error)
{
    setError(writingWords(error));
}

void TodayModel::setError(const QString &error, bool unread)
{
    if (error == m_error && unread == m_unread)
        return;
    m_error = error;
    m_unread = unread;
    emit errorChanged();
}

void TodayModel::dismissError()
{
    setError({});
}

} // namespace afterglow::app
