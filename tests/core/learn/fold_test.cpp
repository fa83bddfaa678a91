#include "core/learn/fold.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>
#include <vector>

using afterglow::learn::foldedWords;
using Words = std::vector<std::string>;

TEST_CASE("words are found whatever their case and accents")
{
    CHECK(foldedWords("Après l'été") == Words{"apres", "l", "ete"});
    CHECK(foldedWords("Größe, ÜBERALL") == Words{"grosse", "uberall"});
    CHECK(foldedWords("ação à noite") == Words{"acao", "a", "noite"});
    CHECK(foldedWords("Œdème œil æther Łódź") == Words{"oedeme", "oeil", "aether", "lodz"});
}

TEST_CASE("a letter with its accent apart is the same letter")
{
    CHECK(foldedWords("u\u0308ber") == foldedWords("über"));
}

TEST_CASE("Arabic words are found without their signs, and whichever alef, teh and yeh they are written with")
{
    CHECK(foldedWords("إبرة") == foldedWords("ابره"));
    CHECK(foldedWords("بَشَرَة") == foldedWords("بشرة"));
    CHECK(foldedWords("واقـــي") == foldedWords("واقى"));
    CHECK(foldedWords("٢٤ ساعة") == foldedWords("24 ساعة"));
    CHECK(foldedWords("شمس، ماء؟") == Words{"شمس", "ماء"});
}

TEST_CASE("what is neither letter nor digit parts words")
{
    CHECK(foldedWords("0.5-2.5 mm") == Words{"0", "5", "2", "5", "mm"});
    CHECK(foldedWords("24–48 h… “no”") == Words{"24", "48", "h", "no"});
    CHECK(foldedWords("a\u00a0b\u2009c") == Words{"a", "b", "c"});
    CHECK(foldedWords("× ÷ ! ?").empty());
    CHECK(foldedWords("").empty());
}

TEST_CASE("letters of other scripts stay as they are, and broken UTF-8 does no harm")
{
    CHECK(foldedWords("皮膚 𐍈") == Words{"皮膚", "𐍈"});
    CHECK(foldedWords("a\x80z") == Words{"a", "z"});
    CHECK(foldedWords("ab\xF0\x9F") == Words{"ab"});
    CHECK(foldedWords("ab\xE2x") == Words{"ab", "x"});
}
