// sRGB's transfer function (IEC 61966-2-1), for the 256 values of a channel.
#pragma once

#include <array>
#include <cstdint>

namespace afterglow::photos {

/// Linear light, 0 to 1, of an encoded channel.
[[nodiscard]] const std::array<double, 256> &linearLight();

/// The same of an encoded value from 0 to 1.
[[nodiscard]] double linearLightOf(double encoded);

} // namespace afterglow::photos
