#include "core/json/node.h"

#include <algorithm>
#include <fmt/format.h>

namespace afterglow::json {

std::string Node::pointer() const
{
    if (!m_parent)
        return {};
    return m_parent->pointer() + (m_parent->as<Array>() ? fmt::format("/{}", m_index) : pointerPart(m_key));
}

std::nullopt_t Node::error(std::string message) const
{
    m_errors->push_back({Error::Kind::BadInput, pointer(), std::move(message)});
    return std::nullopt;
}

std::nullopt_t Node::errorAt(std::string_view key, std::string message) const
{
    m_errors->push_back({Error::Kind::BadInput, pointer() + pointerPart(key), std::move(message)});
    return std::nullopt;
}

ObjectReader::ObjectReader(const Node &node) : m_node(node), m_members(node.as<Object>())
{
    if (!m_members) {
        node.error("expected an object");
        m_good = false;
    }
}

void ObjectReader::fail(std::string_view key, std::string message)
{
    m_node.errorAt(key, std::move(message));
    m_good = false;
}

bool ObjectReader::finish()
{
    if (m_members) {
        for (const Member &member : *m_members) {
            if (std::ranges::find(m_known, member.key) == m_known.end())
                fail(member.key, "unknown member");
        }
    }
    return m_good;
}

const Value *ObjectReader::find(std::string_view key) const
{
    if (!m_members)
        return nullptr;
    const auto found = std::ranges::find(*m_members, key, &Member::key);
    return found == m_members->end() ? nullptr : &found->value;
}

std::optional<std::string> string(const Node &node)
{
    if (const auto *value = node.as<std::string>())
        return *value;
    return node.error("expected a string");
}

std::optional<bool> boolean(const Node &node)
{
    if (const auto *value = node.as<bool>())
        return *value;
    return node.error("expected true or false");
}

namespace detail {

std::optional<int> integer(const Node &node, int min, int max)
{
    const auto *value = node.as<std::int64_t>();
    if (value && *value >= min && *value <= max)
        return static_cast<int>(*value);
    constexpr int kNoMax = std::numeric_limits<int>::max();
    if (max == kNoMax && min >= 0 && (!value || *value < min))
        return node.error(fmt::format("expected an integer of at least {}", min));
    return node.error(fmt::format("expected an integer from {} to {}", min, max));
}

std::optional<std::string> text(const Node &node, std::size_t max)
{
    auto value = string(node);
    if (!value)
        return std::nullopt;
    const auto isFirstOfCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    if (static_cast<std::size_t>(std::ranges::count_if(*value, isFirstOfCharacter)) > max)
        return node.error(fmt::format("longer than {} characters", max));
    return value;
}

bool checkLength(const Node &node, std::size_t length, std::size_t min, std::size_t max)
{
    if (length < min)
        node.error(min == 1 ? std::string{"must not be empty"} : fmt::format("expected at least {} elements", min));
    else if (length > max)
        node.error(fmt::format("more than {} elements", max));
    else
        return true;
    return false;
}

} // namespace detail

} // namespace afterglow::json
