// What the patient keeps beside her sessions.
#include "tests/core/journal/fixture.h"

#include <algorithm>

using namespace afterglow;
using namespace afterglow::test;
using journal::Answer;
using journal::Product;

namespace {

std::string refusalOf(const Error &error)
{
    CHECK((error.kind == Error::Kind::BadInput));
    return error.place;
}

} // namespace

TEST_CASE_METHOD(Fixture, "the clinic is kept as it was written")
{
    CHECK(journal.clinic()->name.empty());
    const Signals signals(journal);
    REQUIRE(journal.setClinic({"Praxis Dr. Ä", "+49 (0)30 123-45"}));
    REQUIRE(journal.setClinic({"Klinik", "030 1"}));
    CHECK(journal.clinic()->name == "Klinik");
    CHECK(journal.clinic()->phone == "030 1");
    CHECK(signals.count() == 2);
    CHECK(refusalOf(journal.setClinic({"\xff", ""}).error()) == "/name");
    CHECK(refusalOf(journal.setClinic({"", std::string(501, '1')}).error()) == "/phone");
    CHECK(journal.clinic()->name == "Klinik");
}

TEST_CASE_METHOD(Fixture, "a product is added, changed and removed")
{
    const auto serum = journal.saveProduct({"", "Serum", {"vitamin-c", "fragrance"}, "mornings"}).value();
    const auto cream = journal.saveProduct({"", "Cream", {}, ""}).value();
    CHECK(serum.id != cream.id);
    auto products = journal.products().value();
    REQUIRE(products.size() == 2);
    CHECK(products[0].name == "Cream");
    CHECK(products[0].ingredients.empty());
    CHECK((products[1].ingredients == std::vector<std::string>{"vitamin-c", "fragrance"}));
    CHECK(products[1].notes == "mornings");

    REQUIRE(journal.saveProduct({serum.id, "A serum", {"spf"}, ""}));
    products = journal.products().value();
    REQUIRE(products.size() == 2);
    CHECK(products[0].name == "A serum");
    CHECK((products[0].ingredients == std::vector<std::string>{"spf"}));

    REQUIRE(journal.removeProduct(serum.id));
    CHECK(journal.products()->size() == 1);
    CHECK((journal.removeProduct(serum.id).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture, "a product that breaks a rule is refused with its place")
{
    Product product{"", "Serum", {}, ""};
    std::string place;
    SECTION("name")
    {
        product.name.clear(), place = "/name";
    }
    SECTION("an ingredient that nobody knows")
    {
        product.ingredients = {"gold"}, place = "/ingredients";
    }
    SECTION("twice")
    {
        product.ingredients = {"spf", "spf"}, place = "/ingredients";
    }
    SECTION("id")
    {
        product.id = "p/1", place = "/id";
    }
    const Signals signals(journal);
    CHECK(refusalOf(journal.saveProduct(product).error()) == place);
    CHECK(journal.products()->empty());
    CHECK(signals.count() == 0);
}

TEST_CASE_METHOD(Fixture, "an item of a list is ticked once, whoever ticks it again")
{
    const Signals signals(journal);
    REQUIRE(journal.setTicked("choosing/licensed", true));
    REQUIRE(journal.setTicked("choosing/licensed", true));
    REQUIRE(journal.setTicked("choosing/compared", true));
    CHECK((journal.tickedItems().value() == std::vector<std::string>{"choosing/compared", "choosing/licensed"}));
    REQUIRE(journal.setTicked("choosing/licensed", false));
    REQUIRE(journal.setTicked("choosing/licensed", false));
    CHECK((journal.tickedItems().value() == std::vector<std::string>{"choosing/compared"}));
    CHECK(signals.count() == 3);
    CHECK(refusalOf(journal.setTicked("choosing", true).error()) == "/item");
}

TEST_CASE_METHOD(Fixture, "the answers before an appointment belong to it")
{
    record("s1");
    record("s2", "2026-12-20T15:00");
    REQUIRE(journal.setScreening("s1", {{"pregnant", Answer::No}, {"cold-sores", Answer::Yes}}));
    REQUIRE(journal.setScreening("s2", {{"pregnant", Answer::Unsure}}));
    auto answers = journal.screening("s1").value();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].question == "cold-sores");
    CHECK((answers[0].answer == Answer::Yes));
    CHECK((answers[1].answer == Answer::No));

    REQUIRE(journal.setScreening("s1", {{"pregnant", Answer::Yes}}));
    CHECK(journal.screening("s1")->size() == 1);
    REQUIRE(journal.remove("s1"));
    CHECK(journal.screening("s1")->empty());
    CHECK(journal.screening("s2")->size() == 1);

    CHECK((journal.setScreening("s1", {}).error().kind == Error::Kind::NotFound));
    CHECK(refusalOf(journal.setScreening("s2", {{"a", Answer::No}, {"a", Answer::Yes}}).error()) == "/question");
    CHECK(refusalOf(journal.setScreening("s2", {{"a/b", Answer::No}}).error()) == "/question");
}

TEST_CASE_METHOD(Fixture, "a rule keeps the patient's own time, and its ids")
{
    record();
    const auto dues = [this] {
        std::vector<std::pair<std::string, std::string>> found;
        for (const auto &one : timeline::build(scenario()).occurrences)
            if (one.rule == "cleanse")
                found.emplace_back(one.id, time::format(one.due));
        return found;
    };
    const auto before = dues();
    REQUIRE(before.size() == 3);
    CHECK((before[0] == std::pair<std::string, std::string>{"s1/cleanse/d1/0", "2026-11-21T08:00:00Z"}));

    journal::Preferences preferences;
    preferences.times["small/cleanse"] = {{0, std::chrono::hours{10}}, {7, std::chrono::hours{12}}};
    preferences.times["small/no-makeup"] = {{0, std::chrono::hours{10}}};
    preferences.times["gone/cleanse"] = {{0, std::chrono::hours{11}}};
    REQUIRE(journal.setPreferences(preferences));
    const auto after = dues();
    REQUIRE(after.size() == before.size());
    CHECK((after[0] == std::pair<std::string, std::string>{"s1/cleanse/d1/0", "2026-11-21T09:00:00Z"}));
    CHECK((journal.plan("small", 1).value()->rules.front().id == "cleanse")); // the plan itself is as it was
    CHECK(std::get<plan::ByDay>(journal.plan("small", 1).value()->rules.front().timing).at.front().offset
          == std::chrono::hours{9});
}
