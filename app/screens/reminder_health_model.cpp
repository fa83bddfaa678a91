#include "app/screens/reminder_health_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/reminder_words.h"
#include "core/reminders/upcoming.h"

#include <algorithm>
#include <utility>

namespace afterglow::app {

namespace {

std::optional<platform::SystemSetting> settingOf(QStringView identifier)
{
    using platform::SystemSetting;
    if (identifier == QLatin1String("notifications") || identifier == QLatin1String("quiet"))
        return SystemSetting::Notifications;
    if (identifier == QLatin1String("alarms"))
        return SystemSetting::ExactAlarms;
    if (identifier == QLatin1String("battery"))
        return SystemSetting::Battery;
    if (identifier == QLatin1String("unused"))
        return SystemSetting::UnusedApps;
    return std::nullopt;
}

} // namespace

ReminderHealthModel::ReminderHealthModel(const ModelContext &context, const ReminderPorts &ports, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_ports(ports)
{
    connect(&ports.notifications, &platform::Notifications::tested, this, [this](const std::optional<Error> &problem) {
        if (problem)
            setTest(TestFailed, reminderWords(*problem));
        else
            setTest(Sent, tr("Sent. Did it come?"));
    });
}

void ReminderHealthModel::refresh()
{
    readConditions();
    const Status read = readCourse();
    m_error = read ? QString() : readingWords(read.error());
    emit changed();
}

void ReminderHealthModel::readConditions()
{
    const platform::ReminderConditions conditions = m_ports.notifications.conditions();
    std::vector<HealthRow> rows;
    const auto add = [&](const char *id, const char *icon, const QString &title, bool good, const QString &whenGood,
                         const QString &whenNot) {
        HealthRow row{QString::fromLatin1(id), QString::fromLatin1(icon), title, good ? whenGood : whenNot, !good};
        row.settings = !good && canOpenSettings() && settingOf(row.id);
        rows.push_back(row);
    };
    // Where they can't be shown, the page says so above all.
    if (!m_ports.notifications.problem())
        add("permission", "bell", tr("Notifications"), true, tr("This device shows Afterglow's notifications."), {});
    if (conditions.whileRunningOnly)
        add("running", "settings", tr("In the background"), true,
            tr("On this computer reminders come while Afterglow runs. You can close its window: it goes on in the "
               "background while a reminder is still to come."),
            {});
    if (conditions.quiet)
        add("quiet", "bell", tr("Quiet so far"), false, {},
            tr("Your reminders only wait in the Notification Centre, without a banner or a sound. Allow them, so that "
               "you notice when it is time."));
    if (conditions.startsByItself)
        add("start", "play", tr("After you log in"), *conditions.startsByItself,
            tr("Afterglow starts by itself in the background."),
            tr("Afterglow doesn't start by itself. Open it once each time you have started this computer."));
    if (conditions.exactAlarms)
        add("alarms", "clock", tr("On time"), *conditions.exactAlarms, tr("Afterglow may remind you to the minute."),
            tr("Reminders may come late. Allow alarms for Afterglow in the system's settings."));
    if (conditions.savesBattery)
        add("battery", "alert", tr("Saving the battery"), !*conditions.savesBattery,
            tr("The system doesn't hold Afterglow back."),
            tr("To save the battery, the system may hold reminders back. Make an exception for Afterglow in its "
               "settings."));
    if (conditions.hibernates)
        add("unused", "moon", tr("Unused for months"), !*conditions.hibernates,
            tr("The system lets Afterglow remind you however long you don't open it."),
            tr("If you don't open Afterglow for some months, the system stops its reminders. You can switch that off "
               "for "
               "Afterglow."));
    m_conditions.become(rows);
}

Status ReminderHealthModel::readCourse()
{
    const time::Instant now = m_context.clock.now();
    const time::Zone &zone = m_context.zone.zone();
    const auto scenario = m_context.journal.scenario(now, zone, reminders::kEarliest, reminders::kLatest,
                                                     m_ports.notifications.capacity());
    if (!scenario)
        return tl::unexpected<Error>(scenario.error());
    const auto deliveries = m_context.journal.deliveries();
    if (!deliveries)
        return tl::unexpected<Error>(deliveries.error());

    const auto upcoming =
        reminders::upcoming(timeline::build(*scenario), *deliveries, now, zone, 1, titlesOf(scenario->plans));
    std::vector<HealthRow> rows;
    const auto add = [&](const char *id, const char *icon, const QString &title, const QString &detail) {
        rows.push_back({QString::fromLatin1(id), QString::fromLatin1(icon), title, detail, false});
    };
    QString next = tr("None is planned.");
    if (upcoming.next) {
        next = momentText(upcoming.next->at, now, zone);
        if (const QString titles = noticeText(*upcoming.next); !titles.isEmpty())
            next += QLatin1Char('\n') + titles;
    }
    add("next", "bell", tr("Next reminder"), next);

    const auto planned = m_ports.service.lastPlanned();
    add("planned", "calendar", tr("Last planned"),
        planned ? momentText(planned->at, now, zone) + QLatin1Char('\n')
                + tr("%n reminder(s) ahead", nullptr, static_cast<int>(planned->pending))
                : tr("Not since Afterglow was started."));

    const auto last = std::ranges::max_element(*deliveries, {}, &journal::Delivery::shownAt);
    add("delivered", "check", tr("Last delivered"),
        last == deliveries->end() ? tr("None so far.") : momentText(last->shownAt, now, zone));
    m_course.become(rows);
    return {};
}

bool ReminderHealthModel::needsAttention() const
{
    return std::ranges::any_of(m_conditions.rows(), &HealthRow::attention);
}

void ReminderHealthModel::test()
{
    const time::Instant at = m_context.clock.now() + kTestDelay;
    if (const Status armed = m_ports.notifications.armTest(at); !armed) {
        setTest(TestFailed, reminderWords(armed.error()));
        return;
    }
    const time::Zone &zone = m_context.zone.zone();
    setTest(Armed,
            tr("It comes at %1. You can do something else meanwhile, but leave Afterglow open.")
                .arg(timeText(time::timeOfDay(zone.localAt(at)))));
}

void ReminderHealthModel::openSettings(const QString &identifier)
{
    if (const auto setting = settingOf(identifier))
        m_ports.notifications.openSettings(*setting);
}

void ReminderHealthModel::setTest(TestState state, const QString &text)
{
    m_testState = state;
    m_testText = text;
    emit changed();
}

} // namespace afterglow::app
