#include "core/photos/registration.h"

#include <algorithm>
#include <cmath>

namespace afterglow::photos {
namespace {

constexpr int kRedByte = 2; ///< within a pixel
constexpr int kShortestSide = 8;

Luma redChannel(const Pixels &picture)
{
    Luma red(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t *pixel = picture.row(y) + kRedByte;
        float *out = red.row(y);
        for (int x = 0; x < picture.width; ++x)
            out[x] = static_cast<float>(pixel[static_cast<std::ptrdiff_t>(x) * kBytesPerPixel]) / 255.0F;
    }
    return red;
}

/// Averages squares of two by two; an odd last row or column is left out.
Luma halved(const Luma &plane)
{
    Luma half(plane.width() / 2, plane.height() / 2);
    for (int y = 0; y < half.height(); ++y) {
        const float *upper = plane.row(2 * y);
        const float *lower = plane.row(2 * y + 1);
        float *out = half.row(y);
        for (int x = 0; x < half.width(); ++x)
            out[x] = (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1]) / 4.0F;
    }
    return half;
}

/// The mean over a square around each pixel; at the edges, over what lies within the plane.
Luma boxMean(const Luma &plane, int radius)
{
    const int width = plane.width();
    const int height = plane.height();
    Luma across(width, height);
    for (int y = 0; y < height; ++y) {
        const float *in = plane.row(y);
        float *out = across.row(y);
        double sum = 0.0;
        for (int x = 0; x < std::min(radius, width); ++x)
            sum += in[x];
        for (int x = 0; x < width; ++x) {
            if (x + radius < width)
                sum += in[x + radius];
            if (x - radius - 1 >= 0)
                sum -= in[x - radius - 1];
            const int count = std::min(x + radius, width - 1) - std::max(x - radius, 0) + 1;
            out[x] = static_cast<float>(sum / count);
        }
    }
    Luma mean(width, height);
    std::vector<double> sums(static_cast<std::size_t>(width), 0.0);
    const auto addRow = [&](int y, double sign) {
        const float *row = across.row(y);
        for (int x = 0; x < width; ++x)
            sums[static_cast<std::size_t>(x)] += sign * row[x];
    };
    for (int y = 0; y < std::min(radius, height); ++y)
        addRow(y, 1.0);
    for (int y = 0; y < height; ++y) {
        if (y + radius < height)
            addRow(y + radius, 1.0);
        if (y - radius - 1 >= 0)
            addRow(y - radius - 1, -1.0);
        const int count = std::min(y + radius, height - 1) - std::max(y - radius, 0) + 1;
        float *out = mean.row(y);
        for (int x = 0; x < width; ++x)
            out[x] = static_cast<float>(sums[static_cast<std::size_t>(x)] / count);
    }
    return mean;
}

/// Each value less the mean around it, over the spread around it. What is the same everywhere around, such as a side that has less
/// light, goes; what stands out stays.
Luma structureOf(const Luma &plane, int radius)
{
    Luma squares(plane.width(), plane.height());
    double sum = 0.0;
    double sumOfSquares = 0.0;
    for (int y = 0; y < plane.height(); ++y)
        for (int x = 0; x < plane.width(); ++x) {
            const float value = plane.at(x, y);
            squares.row(y)[x] = value * value;
            sum += value;
            sumOfSquares += static_cast<double>(value) * value;
        }
    const double count = static_cast<double>(plane.width()) * plane.height();
    const double variance = std::max(0.0, sumOfSquares / count - (sum / count) * (sum / count));

    // Noise on plain skin is no structure: the spread is never taken for less than a share of the whole picture's.
    constexpr double kLeastShare = 0.20;
    constexpr double kLeastSpread = 0.004; // a step of an 8-bit channel
    const auto floor = static_cast<float>(kLeastShare * kLeastShare * variance + kLeastSpread * kLeastSpread);
    constexpr float kLargest = 3.0F;

    const Luma mean = boxMean(plane, radius);
    const Luma meanSquare = boxMean(squares, radius);
    Luma structure(plane.width(), plane.height());
    for (int y = 0; y < plane.height(); ++y) {
        const float *value = plane.row(y);
        const float *around = mean.row(y);
        const float *aroundSquare = meanSquare.row(y);
        float *out = structure.row(y);
        for (int x = 0; x < plane.width(); ++x) {
            const float spread = std::max(0.0F, aroundSquare[x] - around[x] * around[x]);
            out[x] = std::clamp((value[x] - around[x]) / std::sqrt(spread + floor), -kLargest, kLargest);
        }
    }
    return structure;
}

} // namespace

RegistrationImage::RegistrationImage(const Pixels &picture)
{
    if (picture.empty())
        return;
    const Oval guide = guideOval(picture.width, picture.height);
    const double width = picture.width;
    m_oval = {guide.centreX / width - 0.5, (guide.centreY - picture.height / 2.0) / width, guide.radiusX / width,
              guide.radiusY / width};

    constexpr int kFinest = kOvalWidth << (kLevels - 1);
    const double share = kFinest / (2 * guide.radiusX);
    const Picture reduced = reduce(picture, static_cast<int>(std::lround(std::min(share, 1.0) * picture.longSide())));
    if (std::min(reduced.width(), reduced.height()) < kShortestSide << (kLevels - 1))
        return;
    const double ovalWidth = 2 * m_oval.radiusX * reduced.width();
    Luma plane = redChannel(reduced.pixels());
    for (int level = 0; level < kLevels; ++level) {
        const double size = std::pow(0.5, level);
        constexpr double kNeighbourhood = 0.22; // of the oval's width: an eye with its brow
        const int radius = std::max(2, static_cast<int>(std::lround(kNeighbourhood * ovalWidth * size)));
        m_levels.push_back({structureOf(plane, radius), reduced.width() * size,
                            reduced.height() * size * width / picture.height, reduced.width() * size / 2,
                            reduced.height() * size / 2});
        plane = halved(plane);
    }
    std::reverse(m_levels.begin(), m_levels.end());
}

} // namespace afterglow::photos
