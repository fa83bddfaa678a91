#include "core/photos/pixels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace afterglow::photos {
namespace {

bool isSide(int length)
{
    return length >= 1 && length <= kLongestSide;
}

/// Which source pixels one target pixel averages along one axis, in 256ths of a source pixel.
struct Span {
    int first = 0;
    int last = 0;                  ///< included
    std::uint32_t firstWeight = 0; ///< of 256; the pixels between weigh 256
    std::uint32_t lastWeight = 0;  ///< 0 where first and last are the same
};

constexpr std::uint32_t kWhole = 256;

std::vector<Span> spans(int source, int target)
{
    std::vector<Span> result(static_cast<std::size_t>(target));
    const double step = static_cast<double>(source) / target;
    for (int i = 0; i < target; ++i) {
        // Bounds are rounded to 256ths first, so that neighbours share them exactly and every weight is within its pixel.
        const auto bound = [&](int index) { return std::llround(index * step * kWhole); };
        const long long from = bound(i);
        const long long to = bound(i + 1);
        Span &span = result[static_cast<std::size_t>(i)];
        span.first = static_cast<int>(from / kWhole);
        span.last = static_cast<int>((to - 1) / kWhole);
        const long long firstEnd = (static_cast<long long>(span.first) + 1) * kWhole;
        span.firstWeight = static_cast<std::uint32_t>(std::min(to, firstEnd) - from);
        span.lastWeight =
            span.last > span.first ? static_cast<std::uint32_t>(to - static_cast<long long>(span.last) * kWhole) : 0;
    }
    return result;
}

using Sums = std::vector<std::uint32_t>;

/// Adds a row to the sums of a band of rows, in 256ths: 255 * 256 * kLongestSide fits into 32 bits.
template <bool Whole> void addRow(const std::uint8_t *row, std::uint32_t weight, Sums &sums)
{
    std::uint32_t *out = sums.data();
    const std::size_t count = sums.size();
    for (std::size_t i = 0; i < count; ++i)
        out[i] += Whole ? row[i] * kWhole : row[i] * weight;
}

} // namespace

Picture::Picture(int width, int height)
{
    if (!isSide(width) || !isSide(height))
        return;
    m_width = width;
    m_height = height;
    m_bytes.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * kBytesPerPixel);
}

Luma::Luma(int width, int height, float value)
{
    if (!isSide(width) || !isSide(height))
        return;
    m_width = width;
    m_height = height;
    m_values.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), value);
}

Picture reduce(const Pixels &source, int longSide)
{
    if (source.empty() || longSide < 1)
        return {};
    if (source.longSide() <= longSide) {
        Picture copy(source.width, source.height);
        const MutablePixels out = copy.mutablePixels();
        for (int y = 0; y < source.height; ++y)
            std::memcpy(out.row(y), source.row(y), static_cast<std::size_t>(source.width) * kBytesPerPixel);
        return copy;
    }
    const auto scaled = [&](int side) {
        const double exact = static_cast<double>(side) * longSide / source.longSide();
        return std::max(1, static_cast<int>(std::lround(exact)));
    };
    Picture result(scaled(source.width), scaled(source.height));
    const MutablePixels out = result.mutablePixels();
    const std::vector<Span> columns = spans(source.width, out.width);
    const std::vector<Span> rows = spans(source.height, out.height);

    // A band of rows is summed as a whole first, one long loop that the compiler vectorizes, then across.
    Sums sums(static_cast<std::size_t>(source.width) * kBytesPerPixel);
    for (int y = 0; y < out.height; ++y) {
        const Span &band = rows[static_cast<std::size_t>(y)];
        std::fill(sums.begin(), sums.end(), 0U);
        addRow<false>(source.row(band.first), band.firstWeight, sums);
        for (int inner = band.first + 1; inner < band.last; ++inner)
            addRow<true>(source.row(inner), kWhole, sums);
        if (band.lastWeight > 0)
            addRow<false>(source.row(band.last), band.lastWeight, sums);

        const double bandHeight = static_cast<double>(band.firstWeight) + band.lastWeight
            + (band.last > band.first ? static_cast<double>(band.last - band.first - 1) * kWhole : 0.0);
        std::uint8_t *pixel = out.row(y);
        for (const Span &span : columns) {
            std::array<std::uint64_t, 3> total{};
            std::uint64_t spanWidth = 0;
            const auto add = [&](int x, std::uint32_t weight) {
                const std::uint32_t *sum = &sums[static_cast<std::size_t>(x) * kBytesPerPixel];
                total[0] += static_cast<std::uint64_t>(sum[0]) * weight;
                total[1] += static_cast<std::uint64_t>(sum[1]) * weight;
                total[2] += static_cast<std::uint64_t>(sum[2]) * weight;
                spanWidth += weight;
            };
            add(span.first, span.firstWeight);
            for (int x = span.first + 1; x < span.last; ++x)
                add(x, kWhole);
            if (span.lastWeight > 0)
                add(span.last, span.lastWeight);
            const double share = 1.0 / (bandHeight * static_cast<double>(spanWidth));
            for (std::size_t channel = 0; channel < total.size(); ++channel)
                pixel[channel] = static_cast<std::uint8_t>(static_cast<double>(total[channel]) * share + 0.5);
            pixel[3] = 255;
            pixel += kBytesPerPixel;
        }
    }
    return result;
}

Luma luma(const Pixels &source)
{
    if (source.empty())
        return {};
    Luma result(source.width, source.height);
    for (int y = 0; y < source.height; ++y) {
        const std::uint8_t *pixel = source.row(y);
        float *out = result.row(y);
        for (int x = 0; x < source.width; ++x, pixel += kBytesPerPixel)
            out[x] = (0.0722F * pixel[0] + 0.7152F * pixel[1] + 0.2126F * pixel[2]) / 255.0F;
    }
    return result;
}

Oval guideOval(int width, int height)
{
    constexpr double kShape = 0.63; ///< width by height
    const double radiusX = std::min(0.345 * width, 0.40 * height * kShape);
    return {width / 2.0, 0.475 * height, radiusX, radiusX / kShape};
}

} // namespace afterglow::photos
