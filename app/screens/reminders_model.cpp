#include "app/screens/reminders_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/reminder_words.h"
#include "app/screens/treatment_words.h"
#include "core/reminders/upcoming.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace afterglow::app {

RemindersModel::RemindersModel(const ModelContext &context, const reminders::NotificationCenter &center,
                               QObject *parent)
    : QObject(parent),
      m_context(context),
      m_center(center)
{
}

// --- reading

void RemindersModel::refresh()
{
    const Status read = this->read();
    if (!read)
        m_error = readingWords(read.error());
    else if (m_readingFailed)
        m_error.clear(); // what couldn't be kept goes on being said
    m_readingFailed = !read;
    if (!read && m_state == Empty)
        m_state = Failed;
    emit changed();
}

Status RemindersModel::read()
{
    const time::Instant now = m_context.clock.now();
    auto preferences = m_context.journal.preferences();
    if (!preferences)
        return tl::unexpected<Error>(preferences.error());
    const auto plans = m_context.journal.plans();
    if (!plans)
        return tl::unexpected<Error>(plans.error());
    const auto scenario = m_context.journal.scenario(now, m_context.zone.zone(), reminders::kEarliest,
                                                     reminders::kLatest, m_center.capacity());
    if (!scenario)
        return tl::unexpected<Error>(scenario.error());
    const auto deliveries = m_context.journal.deliveries();
    if (!deliveries)
        return tl::unexpected<Error>(deliveries.error());

    m_preferences = std::move(*preferences);
    m_state = scenario->sessions.empty() ? Empty : Ready;
    m_choices = reminders::ruleChoices(*plans, scenario->sessions, m_preferences);
    readUpcoming(*scenario, *deliveries);
    readRules();
    readOpenRule();
    return {};
}

void RemindersModel::readUpcoming(const timeline::Scenario &scenario, const std::vector<journal::Delivery> &deliveries)
{
    const time::Zone &zone = scenario.zone;
    const time::Date today = time::dateOf(zone.localAt(scenario.now));
    const reminders::Upcoming upcoming =
        reminders::upcoming(timeline::build(scenario), deliveries, scenario.now, zone, kDays, titlesOf(scenario.plans));
    std::vector<ReminderDay> days;
    for (const reminders::UpcomingDay &day : upcoming.days) {
        const bool near = day.date - today <= std::chrono::days{1};
        ReminderDay row{QString::fromStdString(time::formatDate(day.date)),
                        near ? relativeDayText(day.date, today) : dayText(day.date),
                        {}};
        for (const reminders::Notice &notice : day.notices) {
            row.alerts.append(QVariantMap{
                {QStringLiteral("time"), timeText(time::timeOfDay(zone.localAt(notice.at)))},
                {QStringLiteral("text"), noticeText(notice)},
            });
        }
        days.push_back(std::move(row));
    }
    m_days.become(days);

    const QString next = upcoming.next ? momentText(upcoming.next->at, scenario.now, zone) : QString();
    if (m_state == Empty)
        m_summary = tr("They begin with a treatment");
    else
        m_summary = upcoming.next ? tr("Next: %1").arg(next) : tr("None are planned right now");
    if (!days.empty())
        m_noneText.clear();
    else
        m_noneText = upcoming.next ? tr("None in the next seven days. The next one comes later: %1.").arg(next)
                                   : tr("None are planned right now.");
}

