#include "app/screens/check_in_words.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace afterglow::app {

namespace {

constexpr int kWeek = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckIn)
};

QString text(const plan::LocalizedText &words)
{
    return QString::fromStdString(words.in(textLanguage()));
}

/// The flags that were marked, in the plan's order.
std::vector<const plan::RedFlag *> markedFlags(const CheckInSource &source)
{
    std::vector<const plan::RedFlag *> marked;
    for (const plan::RedFlag &flag : source.plan->redFlags) {
        if (std::ranges::find(source.last().flags, flag.id) != source.last().flags.end())
            marked.push_back(&flag);
    }
    return marked;
}

QString normalNow(int expected)
{
    switch (expected) {
    case 0:
        return Words::tr("Usually gone by now");
    case 1:
        return Words::tr("Mild is usual now");
    case 2:
        return Words::tr("Up to medium is usual now");
    default:
        return Words::tr("Even strong is usual now");
    }
}

QString normalForClinic(int expected)
{
    switch (expected) {
    case 0:
        return Words::tr("usually gone by now");
    case 1:
        return Words::tr("usual by now: mild at most");
    case 2:
        return Words::tr("usual by now: medium at most");
    default:
        return Words::tr("usual by now: up to strong");
    }
}

QString strongerList(const CheckInSource &source, const std::vector<timeline::Finding> &findings)
{
    QStringList names;
    for (const timeline::Finding &finding : findings) {
        if (finding.level != timeline::Level::Expected)
            names.append(symptomName(*source.plan, finding.symptom));
    }
    if (names.isEmpty())
        return {};
    return Words::tr("Stronger than is usual by day %1: %2.")
        .arg(QLocale().toString(source.day(source.last().at)), names.join(QStringLiteral(" · ")));
}

} // namespace

int CheckInSource::day(time::Instant instant) const
{
    return timeline::dayNumber(instant, session.treatment, zone);
}

std::vector<timeline::Finding> CheckInSource::findings() const
{
    return timeline::findings(*plan, session.treatment, reported);
}

advice::Level levelOf(timeline::Level level)
{
    switch (level) {
    case timeline::Level::Expected:
        return advice::Level::Expected;
    case timeline::Level::Watch:
        return advice::Level::Watch;
    case timeline::Level::Contact:
        return advice::Level::Contact;
    case timeline::Level::Urgent:
        break;
    }
    return advice::Level::Urgent;
}

QString strengthName(int strength)
{
    switch (strength) {
    case 0:
        return Words::tr("None", "how strong a symptom is");
    case 1:
        return Words::tr("Mild", "how strong a symptom is");
    case 2:
        return Words::tr("Medium", "how strong a symptom is");
    default:
        return Words::tr("Strong", "how strong a symptom is");
    }
}

QString symptomName(const plan::AftercarePlan &plan, const std::string &symptom)
{
    const auto found = std::ranges::find(plan.symptoms, symptom, &plan::Symptom::id);
    return found == plan.symptoms.end() ? QString::fromStdString(symptom) : text(found->title);
}

QString dayName(int day)
{
    return Words::tr("Day %1").arg(QLocale().toString(day));
}

QString expectationText(const CheckInSource &source, const timeline::Finding &finding, bool chosen)
{
    if (finding.level != timeline::Level::Expected)
        return Words::tr("Stronger than expected");
    if (!chosen || finding.strength == 0 || !finding.usualUntil)
        return normalNow(finding.expected);
    // The last day on which it is still normal for a while.
    const int day = source.day(*finding.usualUntil - std::chrono::seconds{1});
    if (day == kWeek)
        return Words::tr("Expected this week");
    return Words::tr("Usual until day %1").arg(QLocale().toString(day));
}

QString trendText(const CheckInSource &source, const timeline::Finding &finding)
{
    if (!finding.before || source.reported.size() < 2)
        return {};
    const QString day = QLocale().toString(source.day(source.reported[source.reported.size() - 2].at));
    if (finding.strength < *finding.before)
        return Words::tr("Less than on day %1").arg(day);
    if (finding.strength > *finding.before)
        return Words::tr("More than on day %1").arg(day);
    return Words::tr("As on day %1").arg(day);
}

