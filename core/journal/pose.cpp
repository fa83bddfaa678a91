#include "core/journal/pose.h"

#include <algorithm>

namespace afterglow::journal {
namespace {

constexpr std::array<std::string_view, 4> kFromFourSides{"front", "left", "right", "close-up"};
constexpr std::array<std::string_view, 5> kOfScalp{"hairline", "crown", "left", "right", "close-up"};

} // namespace

std::span<const std::string_view> poses(std::string_view area)
{
    if (area == "scalp")
        return kOfScalp;
    return kFromFourSides;
}

bool isPose(std::string_view area, std::string_view pose)
{
    const auto known = poses(area);
    return std::find(known.begin(), known.end(), pose) != known.end();
}

} // namespace afterglow::journal
