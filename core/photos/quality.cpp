#include "core/photos/quality.h"

#include "core/photos/linear_light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace afterglow::photos {
namespace {

constexpr int kClipped = 250;

/// How many pixels have which luma, in 256ths.
class Histogram {
public:
    void add(double luma)
    {
        ++m_counts[static_cast<std::size_t>(std::clamp(std::lround(luma * 255.0), 0L, 255L))];
        ++m_total;
    }
    /// The luma that the share `1 - part` of the pixels reaches.
    [[nodiscard]] double percentile(double part) const
    {
        const double wanted = part * static_cast<double>(m_total);
        double seen = 0.0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            seen += m_counts[i];
            if (seen >= wanted && seen > 0.0)
                return static_cast<double>(i) / 255.0;
        }
        return 0.0;
    }
    [[nodiscard]] int total() const { return m_total; }

private:
    std::array<int, 256> m_counts{};
    int m_total = 0;
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A pixel of the oval in linear light.
struct Lit {
    double redness = 0.0; ///< ln(R / G)
    double warmth = 0.0;  ///< ln(G / B)
    double light = 0.0;   ///< relative luminance
    bool left = false;
    bool inner = false; ///< well within the oval, where there is skin
};

/// The skin is what has the colour of the oval's middle, whatever its light: hair, clothes and walls are left out, so that a
/// face which stands off the middle or is turned isn't taken for one in uneven light.
void measureSkin(const std::vector<Lit> &oval, Quality &quality)
{
    std::vector<double> redness;
    std::vector<double> warmth;
    for (const Lit &pixel : oval)
        if (pixel.inner) {
            redness.push_back(pixel.redness);
            warmth.push_back(pixel.warmth);
        }
    const double skinRedness = median(redness);
    const double skinWarmth = median(warmth);

    constexpr double kSameColour = 0.22;
    constexpr double kEnough = 0.10; // of a half: less is no side of a face
    std::array<std::vector<double>, 2> skin;
    std::array<std::vector<double>, 2> all;
    warmth.clear();
    for (const Lit &pixel : oval) {
        const std::size_t side = pixel.left ? 0 : 1;
        all[side].push_back(pixel.light);
        if (std::abs(pixel.redness - skinRedness) < kSameColour && std::abs(pixel.warmth - skinWarmth) < kSameColour) {
            skin[side].push_back(pixel.light);
            warmth.push_back(pixel.warmth);
        }
    }
    quality.warmth = median(warmth);
    const bool isSkinOnBothSides = static_cast<double>(skin[0].size()) > kEnough * static_cast<double>(all[0].size())
        && static_cast<double>(skin[1].size()) > kEnough * static_cast<double>(all[1].size());
    const auto &sides = isSkinOnBothSides ? skin : all;
    if (sides[0].empty() || sides[1].empty())
        return; // a picture of a column: there are no sides
    const double left = median(sides[0]);
    const double right = median(sides[1]);
    quality.evenness = std::max(left, right) > 0.0 ? std::min(left, right) / std::max(left, right) : 1.0;
}

void measureLight(const Pixels &frame, Quality &quality)
{
    const Picture reduced = reduce(frame, kLightSide);
    const Pixels pixels = reduced.pixels();
    const Oval oval = guideOval(pixels.width, pixels.height);
    const std::array<double, 256> &linear = linearLight();
    constexpr double kInner = 0.65;
    constexpr double kDarkest = 0.001; // keeps the ratios of near-black finite and small

    Histogram whole;
    Histogram face;
    int clippedOfWhole = 0;
    int clippedOfFace = 0;
    std::vector<Lit> lit;
    for (int y = 0; y < pixels.height; ++y) {
        const std::uint8_t *pixel = pixels.row(y);
        for (int x = 0; x < pixels.width; ++x, pixel += kBytesPerPixel) {
            const double encoded = (0.0722 * pixel[0] + 0.7152 * pixel[1] + 0.2126 * pixel[2]) / 255.0;
            const int clipped = std::max({pixel[0], pixel[1], pixel[2]}) >= kClipped ? 1 : 0;
            whole.add(encoded);
            clippedOfWhole += clipped;
            if (!oval.contains(x, y))
                continue;
            face.add(encoded);
            clippedOfFace += clipped;
            const double blue = linear[pixel[0]] + kDarkest;
            const double green = linear[pixel[1]] + kDarkest;
            const double red = linear[pixel[2]] + kDarkest;
            lit.push_back({std::log(red / green), std::log(green / blue),
                           0.0722 * linear[pixel[0]] + 0.7152 * linear[pixel[1]] + 0.2126 * linear[pixel[2]],
                           x + 0.5 < oval.centreX, oval.contains(x, y, kInner)});
        }
    }
    quality.frameLuma = whole.percentile(0.90);
    quality.frameBlownOut = static_cast<double>(clippedOfWhole) / whole.total();
    if (face.total() == 0)
        return;
    quality.faceLuma = face.percentile(0.75);
    quality.blownOut = static_cast<double>(clippedOfFace) / face.total();
    measureSkin(lit, quality);
}

/// The binomial filter 1 4 6 4 1 both ways: a Gaussian of variance 1, which takes most of the noise from the derivatives.
Luma smoothed(const Luma &plane)
{
    const int width = plane.width();
    const int height = plane.height();
    const auto mix = [](float a, float b, float c, float d, float e) {
        return (a + e + 4.0F * (b + d) + 6.0F * c) / 16.0F;
    };
    Luma across(width, height);
    for (int y = 0; y < height; ++y) {
        const float *in = plane.row(y);
        float *out = across.row(y);
        const auto near = [&](int x) { return in[std::clamp(x, 0, width - 1)]; };
        for (int x = 0; x < width; ++x)
            out[x] = x >= 2 && x + 2 < width ? mix(in[x - 2], in[x - 1], in[x], in[x + 1], in[x + 2])
                                             : mix(near(x - 2), near(x - 1), near(x), near(x + 1), near(x + 2));
    }
    Luma result(width, height);
    for (int y = 0; y < height; ++y) {
        const auto row = [&](int other) { return across.row(std::clamp(other, 0, height - 1)); };
        const std::array<const float *, 5> rows{row(y - 2), row(y - 1), row(y), row(y + 1), row(y + 2)};
        float *out = result.row(y);
        for (int x = 0; x < width; ++x)
            out[x] = mix(rows[0][x], rows[1][x], rows[2][x], rows[3][x], rows[4][x]);
    }
    return result;
}

struct Block {
    double laplacian = 0.0; ///< mean squares
    double gradient = 0.0;
};

constexpr int kBlock = 16;

Block blockAt(const Luma &plane, int left, int top)
{
    Block block;
    for (int y = top; y < top + kBlock; ++y) {
        const float *above = plane.row(y - 1);
        const float *here = plane.row(y);
        const float *below = plane.row(y + 1);
        float laplacian = 0.0F;
        float gradient = 0.0F;
        for (int x = left; x < left + kBlock; ++x) {
            const float second = above[x] + below[x] + here[x - 1] + here[x + 1] - 4.0F * here[x];
            const float across = (here[x + 1] - here[x - 1]) / 2.0F;
            const float down = (below[x] - above[x]) / 2.0F;
            laplacian += second * second;
            gradient += across * across + down * down;
        }
        block.laplacian += laplacian;
        block.gradient += gradient;
    }
    block.laplacian /= kBlock * kBlock;
    block.gradient /= kBlock * kBlock;
    return block;
}

double measureSharpness(const Pixels &frame)
{
    const Picture reduced = reduce(frame, kSharpnessSide);
    const Luma plane = smoothed(luma(reduced.pixels()));
    const Oval oval = guideOval(plane.width(), plane.height());
    constexpr double kAround = 1.15; // the jaw and the hairline belong to it
    std::vector<Block> blocks;
    for (int top = 1; top + kBlock < plane.height(); top += kBlock)
        for (int left = 1; left + kBlock < plane.width(); left += kBlock)
            if (oval.contains(left + kBlock / 2, top + kBlock / 2, kAround))
                blocks.push_back(blockAt(plane, left, top));
    if (blocks.empty())
        return 0.0;

    // The plainer blocks show what noise does to the Laplacian; more than kMostNoise is texture. White noise of variance v leaves
    // kNoiseInLaplacian v and kNoiseInGradient v in the smoothed plane (the filters' energies).
    constexpr double kNoiseInLaplacian = 0.08374;
    constexpr double kNoiseInGradient = 0.04486;
    constexpr double kMostNoise = 0.04 * 0.04 * kNoiseInLaplacian;
    const auto plain = blocks.begin() + static_cast<std::ptrdiff_t>(blocks.size() * 3 / 10);
    std::nth_element(blocks.begin(), plain, blocks.end(),
                     [](const Block &l, const Block &r) { return l.laplacian < r.laplacian; });
    const double noise = std::min(plain->laplacian, kMostNoise);

    const auto strongest = static_cast<std::ptrdiff_t>((blocks.size() + 3) / 4);
    std::partial_sort(blocks.begin(), blocks.begin() + strongest, blocks.end(),
                      [](const Block &l, const Block &r) { return l.gradient > r.gradient; });
    double laplacian = 0.0;
    double gradient = 0.0;
    for (auto block = blocks.begin(); block != blocks.begin() + strongest; ++block) {
        laplacian += block->laplacian - noise;
        gradient += block->gradient - noise / kNoiseInLaplacian * kNoiseInGradient;
    }
    constexpr double kNoStructure = 1e-6; // of the gradient: a step of one 8-bit value in a block of ten rows
    if (laplacian <= 0.0 || gradient <= kNoStructure * static_cast<double>(strongest))
        return 0.0;

    constexpr double kFilter = 1.0;    // the variance that smoothed() added
    constexpr double kSharpest = 0.25; // less than a pixel's own spread can't be told
    const double variance = std::max(gradient / (2.0 * laplacian) - kFilter, kSharpest);
    const double size = static_cast<double>(reduced.pixels().longSide()) / kSharpnessSide;
    return size * size / (2.0 * variance);
}

} // namespace

