#include "core/plan/plan.h"

#include "core/plan/language_tag.h"

#include <algorithm>
#include <cassert>

namespace afterglow::plan {

const std::string &LocalizedText::in(std::string_view language) const
{
    if (const auto tag = canonicalLanguageTag(language)) {
        for (auto end = tag->size(); end != std::string::npos && end > 0; end = tag->rfind('-', end - 1)) {
            if (const auto found = byLanguage.find(std::string_view{*tag}.substr(0, end)); found != byLanguage.end())
                return found->second;
        }
        const auto variants = tag->substr(0, tag->find('-')) + '-';
        if (const auto found = byLanguage.lower_bound(variants);
            found != byLanguage.end() && found->first.starts_with(variants))
            return found->second;
    }
    const auto english = byLanguage.find("en");
    assert(english != byLanguage.end());
    return english->second;
}

bool Rule::appliesTo(std::string_view area) const
{
    return !areas || std::ranges::find(*areas, area) != areas->end();
}

const Rule *AftercarePlan::rule(std::string_view ruleId) const
{
    const auto found = std::ranges::find(rules, ruleId, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace afterglow::plan
