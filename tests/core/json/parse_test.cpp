#include "core/json/parse.h"

#include "tests/support/patched.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace std::string_literals;

namespace {

constexpr std::size_t kEnough = 1024;

std::vector<std::string> errorsOf(std::string_view text, std::size_t maxBytes = kEnough)
{
    std::vector<Error> errors;
    const auto value = json::parse(text, maxBytes, errors);
    CHECK((value.has_value() || !errors.empty()));
    return test::lines(errors);
}

json::Value valueOf(std::string_view text)
{
    std::vector<Error> errors;
    auto value = json::parse(text, kEnough, errors);
    REQUIRE(value);
    CHECK(errors.empty());
    return std::move(*value);
}

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

} // namespace

TEST_CASE("JSON is read as it stands")
{
    const auto root = valueOf(R"( {"n": null, "b": true, "i": -9223372036854775808, "s": "é\u00e9\n", "a": [1, []]} )");
    const auto *object = std::get_if<json::Object>(&root.data);
    REQUIRE(object);
    REQUIRE(object->size() == 5);
    CHECK((*object)[0].key == "n");
    CHECK(std::holds_alternative<std::nullptr_t>((*object)[0].value.data));
    CHECK(std::get<bool>((*object)[1].value.data));
    CHECK(std::get<std::int64_t>((*object)[2].value.data) == std::numeric_limits<std::int64_t>::min());
    CHECK(std::get<std::string>((*object)[3].value.data) == "\xC3\xA9\xC3\xA9\n");
    const auto &array = std::get<json::Array>((*object)[4].value.data);
    REQUIRE(array.size() == 2);
    CHECK(std::get<std::int64_t>(array[0].data) == 1);
    CHECK(std::get<json::Array>(array[1].data).empty());
}

TEST_CASE("a number that isn't an integer of 64 bits is kept apart")
{
    const auto *text = GENERATE("1.0", "1e3", "-0.5", "9223372036854775808", "18446744073709551616",
                                "-9223372036854775809", "100000000000000000000000");
    const auto value = valueOf(text);
    REQUIRE(std::holds_alternative<json::OtherNumber>(value.data));
    CHECK(std::get<json::OtherNumber>(value.data).text == text);
}

TEST_CASE("what isn't JSON is refused with its line and column")
{
    struct Bad {
        std::string text;
        std::string error;
    };
    const auto bad = GENERATE(
        Bad{"{\n  \"a\": }",
            "line 2, column 8: syntax error while parsing value - unexpected '}'; expected '[', '{', or a "
            "literal"},
        Bad{"[1,]",
            "line 1, column 4: syntax error while parsing value - unexpected ']'; expected '[', '{', or a literal"},
        Bad{"{} x", "line 1, column 4: syntax error while parsing value - invalid literal; expected end of input"},
        Bad{"[]\n[]", "line 2, column 1: syntax error while parsing value - unexpected '['; expected end of input"},
        Bad{"[\"\xC3\xA9\xC3\xA9\" 1]",
            "line 1, column 7: syntax error while parsing array - unexpected number literal; expected ']'"},
        Bad{"{'a': 1}",
            "line 1, column 2: syntax error while parsing object key - invalid literal; expected string literal"},
        Bad{"// 1\n1", "line 1, column 1: syntax error while parsing value - invalid literal"},
        Bad{"[01]", "line 1, column 3: syntax error while parsing array - unexpected number literal; expected ']'"},
        Bad{"NaN", "line 1, column 1: syntax error while parsing value - invalid literal"},
        Bad{"\"a\nb\"",
            "line 1, column 3: syntax error while parsing value - invalid string: control character U+000A "
            "(LF) must be escaped to \\u000A or \\n"});
    INFO(bad.text);
    CHECK(errorsOf(bad.text) == std::vector{bad.error});
}

TEST_CASE("an empty text is refused at its beginning")
{
    const auto errors = errorsOf(""); // in words that differ between the library's versions
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().starts_with("line 1, column 1: "));
}