void RemindersModel::readRules()
{
    std::map<QString, std::vector<RuleRow>> rules;
    std::map<QString, QString> titles;
    const bool severalPlans = std::ranges::any_of(
        m_choices, [&](const reminders::RuleChoice &one) { return one.plan != m_choices.front().plan; });
    for (const reminders::RuleChoice &choice : m_choices) {
        const RuleSection section = sectionOf(*choice.rule);
        QString id = section.id;
        QString title = section.title;
        if (severalPlans) {
            const QString plan = QString::fromStdString(choice.plan->title.in(textLanguage()));
            id = QString::fromStdString(choice.plan->id) + QLatin1Char('/') + id;
            //: The title of a plan and a part of it: "Standard microneedling: Care"
            title = tr("%1: %2").arg(plan, section.title);
        }
        titles[id] = title;
        rules[id].push_back(
            {QString::fromStdString(choice.key), ruleWords(*choice.rule).title, app::ruleDetail(choice), choice.on});
    }
    std::vector<RuleSectionRow> sections;
    for (const auto &[id, rows] : rules) {
        auto &list = m_rules[id];
        if (!list)
            list = std::make_unique<RowList<RuleRow>>();
        list->become(rows);
        sections.push_back({id, titles[id], list.get()});
    }
    m_sections.become(sections);
}

const reminders::RuleChoice *RemindersModel::choice(const QString &key) const
{
    const auto found = std::ranges::find(m_choices, key.toStdString(), &reminders::RuleChoice::key);
    return found == m_choices.end() ? nullptr : &*found;
}

void RemindersModel::openRule(const QString &key)
{
    m_openRule = key;
    readOpenRule();
    emit changed();
}

void RemindersModel::readOpenRule()
{
    std::vector<RuleTimeRow> times;
    if (const reminders::RuleChoice *open = choice(m_openRule)) {
        for (const reminders::RuleTime &time : open->times) {
            times.push_back({QString::number(times.size()), timeText(time.at()), timeDetail(time, open->rule->quiet),
                             static_cast<int>(time.at().count()), time.own ? timeText(time.plannedAt) : QString()});
        }
    }
    m_ruleTimes.become(times);
}

QString RemindersModel::ruleTitle() const
{
    const reminders::RuleChoice *open = choice(m_openRule);
    return open == nullptr ? QString() : ruleWords(*open->rule).title;
}

QString RemindersModel::ruleText() const
{
    const reminders::RuleChoice *open = choice(m_openRule);
    return open == nullptr ? QString() : ruleWords(*open->rule).summary;
}

QString RemindersModel::ruleDetail() const
{
    const reminders::RuleChoice *open = choice(m_openRule);
    if (open == nullptr)
        return {};
    if (!open->on)
        return tr("Off: neither an alert comes, nor does it stand on Today.");
    return open->alerts ? app::ruleDetail(*open) : tr("It is on Today, without an alert.");
}

bool RemindersModel::isRuleOn() const
{
    const reminders::RuleChoice *open = choice(m_openRule);
    return open != nullptr && open->on;
}

QString RemindersModel::rulesSummary() const
{
    const auto off =
        static_cast<int>(std::ranges::count_if(m_choices, [](const reminders::RuleChoice &one) { return !one.on; }));
    const auto moved = static_cast<int>(std::ranges::count_if(m_choices, [](const reminders::RuleChoice &one) {
        return std::ranges::any_of(one.times, [](const reminders::RuleTime &time) { return time.own.has_value(); });
    }));
    if (off == 0 && moved == 0)
        return tr("All as the plan says");
    QStringList parts;
    if (off > 0)
        parts.append(tr("%n off", nullptr, off));
    if (moved > 0)
        parts.append(tr("%n at your own time", nullptr, moved));
    return parts.join(QStringLiteral(" · "));
}

QString RemindersModel::choicesSummary() const
{
    return wake() == sleep() ? tr("At any hour") : tr("Awake from %1 to %2").arg(wakeText(), sleepText());
}

QString RemindersModel::wakeText() const
{
    return timeText(m_preferences.timeline.wake);
}

QString RemindersModel::sleepText() const
{
    return timeText(m_preferences.timeline.sleep);
}

QString RemindersModel::sleepNote() const
{
    return wake() == sleep() ? tr("Both are the same: reminders come at any hour.")
                             : tr("A reminder that is due while you sleep waits until you wake up. "
                                  "Many times of the plan follow from these two.");
}

