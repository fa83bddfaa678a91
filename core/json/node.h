// Readers of JSON values that find every error, each with its JSON pointer.
//
// A reader is anything that takes a Node and gives std::optional<T>: nothing, once it has reported why. So a file's format
// reads as the list of its members:
//
//     std::optional<Preferences> preferences(const json::Node &node)
//     {
//         Preferences preferences;
//         json::ObjectReader object{node};
//         object.required("wake", preferences.wake, json::parsed(time::parseTimeOfDay));
//         object.optional("dailyLimit", preferences.dailyLimit, json::integer(0));
//         return object.finish(std::move(preferences));
//     }
#pragma once

#include "core/json/parse.h"
#include "core/json/value.h"
#include "core/result.h"

#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace afterglow::json {

using Errors = std::vector<Error>;

/// A value and where it stands. Points to the value, to the errors and to the node that it is in: it lives as long as they.
class Node {
public:
    Node(const Value &root, Errors &errors) : m_value(&root), m_errors(&errors) { }

    [[nodiscard]] Node member(std::string_view key, const Value &value) const { return {value, *this, key, 0}; }
    [[nodiscard]] Node element(std::size_t index, const Value &value) const { return {value, *this, {}, index}; }

    [[nodiscard]] const Value &value() const { return *m_value; }
    template <class T> [[nodiscard]] const T *as() const { return std::get_if<T>(&m_value->data); }

    [[nodiscard]] std::string pointer() const;

    /// Reports what is wrong here; may be returned.
    // NOLINTNEXTLINE(modernize-use-nodiscard)
    std::nullopt_t error(std::string message) const;
    /// Reports an error at a member, which may be missing.
    // NOLINTNEXTLINE(modernize-use-nodiscard)
    std::nullopt_t errorAt(std::string_view key, std::string message) const;

private:
    Node(const Value &value, const Node &parent, std::string_view key, std::size_t index)
        : m_value(&value),
          m_errors(parent.m_errors),
          m_parent(&parent),
          m_key(key),
          m_index(index)
    {
    }

    const Value *m_value;
    Errors *m_errors;
    const Node *m_parent = nullptr;
    std::string_view m_key;  ///< in an object
    std::size_t m_index = 0; ///< in an array
};

/// Reads an object member by member, and reports those that nobody asked for.
class ObjectReader {
public:
    /// `node` outlives the reader.
    explicit ObjectReader(const Node &node);

    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }

    /// Reads the member into `to`, and says whether it was there and could be read.
    template <class T, class Read> bool required(std::string_view key, T &to, const Read &read)
    {
        if (m_members && !has(key))
            fail(key, "missing");
        return optional(key, to, read);
    }
    /// The same, but the member may be left out.
    template <class T, class Read> bool optional(std::string_view key, T &to, const Read &read)
    {
        m_known.push_back(key);
        const Value *value = find(key);
        if (!value)
            return false;
        auto result = read(m_node.member(key, *value));
        if (!result) {
            m_good = false;
            return false;
        }
        to = std::move(*result);
        return true;
    }

    /// Reports the member where it is there.
    void forbid(std::string_view key, std::string message)
    {
        m_known.push_back(key);
        if (has(key))
            fail(key, std::move(message));
    }

    /// Reports an error at a member.
    void fail(std::string_view key, std::string message);

    /// Reports the members that nobody asked for. Gives `result` where the whole object was good.
    template <class T> [[nodiscard]] std::optional<T> finish(T result)
    {
        if (!finish())
            return std::nullopt;
        return result;
    }
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] const Value *find(std::string_view key) const;

    const Node &m_node;
    const Object *m_members; ///< null: it isn't an object
    std::vector<std::string_view> m_known;
    bool m_good = true;
};

namespace detail {
std::optional<int> integer(const Node &node, int min, int max);
std::optional<std::string> text(const Node &node, std::size_t max);
bool checkLength(const Node &node, std::size_t length, std::size_t min, std::size_t max);
} // namespace detail

// Readers.

