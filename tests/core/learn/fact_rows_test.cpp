// Each fact that the app is built on can be found in it, with its sources. tests/data/fact-rows.json: the facts, and for each
// the words that say it, on a page of Learn or in a rule of the plan, and the sources that stand by them.
#include "core/learn/built_in.h"
#include "core/plan/built_in.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace afterglow;
using nlohmann::json;

namespace {

json factRows()
{
    std::ifstream file{AFTERGLOW_TEST_DATA "/fact-rows.json"};
    return json::parse(file);
}

bool holdAll(const std::vector<std::string> &sources, const json &wanted)
{
    return !wanted.empty() && std::ranges::all_of(wanted, [&](const json &source) {
        return std::ranges::find(sources, source.get<std::string>()) != sources.end();
    });
}

/// Whether one statement has the words and all of the sources.
bool isOnPage(const learn::Page &page, const std::string &words, const json &sources)
{
    return std::ranges::any_of(learn::passages(page), [&](const learn::Passage &passage) {
        return passage.text->in("en").find(words) != std::string::npos && holdAll(passage.sources, sources);
    });
}

bool isInRule(const plan::Rule &rule, const std::string &words, const json &sources)
{
    return (rule.title.in("en") + '\n' + rule.text.in("en")).find(words) != std::string::npos
        && holdAll(rule.sources, sources);
}

bool isThere(const json &place)
{
    const std::string words = place.at("words");
    if (place.contains("page")) {
        const learn::Page *page = learn::builtIn().page(place.at("page").get<std::string>());
        return page != nullptr && isOnPage(*page, words, place.at("sources"));
    }
    const plan::Rule *rule = plan::builtIn().front()->rule(place.at("rule").get<std::string>());
    return rule != nullptr && isInRule(*rule, words, place.at("sources"));
}

} // namespace

TEST_CASE("every fact is said in Learn or by the plan, with its sources")
{
    const json rows = factRows();
    REQUIRE(rows.size() >= 37);
    for (const json &row : rows) {
        CHECK_FALSE(row.at("where").empty());
        for (const json &place : row.at("where")) {
            INFO(row.at("row") << " in " << place.dump());
            CHECK(isThere(place));
        }
    }
}

TEST_CASE("every fact is on a page of Learn, whatever else says it")
{
    for (const json &row : factRows()) {
        INFO(row.at("row"));
        CHECK(std::ranges::any_of(row.at("where"), [](const json &place) { return place.contains("page"); }));
    }
}
