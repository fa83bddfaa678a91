#include "core/plan/read.h"

#include "core/json/unique_ids.h"
#include "core/plan/language_tag.h"
#include "core/plan/read_json.h"
#include "core/plan/read_timing.h"

#include <algorithm>
#include <fmt/format.h>

namespace afterglow::plan {

namespace {

using json::Node;
using json::ObjectReader;

constexpr std::size_t kMaxRules = 200;
constexpr std::size_t kMaxCharacters = 2'000;

bool areAscending(const time::Duration &first, const time::Duration &second)
{
    return time::nominalSeconds(first) < time::nominalSeconds(second);
}

template <class Read> auto pairOf(Read read)
{
    return [read](const Node &node) {
        using List = decltype(json::listOf(read)(node));
        const auto *array = node.as<json::Array>();
        if (!array || array->size() != 2)
            return List{node.error("expected a pair")};
        return json::listOf(read)(node);
    };
}

std::optional<Series> series(const Node &node)
{
    const auto positiveDuration = [](const Node &duration) -> std::optional<time::Duration> {
        const auto value = readDuration(duration);
        if (value && time::nominalSeconds(*value) <= 0)
            return duration.error("expected a duration longer than 0");
        return value;
    };
    std::vector<int> sessions;
    std::vector<time::Duration> interval;
    Series series;
    ObjectReader object{node};
    if (object.required("sessions", sessions, pairOf(json::integer(1)))) {
        series.fewestSessions = sessions.front();
        series.mostSessions = sessions.back();
        if (series.fewestSessions > series.mostSessions)
            object.fail("sessions", "the first is more than the last");
    }
    if (object.required("interval", interval, pairOf(positiveDuration))) {
        series.earliestNext = interval.front();
        series.latestNext = interval.back();
        if (areAscending(series.latestNext, series.earliestNext))
            object.fail("interval", "the first is longer than the last");
    }
    object.required("touchUp", series.touchUp, positiveDuration);
    return object.finish(series);
}

/// Reads a plan. Its members are read in an order in which each finds what it refers to.
class PlanReader {
public:
    std::optional<AftercarePlan> read(const Node &node);

private:
    template <class T>
    auto list(std::optional<T> (PlanReader::*read)(const Node &),
              std::size_t max = std::numeric_limits<std::size_t>::max())
    {
        return json::listOf([this, read](const Node &node) { return (this->*read)(node); }, 0, max);
    }

    std::optional<Source> source(const Node &node)
    {
        Source source;
        ObjectReader object{node};
        if (!object.has("id"))
            m_sources.setComplete(false);
        object.required("id", source.id, m_sources.reader(readSourceId));
        object.required("title", source.title, json::text(kMaxCharacters));
        return object.finish(std::move(source));
    }

    std::optional<Phase> phase(const Node &node)
    {
        Phase phase;
        ObjectReader object{node};
        object.required("id", phase.id, m_phases.reader(readId));
        object.required("title", phase.title, readLocalizedText);
        const bool from = object.required("from", phase.from, readDuration);
        const bool until = object.required("until", phase.until, readDuration);
        if (from && until && !areAscending(phase.from, phase.until))
            object.fail("from", "not before until");
        object.required("text", phase.text, readLocalizedText);
        object.required("sources", phase.sources, json::listOf(m_sources.reference("source")));
        return object.finish(std::move(phase));
    }

    std::optional<Rule> rule(const Node &node)
    {
        Rule rule;
        ObjectReader object{node};
        object.required("id", rule.id, m_rules.reader(readId));
        const bool hasKind = object.required("kind", rule.kind,
                                             json::oneOf<RuleKind>({{"task", RuleKind::Task},
                                                                    {"photo", RuleKind::Photo},
                                                                    {"checkin", RuleKind::CheckIn},
                                                                    {"milestone", RuleKind::Milestone},
                                                                    {"restriction", RuleKind::Restriction}}));
        const bool hasStage =
            object.optional("stage", rule.stage,
                            json::oneOf<Stage>({{"prep", Stage::Prep}, {"aftercare", Stage::Aftercare}}))
            || !object.has("stage");
        object.required("title", rule.title, readLocalizedText);
        object.required("text", rule.text, readLocalizedText);
        object.required("sources", rule.sources, json::listOf(m_sources.reference("source")));
        object.optional("notify", rule.notify, json::boolean);
        object.optional("quiet", rule.quiet,
                        json::oneOf<Quiet>({{"defer", Quiet::Defer}, {"drop", Quiet::Drop}, {"allow", Quiet::Allow}}));
        object.optional("priority", rule.priority, json::integer(0, 100));
        object.optional("areas", rule.areas, json::listOf(json::string));

        auto timing = readTiming(node, object, hasKind ? std::optional{rule.kind} : std::nullopt,
                                 hasStage ? std::optional{rule.stage} : std::nullopt);
        if (!object.finish() || !timing)
            return std::nullopt;
        rule.timing = std::move(*timing);
        return rule;
    }

