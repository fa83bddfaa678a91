#include "app/screens/product_content.h"

#include "app/civil_text.h"
#include "app/screens/treatment_words.h"
#include "core/timeline/ingredients.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace afterglow::app {

namespace {

using timeline::Answer;
using timeline::Verdict;

/// From here on a date says more than a number of days.
constexpr int kCountedDays = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Products)
};

struct IngredientWords {
    std::string_view id;
    const char *name;
    const char *detail;
};

constexpr std::array<IngredientWords, 6> kWords{
    {{"retinoid", QT_TRANSLATE_NOOP("Products", "Retinoid"),
      QT_TRANSLATE_NOOP("Products", "Retinol, retinal, tretinoin, adapalene")},
     {"aha-bha", QT_TRANSLATE_NOOP("Products", "AHA or BHA"),
      QT_TRANSLATE_NOOP("Products", "Glycolic, lactic or salicylic acid")},
     {"vitamin-c", QT_TRANSLATE_NOOP("Products", "Vitamin C"), QT_TRANSLATE_NOOP("Products", "Ascorbic acid")},
     {"fragrance", QT_TRANSLATE_NOOP("Products", "Fragrance"), QT_TRANSLATE_NOOP("Products", "Also called parfum")},
     {"alcohol", QT_TRANSLATE_NOOP("Products", "Alcohol"), QT_TRANSLATE_NOOP("Products", "Alcohol denat., ethanol")},
     {"spf", QT_TRANSLATE_NOOP("Products", "SPF"), QT_TRANSLATE_NOOP("Products", "A sunscreen, or a cream with one")}}};

const IngredientWords *wordsOf(std::string_view id)
{
    const auto words = std::ranges::find(kWords, id, &IngredientWords::id);
    return words == kWords.end() ? nullptr : &*words;
}

class Reader {
public:
    explicit Reader(const timeline::Scenario &scenario)
        : m_scenario(scenario),
          m_today(time::dateOf(scenario.zone.localAt(scenario.now)))
    {
    }

    [[nodiscard]] AnswerItem read(const journal::Product &product, const Answer &answer) const
    {
        AnswerItem item;
        item.id = QString::fromStdString(product.id);
        item.title = QString::fromStdString(product.name);
        item.subtitle = contents(product);
        item.held = answer.verdict == Verdict::Later;
        item.asks = !item.held && answer.verdict != Verdict::Now;
        item.answer = answerText(product, answer);
        if (answer.reason)
            item.reason = reasonText(*answer.reason);
        if (answer.next)
            item.note = nextText(*answer.next);
        item.explanations = explain(product, answer);
        return item;
    }

private:
    static QString contents(const journal::Product &product)
    {
        QStringList names;
        for (const IngredientWords &words : kWords) {
            if (std::ranges::find(product.ingredients, words.id) != product.ingredients.end())
                names.append(Words::tr(words.name));
        }
        return names.join(QStringLiteral(" · "));
    }

    [[nodiscard]] QString answerText(const journal::Product &product, const Answer &answer) const
    {
        switch (answer.verdict) {
        case Verdict::Later:
            return againText(answer.at);
        case Verdict::AskClinic:
            return Words::tr("Ask your clinic about the first 24 hours");
        case Verdict::SwitchedOff:
            return Words::tr("You switched this rule off");
        case Verdict::Unsaid:
            return Words::tr("Your plan says nothing about it");
        case Verdict::Now:
            break;
        }
        return product.ingredients.empty() ? Words::tr("Nothing in it that your plan names")
                                           : Words::tr("Fine to use now");
    }

    [[nodiscard]] QString againText(time::Instant at) const
    {
        const time::LocalTime local = m_scenario.zone.localAt(at);
        const QString time = timeText(time::timeOfDay(local));
        const auto days = static_cast<int>((time::dateOf(local) - m_today).count());
        if (days <= 0)
            return Words::tr("Again today, from %1").arg(time);
        if (days == 1)
            return Words::tr("Again tomorrow, from %1").arg(time);
        if (days < kCountedDays)
            return Words::tr("Again in %n day(s)", nullptr, days);
        return Words::tr("Again from %1").arg(dayText(time::dateOf(local)));
    }

    [[nodiscard]] QString nextText(const timeline::Hold &next) const
    {
        return Words::tr("Leave it out from %1: your appointment is on %2.")
            .arg(dayTextAt(next.from, m_scenario.zone), dayTextAt(next.session->instant(), m_scenario.zone));
    }

    [[nodiscard]] QVariantList explain(const journal::Product &product, const Answer &answer) const
    {
        const plan::AftercarePlan *plan = answer.reason ? answer.reason->plan
            : answer.next                               ? answer.next->plan
                                                        : latestPlan(m_scenario);
        QVariantList all;
        if (!product.notes.empty())
            all.append(entry(Words::tr("Your notes"), {}, QString::fromStdString(product.notes)));
        if (plan == nullptr)
            return all;
        for (const std::string &id : product.ingredients) {
            for (const QVariant &one : explanations(*plan, timeline::ingredient(id))) {
                if (!all.contains(one)) // fragrance and alcohol, acids and vitamin C
                    all.append(one);
            }
        }
        return all;
    }

    const timeline::Scenario &m_scenario;
    time::Date m_today;
};

} // namespace

QString ingredientName(std::string_view id)
{
    const IngredientWords *words = wordsOf(id);
    return words == nullptr ? QString() : Words::tr(words->name);
}

QString ingredientDetail(std::string_view id)
{
    const IngredientWords *words = wordsOf(id);
    return words == nullptr ? QString() : Words::tr(words->detail);
}

ShelfContent readShelf(const timeline::Scenario &scenario, const std::vector<journal::Product> &products)
{
    const Reader reader(scenario);
    ShelfContent shelf;
    std::vector<std::pair<time::Instant, AnswerItem>> held;
    for (const journal::Product &product : products) {
        const Answer answer = timeline::earliestUse(scenario, product.ingredients);
        AnswerItem item = reader.read(product, answer);
        if (item.held)
            held.emplace_back(answer.at, std::move(item));
        else
            (item.asks ? shelf.unclear : shelf.fine).push_back(std::move(item));
    }
    std::ranges::stable_sort(held, {}, &std::pair<time::Instant, AnswerItem>::first);
    for (auto &[at, item] : held)
        shelf.held.push_back(std::move(item));
    return shelf;
}

} // namespace afterglow::app