TEST_CASE("bytes that aren't UTF-8 are refused, in a value, in a key and between")
{
    const auto bytes = GENERATE("\xFF"s, "\xC3"s, "\xC0\xAF"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\x80"s);
    CHECK(errorsOf("\"" + bytes + "\"").size() == 1);
    CHECK(errorsOf("{\"" + bytes + "\": 1}").size() == 1);
    CHECK(errorsOf("[" + bytes + "]").size() == 1);
    const auto line = errorsOf("[\n\"" + bytes + "\"]").front();
    CHECK(line.starts_with("line 2, column "));
    CHECK(line.ends_with("invalid string: ill-formed UTF-8 byte"));
}

TEST_CASE("half of a surrogate pair is refused")
{
    CHECK(errorsOf(R"("\ud800")").size() == 1);
    CHECK(errorsOf(R"("\udc00")").size() == 1);
    CHECK(errorsOf(R"("\ud83d\ude00")").empty());
}

TEST_CASE("a byte order mark is refused")
{
    CHECK(errorsOf("\xEF\xBB\xBF{}") == std::vector{"line 1, column 1: a byte order mark is not allowed"s});
    CHECK(errorsOf("\xFF\xFE{\0}\0"s).size() == 1);
}

TEST_CASE("nothing may follow a NUL byte, nor may it stand at the end")
{
    CHECK(errorsOf("{}\0"s) == std::vector{"line 1, column 3: a NUL byte is not allowed"s});
    CHECK(errorsOf("{}\n\0{}"s) == std::vector{"line 2, column 1: a NUL byte is not allowed"s});
}

TEST_CASE("nesting ends at a depth of 32")
{
    CHECK(errorsOf(nested(32)).empty());
    std::string place;
    for (int i = 0; i < 32; ++i)
        place += "/0";
    CHECK(errorsOf(nested(33)) == std::vector{place + ": nested deeper than 32"});
    CHECK(errorsOf(std::string(1000, '[')) == std::vector{place + ": nested deeper than 32"});

    CHECK(errorsOf(R"({"a": [0, {"b":)" + nested(29) + "}]}").empty());
    CHECK(errorsOf(R"({"a": [0, {"b":)" + nested(30) + "}]}").front().starts_with("/a/1/b/0/0/"));
}

TEST_CASE("a text that is too long is refused unread")
{
    CHECK(errorsOf("[" + std::string(1022, ' ') + "]").empty());
    CHECK(errorsOf("[" + std::string(1023, ' ') + "]") == std::vector{"more than 1 KiB"s});
    CHECK(errorsOf(std::string(1025, '[')) == std::vector{"more than 1 KiB"s});
}

TEST_CASE("a number that no machine holds is refused at its place")
{
    CHECK(errorsOf(R"({"a": [1, 1e999]})") == std::vector{"/a/1: the number is too large"s});
    CHECK(errorsOf("-1e999") == std::vector{"the number is too large"s});
}

TEST_CASE("every key that is given twice is reported, and the first counts")
{
    std::vector<Error> errors;
    const auto value = json::parse(
        R"({"b": 1, "a": {"x/y": 1, "z": 2, "x/y": 3}, "b": 2, "b": 3, "c": [{"": 1, "": 2}]})", kEnough, errors);
    CHECK(test::lines(errors)
          == std::vector{"/a/x~1y: given twice"s, "/c/0/: given twice"s, "/b: given twice"s, "/b: given twice"s});
    REQUIRE(value);
    const auto &object = std::get<json::Object>(value->data);
    REQUIRE(object.size() == 3);
    CHECK(object[0].key == "b");
    CHECK(std::get<std::int64_t>(object[0].value.data) == 1);
    CHECK(object[1].key == "a");
    CHECK(std::get<json::Object>(object[1].value.data).size() == 2);

    // An escaped character is the same character.
    CHECK(errorsOf(R"({"a": 1, "\u0061": 2})") == std::vector{"/a: given twice"s});
}

TEST_CASE("a duplicate key is reported beside a later syntax error")
{
    CHECK(errorsOf(R"({"a": {"b": 1, "b": 2}, )").size() == 2);
}

TEST_CASE("every beginning of a text is refused without a crash")
{
    const std::string text = R"({"a": [1, -2.5e3, "é😀\u00e9\ud83d\ude00"], "b": {"c": null, "d": false}})";
    REQUIRE(errorsOf(text).empty());
    for (std::size_t length = 0; length < text.size(); ++length) {
        INFO(length);
        CHECK(errorsOf(text.substr(0, length)).size() == 1);
    }
}

TEST_CASE("the compact size of a value is that of its shortest text")
{
    const auto *text = GENERATE(R"(null)", R"([])", R"({})", R"([1,-20,[true,false]])",
                                R"({"a":{"b":[],"c":"\n\"\\\u0001é"},"d":1.50})");
    CHECK(json::compactSize(valueOf(text)) == std::string_view{text}.size());
    CHECK(json::compactSize(valueOf("[ 1 ,\n 2 ]")) == std::string_view{"[1,2]"}.size());
}
