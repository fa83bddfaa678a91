#include "app/screens/answer_item.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

bool contains(const std::vector<std::string_view> &ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// No plan has a rule for what is only "harsh": the phase that it is taken for is the app's own choice.
QVariantMap harshProducts(const plan::AftercarePlan &plan, const plan::Phase &phase)
{
    return entry(Words::tr("No fragrance or alcohol"), Words::tr("Until the skin has calmed down"),
                 Words::tr("Two articles say no harsh products for a few days. Neither gives a number for fragrance or "
                           "alcohol, so the app counts both as harsh until this phase ends: %1.")
                     .arg(QString::fromStdString(phase.title.in(textLanguage()))),
                 sourcesText(plan, {"src-1", "src-4", "afterglow"}));
}

} // namespace

const plan::AftercarePlan *latestPlan(const timeline::Scenario &scenario)
{
    const auto latest = std::ranges::max_element(scenario.sessions, {}, &timeline::Session::instant);
    if (latest == scenario.sessions.end())
        return nullptr;
    const auto plan = std::ranges::find_if(scenario.plans, [&](const auto &candidate) {
        return candidate->id == latest->plan && candidate->version == latest->planVersion;
    });
    return plan == scenario.plans.end() ? nullptr : plan->get();
}

QString dayTextAt(time::Instant instant, const time::Zone &zone)
{
    return dayText(time::dateOf(zone.localAt(instant)));
}

QString reasonText(const timeline::Hold &hold)
{
    const QString rule = hold.rule != nullptr ? ruleWords(*hold.rule).title : Words::tr("No fragrance or alcohol");
    const QString area = areaName(hold.session->area);
    const QString date = shortDateText(hold.session->dayZero());
    return hold.session->status == timeline::SessionStatus::Planned
        ? Words::tr("%1 · %2, appointment on %3", "rule, area, date").arg(rule, area, date)
        : Words::tr("%1 · %2, treated on %3", "rule, area, date").arg(rule, area, date);
}

QVariantMap entry(const QString &title, const QString &summary, const QString &detail, const QString &sources)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("sources"), sources}};
}

QVariantMap explanation(const plan::AftercarePlan &plan, const plan::Rule &rule)
{
    const RuleWords words = ruleWords(rule);
    return entry(words.title, words.summary, words.detail, sourcesText(plan, rule.sources));
}

QVariantList explanations(const plan::AftercarePlan &plan, const timeline::Subject &subject)
{
    QVariantList all;
    // A plan begins before the treatment; what holds after it comes first here.
    for (const plan::Stage stage : {plan::Stage::Aftercare, plan::Stage::Prep}) {
        for (const plan::Rule &rule : plan.rules) {
            if (rule.stage == stage && (contains(subject.rules, rule.id) || contains(subject.questions, rule.id)))
                all.append(explanation(plan, rule));
        }
    }
    for (const plan::Phase &phase : plan.phases) {
        if (contains(subject.phases, phase.id))
            all.append(harshProducts(plan, phase));
    }
    return all;
}

} // namespace afterglow::app
