// Pictures as plain memory: borrowed views, owned pictures, and reducing them. docs/photos.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace afterglow::photos {

/// One pixel in memory: 8 bits each of blue, green, red, and a byte that nobody reads. sRGB.
inline constexpr int kBytesPerPixel = 4;

/// No side is longer than this. A larger view is treated as empty.
inline constexpr int kLongestSide = 32768;

/// A borrowed view of 8-bit sRGB pixels, in memory B, G, R, X: what Qt calls Format_RGB32 on a little-endian machine. The rows
/// go from the top down. Whoever borrows keeps the memory alive and unchanged meanwhile.
struct Pixels {
    const std::uint8_t *data = nullptr;
    int width = 0;             ///< in pixels
    int height = 0;            ///< in pixels
    std::ptrdiff_t stride = 0; ///< bytes from a row to the next, at least 4 * width; of any alignment

    /// No pixel to read: no data, a side that is not within 1 to kLongestSide, or a stride that is too short for the width.
    [[nodiscard]] bool empty() const
    {
        return data == nullptr || width < 1 || height < 1 || width > kLongestSide || height > kLongestSide
            || stride < static_cast<std::ptrdiff_t>(width) * kBytesPerPixel;
    }
    [[nodiscard]] const std::uint8_t *row(int y) const { return data + y * stride; }
    [[nodiscard]] int longSide() const { return width > height ? width : height; }
};

/// The same, to write to. X is written as 255.
struct MutablePixels {
    std::uint8_t *data = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0;

    [[nodiscard]] Pixels view() const { return {data, width, height, stride}; }
    [[nodiscard]] bool empty() const { return view().empty(); }
    [[nodiscard]] std::uint8_t *row(int y) const { return data + y * stride; }
};

/// An owned picture, its rows without gaps. Black where nothing was drawn.
class Picture {
public:
    Picture() = default;
    /// Sizes that are not within 1 to kLongestSide make an empty picture.
    Picture(int width, int height);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    [[nodiscard]] Pixels pixels() const { return {m_bytes.data(), m_width, m_height, stride()}; }
    [[nodiscard]] MutablePixels mutablePixels() { return {m_bytes.data(), m_width, m_height, stride()}; }

private:
    [[nodiscard]] std::ptrdiff_t stride() const { return static_cast<std::ptrdiff_t>(m_width) * kBytesPerPixel; }

    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint8_t> m_bytes;
};

/// An owned plane of one float a pixel, its rows without gaps. What the values mean is said where one is made.
class Luma {
public:
    Luma() = default;
    Luma(int width, int height, float value = 0.0F);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool empty() const { return m_values.empty(); }
    [[nodiscard]] float *row(int y) { return m_values.data() + static_cast<std::ptrdiff_t>(y) * m_width; }
    [[nodiscard]] const float *row(int y) const { return m_values.data() + static_cast<std::ptrdiff_t>(y) * m_width; }
    [[nodiscard]] float at(int x, int y) const { return row(y)[x]; }

private:
    int m_width = 0;
    int m_height = 0;
    std::vector<float> m_values;
};

/// A place in a picture, independent of its resolution: measured from the picture's centre in units of its WIDTH (both axes), x to
/// the right, y down. The left edge is at x = -0.5; the top edge of a 3:4 portrait at y = -0.667.
struct Point {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const Point &, const Point &) = default;
};

/// Reduced by area averaging (of the sRGB values) so that the long side has `longSide` pixels; the short one is rounded, at least
/// one. Never enlarged: a smaller picture is copied. Empty of an empty view or where `longSide` is below 1.
[[nodiscard]] Picture reduce(const Pixels &source, int longSide);

/// The luma of sRGB values as they are (Rec. 709: 0.2126 R' + 0.7152 G' + 0.0722 B'), 0 to 1. Empty of an empty view.
[[nodiscard]] Luma luma(const Pixels &source);

/// An upright ellipse in pixels.
struct Oval {
    double centreX = 0.0;
    double centreY = 0.0;
    double radiusX = 0.0;
    double radiusY = 0.0;

    /// The ellipse of `grow` times its radii contains the centre of the pixel at x, y.
    [[nodiscard]] bool contains(int x, int y, double grow = 1.0) const
    {
        const double u = (x + 0.5 - centreX) / (radiusX * grow);
        const double v = (y + 0.5 - centreY) / (radiusY * grow);
        return u * u + v * v <= 1.0;
    }
};

/// Where the face belongs in a picture of this size: the guide that the camera draws and the part that is measured. It stands a
/// little above the middle; its radii are as 0.63 to 1; in a portrait it takes 69 % of the width, in a landscape 80 % of the height.
[[nodiscard]] Oval guideOval(int width, int height);

} // namespace afterglow::photos
