#include "core/photos/redness.h"

#include "core/photos/linear_light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace afterglow::photos {
namespace {

/// From linear sRGB to XYZ (IEC 61966-2-1). The rows' sums are D65's white, so that greys have neither a* nor b*.
constexpr std::array<std::array<double, 3>, 3> kToXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

double share(std::size_t row, double red, double green, double blue)
{
    const auto &m = kToXyz[row];
    return (m[0] * red + m[1] * green + m[2] * blue) / (m[0] + m[1] + m[2]);
}

/// CIE 15: the cube root, with its linear part for the dark.
double compressed(double t)
{
    constexpr double kDelta = 6.0 / 29.0;
    return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3.0 * kDelta * kDelta) + 4.0 / 29.0;
}

/// A mark in pixels.
struct Disc {
    double x = 0.0;
    double y = 0.0;
    double radius = 0.0;
};

std::optional<Disc> discOf(const Pixels &picture, const Mark &mark, double moveX, double moveY)
{
    const double width = picture.width;
    const Disc disc{(mark.centre.x + moveX * mark.radius + 0.5) * width,
                    (mark.centre.y + moveY * mark.radius) * width + picture.height / 2.0, mark.radius * width};
    // Written so that what is no number is outside.
    const bool isInside = disc.radius > 0.0 && disc.x - disc.radius >= 0.0 && disc.x + disc.radius <= width
        && disc.y - disc.radius >= 0.0 && disc.y + disc.radius <= picture.height;
    return isInside ? std::optional(disc) : std::nullopt;
}

tl::expected<double, NoRedness> medianIn(const Pixels &picture, const Disc &disc)
{
    // A large mark is sampled on a grid: some thousand pixels are as good as a hundred thousand.
    constexpr double kFinest = 48.0;
    constexpr int kOver = 254;
    constexpr int kUnder = 8;
    const int step = std::max(1, static_cast<int>(disc.radius / kFinest));
    std::vector<float> values;
    int seen = 0;
    int clipped = 0;
    const int bottom = std::min(picture.height, static_cast<int>(std::ceil(disc.y + disc.radius)));
    const int right = std::min(picture.width, static_cast<int>(std::ceil(disc.x + disc.radius)));
    for (int y = static_cast<int>(disc.y - disc.radius); y < bottom; y += step)
        for (int x = static_cast<int>(disc.x - disc.radius); x < right; x += step) {
            const double dx = x + 0.5 - disc.x;
            const double dy = y + 0.5 - disc.y;
            if (dx * dx + dy * dy > disc.radius * disc.radius)
                continue;
            ++seen;
            const std::uint8_t *pixel = picture.row(y) + static_cast<std::ptrdiff_t>(x) * kBytesPerPixel;
            const int brightest = std::max({pixel[0], pixel[1], pixel[2]});
            if (brightest >= kOver || brightest <= kUnder)
                ++clipped;
            else
                values.push_back(static_cast<float>(toLab(pixel[2], pixel[1], pixel[0]).a));
        }
    if (seen < kLeastPixels)
        return tl::unexpected(NoRedness::TooFewPixels);
    if (clipped > kClippedShare * seen)
        return tl::unexpected(NoRedness::Clipped);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle);
}

/// The variance of the median when the mark is moved about; what can't be measured is left out.
double varianceWhenMoved(const Pixels &picture, const Mark &mark, double median)
{
    constexpr int kDirections = 8;
    double sum = 0.0;
    int count = 0;
    for (int i = 0; i < kDirections; ++i) {
        const double angle = 2 * std::numbers::pi * i / kDirections;
        const auto moved = discOf(picture, mark, kJitter * std::cos(angle), kJitter * std::sin(angle));
        if (!moved)
            continue;
        if (const auto there = medianIn(picture, *moved)) {
            sum += (*there - median) * (*there - median);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0.0;
}

} // namespace

Lab toLab(std::uint8_t red, std::uint8_t green, std::uint8_t blue)
{
    const std::array<double, 256> &linear = linearLight();
    const auto f = [&](std::size_t row) { return compressed(share(row, linear[red], linear[green], linear[blue])); };
    const double fx = f(0);
    const double fy = f(1);
    const double fz = f(2);
    return {116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)};
}

Mark mapped(const Mark &mark, const Similarity &transform)
{
    return {transform(mark.centre), mark.radius * transform.scale};
}

Marks mapped(const Marks &marks, const Similarity &transform)
{
    return {mapped(marks.treated, transform), mapped(marks.untreated, transform)};
}

tl::expected<double, NoRedness> medianRedness(const Pixels &picture, const Mark &mark)
{
    if (picture.empty())
        return tl::unexpected(NoRedness::Outside);
    const auto disc = discOf(picture, mark, 0.0, 0.0);
    if (!disc)
        return tl::unexpected(NoRedness::Outside);
    return medianIn(picture, *disc);
}

tl::expected<Redness, NoRedness> relativeRedness(const Pixels &picture, const Marks &marks, const Quality &quality)
{
    if (lightVerdict(quality) != LightVerdict::Good)
        return tl::unexpected(NoRedness::PoorLight);
    const auto treated = medianRedness(picture, marks.treated);
    if (!treated)
        return tl::unexpected(treated.error());
    const auto untreated = medianRedness(picture, marks.untreated);
    if (!untreated)
        return tl::unexpected(untreated.error());
    constexpr double kNinetyFivePercent = 1.96;
    const double variance =
        varianceWhenMoved(picture, marks.treated, *treated) + varianceWhenMoved(picture, marks.untreated, *untreated);
    return Redness{*treated - *untreated, kNinetyFivePercent * std::sqrt(variance)};
}

} // namespace afterglow::photos