QString RemindersModel::dailyLimitText() const
{
    return dailyLimit() == 0 ? tr("As many as the plan has") : tr("At most %n a day", nullptr, dailyLimit());
}

QString RemindersModel::homeTimesText() const
{
    return keepsHomeTimes()
        ? tr("Wherever you are, they come by the clock of %1.").arg(zoneText(*m_preferences.homeZone))
        : tr("They come by the clock of the place where you are.");
}

// --- choosing

void RemindersModel::change(const Change &change, const QString &undoText)
{
    dismissUndo();
    // What holds now, not what was read last: another program may have written since.
    auto before = m_context.journal.preferences();
    if (!before) {
        m_error = readingWords(before.error());
        emit changed();
        return;
    }
    journal::Preferences after = *before;
    change(after);
    if (after == *before)
        return;
    const Status kept = m_context.journal.setPreferences(after);
    m_error = kept ? QString() : writingWords(kept.error());
    if (!kept) {
        emit changed(); // a switch goes back to what holds
        return;
    }
    refresh();
    if (undoText.isEmpty())
        return;
    m_undo = Undo{undoText, std::move(*before)};
    emit undoTextChanged();
}

void RemindersModel::setRuleOn(const QString &key, bool on)
{
    if (choice(key) == nullptr)
        return;
    change([&](journal::Preferences &preferences) {
        std::erase(preferences.timeline.disabled, key.toStdString());
        if (!on)
            preferences.timeline.disabled.push_back(key.toStdString());
    });
}

void RemindersModel::setRuleTime(const QString &position, int minutes)
{
    if (choice(m_openRule) == nullptr || m_ruleTimes.find(position) == nullptr)
        return;
    const time::TimeOfDay time{minutes};
    change(
        [&](journal::Preferences &preferences) {
            preferences.times[m_openRule.toStdString()][position.toInt()] = time;
        },
        tr("From now on at %1").arg(timeText(time)));
}

void RemindersModel::resetRuleTime(const QString &position)
{
    const reminders::RuleChoice *open = choice(m_openRule);
    if (open == nullptr || m_ruleTimes.find(position) == nullptr)
        return;
    const time::TimeOfDay planned = open->times[position.toUInt()].plannedAt;
    change(
        [&](journal::Preferences &preferences) {
            const auto times = preferences.times.find(m_openRule.toStdString());
            if (times == preferences.times.end())
                return;
            times->second.erase(position.toInt());
            if (times->second.empty())
                preferences.times.erase(times);
        },
        tr("As the plan says again: at %1").arg(timeText(planned)));
}

void RemindersModel::setWake(int minutes)
{
    const time::TimeOfDay time{minutes};
    change([&](journal::Preferences &preferences) { preferences.timeline.wake = time; },
           tr("You wake up at %1").arg(timeText(time)));
}

void RemindersModel::setSleep(int minutes)
{
    const time::TimeOfDay time{minutes};
    change([&](journal::Preferences &preferences) { preferences.timeline.sleep = time; },
           tr("You go to sleep at %1").arg(timeText(time)));
}

void RemindersModel::setDailyLimit(int limit)
{
    change([&](journal::Preferences &preferences) { preferences.timeline.dailyLimit = limit; });
}

void RemindersModel::setHomeTimes(bool keep)
{
    change([&](journal::Preferences &preferences) {
        preferences.homeZone = keep ? std::optional(m_context.zone.zone().name()) : std::nullopt;
    });
}

void RemindersModel::setDetailed(bool detailed)
{
    change([&](journal::Preferences &preferences) { preferences.detailedNotifications = detailed; });
}

void RemindersModel::dismissError()
{
    m_error.clear();
    emit changed();
}

void RemindersModel::undo()
{
    if (m_undo)
        change([before = m_undo->before](journal::Preferences &preferences) { preferences = before; });
}

void RemindersModel::dismissUndo()
{
    if (!m_undo)
        return;
    m_undo.reset();
    emit undoTextChanged();
}

} // namespace afterglow::app
