// What has to hold for the pages that come with the program, whatever they say.
#include "core/learn/built_in.h"
#include "core/learn/read.h"
#include "core/plan/built_in.h"
#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace afterglow;

namespace {

/// Every text of the book.
std::vector<const learn::Text *> texts(const learn::Book &book)
{
    std::vector<const learn::Text *> texts;
    for (const learn::Source &source : book.sources)
        texts.insert(texts.end(), {&source.name, &source.title, &source.about});
    for (const learn::Chapter &chapter : book.chapters) {
        texts.push_back(&chapter.title);
        for (const learn::Page &page : chapter.pages) {
            texts.insert(texts.end(), {&page.title, &page.summary});
            for (const learn::Passage &passage : learn::passages(page))
                texts.push_back(passage.text);
        }
    }
    return texts;
}

} // namespace

TEST_CASE("the Learn pages are good and read once")
{
    CHECK(test::errorLines(learn::read(learn::builtInText())).empty());
    CHECK(&learn::builtIn() == &learn::builtIn());
    CHECK_FALSE(learn::builtIn().chapters.empty());
}

TEST_CASE("the Learn pages call the plan's sources as the plan does, and know all of them")
{
    const auto &plan = *plan::builtIn().front();
    const learn::Book &book = learn::builtIn();
    REQUIRE(book.sources.size() == plan.sources.size());
    for (const plan::Source &source : plan.sources) {
        INFO(source.id);
        const int number = book.sourceNumber(source.id);
        REQUIRE(number > 0);
        CHECK(book.sources[static_cast<std::size_t>(number) - 1].title.in("en") == source.title);
    }
    CHECK(book.sourceNumber("unheard-of") == 0);
}

TEST_CASE("each source of the Learn pages is used on a page")
{
    const learn::Book &book = learn::builtIn();
    std::set<std::string> used;
    for (const learn::Chapter &chapter : book.chapters) {
        for (const learn::Page &page : chapter.pages) {
            for (const learn::Source *source : learn::sourcesOf(book, page))
                used.insert(source->id);
        }
    }
    CHECK(used.size() == book.sources.size());
}

TEST_CASE("every text of the Learn pages is there in each language that one of them has")
{
    std::set<std::string> languages;
    const auto all = texts(learn::builtIn());
    for (const learn::Text *text : all) {
        for (const auto &[language, words] : text->byLanguage)
            languages.insert(language);
    }
    for (const learn::Text *text : all) {
        INFO(text->in("en"));
        CHECK(text->byLanguage.size() == languages.size());
    }
}

TEST_CASE("the Learn pages are calm: no exclamation mark, short statements")
{
    for (const learn::Text *text : texts(learn::builtIn())) {
        const std::string &words = text->in("en");
        INFO(words);
        CHECK(words.find('!') == std::string::npos);
        CHECK(words.find('\n') == std::string::npos);
        CHECK(words.size() <= 240);
    }
    for (const learn::Chapter &chapter : learn::builtIn().chapters) {
        for (const learn::Page &page : chapter.pages) {
            INFO(page.id);
            CHECK(page.title.in("en").size() <= 32);
            CHECK(page.summary.in("en").size() <= 56);
            CHECK_FALSE(page.summary.in("en").ends_with('.'));
        }
    }
}

TEST_CASE("each red flag of the plan is on the page about contacting the clinic, with its urgency")
{
    const learn::Page *page = learn::builtIn().page("contact");
    REQUIRE(page != nullptr);
    std::map<learn::Urgency, std::size_t> points;
    for (const learn::Section &section : page->sections)
        points[section.urgency] += section.points.size();
    const auto &flags = plan::builtIn().front()->redFlags;
    const auto urgent =
        static_cast<std::size_t>(std::ranges::count(flags, plan::FlagLevel::Urgent, &plan::RedFlag::level));
    const auto today = static_cast<std::size_t>(std::ranges::count_if(
        flags, [](const plan::RedFlag &flag) { return flag.text.in("en").starts_with("Contact your clinic today."); }));
    CHECK(points[learn::Urgency::Urgent] == urgent);
    CHECK(points[learn::Urgency::Today] == today);
    CHECK(points[learn::Urgency::Contact] == flags.size() - urgent - today);
}
