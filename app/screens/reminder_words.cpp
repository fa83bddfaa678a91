#include "app/screens/reminder_words.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

QString number(int value)
{
    return QLocale().toString(value);
}

/// "Day 3", "Days 0 to 4", "Days 1, 2, 3, 5, 7"; before an appointment "7 days before".
QString daysText(const plan::Rule &rule, const std::vector<int> &days)
{
    if (days.empty())
        return {};
    const int first = days.front();
    const int last = days.back();
    const bool before = rule.stage == plan::Stage::Prep && last <= 0;
    const bool run = last - first + 1 == static_cast<int>(days.size());
    if (before && first == last)
        return first == 0 ? Words::tr("On the day") : Words::tr("%n day(s) before", nullptr, -first);
    if (before && run)
        return Words::tr("%1 to %2 days before").arg(number(-last), number(-first));
    if (first == last)
        return Words::tr("Day %1").arg(number(first));
    if (run)
        return Words::tr("Days %1 to %2").arg(number(first), number(last));
    QStringList all;
    std::ranges::transform(days, std::back_inserter(all), number);
    return Words::tr("Days %1").arg(QLocale().createSeparatedList(all));
}

QString timesText(const std::vector<reminders::RuleTime> &times)
{
    QStringList all;
    for (const reminders::RuleTime &time : times)
        all.append(timeText(time.at()));
    return QLocale().createSeparatedList(all);
}

} // namespace

QString momentText(time::Instant instant, time::Instant now, const time::Zone &zone)
{
    const time::LocalTime local = zone.localAt(instant);
    //: A day and a time: "Today, 15:00"
    return Words::tr("%1, %2").arg(relativeDayText(time::dateOf(local), time::dateOf(zone.localAt(now))),
                                   timeText(time::timeOfDay(local)));
}

reminders::TitleOf titlesOf(std::span<const std::shared_ptr<const plan::AftercarePlan>> plans)
{
    std::map<std::pair<std::string, int>, std::shared_ptr<const plan::AftercarePlan>> byVersion;
    for (const auto &plan : plans)
        byVersion.emplace(std::pair(plan->id, plan->version), plan);
    return [byVersion = std::move(byVersion)](const timeline::Occurrence &occurrence) {
        const auto plan = byVersion.find({occurrence.plan, occurrence.planVersion});
        const plan::Rule *rule = plan == byVersion.end() ? nullptr : plan->second->rule(occurrence.rule);
        return rule == nullptr ? std::string() : occurrenceTitle(occurrence, *rule).toStdString();
    };
}

QString noticeText(const reminders::Notice &notice)
{
    QStringList titles;
    for (const reminders::NoticeItem &item : notice.items) {
        const QString title = QString::fromStdString(item.title);
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return titles.join(u'\n');
}

RuleSection sectionOf(const plan::Rule &rule)
{
    if (rule.stage == plan::Stage::Prep)
        return {QStringLiteral("0-before"), Words::tr("Before a treatment")};
    switch (rule.kind) {
    case plan::RuleKind::Task:
        return {QStringLiteral("1-care"), Words::tr("Care")};
    case plan::RuleKind::Photo:
        return {QStringLiteral("2-photos"), Words::tr("Photos")};
    case plan::RuleKind::CheckIn:
        return {QStringLiteral("3-check-ins"), Words::tr("Check-ins")};
    case plan::RuleKind::Milestone:
        return {QStringLiteral("4-dates"), Words::tr("Dates")};
    case plan::RuleKind::Restriction:
        break;
    }
    return {QStringLiteral("5-avoid"), Words::tr("What to leave out")};
}

QString ruleDetail(const reminders::RuleChoice &choice)
{
    if (!choice.on)
        return Words::tr("Off");
    QStringList parts;
    const plan::Timing &timing = choice.rule->timing;
    if (const auto *byDay = std::get_if<plan::ByDay>(&timing)) {
        parts << daysText(*choice.rule, byDay->days) << timesText(choice.times);
        if (std::ranges::any_of(choice.times, [](const reminders::RuleTime &time) { return time.own.has_value(); }))
            parts << Words::tr("your own time");
    } else if (std::holds_alternative<plan::Outdoors>(timing)) {
        parts << Words::tr("While you are outside");
    } else if (std::holds_alternative<plan::Elapsed>(timing)) {
        parts << Words::tr("Goes by the time of the treatment");
    } else if (choice.alerts) {
        parts << Words::tr("When it ends");
    }
    if (!choice.alerts)
        parts << Words::tr("on Today, without an alert");
    parts.removeAll(QString());
    QString line = parts.join(QStringLiteral(" · "));
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    return line;
}

QString timeDetail(const reminders::RuleTime &time, plan::Quiet quiet)
{
    QString detail;
    const int offset = static_cast<int>(std::abs(time.planned.offset.count()));
    if (time.own)
        detail = Words::tr("Your own time. The plan says %1.").arg(timeText(time.plannedAt));
    else if (time.planned.anchor == plan::TimeToken::Anchor::Clock)
        detail = Words::tr("As the plan says.");
    else if (time.planned.anchor == plan::TimeToken::Anchor::Wake)
        detail = offset == 0 ? Words::tr("When you wake up.")
                             : Words::tr("%1 after you wake up.").arg(countdownText(std::chrono::minutes{offset}));
    else
        detail = offset == 0 ? Words::tr("When you go to sleep.")
                             : Words::tr("%1 before you go to sleep.").arg(countdownText(std::chrono::minutes{offset}));
    if (!time.asleep || quiet == plan::Quiet::Allow)
        return detail;
    return detail + QLatin1Char('\n')
        + (quiet == plan::Quiet::Drop ? Words::tr("You are asleep then: it is left out.")
                                      : Words::tr("You are asleep then: it waits until you wake up."));
}

QString zoneText(const std::string &zone)
{
    return QString::fromStdString(zone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace afterglow::app