    std::optional<Symptom> symptom(const Node &node)
    {
        Symptom symptom;
        ObjectReader object{node};
        object.required("id", symptom.id, m_symptoms.reader(readId));
        object.required("title", symptom.title, readLocalizedText);
        std::optional<time::Duration> before;
        object.required("expected", symptom.expected, json::listOf([&before](const Node &element) {
                            ExpectedMaximum expected;
                            ObjectReader band{element};
                            if (band.required("until", expected.until, readDuration)) {
                                if (before && !areAscending(*before, expected.until))
                                    band.fail("until", "not later than the one before");
                                before = expected.until;
                            }
                            band.required("max", expected.max, json::integer(0, 3));
                            return band.finish(expected);
                        }));
        return object.finish(std::move(symptom));
    }

    std::optional<RedFlag> redFlag(const Node &node)
    {
        RedFlag flag;
        ObjectReader object{node};
        object.required("id", flag.id, m_redFlags.reader(readId));
        object.required("title", flag.title, readLocalizedText);
        object.required("level", flag.level,
                        json::oneOf<FlagLevel>({{"contact", FlagLevel::Contact}, {"urgent", FlagLevel::Urgent}}));
        object.required("text", flag.text, readLocalizedText);
        return object.finish(std::move(flag));
    }

    json::UniqueIds m_sources;
    json::UniqueIds m_phases;
    json::UniqueIds m_rules;
    json::UniqueIds m_symptoms;
    json::UniqueIds m_redFlags;
};

std::optional<AftercarePlan> PlanReader::read(const Node &node)
{
    bool isOne = false;
    AftercarePlan plan;
    ObjectReader object{node};
    object.required("format", isOne, json::oneOf<bool>({{"afterglow-plan/1", true}}));
    object.required("id", plan.id, readId);
    object.required("version", plan.version, json::integer(1));
    object.required("title", plan.title, readLocalizedText);
    m_sources.setComplete(object.has("sources"));
    object.required("sources", plan.sources, [this](const Node &sources) {
        m_sources.setComplete(sources.as<json::Array>());
        return list(&PlanReader::source)(sources);
    });
    object.required("series", plan.series, series);
    object.required("phases", plan.phases, list(&PlanReader::phase));
    object.required("rules", plan.rules, list(&PlanReader::rule, kMaxRules));
    object.required("symptoms", plan.symptoms, list(&PlanReader::symptom));
    object.required("redFlags", plan.redFlags, list(&PlanReader::redFlag));
    return object.finish(std::move(plan));
}

} // namespace

bool isId(std::string_view text)
{
    constexpr std::size_t kMaxIdLength = 64;
    return !text.empty() && text.size() <= kMaxIdLength && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

std::optional<std::string> readId(const Node &node)
{
    auto id = json::string(node);
    if (id && !isId(*id))
        return node.error("expected 1 to 64 of a-z, 0-9 and -");
    return id;
}

std::optional<LocalizedText> readLocalizedText(const Node &node)
{
    LocalizedText text;
    bool good = true;
    const bool isObject = json::forEachMember(node, [&](const std::string &key, const Node &member) {
        auto words = json::text(kMaxCharacters)(member);
        good = good && words;
        const auto tag = canonicalLanguageTag(key);
        if (tag && text.byLanguage.emplace(*tag, std::move(words).value_or(std::string{})).second)
            return;
        good = false;
        if (tag)
            member.error(fmt::format("another text has the language {}", *tag));
        else
            member.error(fmt::format("\"{}\" is not a BCP 47 language tag", key));
    });
    if (!isObject)
        return std::nullopt;
    if (!text.byLanguage.contains("en"))
        return node.errorAt("en", "missing");
    return good ? std::optional{std::move(text)} : std::nullopt;
}

std::optional<std::string> readSourceId(const Node &node)
{
    auto id = json::text(kMaxCharacters)(node);
    if (id && id->empty())
        return node.error("must not be empty");
    return id;
}

std::optional<std::shared_ptr<const AftercarePlan>> readPlan(const Node &node)
{
    const bool tooLong = json::compactSize(node.value()) > kMaxPlanBytes;
    if (tooLong)
        node.error(fmt::format("more than {} KiB", kMaxPlanBytes / 1024));
    auto plan = PlanReader{}.read(node);
    if (!plan || tooLong)
        return std::nullopt;
    return std::make_shared<const AftercarePlan>(std::move(*plan));
}

tl::expected<std::shared_ptr<const AftercarePlan>, std::vector<Error>> read(std::string_view text)
{
    return json::read<std::shared_ptr<const AftercarePlan>>(text, kMaxPlanBytes, readPlan);
}

} // namespace afterglow::plan
