#include "core/json/node.h"

#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace std::string_literals;

namespace {

enum class Colour { Red, Green };

struct Thing {
    std::string name;
    int size = 7;
    std::vector<int> sizes;
    std::optional<bool> open = true;
    Colour colour = Colour::Red;
};

std::optional<Thing> readThing(const json::Node &node)
{
    Thing thing;
    json::ObjectReader object{node};
    object.required("name", thing.name, json::text(3));
    object.optional("size", thing.size, json::integer(0, 10));
    object.optional("sizes", thing.sizes, json::listOf(json::integer(1), 1, 2));
    object.optional("open", thing.open, json::orNull(json::boolean));
    object.optional("colour", thing.colour, json::oneOf<Colour>({{"red", Colour::Red}, {"green", Colour::Green}}));
    object.forbid("shape", "not for a thing");
    return object.finish(std::move(thing));
}

auto readThings(std::string_view text)
{
    return json::read<std::vector<Thing>>(text, 1024, json::listOf(readThing));
}

std::vector<std::string> errorsOf(const std::string &thing)
{
    return test::errorLines(readThings("[" + thing + "]"));
}

} // namespace

TEST_CASE("an object is read member by member")
{
    const auto things = readThings(
        R"([{"name": "a", "size": 3, "sizes": [1, 2], "open": false, "colour": "green"}, {"name": "b", "open": null}])");
    REQUIRE(things);
    REQUIRE(things->size() == 2);
    CHECK(things->front().name == "a");
    CHECK(things->front().size == 3);
    CHECK(things->front().sizes == std::vector{1, 2});
    CHECK(things->front().open == false);
    CHECK(things->front().colour == Colour::Green);
    CHECK(things->back().size == 7);
    CHECK(things->back().sizes.empty());
    CHECK_FALSE(things->back().open.has_value());
    CHECK(things->back().colour == Colour::Red);
}

TEST_CASE("each wrong member is named by its JSON pointer")
{
    struct Bad {
        std::string thing;
        std::vector<std::string> errors;
    };
    const auto bad = GENERATE(
        Bad{R"(1)", {"/0: expected an object"}}, Bad{R"([])", {"/0: expected an object"}},
        Bad{R"({})", {"/0/name: missing"}}, Bad{R"({"name": null})", {"/0/name: expected a string"}},
        Bad{R"({"name": "abcd"})", {"/0/name: longer than 3 characters"}},
        Bad{R"({"name": "ééé"})", {}}, // characters, not bytes
        Bad{R"({"name": "😀😀😀"})", {}},
        Bad{R"({"name": "", "size": 1.0})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "size": "1"})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "size": true})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "size": 11})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "size": -1})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "size": 4294967296})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "size": 99999999999999999999999})", {"/0/size: expected an integer from 0 to 10"}},
        Bad{R"({"name": "", "sizes": [0]})", {"/0/sizes/0: expected an integer of at least 1"}},
        Bad{R"({"name": "", "sizes": [2147483648]})", {"/0/sizes/0: expected an integer from 1 to 2147483647"}},
        Bad{R"({"name": "", "sizes": {}})", {"/0/sizes: expected a list"}},
        Bad{R"({"name": "", "sizes": []})", {"/0/sizes: must not be empty"}},
        Bad{R"({"name": "", "sizes": [1, null, 3]})",
            {"/0/sizes/1: expected an integer of at least 1", "/0/sizes: more than 2 elements"}},
        Bad{R"({"name": "", "open": 0})", {"/0/open: expected true or false"}},
        Bad{R"({"name": "", "colour": "Red"})", {R"(/0/colour: expected "red" or "green")"}},
        Bad{R"({"name": "", "shape": null})", {"/0/shape: not for a thing"}},
        Bad{R"({"name": "", "a~/b": 1, "size": 1})", {"/0/a~0~1b: unknown member"}},
        Bad{R"({"size": 11, "x": 1, "x": 2})",
            {"/0/x: given twice", "/0/name: missing", "/0/size: expected an integer from 0 to 10",
             "/0/x: unknown member"}});
    INFO(bad.thing);
    CHECK(errorsOf(bad.thing) == bad.errors);
}

TEST_CASE("the errors of every element are found")
{
    CHECK(test::errorLines(readThings(R"([{"name": 1}, {"name": "a"}, {"y": 1}])"))
          == std::vector{"/0/name: expected a string"s, "/2/name: missing"s, "/2/y: unknown member"s});
}

TEST_CASE("a good value in a text with a duplicate key is no result")
{
    CHECK(test::errorLines(readThings(R"([{"name": "a", "name": "a"}])")) == std::vector{"/0/name: given twice"s});
}
