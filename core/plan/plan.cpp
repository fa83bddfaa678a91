#include "core/plan/plan.h"

#include "core/plan/catalogue.h"
#include "core/plan/language_tag.h"

#include <algorithm>
#include <cassert>

namespace afterglow::plan {

namespace {

/// The entry for a language tag, or for its shorter forms (`pt-BR`, then `pt`), or for another variant of the same language.
template <class ByLanguage> auto closest(const ByLanguage &byLanguage, std::string_view tag)
{
    for (auto end = tag.size(); end != std::string_view::npos && end > 0; end = tag.rfind('-', end - 1))
        if (const auto found = byLanguage.find(tag.substr(0, end)); found != byLanguage.end())
            return found;
    const auto variants = std::string(tag.substr(0, tag.find('-'))) + '-';
    const auto found = byLanguage.lower_bound(variants);
    return found != byLanguage.end() && found->first.starts_with(variants) ? found : byLanguage.end();
}

} // namespace

const std::string &LocalizedText::in(std::string_view language) const
{
    const auto english = byLanguage.find("en");
    assert(english != byLanguage.end());
    const auto tag = canonicalLanguageTag(language);
    if (!tag)
        return english->second;
    if (const auto own = closest(byLanguage, *tag); own != byLanguage.end())
        return own->second;
    if (const auto catalogue = closest(catalogues(), *tag); catalogue != catalogues().end())
        if (const auto text = catalogue->second.find(english->second); text != catalogue->second.end())
            return text->second;
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
