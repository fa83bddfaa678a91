#include "app/screens/healing_content.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace afterglow::app {

namespace {

using healing::LineKind;
using timeline::HealingDay;
using timeline::RuleMoment;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

template <class Value> QVariantList listOf(const std::vector<Value> &values)
{
    QVariantList list;
    list.reserve(static_cast<qsizetype>(values.size()));
    for (const Value &value : values)
        list.append(QVariant::fromValue(value));
    return list;
}

QString paragraphs(const QString &first, const QString &rest)
{
    return first.isEmpty() || rest.isEmpty() ? first + rest : first + QLatin1Char('\n') + rest;
}

/// How long a span is in the words of the plan: "up to 2 months", "about 2 weeks".
QString lengthText(const time::Duration &duration)
{
    if (duration.months > 0 && duration.days == 0 && duration.seconds == 0)
        return Words::tr("up to %n month(s)", nullptr, duration.months);
    constexpr std::int64_t kWeek = std::int64_t{7} * 24 * 60 * 60;
    const std::int64_t weeks = (time::nominalSeconds(duration) + kWeek - 1) / kWeek;
    return Words::tr("about %n week(s)", nullptr, static_cast<int>(weeks));
}

class Writer {
public:
    Writer(const timeline::HealingSource &source, const journal::Session &session)
        : m_session(session),
          m_treatment(session.treatment),
          m_planned(m_treatment.status == timeline::SessionStatus::Planned),
          m_now(source.scenario.now),
          m_zone(source.scenario.zone),
          m_today(time::dateOf(m_zone.localAt(m_now))),
          m_healing(timeline::healing(source))
    {
    }

    HealingContent write()
    {
        HealingContent content;
        for (const HealingDay &day : m_healing.days) {
            if (day.position == HealingDay::Today)
                content.today = static_cast<int>(content.days.size());
            content.days.push_back(rowOf(day));
        }
        if (m_healing.surface && m_healing.underneath)
            content.tracks = tracks();
        content.nextChange = m_healing.nextChange;
        return content;
    }

private:
    [[nodiscard]] QString timeOf(time::Instant at) const { return timeText(time::timeOfDay(m_zone.localAt(at))); }

    HealingRow rowOf(const HealingDay &day)
    {
        HealingRow row;
        row.id = QStringLiteral("%1/%2").arg(QString::fromStdString(m_treatment.id)).arg(day.number);
        row.position = static_cast<healing::Position>(day.position);
        row.overline = overline(day);
        addRules(row, day);
        addRecords(row, day);
        if (m_planned)
            headAppointment(row, day);
        else
            headHealing(row, day);
        return row;
    }

    [[nodiscard]] QString overline(const HealingDay &day) const
    {
        const QString date =
            day.position == HealingDay::Today ? Words::tr("Today") : weekdayDateText(day.date, m_today);
        if (!m_planned)
            return Words::tr("Day %1 · %2", "number, date").arg(QLocale().toString(day.number), date);
        if (day.number >= 0)
            return date;
        return Words::tr("%1 · %2", "days before, date").arg(Words::tr("%n day(s) before", nullptr, -day.number), date);
    }

    /// What the plan has for the day, each as a line and as a text to open.
    void addRules(HealingRow &row, const HealingDay &day)
    {
        if (day.phase != nullptr) {
            const PlanText words = planText(day.phase->text);
            row.texts.push_back(
                {phaseTitle(day), paragraphs(words.summary, words.detail), sources(day.phase->sources)});
        }
        for (const RuleMoment &end : day.ends) {
            const RuleWords words = outcomeWords(*end.rule);
            row.lines.push_back(
                {words.endTitle.isEmpty() ? LineKind::Ends : LineKind::Allowed, endLine(words, end.at)});
            row.texts.push_back({words.title, paragraphs(words.summary, words.detail), sources(end.rule->sources)});
        }
        for (const RuleMoment &begin : day.begins)
            addRule(row, begin, LineKind::Avoid, ruleWords(*begin.rule).title);
        for (const RuleMoment &milestone : day.milestones)
            addRule(row, milestone, LineKind::News, ruleWords(*milestone.rule).title);
        for (const RuleMoment &task : day.tasks)
            addRule(row, task, LineKind::Task,
                    Words::tr("%1 · %2", "time, what to do").arg(timeOf(task.at), ruleWords(*task.rule).title));
    }