[[nodiscard]] std::optional<std::string> string(const Node &node);
[[nodiscard]] std::optional<bool> boolean(const Node &node);

/// An integer from `min` to `max`, written as one: neither 1.0 nor 1e3.
[[nodiscard]] inline auto integer(int min = std::numeric_limits<int>::min(), int max = std::numeric_limits<int>::max())
{
    return [=](const Node &node) { return detail::integer(node, min, max); };
}

/// A string of at most `max` characters (Unicode code points).
[[nodiscard]] inline auto text(std::size_t max)
{
    return [=](const Node &node) { return detail::text(node, max); };
}

/// A string that `parse` (string_view to Result) takes; its error's message is reported.
template <class Parse> [[nodiscard]] auto parsed(Parse parse)
{
    return [parse = std::move(parse)](const Node &node) {
        using T = typename std::invoke_result_t<Parse, std::string_view>::value_type;
        const auto words = string(node);
        if (!words)
            return std::optional<T>{};
        auto result = parse(std::string_view{*words});
        if (!result)
            return std::optional<T>{node.error(std::move(result.error().message))};
        return std::optional<T>{std::move(*result)};
    };
}

/// One of these words.
template <class T> [[nodiscard]] auto oneOf(std::initializer_list<std::pair<std::string_view, T>> words)
{
    return [words = std::vector(words)](const Node &node) -> std::optional<T> {
        const auto *given = node.as<std::string>();
        std::string message = "expected";
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (given && *given == words[i].first)
                return words[i].second;
            message += i == 0 ? " \"" : i + 1 < words.size() ? ", \"" : " or \"";
            message.append(words[i].first).append("\"");
        }
        return node.error(std::move(message));
    };
}

/// null or what `read` reads: an optional of it.
template <class Read> [[nodiscard]] auto orNull(Read read)
{
    return [read = std::move(read)](const Node &node) {
        using Inner = std::invoke_result_t<Read, const Node &>;
        if (node.as<std::nullptr_t>())
            return std::optional<Inner>{Inner{}};
        auto result = read(node);
        return result ? std::optional<Inner>{std::move(result)} : std::nullopt;
    };
}

/// Calls `each` with every element of an array. False, and an error, where it isn't one.
bool forEachElement(const Node &node, const auto &each)
{
    const auto *array = node.as<Array>();
    if (!array) {
        node.error("expected a list");
        return false;
    }
    for (std::size_t i = 0; i < array->size(); ++i)
        each(node.element(i, (*array)[i]));
    return true;
}

/// Calls `each` with every key and member of an object whose keys are data. False, and an error, where it isn't one.
bool forEachMember(const Node &node, const auto &each)
{
    const auto *object = node.as<Object>();
    if (!object) {
        node.error("expected an object");
        return false;
    }
    for (const Member &member : *object)
        each(member.key, node.member(member.key, member.value));
    return true;
}

/// A list of `min` to `max` of what `read` reads.
template <class Read>
[[nodiscard]] auto listOf(Read read, std::size_t min = 0, std::size_t max = std::numeric_limits<std::size_t>::max())
{
    return [=, read = std::move(read)](const Node &node) {
        using T = typename std::invoke_result_t<Read, const Node &>::value_type;
        std::vector<T> list;
        std::size_t length = 0;
        const bool isList = forEachElement(node, [&](const Node &element) {
            ++length;
            if (auto value = read(element))
                list.push_back(std::move(*value));
        });
        const bool good = isList && detail::checkLength(node, length, min, max) && list.size() == length;
        return good ? std::optional{std::move(list)} : std::nullopt;
    };
}

/// The whole of `text` as a `T`, or all of its errors.
template <class T, class Read>
[[nodiscard]] tl::expected<T, Errors> read(std::string_view text, std::size_t maxBytes, const Read &read)
{
    Errors errors;
    if (const auto root = parse(text, maxBytes, errors)) {
        std::optional<T> result = read(Node{*root, errors});
        if (result && errors.empty())
            return std::move(*result);
    }
    return tl::unexpected(std::move(errors));
}

} // namespace afterglow::json
