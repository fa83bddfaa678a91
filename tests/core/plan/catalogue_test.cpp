// The program's own translations of the built-in plan and the Learn pages: assets/texts.
#include "core/plan/catalogue.h"

#include "core/json/parse.h"
#include "core/learn/built_in.h"
#include "core/plan/built_in_texts.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <variant>

using namespace afterglow;

namespace {

/// Every `{"en": …}` of a file.
void collect(const json::Value &value, std::set<std::string> &texts)
{
    if (const auto *array = std::get_if<json::Array>(&value.data))
        for (const auto &element : *array)
            collect(element, texts);
    if (const auto *object = std::get_if<json::Object>(&value.data))
        for (const auto &[key, member] : *object) {
            if (const auto *english = std::get_if<std::string>(&member.data); english && key == "en")
                texts.insert(*english);
            collect(member, texts);
        }
}

std::set<std::string> englishTexts()
{
    std::set<std::string> texts;
    std::vector<std::string_view> files(plan::builtInTexts().begin(), plan::builtInTexts().end());
    files.push_back(learn::builtInText());
    for (const auto file : files) {
        std::vector<Error> errors;
        const auto value = json::parse(file, file.size(), errors);
        REQUIRE(value);
        collect(*value, texts);
    }
    return texts;
}

auto lines(const std::string &text)
{
    return std::ranges::count(text, '\n');
}

} // namespace

TEST_CASE(
    "the plan and the Learn pages speak every language of the app, and say nothing that they no longer say in English")
{
    const auto english = englishTexts();
    REQUIRE(english.size() > 100);
    const auto &catalogues = plan::catalogues();
    std::set<std::string> languages;
    for (const auto &[language, translations] : catalogues) {
        languages.insert(language);
        for (const auto &text : english) {
            INFO(language << ": " << text);
            const auto translated = translations.find(text);
            REQUIRE(translated != translations.end());
            CHECK_FALSE(translated->second.empty());
            CHECK(lines(translated->second)
                  == lines(text)); // the first line is a summary, the last may be an announcement
        }
        for (const auto &[text, translated] : translations) {
            INFO(language << ": " << text);
            CHECK(english.contains(text));
        }
    }
    CHECK((languages == std::set<std::string>{"ar", "de", "es", "fr", "pt-BR"}));
}

TEST_CASE("a text's own translation comes first, then the program's, then English")
{
    plan::LocalizedText text{{{"en", "No makeup"}}};
    CHECK(text.in("en") == "No makeup");
    const std::string german = text.in("de");
    CHECK(german != "No makeup");
    CHECK(text.in("de-AT") == german);
    CHECK(text.in("pt-PT") == text.in("pt-BR"));
    CHECK(text.in("it") == "No makeup");
    text.byLanguage["de"] = "Kein Puder";
    CHECK(text.in("de-AT") == "Kein Puder");
    CHECK((plan::LocalizedText{{{"en", "What nobody has ever said"}}}.in("de") == "What nobody has ever said"));
}
