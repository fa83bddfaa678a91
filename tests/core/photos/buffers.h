// Small pictures for the tests.
#pragma once

#include "core/photos/pixels.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace afterglow::test {

/// All of one colour.
inline photos::Picture plain(int width, int height, std::uint8_t red, std::uint8_t green, std::uint8_t blue)
{
    photos::Picture picture(width, height);
    const photos::MutablePixels pixels = picture.mutablePixels();
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            std::uint8_t *pixel = pixels.row(y) + static_cast<std::ptrdiff_t>(x) * photos::kBytesPerPixel;
            pixel[0] = blue;
            pixel[1] = green;
            pixel[2] = red;
            pixel[3] = 255;
        }
    return picture;
}

inline void put(photos::Picture &picture, int x, int y, std::uint8_t grey)
{
    std::uint8_t *pixel = picture.mutablePixels().row(y) + static_cast<std::ptrdiff_t>(x) * photos::kBytesPerPixel;
    pixel[0] = pixel[1] = pixel[2] = grey;
}

/// One channel: 0 blue, 1 green, 2 red.
inline int channel(const photos::Pixels &pixels, int x, int y, int which)
{
    return pixels.row(y)[static_cast<std::ptrdiff_t>(x) * photos::kBytesPerPixel + which];
}

/// The same picture with rows of an odd length, in memory that ends right after the last pixel.
class OddRows {
public:
    explicit OddRows(const photos::Picture &picture)
        : m_width(picture.width()),
          m_height(picture.height()),
          m_stride(picture.width() * photos::kBytesPerPixel + 3),
          m_bytes(static_cast<std::size_t>(m_stride * (m_height - 1) + m_width * photos::kBytesPerPixel))
    {
        for (int y = 0; y < m_height; ++y)
            std::copy_n(picture.pixels().row(y), m_width * photos::kBytesPerPixel, m_bytes.data() + y * m_stride);
    }
    [[nodiscard]] photos::Pixels pixels() const { return {m_bytes.data(), m_width, m_height, m_stride}; }

private:
    int m_width;
    int m_height;
    std::ptrdiff_t m_stride;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace afterglow::test
