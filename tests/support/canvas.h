// What faces.cpp draws on: filled outlines and strokes with exact edges, light, blur and noise. Floats, no library.
#pragma once

#include "core/photos/pixels.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace afterglow::test {

/// sRGB as encoded, 0 to 1; above 1 is brighter than white.
struct Rgb {
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;
};

[[nodiscard]] constexpr Rgb rgb(int red, int green, int blue)
{
    return {red / 255.0, green / 255.0, blue / 255.0};
}
[[nodiscard]] constexpr Rgb rgb(int hex)
{
    return rgb(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
}

/// The light at a place: factors of the linear light, and linear light that is added.
struct Lit {
    Rgb factor;
    double added = 0.0;
};

using Outline = std::vector<photos::Point>;

[[nodiscard]] Outline ellipse(photos::Point centre, double radiusX, double radiusY);
/// A cubic Bézier curve from the first point to the last, both included.
[[nodiscard]] Outline cubic(photos::Point from, photos::Point control1, photos::Point control2, photos::Point to);
void append(Outline &outline, const Outline &more);

/// In pixels; x, y of a pixel's centre end in .5.
class Canvas {
public:
    Canvas(int width, int height, Rgb background);

    /// Closed, with the even-odd rule.
    void fill(const Outline &outline, Rgb colour, double opacity);
    /// With round ends and joints.
    void stroke(const Outline &line, double width, Rgb colour, double opacity);
    /// Multiplies within an ellipse that is turned by `angle`; full up to `hardness` of the radius, nothing at its edge.
    void tint(photos::Point centre, double radiusX, double radiusY, double angle, double hardness, Rgb factor);
    /// What is tinted from now on stays within this outline.
    void clipTo(const Outline &outline);
    void unclip();

    /// From here on the values are linear light.
    void light(const std::function<Lit(double x, double y)> &at);
    /// A Gaussian of this standard deviation, in pixels.
    void blur(double sigma);
    /// Encodes as sRGB, with noise of this standard deviation (a share of white).
    void develop(const photos::MutablePixels &target, double noise, std::uint32_t seed) const;

private:
    struct Box {
        int left = 0;
        int top = 0;
        int right = 0; ///< one past the last
        int bottom = 0;
    };
    [[nodiscard]] Box boxOf(const Outline &outline, double margin) const;
    /// The covered share of each pixel of the box, row by row.
    [[nodiscard]] static std::vector<float> coverage(const Outline &outline, const Box &box);
    [[nodiscard]] float *pixel(int x, int y) { return &m_values[(static_cast<std::size_t>(y) * m_width + x) * 3]; }
    static void blend(float *pixel, Rgb colour, double share);

    int m_width;
    int m_height;
    std::vector<float> m_values;
    Box m_clipBox;
    std::vector<float> m_clip;
};

} // namespace afterglow::test
