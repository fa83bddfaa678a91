// From where a photo is taken.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace afterglow::journal {

/// The poses of an area, in the order in which they are offered; the ids are part of the database's format. Other areas than
/// those known here have what the body has.
[[nodiscard]] std::span<const std::string_view> poses(std::string_view area);

/// Of that area.
[[nodiscard]] bool isPose(std::string_view area, std::string_view pose);

} // namespace afterglow::journal
