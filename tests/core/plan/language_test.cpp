#include "core/plan/language_tag.h"
#include "core/plan/plan.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;

TEST_CASE("a language tag gets the case that RFC 5646 writes")
{
    struct Tag {
        std::string_view given;
        std::string_view canonical;
    };
    const auto tag = GENERATE(
        Tag{"en", "en"}, Tag{"EN", "en"}, Tag{"gsw", "gsw"}, Tag{"pt-br", "pt-BR"}, Tag{"ZH-hANT-tw", "zh-Hant-TW"},
        Tag{"es-419", "es-419"}, Tag{"sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994"}, Tag{"de-1996", "de-1996"},
        Tag{"zh-cmn-Hans-CN", "zh-cmn-Hans-CN"}, Tag{"zh-yue-hak-nan", "zh-yue-hak-nan"},
        Tag{"de-DE-u-co-phonebk", "de-DE-u-co-phonebk"}, Tag{"en-a-BBB-X-A-CcCc", "en-a-bbb-x-a-cccc"},
        Tag{"x-whatever", "x-whatever"}, Tag{"abcd", "abcd"}, Tag{"abcdefgh", "abcdefgh"}, Tag{"sgn-BE-FR", ""},
        Tag{"zh-min-nan", "zh-min-nan"}, Tag{"de-DE-x-goethe", "de-DE-x-goethe"});
    INFO(tag.given);
    CHECK(plan::canonicalLanguageTag(tag.given).value_or("") == tag.canonical);
}

TEST_CASE("what is no language tag is refused")
{
    const auto *text = GENERATE("", "e", "english-languages", "en_US", "en-", "-en", "en--US", "en US", "1n", "12",
                                "en-x", "en-a", "en-a-x-b", "x", "x-", "en-US-GB", "en-1", "de-419-DE", "a-DE",
                                "abcdefghi", "d\xC3\xA9", "en-Latn-Cyrl", "en-abcd-efghi-jkl", "i-klingon");
    INFO(text);
    CHECK_FALSE(plan::canonicalLanguageTag(text).has_value());
}

TEST_CASE("a text is given in the asked language, else in a shorter form, else in a variant, else in English")
{
    const plan::LocalizedText text{{{"en", "English"},
                                    {"pt", "Portuguese"},
                                    {"pt-PT", "European"},
                                    {"zh-Hant", "Traditional"},
                                    {"de-CH", "Swiss"},
                                    {"den", "Slave"}}};
    CHECK(text.in("en") == "English");
    CHECK(text.in("en-GB") == "English");
    CHECK(text.in("pt-PT") == "European");
    CHECK(text.in("PT-pt") == "European");
    CHECK(text.in("pt-BR") == "Portuguese");
    CHECK(text.in("pt-BR-x-a") == "Portuguese");
    CHECK(text.in("zh-Hant-TW") == "Traditional");
    CHECK(text.in("zh") == "Traditional");
    CHECK(text.in("zh-Hans") == "Traditional");
    CHECK(text.in("de") == "Swiss");
    CHECK(text.in("de-AT") == "Swiss");
    CHECK(text.in("fr") == "English");
    CHECK(text.in("") == "English");
    CHECK(text.in("C") == "English");
}
