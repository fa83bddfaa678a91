#include "core/timeline/ingredients.h"

namespace afterglow::timeline {

namespace {

template <class Ids> void append(std::vector<std::string_view> &to, const Ids &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

Subject ingredient(std::string_view id)
{
    if (id == "retinoid") // src-1, src-4, clinics; before an appointment src-1, clinics
        return {.rules = {"no-retinol", "no-retinol-before"}, .phases = {}, .questions = {}};
    if (id == "aha-bha" || id == "vitamin-c") // src-1, src-4, clinics; vitamin C: soltani-2014 as well
        return {.rules = {"no-actives"}, .phases = {}, .questions = {}};
    if (id == "fragrance" || id == "alcohol") // "no harsh products for a few days": src-1, src-4; the length is our own
        return {.rules = {}, .phases = {"calming"}, .questions = {}};
    if (id == "spf") // from the start: src-5; not in the first 24 hours: clinics
        return {.rules = {}, .phases = {}, .questions = {"sunscreen-first-day"}};
    return {};
}

Answer earliestUse(const Scenario &scenario, std::span<const std::string> ingredients)
{
    Subject whole;
    bool unsaid = false;
    for (const std::string &id : ingredients) {
        const Subject one = ingredient(id);
        append(whole.rules, one.rules);
        append(whole.phases, one.phases);
        append(whole.questions, one.questions);
        unsaid = unsaid || earliest(scenario, one).verdict == Verdict::Unsaid;
    }
    Answer answer = earliest(scenario, whole);
    if (answer.verdict == Verdict::Now && unsaid)
        answer.verdict = Verdict::Unsaid;
    return answer;
}

} // namespace afterglow::timeline
