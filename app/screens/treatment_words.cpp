#include "app/screens/treatment_words.h"

#include "app/screens/treatment_form.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Treatment)
};

struct Name {
    std::string_view id;
    const char *english;
};

constexpr std::array<Name, 6> kAreas{{{"face", QT_TRANSLATE_NOOP("Treatment", "Face")},
                                      {"neck", QT_TRANSLATE_NOOP("Treatment", "Neck")},
                                      {"scalp", QT_TRANSLATE_NOOP("Treatment", "Scalp")},
                                      {"chest", QT_TRANSLATE_NOOP("Treatment", "Chest")},
                                      {"stretch-marks", QT_TRANSLATE_NOOP("Treatment", "Stretch marks")},
                                      {"body", QT_TRANSLATE_NOOP("Treatment", "Elsewhere")}}};

constexpr std::array<Name, 9> kConcerns{{{"acne-scars", QT_TRANSLATE_NOOP("Treatment", "Acne scars")},
                                         {"scars", QT_TRANSLATE_NOOP("Treatment", "Other scars")},
                                         {"hair-loss", QT_TRANSLATE_NOOP("Treatment", "Hair loss")},
                                         {"dark-spots", QT_TRANSLATE_NOOP("Treatment", "Dark spots")},
                                         {"large-pores", QT_TRANSLATE_NOOP("Treatment", "Large pores")},
                                         {"laxity", QT_TRANSLATE_NOOP("Treatment", "Loose skin")},
                                         {"stretch-marks", QT_TRANSLATE_NOOP("Treatment", "Stretch marks")},
                                         {"sun-damage", QT_TRANSLATE_NOOP("Treatment", "Sun damage")},
                                         {"fine-lines", QT_TRANSLATE_NOOP("Treatment", "Fine lines")}}};

template <std::size_t N> std::vector<std::string> idsOf(const std::array<Name, N> &names)
{
    std::vector<std::string> ids;
    ids.reserve(N);
    for (const Name &name : names)
        ids.emplace_back(name.id);
    return ids;
}

template <std::size_t N> QString nameOf(const std::array<Name, N> &names, std::string_view id)
{
    const auto name = std::ranges::find(names, id, &Name::id);
    return name == names.end() ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))
                               : Words::tr(name->english);
}

/// Care on fewer days in a row is not daily care.
constexpr std::ptrdiff_t kDailyRun = 3;

/// The days up to the end of the rule's longest run of days without a gap, day 0 included; 0 without such a run.
int dailyUntil(const plan::Rule &rule)
{
    const auto *byDay = std::get_if<plan::ByDay>(&rule.timing);
    if (byDay == nullptr || rule.stage != plan::Stage::Aftercare)
        return 0;
    std::ptrdiff_t longest = kDailyRun - 1;
    int until = 0;
    for (auto first = byDay->days.begin(); first != byDay->days.end();) {
        const auto gap = std::adjacent_find(first, byDay->days.end(), [](int a, int b) { return b != a + 1; });
        const auto end = gap == byDay->days.end() ? gap : gap + 1;
        if (end - first > longest) {
            longest = end - first;
            until = *(end - 1) + 1;
        }
        first = end;
    }
    return until;
}

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60;
constexpr std::int64_t kWeek = 7 * kDay;

int weeks(const time::Duration &duration)
{
    return static_cast<int>((time::nominalSeconds(duration) + kWeek / 2) / kWeek);
}

} // namespace

const std::vector<std::string> &knownAreas()
{
    static const std::vector<std::string> ids = idsOf(kAreas);
    return ids;
}

const std::vector<std::string> &knownConcerns()
{
    static const std::vector<std::string> ids = idsOf(kConcerns);
    return ids;
}

QString areaName(std::string_view id)
{
    return nameOf(kAreas, id);
}

QString concernName(std::string_view id)
{
    return nameOf(kConcerns, id);
}

QString sessionLine(std::string_view area, int number, int planned)
{
    const QLocale locale;
    if (planned >= number)
        return Words::tr("%1 · session %2 of %3")
            .arg(areaName(area), locale.toString(number), locale.toString(planned));
    return Words::tr("%1 · session %2").arg(areaName(area), locale.toString(number));
}

QString deviceText(const journal::Session &session)
{
    const auto device = [&] {
        switch (session.device) {
        case journal::Device::Pen:
            return session.needleLength ? Words::tr("%1 pen", "needle length") : Words::tr("pen");
        case journal::Device::Roller:
            return session.needleLength ? Words::tr("%1 roller", "needle length") : Words::tr("roller");
        case journal::Device::RadioFrequency:
            return session.needleLength ? Words::tr("%1 radio frequency", "needle length")
                                        : Words::tr("radio frequency");
        case journal::Device::HomeRoller:
            break;
        }
        return session.needleLength ? Words::tr("%1 home roller", "needle length") : Words::tr("home roller");
    }();
    QStringList parts{session.needleLength ? device.arg(needleText(*session.needleLength)) : device};
    const QString products = QString::fromStdString(session.products).section(QLatin1Char('\n'), 0, 0).trimmed();
    if (!products.isEmpty())
        parts.append(products);
    return parts.join(QStringLiteral(" · "));
}

