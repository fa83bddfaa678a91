#include "core/json/parse.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace afterglow::json {

namespace {

using Library = nlohmann::json;

/// Not one of those that continue a character.
bool isFirstByte(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

/// `line 3, column 7`: the character that ends at byte `position`. Columns count characters.
std::string lineAndColumn(std::string_view text, std::size_t position)
{
    position = std::clamp<std::size_t>(position, 1, std::max<std::size_t>(text.size(), 1));
    const auto before = text.substr(0, position - 1); // a line feed stands in the line that it ends
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto inLine = before.substr(before.rfind('\n') + 1); // npos + 1 is 0
    const auto column = std::ranges::count_if(inLine, isFirstByte) + 1;
    return fmt::format("line {}, column {}", line, column);
}

/// What the library says without its own name and position, and without the bytes that it read, which may be anything.
std::string reason(std::string_view what)
{
    constexpr std::string_view kBeforeReason = ": ";
    constexpr std::string_view kBeforeBytes = "; last read: ";
    if (const auto start = what.find(kBeforeReason); start != std::string_view::npos)
        what.remove_prefix(start + kBeforeReason.size());
    const auto bytes = what.find(kBeforeBytes);
    std::string text{what.substr(0, bytes)};
    if (bytes != std::string_view::npos) {
        if (const auto expected = what.rfind("; expected "); expected != std::string_view::npos && expected > bytes)
            text += what.substr(expected);
    }
    return text;
}

/// Builds a Value from the library's events.
class Builder final : public nlohmann::json_sax<Library> {
public:
    Builder(std::string_view text, std::vector<Error> &errors) : m_text(text), m_errors(errors) { }

    [[nodiscard]] Value takeRoot() { return std::move(m_root); }

    bool null() override { return add(Value{nullptr}); }
    bool boolean(bool value) override { return add(Value{value}); }
    bool number_integer(std::int64_t value) override { return add(Value{value}); }
    bool number_unsigned(std::uint64_t value) override
    {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return add(Value{OtherNumber{std::to_string(value)}});
        return add(Value{static_cast<std::int64_t>(value)});
    }
    bool number_float(double /*value*/, const std::string &text) override { return add(Value{OtherNumber{text}}); }
    bool string(std::string &value) override { return add(Value{std::move(value)}); }
    bool binary(Library::binary_t & /*value*/) override { return false; } // no such thing in JSON text

    bool start_object(std::size_t /*size*/) override { return open(Value{Object{}}); }
    bool key(std::string &key) override
    {
        std::get<Object>(m_open.back()->data).push_back(Member{std::move(key), {}});
        return true;
    }
    bool end_object() override
    {
        dropDuplicates(std::get<Object>(m_open.back()->data));
        m_open.pop_back();
        return true;
    }
    bool start_array(std::size_t /*size*/) override { return open(Value{Array{}}); }
    bool end_array() override
    {
        m_open.pop_back();
        return true;
    }

    bool parse_error(std::size_t position, const std::string & /*token*/,
                     const nlohmann::detail::exception &exception) override
    {
        constexpr int kNumberOverflow = 406;
        if (exception.id == kNumberOverflow)
            fail(nextPlace(), "the number is too large");
        else
            fail({}, lineAndColumn(m_text, position) + ": " + reason(exception.what()));
        return false;
    }

private:
    void fail(std::string place, std::string message)
    {
        m_errors.push_back({Error::Kind::BadInput, std::move(place), std::move(message)});
    }

    Value &place(Value value)
    {
        if (m_open.empty())
            return m_root = std::move(value);
        if (auto *array = std::get_if<Array>(&m_open.back()->data))
            return array->emplace_back(std::move(value));
        return std::get<Object>(m_open.back()->data).back().value = std::move(value);
    }
    bool add(Value value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Value value)
    {
        if (m_open.size() == kMaxDepth) {
            fail(nextPlace(), fmt::format("nested deeper than {}", kMaxDepth));
            return false;
        }
        // Stays where it is while it is open: nothing is added to what it is in until it ends.
        m_open.push_back(&place(std::move(value)));
        return true;
    }

    /// The pointer of the innermost value that is open.
    [[nodiscard]] std::string openPlace() const
    {
        std::string place;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i)
            place += lastPart(*m_open[i], 1);
        return place;
    }
    [[nodiscard]] std::string nextPlace() const
    {
        return m_open.empty() ? std::string{} : openPlace() + lastPart(*m_open.back(), 0);
    }
    /// The part of a pointer that names the last value of `container`, or, where `back` is 0, of an array the one after.
    [[nodiscard]] static std::string lastPart(const Value &container, std::size_t back)
    {
        if (const auto *array = std::get_if<Array>(&container.data))
            return fmt::format("/{}", array->size() - back);
        return pointerPart(std::get<Object>(container.data).back().key);
    }

    void dropDuplicates(Object &object)
    {
        std::vector<std::string_view> keys;
        keys.reserve(object.size());
        for (const Member &member : object)
            keys.push_back(member.key);
        std::ranges::sort(keys);
        if (std::ranges::adjacent_find(keys) == keys.end())
            return;
        std::set<std::string> seen;
        std::erase_if(object, [&](const Member &member) {
            const bool first = seen.insert(member.key).second;
            if (!first)
                fail(openPlace() + pointerPart(member.key), "given twice");
            return !first;
        });
    }

    std::string_view m_text;
    std::vector<Error> &m_errors;
    Value m_root;
    std::vector<Value *> m_open;
};

} // namespace

std::optional<Value> parse(std::string_view text, std::size_t maxBytes, std::vector<Error> &errors)
{
    const auto refuse = [&](std::string message) {
        errors.push_back({Error::Kind::BadInput, {}, std::move(message)});
        return std::nullopt;
    };
    if (text.size() > maxBytes)
        return refuse(fmt::format("more than {} KiB", maxBytes / 1024));
    if (text.starts_with("\xEF\xBB\xBF"))
        return refuse("line 1, column 1: a byte order mark is not allowed");
    if (const auto nul = text.find('\0');
        nul != std::string_view::npos) // the library takes one for the end of the text
        return refuse(lineAndColumn(text, nul + 1) + ": a NUL byte is not allowed");

    Builder builder{text, errors};
    if (!Library::sax_parse(text.begin(), text.end(), &builder))
        return std::nullopt;
    return builder.takeRoot();
}

std::string pointerPart(std::string_view key)
{
    std::string part = "/";
    for (const char c : key) {
        if (c == '~')
            part += "~0";
        else if (c == '/')
            part += "~1";
        else
            part += c;
    }
    return part;
}

} // namespace afterglow::json
