#include "core/learn/search.h"

#include "core/learn/built_in.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;

namespace {

learn::Text text(const std::string &en, const std::string &de)
{
    return {{{"en", en}, {"de", de}}};
}

learn::Page page(const std::string &id, learn::Text title, learn::Text summary, std::vector<learn::Text> paragraphs)
{
    learn::Page page{id, std::move(title), std::move(summary), {}};
    learn::Section section;
    for (learn::Text &words : paragraphs)
        section.paragraphs.push_back({std::move(words), {"a"}});
    page.sections.push_back(std::move(section));
    return page;
}

const learn::Book kBook{
    {},
    {{"one",
      text("One", "Eins"),
      {page("after", text("Aftercare", "Nachsorge"), text("What to do", "Was zu tun ist"),
            {text("Sunscreen outdoors.", "Sonnencreme im Freien."),
             text("A pen happens to be open, and sunscreen helps.", "Ein Stift ist offen.")})}},
     {"two",
      text("Two", "Zwei"),
      {page("sun", text("Sun and sunscreen", "Sonne und Sonnencreme"), text("Two weeks", "Zwei Wochen"),
            {text("Shade and a hat.", "Schatten und ein Hut für müde Haut.")})}}}};

/// `after: Sunscreen outdoors.`; the id alone where no passage is given.
std::vector<std::string> found(std::string_view query, std::string_view language = "en")
{
    std::vector<std::string> found;
    for (const learn::Hit &hit : learn::search(kBook, query, language))
        found.push_back(hit.page->id + (hit.passage ? ": " + hit.passage->in(language) : ""));
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("pages with the words in their title come first, then the book's order")
{
    CHECK(found("sunscreen") == Found{"sun", "after: Sunscreen outdoors."});
}

TEST_CASE("every word has to be on the page, wherever it stands")
{
    CHECK(found("sunscreen open") == Found{"after: A pen happens to be open, and sunscreen helps."});
    CHECK(found("weeks hat") == Found{"sun: Shade and a hat."});
    CHECK(found("hat open").empty());
}

TEST_CASE("a short word begins a word, one of four letters may stand inside")
{
    CHECK(found("pen") == Found{"after: A pen happens to be open, and sunscreen helps."});
    CHECK(found("hap") == Found{"after: A pen happens to be open, and sunscreen helps."});
    CHECK(found("pens").size() == 1);
    CHECK(found("reen").size() == 2);
    CHECK(found("een").empty());
}

TEST_CASE("case and accents don't count, and the texts of the language are searched")
{
    CHECK(found("MUDE", "de") == Found{"sun: Schatten und ein Hut für müde Haut."});
    CHECK(found("creme", "de") == Found{"sun", "after: Sonnencreme im Freien."});
    CHECK(found("creme").empty());
    CHECK(found("hat", "fr") == Found{"sun: Shade and a hat."}); // as it is shown: in English
}

TEST_CASE("a query without a word finds nothing")
{
    CHECK(found("").empty());
    CHECK(found(" -? ").empty());
}

TEST_CASE("what a patient would type is found in the built-in pages")
{
    const auto first = [](std::string_view query) {
        const auto hits = learn::search(learn::builtIn(), query, "en");
        return hits.empty() ? std::string{} : hits.front().page->id;
    };
    CHECK(first("sunscreen") == "sun");
    CHECK(first("makeup") == "preparing");
    CHECK(first("vitamin c") != "");
    CHECK(first("choosing") == "choosing");
    CHECK(first("how long redness") == "normal");
    CHECK(first("pregnant") == "screening");
    CHECK(first("xylophone").empty());
}
