// JSON as a value: what parse() gives, and the readers of node.h take.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace afterglow::json {

struct Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>; ///< in the file's order, each key once

/// A number that isn't written as an integer of 64 bits: `1.0`, `1e3`, `10000000000000000000`.
struct OtherNumber {
    std::string text;
};

struct Value {
    std::variant<std::nullptr_t, bool, std::int64_t, OtherNumber, std::string, Array, Object> data;
};

struct Member {
    std::string key;
    Value value;
};

/// How many bytes the value takes as JSON without white space.
[[nodiscard]] std::size_t compactSize(const Value &value);

} // namespace afterglow::json