    void addRule(HealingRow &row, const RuleMoment &moment, LineKind kind, const QString &line) const
    {
        const RuleWords words = ruleWords(*moment.rule);
        row.lines.push_back({kind, line});
        row.texts.push_back({words.title, paragraphs(words.summary, words.detail), sources(moment.rule->sources)});
    }

    [[nodiscard]] QString endLine(const RuleWords &words, time::Instant at) const
    {
        return words.endTitle.isEmpty()
            ? Words::tr("%1: until %2", "what to leave out, time").arg(words.title, timeOf(at))
            : Words::tr("%1 from %2", "what is allowed, time").arg(words.title, timeOf(at));
    }

    void addRecords(HealingRow &row, const HealingDay &day) const
    {
        for (const timeline::CheckInMoment &checkIn : day.checkIns)
            row.lines.push_back(checkInLine(checkIn));
        if (day.healed)
            row.lines.push_back({LineKind::Allowed, Words::tr("You marked your skin as healed")});
        if (day.photoAsked)
            row.lines.push_back({LineKind::Photo, Words::tr("A day for a photo")});
        if (day.checkInAsked)
            row.lines.push_back({LineKind::CheckIn, Words::tr("A day for a check-in")});
        bool front = false;
        for (const timeline::HealingPhoto &photo : day.photos) {
            const QString id = QString::fromStdString(photo.id);
            if (row.photos.size() < kPhotosOfDay)
                row.photos.append(id);
            if (photo.pose == "front" || !front)
                row.cover = id;
            front = front || photo.pose == "front";
        }
        row.morePhotos = static_cast<int>(day.photos.size()) - static_cast<int>(row.photos.size());
    }

    [[nodiscard]] HealingLine checkInLine(const timeline::CheckInMoment &checkIn) const
    {
        const QString at = timeOf(checkIn.at);
        switch (checkIn.assessment.level) {
        case timeline::Level::Expected:
            return {LineKind::CheckIn, Words::tr("Check-in at %1: as expected").arg(at)};
        case timeline::Level::Watch:
            return {LineKind::Watch, Words::tr("Check-in at %1: a little more than usual").arg(at)};
        case timeline::Level::Contact:
            return {LineKind::Contact, Words::tr("Check-in at %1: contact your clinic").arg(at)};
        case timeline::Level::Urgent:
            break;
        }
        return {LineKind::Contact, Words::tr("Check-in at %1: get medical help").arg(at)};
    }

    // --- what stands at the top of a card; what it says isn't said again below

    void headHealing(HealingRow &row, const HealingDay &day) const
    {
        if (day.number == 0) {
            row.title = Words::tr("Treatment · %1", "time").arg(timeText(time::timeOfDay(m_treatment.performedAt)));
            row.summary = treatmentText(m_session);
        } else if (day.nextTreatment) {
            row.title = Words::tr("Next treatment");
            row.summary = Words::tr("The same area was treated again. From here on, follow that one.");
        } else if (day.phase != nullptr && (day.phaseBegins || day.position == HealingDay::Today)) {
            row.title = phaseTitle(day);
            row.summary = planText(day.phase->text).summary;
            row.texts.front() = {{}, planText(day.phase->text).detail, row.texts.front().sources};
        } else if (!day.milestones.empty()) {
            const RuleWords words = ruleWords(*day.milestones.front().rule);
            row.title = words.title;
            row.summary = words.summary;
            dropLine(row, LineKind::News);
        } else if (!day.ends.empty()) {
            headEnd(row, announcedFirst(day.ends));
        } else if (day.position == HealingDay::Today) {
            row.title = Words::tr("All healed up");
        } else if (day.healed) {
            row.title = Words::tr("Healed");
        } else if (!day.checkIns.empty()) {
            row.title = Words::tr("Check-in");
        } else if (!day.photos.empty()) {
            row.title = Words::tr("%n photo(s)", nullptr, static_cast<int>(day.photos.size()));
        } else if (!day.begins.empty()) {
            row.title = ruleWords(*day.begins.front().rule).title;
            row.summary = ruleWords(*day.begins.front().rule).summary;
            dropLine(row, LineKind::Avoid);
        }
    }