AdviceWords adviceWords(const CheckInSource &source)
{
    const auto assessment = timeline::assess(*source.plan, source.session.treatment, source.reported);
    const auto findings = source.findings();
    const auto flags = markedFlags(source);
    AdviceWords words{levelOf(assessment.level), {}, {}};
    QStringList lines;
    const auto flagTitle = [&](plan::FlagLevel level) {
        const auto flag = std::ranges::find(flags, level, &plan::RedFlag::level);
        QString sentence = flag == flags.end() ? QString() : planText((*flag)->text).summary;
        if (sentence.endsWith(QLatin1Char('.'))) // as the other titles
            sentence.chop(1);
        return sentence;
    };
    switch (words.level) {
    case advice::Level::Expected:
        words.title = Words::tr("This is as expected");
        lines.append(Words::tr("What you feel is usual for day %1. Go on as planned.")
                         .arg(QLocale().toString(source.day(source.last().at))));
        break;
    case advice::Level::Watch:
        words.title = Words::tr("Keep an eye on it");
        break;
    case advice::Level::Contact: {
        const bool bySymptom = std::ranges::any_of(
            findings, [](const timeline::Finding &finding) { return finding.level == timeline::Level::Contact; });
        words.title = bySymptom ? Words::tr("Please contact your clinic today") : flagTitle(plan::FlagLevel::Contact);
        break;
    }
    case advice::Level::Urgent:
        words.title = flagTitle(plan::FlagLevel::Urgent);
        break;
    }
    for (const plan::RedFlag *flag : flags) {
        const PlanText flagText = planText(flag->text);
        lines.append(Words::tr("%1: %2", "a red flag and what the plan says about it")
                         .arg(text(flag->title), flagText.detail.isEmpty() ? flagText.summary : flagText.detail));
    }
    if (const QString stronger = strongerList(source, findings); !stronger.isEmpty())
        lines.append(stronger);
    if (words.level == advice::Level::Watch)
        lines.append(Words::tr("Check in again tomorrow. If it gets stronger or stays, contact your clinic."));
    else if (words.level != advice::Level::Expected)
        lines.append(Words::tr("This app cannot diagnose; a professional should look at it."));
    words.text = lines.join(QLatin1Char('\n'));
    return words;
}

QString symptomsLine(const CheckInSource &source)
{
    QStringList parts;
    for (const timeline::Finding &finding : source.findings()) {
        if (finding.strength > 0)
            parts.append(Words::tr("%1: %2", "a symptom and how strong it is")
                             .arg(symptomName(*source.plan, finding.symptom), strengthName(finding.strength)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString flagsLine(const CheckInSource &source)
{
    QStringList parts;
    for (const plan::RedFlag *flag : markedFlags(source))
        parts.append(text(flag->title));
    return parts.join(QStringLiteral(" · "));
}

QString summaryText(const CheckInSource &source)
{
    const timeline::Session &treatment = source.session.treatment;
    const time::LocalTime local = source.zone.localAt(source.last().at);
    QStringList lines;
    lines.append(Words::tr("Check-in after microneedling"));
    lines.append(Words::tr("Treatment: %1, %2")
                     .arg(sessionLine(treatment.area, source.session.numberInSeries, source.plannedSessions),
                          dateText(time::dateOf(treatment.performedAt))));
    lines.append(Words::tr("%1: %2, %3", "the day's number, the date, the time")
                     .arg(dayName(source.day(source.last().at)), dateText(time::dateOf(local)),
                          timeText(time::timeOfDay(local))));
    lines.append(QString());
    for (const timeline::Finding &finding : source.findings()) {
        const QString joined = Words::tr("%1; %2", "two things said about a symptom");
        QString said = joined.arg(strengthName(finding.strength), normalForClinic(finding.expected));
        if (finding.before && source.reported.size() > 1)
            said = joined.arg(said,
                              Words::tr("on day %1: %2", "how strong a symptom was at the check-in before")
                                  .arg(QLocale().toString(source.day(source.reported[source.reported.size() - 2].at)),
                                       strengthName(*finding.before)));
        lines.append(Words::tr("%1: %2", "a symptom and how strong it is")
                         .arg(symptomName(*source.plan, finding.symptom), said));
    }
    lines.append(QString());
    const QString flags = flagsLine(source);
    lines.append(Words::tr("Warning signs: %1").arg(flags.isEmpty() ? Words::tr("none", "no warning signs") : flags));
    if (!source.note.empty())
        lines.append(Words::tr("Note: %1").arg(QString::fromStdString(source.note)));
    lines.append(QString());
    lines.append(Words::tr("Written down by the patient. Not a diagnosis."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace afterglow::app
