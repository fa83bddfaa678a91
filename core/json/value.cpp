#include "core/json/value.h"

#include <numeric>

namespace afterglow::json {

namespace {

std::size_t sizeOf(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '\b':
    case '\f':
    case '\n':
    case '\r':
    case '\t':
        return 2; // \n
    default:
        return static_cast<unsigned char>(c) < 0x20 ? 6 : 1; // \u0001
    }
}

struct CompactSize {
    std::size_t operator()(std::nullptr_t) const { return 4; }
    std::size_t operator()(bool value) const { return value ? 4 : 5; }
    std::size_t operator()(std::int64_t number) const { return std::to_string(number).size(); }
    std::size_t operator()(const OtherNumber &number) const { return number.text.size(); }
    std::size_t operator()(const std::string &text) const
    {
        return std::accumulate(text.begin(), text.end(), std::size_t{2},
                               [](std::size_t sum, char c) { return sum + sizeOf(c); });
    }
    std::size_t operator()(const Array &array) const
    {
        const std::size_t punctuation = array.empty() ? 2 : array.size() + 1; // [1,2]
        return std::accumulate(array.begin(), array.end(), punctuation,
                               [](std::size_t sum, const Value &value) { return sum + compactSize(value); });
    }
    std::size_t operator()(const Object &object) const
    {
        const std::size_t punctuation = object.empty() ? 2 : object.size() * 2 + 1; // {"a":1,"b":2}
        return std::accumulate(object.begin(), object.end(), punctuation,
                               [this](std::size_t sum, const Member &member) {
                                   return sum + (*this)(member.key) + compactSize(member.value);
                               });
    }
};

} // namespace

std::size_t compactSize(const Value &value)
{
    return std::visit(CompactSize{}, value.data);
}

} // namespace afterglow::json
