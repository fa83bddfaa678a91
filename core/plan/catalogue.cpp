#include "core/plan/catalogue.h"

#include "core/json/node.h"

#include <cstdlib>

namespace afterglow::plan {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024;

std::optional<Translations> readTranslations(const json::Node &node)
{
    Translations translations;
    const bool isObject = json::forEachMember(node, [&](const std::string &english, const json::Node &text) {
        if (auto translated = json::string(text))
            translations.emplace(english, std::move(*translated));
    });
    return isObject ? std::optional{std::move(translations)} : std::nullopt;
}

} // namespace

const std::map<std::string, Translations, std::less<>> &catalogues()
{
    static const auto kCatalogues = [] {
        std::map<std::string, Translations, std::less<>> catalogues;
        for (const auto &[language, text] : catalogueTexts()) {
            auto translations = json::read<Translations>(text, kMaxBytes, readTranslations);
            if (!translations) // a broken build: the tests read each of them
                std::abort();
            catalogues.emplace(language, std::move(*translations));
        }
        return catalogues;
    }();
    return kCatalogues;
}

} // namespace afterglow::plan