Quality measureQuality(const Pixels &frame)
{
    Quality quality;
    if (frame.empty())
        return quality;
    measureLight(frame, quality);
    quality.sharpness = measureSharpness(frame);
    return quality;
}

bool isLightEnough(const Quality &quality)
{
    const bool isDark =
        quality.faceLuma < kDarkFace || (quality.faceLuma < kDarkFrame && quality.frameLuma < kDarkFrame);
    const bool isBacklit = quality.faceLuma < kBacklitFace && quality.frameBlownOut > kBacklitShare;
    return !isDark && !isBacklit;
}

bool isEven(const Quality &quality)
{
    return quality.evenness >= kUneven;
}

bool isBlownOut(const Quality &quality)
{
    return quality.blownOut > kBlownOut;
}

bool isSharp(const Quality &quality)
{
    return quality.sharpness >= kBlurred;
}

LightVerdict lightVerdict(const Quality &quality)
{
    if (!isLightEnough(quality))
        return LightVerdict::TooDark;
    if (isBlownOut(quality))
        return LightVerdict::BlownOut;
    return isEven(quality) ? LightVerdict::Good : LightVerdict::Uneven;
}

SharpnessVerdict sharpnessVerdict(const Quality &quality)
{
    return isSharp(quality) ? SharpnessVerdict::Sharp : SharpnessVerdict::Blurred;
}

} // namespace afterglow::photos
