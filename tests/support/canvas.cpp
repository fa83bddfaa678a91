#include "tests/support/canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace afterglow::test {
namespace {

using photos::Point;

constexpr int kSubRows = 8; ///< scan lines a pixel; along a line the coverage is exact

double smooth(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

double distanceToSegment(Point p, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

float toLinear(float encoded)
{
    return encoded <= 0.04045F ? encoded / 12.92F : std::pow((encoded + 0.055F) / 1.055F, 2.4F);
}
float toEncoded(float light)
{
    return light <= 0.0031308F ? light * 12.92F : 1.055F * std::pow(light, 1 / 2.4F) - 0.055F;
}

/// toEncoded() of 0 to 1 in steps of a 4096th of the square root: fine in the shadows, too.
class Encoding {
public:
    Encoding()
    {
        for (std::size_t i = 0; i < m_table.size(); ++i) {
            const float root = static_cast<float>(i) / static_cast<float>(m_table.size() - 1);
            m_table[i] = toEncoded(root * root);
        }
    }
    [[nodiscard]] float operator()(float light) const
    {
        const float root = std::sqrt(std::clamp(light, 0.0F, 1.0F));
        return m_table[static_cast<std::size_t>(root * static_cast<float>(m_table.size() - 1) + 0.5F)];
    }

private:
    std::array<float, 4097> m_table{};
};

/// Normally distributed, the same with every standard library: the sum of four uniform numbers.
class Noise {
public:
    explicit Noise(std::uint32_t seed) : m_random(seed) { }
    float operator()()
    {
        const std::uint32_t a = m_random();
        const std::uint32_t b = m_random();
        const std::uint32_t sum = (a & 0xFFFFU) + (a >> 16U) + (b & 0xFFFFU) + (b >> 16U);
        return (static_cast<float>(sum) / 65535.0F - 2.0F) * std::numbers::sqrt3_v<float>;
    }

private:
    std::mt19937 m_random;
};

/// One direction of a separable filter: `count` pixels of three floats, `step` floats apart.
void convolve(float *first, int count, std::ptrdiff_t step, const std::vector<float> &kernel, std::vector<float> &line)
{
    const int radius = static_cast<int>(kernel.size()) - 1;
    line.resize(static_cast<std::size_t>(count + 2 * radius) * 3);
    for (int i = -radius; i < count + radius; ++i) {
        const float *from = first + std::clamp(i, 0, count - 1) * step;
        std::copy_n(from, 3, &line[static_cast<std::size_t>(i + radius) * 3]);
    }
    for (int i = 0; i < count; ++i) {
        const float *middle = &line[static_cast<std::size_t>(i + radius) * 3];
        for (int channel = 0; channel < 3; ++channel) {
            float sum = kernel[0] * middle[channel];
            for (int k = 1; k <= radius; ++k)
                sum += kernel[static_cast<std::size_t>(k)] * (middle[channel - 3 * k] + middle[channel + 3 * k]);
            first[i * step + channel] = sum;
        }
    }
}

} // namespace

Outline ellipse(Point centre, double radiusX, double radiusY)
{
    constexpr int kCorners = 96;
    Outline outline;
    for (int i = 0; i < kCorners; ++i) {
        const double t = 2 * std::numbers::pi * i / kCorners;
        outline.push_back({centre.x + radiusX * std::cos(t), centre.y + radiusY * std::sin(t)});
    }
    return outline;
}

Outline cubic(Point from, Point control1, Point control2, Point to)
{
    constexpr int kSteps = 24;
    Outline curve;
    for (int i = 0; i <= kSteps; ++i) {
        const double t = static_cast<double>(i) / kSteps;
        const double s = 1 - t;
        const double a = s * s * s;
        const double b = 3 * s * s * t;
        const double c = 3 * s * t * t;
        const double d = t * t * t;
        curve.push_back({a * from.x + b * control1.x + c * control2.x + d * to.x,
                         a * from.y + b * control1.y + c * control2.y + d * to.y});
    }
    return curve;
}

void append(Outline &outline, const Outline &more)
{
    outline.insert(outline.end(), more.begin(), more.end());
}

Canvas::Canvas(int width, int height, Rgb background)
    : m_width(width),
      m_height(height),
      m_values(static_cast<std::size_t>(width) * height * 3)
{
    for (std::size_t i = 0; i < m_values.size(); i += 3) {
        m_values[i] = static_cast<float>(background.red);
        m_values[i + 1] = static_cast<float>(background.green);
        m_values[i + 2] = static_cast<float>(background.blue);
    }
}

Canvas::Box Canvas::boxOf(const Outline &outline, double margin) const
{
    double left = m_width;
    double top = m_height;
    double right = 0;
    double bottom = 0;
    for (const Point &p : outline) {
        left = std::min(left, p.x);
        top = std::min(top, p.y);
        right = std::max(right, p.x);
        bottom = std::max(bottom, p.y);
    }
    const auto within = [](double value, int limit) { return static_cast<int>(std::clamp<double>(value, 0, limit)); };
    return {within(std::floor(left - margin), m_width), within(std::floor(top - margin), m_height),
            within(std::ceil(right + margin), m_width), within(std::ceil(bottom + margin), m_height)};
}

std::vector<float> Canvas::coverage(const Outline &outline, const Box &box)
{
    const int width = std::max(0, box.right - box.left);
    const int height = std::max(0, box.bottom - box.top);
    std::vector<float> covered(static_cast<std::size_t>(width) * height);
    std::vector<double> crossings;
    for (int subRow = 0; subRow < height * kSubRows; ++subRow) {
        const double y = box.top + (subRow + 0.5) / kSubRows;
        crossings.clear();
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const Point &a = outline[i];
            const Point &b = outline[(i + 1) % outline.size()];
            if ((a.y <= y) != (b.y <= y))
                crossings.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
        }
        std::sort(crossings.begin(), crossings.end());
        float *row = covered.data() + static_cast<std::ptrdiff_t>(subRow / kSubRows) * width;
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            const double from = std::clamp<double>(crossings[i] - box.left, 0, width);
            const double to = std::clamp<double>(crossings[i + 1] - box.left, 0, width);
            const int last = std::min(width - 1, static_cast<int>(to));
            for (int x = static_cast<int>(from); x <= last; ++x)
                row[x] += static_cast<float>((std::min(to, x + 1.0) - std::max<double>(from, x)) / kSubRows);
        }
    }
    return covered;
}