    static const RuleMoment &announcedFirst(const std::vector<RuleMoment> &ends)
    {
        const auto announced =
            std::ranges::find_if(ends, [](const RuleMoment &end) { return !ruleWords(*end.rule).endTitle.isEmpty(); });
        return announced == ends.end() ? ends.front() : *announced;
    }

    void headEnd(HealingRow &row, const RuleMoment &end) const
    {
        const RuleWords words = outcomeWords(*end.rule);
        const QString line = endLine(words, end.at);
        std::erase_if(row.lines, [&](const HealingLine &candidate) { return candidate.text == line; });
        row.title = words.title;
        row.summary = (words.endTitle.isEmpty() ? Words::tr("Until %1") : Words::tr("From %1")).arg(timeOf(end.at));
    }

    void headAppointment(HealingRow &row, const HealingDay &day) const
    {
        if (day.number >= 0) {
            const time::LocalTime local = m_zone.localAt(m_treatment.instant());
            row.title = Words::tr("Appointment · %1", "time").arg(timeText(time::timeOfDay(local)));
            row.summary = m_treatment.instant() <= m_now ? Words::tr("Did it take place? Tell us on Today.")
                                                         : treatmentText(m_session);
        } else if (!day.tasks.empty()) {
            const RuleWords words = ruleWords(*day.tasks.front().rule);
            row.title = words.title;
            row.summary = words.summary;
            dropLine(row, LineKind::Task);
        } else if (!day.begins.empty()) {
            const RuleWords words = ruleWords(*day.begins.front().rule);
            row.title = words.title;
            row.summary = words.summary;
            dropLine(row, LineKind::Avoid);
        } else if (day.position == HealingDay::Today) {
            row.title = Words::tr("%n day(s) to go", nullptr, -day.number);
            row.overline = Words::tr("Today"); // the title counts the days
        } else if (!day.photos.empty()) {
            row.title = Words::tr("%n photo(s)", nullptr, static_cast<int>(day.photos.size()));
        }
    }

    /// The first of its kind has become the card's title.
    static void dropLine(HealingRow &row, LineKind kind)
    {
        const auto line = std::ranges::find(row.lines, kind, &HealingLine::kind);
        if (line != row.lines.end())
            row.lines.erase(line);
    }

    static QString phaseTitle(const HealingDay &day)
    {
        return QString::fromStdString(day.phase->title.in(textLanguage()));
    }

    [[nodiscard]] QString sources(const std::vector<std::string> &ids) const
    {
        return sourceTitles(*m_healing.plan, ids);
    }

    [[nodiscard]] std::vector<HealingTrackRow> tracks() const
    {
        const auto phase = std::ranges::find(m_healing.plan->phases, timeline::kUnderTheSurface, &plan::Phase::id);
        const double surface = m_healing.surface->progress(m_now);
        const double underneath = m_healing.underneath->progress(m_now);
        const double share = std::chrono::duration<double>(m_healing.surface->until - m_healing.surface->from)
            / std::chrono::duration<double>(m_healing.underneath->until - m_healing.underneath->from);
        return {track(Words::tr("On the surface"), phase->from, share, surface),
                track(Words::tr("Under the surface"), phase->until, 1, underneath)};
    }

    static HealingTrackRow track(const QString &title, const time::Duration &length, double share, double progress)
    {
        const QString caption = progress < 1 ? lengthText(length) : Words::tr("settled");
        const QString name = Words::tr("%1: %2, %3 percent", "what heals, how long, how far")
                                 .arg(title, caption, QLocale().toString(std::lround(progress * 100)));
        return {title, caption, name, share, progress};
    }

    const journal::Session &m_session;
    const timeline::Session &m_treatment;
    bool m_planned;
    time::Instant m_now;
    const time::Zone &m_zone;
    time::Date m_today;
    timeline::Healing m_healing;
};

} // namespace

QVariantList HealingRow::lineList() const
{
    return listOf(lines);
}

QVariantList HealingRow::textList() const
{
    return listOf(texts);
}

HealingContent readHealing(const timeline::HealingSource &source, const journal::Session &session)
{
    return Writer(source, session).write();
}

} // namespace afterglow::app
