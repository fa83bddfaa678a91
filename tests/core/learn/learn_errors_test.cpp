// Every rule that the file of the Learn pages can break, with the place that the error names.
#include "core/learn/read.h"
#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;

namespace {

const std::string kGood = R"({
  "format": "afterglow-learn/1",
  "sources": [
    {"id": "a", "name": {"en": "A"}, "title": {"en": "Article"}, "about": {"en": "It says"}, "strength": "C"},
    {"id": "b", "name": {"en": "B"}, "title": {"en": "Own"}, "about": {"en": "Ours"}}
  ],
  "chapters": [{"id": "one", "title": {"en": "One"}, "pages": [
    {"id": "page", "title": {"en": "Page", "de": "Seite"}, "summary": {"en": "Line"}, "sections": [
      {"title": {"en": "Section"}, "urgency": "today",
       "paragraphs": [{"text": {"en": "Words"}, "sources": ["a", "b"]}],
       "points": [{"text": {"en": "Point"}, "sources": ["a"]}],
       "ranges": [{"topic": {"en": "Redness"}, "range": {"en": "1 to 2"}, "plan": {"en": "2"},
                   "says": [{"text": {"en": "1"}, "sources": ["a"]}]}],
       "checklist": [{"id": "item", "text": {"en": "Tick"}, "sources": ["b"]}]},
      {"points": [{"text": {"en": "Alone"}, "sources": ["b"]}]}
    ]},
    {"id": "other", "title": {"en": "Other"}, "summary": {"en": "Line"}, "sections": [
      {"checklist": [{"id": "item", "text": {"en": "Tick"}, "sources": ["b"]}]}]}
  ]}]
})";

struct Bad {
    std::string path;
    std::string value; ///< empty: removed
    std::string error; ///< from the place of the change on
};

std::vector<std::string> errorsOf(const Bad &bad)
{
    const std::string patch = bad.value.empty()
        ? R"([{"op": "remove", "path": ")" + bad.path + R"("}])"
        : R"([{"op": "add", "path": ")" + bad.path + R"(", "value": )" + bad.value + "}]";
    return test::errorLines(learn::read(test::patched(kGood, patch)));
}

const std::string kSection = "/chapters/0/pages/0/sections/0";

} // namespace

TEST_CASE("a good book is read as it is written")
{
    const auto book = learn::read(kGood);
    REQUIRE(book.has_value());
    REQUIRE(book->sources.size() == 2);
    CHECK(book->sources[0].strength == learn::Strength::C);
    CHECK(book->sources[1].strength == learn::Strength::OwnChoice);
    const learn::Page *page = book->page("page");
    REQUIRE(page != nullptr);
    CHECK(page->title.in("de") == "Seite");
    REQUIRE(page->sections.size() == 2);
    const learn::Section &section = page->sections[0];
    CHECK(section.title->in("en") == "Section");
    CHECK(section.urgency == learn::Urgency::Today);
    CHECK(section.paragraphs.at(0).sources == std::vector<std::string>{"a", "b"});
    CHECK(section.points.at(0).text.in("en") == "Point");
    CHECK(section.ranges.at(0).range.in("en") == "1 to 2");
    CHECK(section.ranges.at(0).says.at(0).text.in("en") == "1");
    CHECK(section.ranges.at(0).plan->in("en") == "2");
    CHECK(section.checklist.at(0).id == "item");
    CHECK_FALSE(page->sections[1].title.has_value());
    CHECK(page->sections[1].urgency == learn::Urgency::None);
    CHECK(book->page("nowhere") == nullptr);
}

TEST_CASE("a page's passages are all its statements, each with its sources")
{
    const auto book = learn::read(kGood);
    REQUIRE(book.has_value());
    std::vector<std::string> lines;
    for (const learn::Passage &passage : learn::passages(*book->page("page"))) {
        std::string line = passage.text->in("en");
        for (const std::string &source : passage.sources)
            line += ' ' + source;
        lines.push_back(line);
    }
    CHECK(lines
          == std::vector<std::string>{"Section a b", "Words a b", "Point a", "Redness a", "1 to 2 a", "1 a", "2 a",
                                      "Tick b", "Alone b"});
    CHECK(learn::sourcesOf(*book, *book->page("other")).size() == 1);
}

TEST_CASE("every broken rule of the Learn pages is reported with its place")
{
    const Bad bad = GENERATE(
        Bad{"/format", "", "/format: missing"},
        Bad{"/format", R"("afterglow-plan/1")", R"(/format: expected "afterglow-learn/1")"},
        Bad{"/more", "1", "/more: unknown member"}, Bad{"/chapters", "[]", "/chapters: must not be empty"},
        Bad{"/sources/-", R"({"id": "a", "name": {"en": "A"}, "title": {"en": "A"}, "about": {"en": "A"}})",
            R"(/sources/2/id: another one has the id "a")"},
        Bad{"/sources/0/about", "", "/sources/0/about: missing"},
        Bad{"/sources/0/strength", R"("D")", R"(/sources/0/strength: expected "A", "B" or "C")"},
        Bad{"/chapters/0/id", R"("One")", "/chapters/0/id: expected 1 to 64 of a-z, 0-9 and -"},
        Bad{"/chapters/0/pages/1/id", R"("page")", R"(/chapters/0/pages/1/id: another one has the id "page")"},
        Bad{"/chapters/0/pages/0/summary", R"("Line")", "/chapters/0/pages/0/summary: expected an object"},
        Bad{"/chapters/0/pages/0/title", R"({"de": "Seite"})", "/chapters/0/pages/0/title/en: missing"},
        Bad{"/chapters/0/pages/0/title/de", R"("")", "/chapters/0/pages/0/title/de: must not be empty"},
        Bad{"/chapters/0/pages/0/sections", "[]", "/chapters/0/pages/0/sections: must not be empty"},
        Bad{kSection, "{}", kSection + ": expected paragraphs, points, ranges or a checklist"},
        Bad{kSection + "/urgency", R"("soon")", kSection + R"(/urgency: expected "contact", "today" or "urgent")"},
        Bad{kSection + "/points", "[]", kSection + "/points: must not be empty"},
        Bad{kSection + "/paragraphs/0/sources", "[]", kSection + "/paragraphs/0/sources: must not be empty"},
        Bad{kSection + "/paragraphs/0/sources/0", R"("c")",
            kSection + R"(/paragraphs/0/sources/0: unknown source "c")"},
        Bad{kSection + "/ranges/0/says", "", kSection + "/ranges/0/says: missing"},
        Bad{kSection + "/ranges/0/who", "1", kSection + "/ranges/0/who: unknown member"},
        Bad{kSection + "/checklist/-", R"({"id": "item", "text": {"en": "Again"}, "sources": ["a"]})",
            kSection + R"(/checklist/1/id: another one has the id "item")"});
    INFO(bad.path << " = " << bad.value);
    const auto errors = errorsOf(bad);
    REQUIRE(errors.size() == 1);
    CHECK(errors.front() == bad.error);
}

TEST_CASE("an item of the checklist may have the id of another page's, and broken sources accuse no statement")
{
    CHECK(learn::read(kGood).has_value());
    CHECK(errorsOf({"/sources", "1", ""}) == std::vector<std::string>{"/sources: expected a list"});
}

TEST_CASE("what is no JSON is refused")
{
    CHECK(test::errorLines(learn::read("")).size() == 1);
    CHECK_FALSE(learn::read(std::string(learn::kMaxBookBytes + 1, ' ')).has_value());
}
