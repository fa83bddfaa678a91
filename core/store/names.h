// The names that enumerations have in the database. They are part of its format.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace afterglow::store {

template <class Enum, std::size_t Size> using Names = std::array<std::pair<Enum, std::string_view>, Size>;

/// `value` is one of `names`.
template <class Enum, std::size_t Size>
[[nodiscard]] constexpr std::string_view nameOf(const Names<Enum, Size> &names, Enum value)
{
    for (const auto &[known, name] : names)
        if (known == value)
            return name;
    return {};
}

template <class Enum, std::size_t Size>
[[nodiscard]] constexpr std::optional<Enum> valueOf(const Names<Enum, Size> &names, std::string_view text)
{
    for (const auto &[known, name] : names)
        if (name == text)
            return known;
    return std::nullopt;
}

} // namespace afterglow::store
