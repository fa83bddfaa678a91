#include "core/photos/warp.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace afterglow::photos {
namespace {

// A pixel's four bytes in four lanes of 16 bits: one multiplication weighs them all.

constexpr std::uint64_t kLowBytes = 0x00FF00FF00FF00FFULL;
constexpr std::uint64_t kHalf = 0x0080008000800080ULL;
constexpr int kFractionBits = 8;
constexpr int kOne = 1 << kFractionBits;

std::uint64_t lanes(std::uint32_t pixel)
{
    const std::uint64_t spread = (pixel | static_cast<std::uint64_t>(pixel) << 16U) & 0x0000FFFF0000FFFFULL;
    return (spread | spread << 8U) & kLowBytes;
}
std::uint32_t packed(std::uint64_t lane)
{
    const std::uint64_t pairs = (lane | lane >> 8U) & 0x0000FFFF0000FFFFULL;
    return static_cast<std::uint32_t>(pairs | pairs >> 16U);
}
std::uint64_t mix(std::uint64_t a, std::uint64_t b, std::uint32_t share)
{
    return ((a * (kOne - share) + b * share + kHalf) >> kFractionBits) & kLowBytes;
}

std::uint32_t load(const std::uint8_t *pixel)
{
    std::uint32_t value = 0;
    std::memcpy(&value, pixel, sizeof value); // a stride may be odd
    return value;
}

struct Source {
    Pixels pixels;
    Edge edge = Edge::Extend;
    std::uint32_t fill = 0;

    [[nodiscard]] std::uint64_t at(int x, int y) const
    {
        const bool isInside = x >= 0 && y >= 0 && x < pixels.width && y < pixels.height;
        if (!isInside && edge == Edge::Fill)
            return lanes(fill);
        x = std::clamp(x, 0, pixels.width - 1);
        y = std::clamp(y, 0, pixels.height - 1);
        return lanes(load(pixels.row(y) + static_cast<std::ptrdiff_t>(x) * kBytesPerPixel));
    }
};

/// Where the first pixel of each row lies in the source, and what one pixel to the right adds; whole numbers are pixels' centres.
struct Walk {
    double x = 0.0;
    double y = 0.0;
    double stepX = 0.0;
    double stepY = 0.0;
};

void warpRow(const Source &source, const Walk &walk, std::uint8_t *out, int width)
{
    const Pixels &pixels = source.pixels;
    // Further out than this all is edge; the limit keeps the conversion to int defined.
    const double farX = pixels.width + 1.0;
    const double farY = pixels.height + 1.0;
    for (int i = 0; i < width; ++i, out += kBytesPerPixel) {
        const double x = std::clamp(walk.x + i * walk.stepX, -2.0, farX);
        const double y = std::clamp(walk.y + i * walk.stepY, -2.0, farY);
        constexpr int kBelowZero = 2; // so that a conversion, which cuts towards zero, rounds down
        const int fixedX = static_cast<int>((x + kBelowZero) * kOne + 0.5) - kBelowZero * kOne;
        const int fixedY = static_cast<int>((y + kBelowZero) * kOne + 0.5) - kBelowZero * kOne;
        const int column = (fixedX + kBelowZero * kOne) / kOne - kBelowZero;
        const int row = (fixedY + kBelowZero * kOne) / kOne - kBelowZero;
        const auto u = static_cast<std::uint32_t>(fixedX - column * kOne);
        const auto v = static_cast<std::uint32_t>(fixedY - row * kOne);
        std::uint64_t upper = 0;
        std::uint64_t lower = 0;
        if (column >= 0 && row >= 0 && column + 1 < pixels.width && row + 1 < pixels.height) {
            const std::uint8_t *first = pixels.row(row) + static_cast<std::ptrdiff_t>(column) * kBytesPerPixel;
            const std::uint8_t *second = first + pixels.stride;
            upper = mix(lanes(load(first)), lanes(load(first + kBytesPerPixel)), u);
            lower = mix(lanes(load(second)), lanes(load(second + kBytesPerPixel)), u);
        } else {
            upper = mix(source.at(column, row), source.at(column + 1, row), u);
            lower = mix(source.at(column, row + 1), source.at(column + 1, row + 1), u);
        }
        const std::uint32_t pixel = packed(mix(upper, lower, v));
        std::memcpy(out, &pixel, sizeof pixel);
        out[3] = 255;
    }
}

void fillAll(const MutablePixels &target, const std::uint32_t colour)
{
    for (int y = 0; y < target.height; ++y) {
        std::uint8_t *out = target.row(y);
        for (int x = 0; x < target.width; ++x, out += kBytesPerPixel)
            std::memcpy(out, &colour, sizeof colour);
    }
}

} // namespace

void warp(const Pixels &source, const Similarity &targetToSource, const MutablePixels &target, Edge edge,
          const Fill &fill)
{
    if (source.empty() || target.empty())
        return;
    std::uint32_t colour = 0;
    const std::uint8_t bytes[kBytesPerPixel] = {fill.blue, fill.green, fill.red, 255};
    std::memcpy(&colour, bytes, sizeof colour);
    const Similarity &t = targetToSource;
    constexpr double kMost =
        1e6; // far beyond any picture, and far from what an int can't hold; no number fails as well
    const bool isUsable = t.scale > 1.0 / kMost && t.scale < kMost && std::abs(t.angle) < kMost
        && std::abs(t.dx) < kMost && std::abs(t.dy) < kMost;
    if (!isUsable) {
        fillAll(target, colour);
        return;
    }

    Picture reduced;
    Source from{source, edge, colour};
    constexpr double kMostPixels = 2.0;
    const double pixelsForOne = t.scale * source.width / target.width;
    if (pixelsForOne > kMostPixels) {
        reduced = reduce(source, std::max(1, static_cast<int>(std::min(source.longSide() / pixelsForOne + 0.5, 1e6))));
        from.pixels = reduced.pixels();
    }
    // Pixels of the (reduced) source for one width of the source: reducing may have rounded one side more than the other.
    const double perUnitX = from.pixels.width;
    const double perUnitY = static_cast<double>(from.pixels.height) * source.width / source.height;
    const double c = t.scale * std::cos(t.angle) / target.width;
    const double s = t.scale * std::sin(t.angle) / target.width;
    for (int y = 0; y < target.height; ++y) {
        const double px = 0.5 - target.width / 2.0;
        const double py = y + 0.5 - target.height / 2.0;
        const Walk walk{(c * px - s * py + t.dx) * perUnitX + (from.pixels.width - 1) / 2.0,
                        (s * px + c * py + t.dy) * perUnitY + (from.pixels.height - 1) / 2.0, c * perUnitX,
                        s * perUnitY};
        warpRow(from, walk, target.row(y), target.width);
    }
}

double fillingZoom(const Similarity &frameToPicture, double pictureRatio, double frameRatio)
{
    const Similarity &t = frameToPicture;
    const double c = t.scale * std::abs(std::cos(t.angle));
    const double s = t.scale * std::abs(std::sin(t.angle));
    // `reach`: how far the frame's corners are from its middle in the picture; `room`: what the picture has there.
    const auto needed = [](double reach, double room) {
        return room * kMostZoom > reach ? std::max(1.0, reach / room) : kMostZoom;
    };
    return std::max(needed((c + s * frameRatio) / 2, 0.5 - std::abs(t.dx)),
                    needed((s + c * frameRatio) / 2, pictureRatio / 2 - std::abs(t.dy)));
}

Similarity zoomed(const Similarity &frameToPicture, double zoom)
{
    return Similarity{.scale = 1 / zoom}.then(frameToPicture);
}

} // namespace afterglow::photos