QString treatmentText(const journal::Session &session)
{
    return areaName(session.treatment.area) + QStringLiteral(" · ") + deviceText(session);
}

int courseDays(const plan::AftercarePlan &plan)
{
    int days = 0;
    for (const plan::Rule &rule : plan.rules) {
        if (rule.kind == plan::RuleKind::Task)
            days = std::max(days, dailyUntil(rule));
    }
    return days;
}

int recoveryWeeks(const plan::AftercarePlan &plan)
{
    std::int64_t end = 0;
    for (const plan::Phase &phase : plan.phases)
        end = std::max(end, time::nominalSeconds(phase.until));
    return static_cast<int>((end + kWeek - 1) / kWeek);
}

QString planSummary(const plan::AftercarePlan &plan)
{
    QStringList parts;
    const auto add = [&](std::string_view ruleId, auto &&text) {
        const plan::Rule *rule = plan.rule(ruleId);
        if (const int days = rule == nullptr ? 0 : dailyUntil(*rule); days > 0)
            parts.append(text(days));
    };
    add("sunscreen", [](int days) { return Words::tr("%n day(s) of sun care", nullptr, days); });
    add("cleanse", [](int days) { return Words::tr("%n day(s) gentle cleansing", nullptr, days); });
    if (parts.isEmpty()) {
        if (const int days = courseDays(plan); days > 0)
            parts.append(Words::tr("%n day(s) of daily care", nullptr, days));
    }
    // A number stays with what it counts.
    static const QRegularExpression afterNumber(QStringLiteral("(?<=\\d) "));
    return parts.join(QStringLiteral(" · ")).replace(afterNumber, QString(QChar::Nbsp));
}

QString nextSessionText(const plan::Series &series)
{
    const int earliest = weeks(series.earliestNext);
    const int latest = weeks(series.latestNext);
    if (latest <= 0)
        return {};
    if (earliest == latest)
        return Words::tr("next in %n week(s)", nullptr, latest);
    return Words::tr("next in %1–%2 weeks").arg(QLocale().toString(earliest), QLocale().toString(latest));
}

std::string textLanguage()
{
    return QLocale().bcp47Name().toStdString();
}

PlanText planText(const plan::LocalizedText &text)
{
    const QString whole = QString::fromStdString(text.in(textLanguage()));
    return {whole.section(QLatin1Char('\n'), 0, 0).trimmed(), whole.section(QLatin1Char('\n'), 1).trimmed()};
}

RuleWords ruleWords(const plan::Rule &rule)
{
    PlanText text = planText(rule.text);
    RuleWords words{QString::fromStdString(rule.title.in(textLanguage())), text.summary, text.detail, {}};
    if (const auto *span = std::get_if<plan::Span>(&rule.timing); span != nullptr && span->announceEnd) {
        words.endTitle = text.detail.section(QLatin1Char('\n'), -1).trimmed();
        words.detail = text.detail.section(QLatin1Char('\n'), 0, -2).trimmed();
    }
    return words;
}

RuleWords outcomeWords(const plan::Rule &rule)
{
    RuleWords words = ruleWords(rule);
    if (!words.endTitle.isEmpty()) {
        words.title = words.endTitle;
        words.summary.clear();
    }
    return words;
}

QString occurrenceTitle(const timeline::Occurrence &occurrence, const plan::Rule &rule)
{
    if (rule.kind == plan::RuleKind::Photo && rule.stage == plan::Stage::Aftercare)
        return Words::tr("Day %1 photo").arg(QLocale().toString(occurrence.day));
    return outcomeWords(rule).title;
}

QString sourceTitles(const plan::AftercarePlan &plan, const std::vector<std::string> &ids)
{
    QStringList titles;
    for (const plan::Source &source : plan.sources) {
        if (std::ranges::find(ids, source.id) != ids.end())
            titles.append(QString::fromStdString(plan::LocalizedText{{{"en", source.title}}}.in(textLanguage())));
    }
    return titles.join(QLatin1Char('\n'));
}

QString sourcesText(const plan::AftercarePlan &plan, const std::vector<std::string> &ids)
{
    QString titles = sourceTitles(plan, ids);
    // Some take more than a line: a dot shows where the next one begins.
    titles.replace(QLatin1Char('\n'), QStringLiteral("\n• "));
    return titles.isEmpty() ? QString() : Words::tr("From:\n%1").arg(QStringLiteral("• ") + titles);
}

} // namespace afterglow::app