void Canvas::blend(float *pixel, Rgb colour, double share)
{
    const auto mix = [share](float &value, double with) { value = static_cast<float>(value + (with - value) * share); };
    mix(pixel[0], colour.red);
    mix(pixel[1], colour.green);
    mix(pixel[2], colour.blue);
}

void Canvas::fill(const Outline &outline, Rgb colour, double opacity)
{
    const Box box = boxOf(outline, 0);
    const std::vector<float> covered = coverage(outline, box);
    const float *share = covered.data();
    for (int y = box.top; y < box.bottom; ++y)
        for (int x = box.left; x < box.right; ++x, ++share)
            if (*share > 0)
                blend(pixel(x, y), colour, *share * opacity);
}

void Canvas::stroke(const Outline &line, double width, Rgb colour, double opacity)
{
    const Box box = boxOf(line, width / 2 + 1);
    for (int y = box.top; y < box.bottom; ++y)
        for (int x = box.left; x < box.right; ++x) {
            const Point p{x + 0.5, y + 0.5};
            double distance = width;
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                distance = std::min(distance, distanceToSegment(p, line[i], line[i + 1]));
            const double share = std::clamp(width / 2 - distance + 0.5, 0.0, std::min(1.0, width));
            if (share > 0)
                blend(pixel(x, y), colour, share * opacity);
        }
}

void Canvas::tint(Point centre, double radiusX, double radiusY, double angle, double hardness, Rgb factor)
{
    const double reach = std::max(radiusX, radiusY);
    const Box box = boxOf({{centre.x - reach, centre.y - reach}, {centre.x + reach, centre.y + reach}}, 1);
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (int y = box.top; y < box.bottom; ++y)
        for (int x = box.left; x < box.right; ++x) {
            const double px = x + 0.5 - centre.x;
            const double py = y + 0.5 - centre.y;
            const double radius = std::hypot((px * cosine + py * sine) / radiusX, (py * cosine - px * sine) / radiusY);
            double share = smooth((1.0 - radius) / (1.0 - hardness));
            if (!m_clip.empty()) {
                const bool inside =
                    x >= m_clipBox.left && x < m_clipBox.right && y >= m_clipBox.top && y < m_clipBox.bottom;
                const std::ptrdiff_t clipWidth = m_clipBox.right - m_clipBox.left;
                share *= inside ? m_clip[static_cast<std::size_t>((y - m_clipBox.top) * clipWidth + x - m_clipBox.left)]
                                : 0.0F;
            }
            if (share > 0) {
                const float *p = pixel(x, y);
                blend(pixel(x, y), {p[0] * factor.red, p[1] * factor.green, p[2] * factor.blue}, share);
            }
        }
}

void Canvas::clipTo(const Outline &outline)
{
    m_clipBox = boxOf(outline, 0);
    m_clip = coverage(outline, m_clipBox);
}

void Canvas::unclip()
{
    m_clip.clear();
}

void Canvas::light(const std::function<Lit(double x, double y)> &at)
{
    for (int y = 0; y < m_height; ++y)
        for (int x = 0; x < m_width; ++x) {
            const Lit lit = at(x + 0.5, y + 0.5);
            float *p = pixel(x, y);
            p[0] = static_cast<float>(toLinear(p[0]) * lit.factor.red + lit.added);
            p[1] = static_cast<float>(toLinear(p[1]) * lit.factor.green + lit.added);
            p[2] = static_cast<float>(toLinear(p[2]) * lit.factor.blue + lit.added);
        }
}

void Canvas::blur(double sigma)
{
    if (sigma < 0.1)
        return;
    std::vector<float> kernel(static_cast<std::size_t>(std::ceil(3 * sigma)) + 1);
    double sum = 0;
    for (std::size_t i = 0; i < kernel.size(); ++i) {
        kernel[i] = static_cast<float>(std::exp(-0.5 * static_cast<double>(i * i) / (sigma * sigma)));
        sum += kernel[i] * (i == 0 ? 1.0 : 2.0);
    }
    for (float &value : kernel)
        value = static_cast<float>(value / sum);
    std::vector<float> line;
    for (int y = 0; y < m_height; ++y)
        convolve(pixel(0, y), m_width, 3, kernel, line);
    for (int x = 0; x < m_width; ++x)
        convolve(pixel(x, 0), m_height, static_cast<std::ptrdiff_t>(m_width) * 3, kernel, line);
}

void Canvas::develop(const photos::MutablePixels &target, double noise, std::uint32_t seed) const
{
    const Encoding encode;
    Noise next(seed);
    const auto amount = static_cast<float>(noise);
    const float *p = m_values.data();
    for (int y = 0; y < m_height; ++y) {
        std::uint8_t *out = target.row(y);
        for (int x = 0; x < m_width; ++x, out += photos::kBytesPerPixel, p += 3) {
            for (int channel = 0; channel < 3; ++channel) {
                const float value = encode(p[channel]) + (noise > 0 ? amount * next() : 0.0F);
                out[2 - channel] = static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
            }
            out[3] = 255;
        }
    }
}

} // namespace afterglow::test
