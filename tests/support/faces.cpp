#include "tests/support/faces.h"

#include "tests/support/canvas.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace afterglow::test {
namespace {

using photos::Point;

// The face is drawn around the middle of its oval, in units of the width of the portrait that it fills.

constexpr double kFaceRadiusX = 0.389;
constexpr double kFaceRadiusY = 0.530;
constexpr double kTurn = 0.48; ///< radians, of the poses left and right
constexpr Point kEye{0.162, 0.015};
constexpr double kIris = 0.0253;

struct Palette {
    Rgb skin;
    Rgb shade; ///< nose, neck under the chin
    Rgb hair;
    Rgb iris; ///< and brows
    Rgb lips;
};

Palette paletteOf(SkinTone tone)
{
    switch (tone) {
    case SkinTone::I:
        return {rgb(0xF2D6C6), rgb(0xC79F8A), rgb(0xA97C50), rgb(0x6B4A33), rgb(0xC06C74)};
    case SkinTone::II:
        return {rgb(0xEAC1AD), rgb(0xB98A72), rgb(0x4A332B), rgb(0x3A2822), rgb(0xA8535C)};
    case SkinTone::III:
        return {rgb(0xDCAA86), rgb(0xA67A58), rgb(0x35241E), rgb(0x2E1E19), rgb(0xA04F4E)};
    case SkinTone::IV:
        return {rgb(0xBD8560), rgb(0x8A5B3E), rgb(0x2A1D19), rgb(0x20130F), rgb(0x8C433F)};
    case SkinTone::V:
        return {rgb(0x8E5B3F), rgb(0x633C28), rgb(0x1D1513), rgb(0x150D0B), rgb(0x713630)};
    case SkinTone::VI:
        break;
    }
    return {rgb(0x5C3A2A), rgb(0x3E241A), rgb(0x120D0D), rgb(0x0E0808), rgb(0x5E2A2A)};
}

/// The head as a cylinder that turns: what lies on its front moves to the side and narrows, what turns away goes behind.
class Head {
public:
    explicit Head(FacePose pose) : m_turn(pose == FacePose::Left ? -kTurn : pose == FacePose::Right ? kTurn : 0.0) { }

    /// A point on the skin, or `out` times as far from the axis.
    [[nodiscard]] Point on(Point p, double out = 1.0) const
    {
        const double angle = std::asin(std::clamp(p.x / kFaceRadiusX, -1.0, 1.0)) + m_turn;
        const double quarter = std::numbers::pi / 2;
        return {kFaceRadiusX * out * std::sin(std::clamp(angle, -quarter, quarter)), p.y};
    }
    [[nodiscard]] std::vector<Point> on(std::vector<Point> points) const
    {
        for (Point &p : points)
            p = on(p);
        return points;
    }
    [[nodiscard]] double turn() const { return m_turn; }

private:
    double m_turn;
};

/// Draws in the face's own coordinates.
class Artist {
public:
    Artist(Canvas &canvas, const Face &face) : m_canvas(canvas), m_face(face), m_head(face.pose)
    {
        const photos::Oval guide = photos::guideOval(face.width, face.height);
        m_unit = guide.radiusX / 0.345 / face.width;
        m_origin = {(guide.centreX / face.width) - 0.5, (guide.centreY - face.height / 2.0) / face.width};
        if (face.pose == FacePose::CloseUp) {
            m_unit *= 2.2;
            m_origin = {m_origin.x + 0.19 * m_unit, m_origin.y - 0.11 * m_unit};
        }
    }

    void paint()
    {
        const Palette c = paletteOf(m_face.tone);
        const Rgb shirt = rgb(m_face.shirt.red, m_face.shirt.green, m_face.shirt.blue);
        backHair(c);
        torso(c, shirt);
        ears(c);
        fill(ellipse({0, 0}, kFaceRadiusX, kFaceRadiusY), c.skin);
        freckles(c);
        redden();
        nose(c);
        eyesAndBrows(c);
        mouth(c);
        frontHair(c);
    }

    /// In units of the picture's width, from its centre.
    [[nodiscard]] Point inPicture(Point p) const
    {
        return m_face.placed({m_origin.x + p.x * m_unit, m_origin.y + p.y * m_unit});
    }
    [[nodiscard]] double lengthInPicture(double length) const { return length * m_unit * m_face.placed.scale; }
    [[nodiscard]] const Head &head() const { return m_head; }

private:
    [[nodiscard]] Point inPixels(Point p) const
    {
        const Point q = inPicture(p);
        return {(q.x + 0.5) * m_face.width, q.y * m_face.width + m_face.height / 2.0};
    }
    [[nodiscard]] std::vector<Point> inPixels(std::vector<Point> points) const
    {
        for (Point &p : points)
            p = inPixels(p);
        return points;
    }
    void fill(const std::vector<Point> &outline, Rgb colour, double opacity = 1.0)
    {
        m_canvas.fill(inPixels(outline), colour, opacity);
    }
    void stroke(const std::vector<Point> &line, double width, Rgb colour, double opacity = 1.0)
    {
        m_canvas.stroke(inPixels(line), lengthInPicture(width) * m_face.width, colour, opacity);
    }
    void glow(Point centre, double radiusX, double radiusY, double hardness, Rgb factor)
    {
        const double unit = lengthInPicture(1.0) * m_face.width;
        m_canvas.tint(inPixels(centre), radiusX * unit, radiusY * unit, m_face.placed.angle, hardness, factor);
    }

    void backHair(const Palette &c)
    {
        const double back = -0.10 * m_head.turn() / kTurn; // the back of the head shows on the other side
        std::vector<Point> hair =
            cubic({-0.446 + back, 0.0}, {-0.455 + back, -0.36}, {-0.27 + back / 2, -0.593}, {0.0, -0.593});
        append(hair, cubic({0.0, -0.593}, {0.27 + back / 2, -0.593}, {0.455 + back, -0.36}, {0.446 + back, 0.0}));
        append(hair, {{0.38 + back / 2, 0.098}, {-0.38 + back / 2, 0.098}});
        fill(hair, c.hair);
    }
    void torso(const Palette &c, Rgb shirt)
    {
        std::vector<Point> body = cubic({-1.2, 1.15}, {-0.75, 0.58}, {-0.3, 0.507}, {0.0, 0.507});
        append(body, cubic({0.0, 0.507}, {0.3, 0.507}, {0.75, 0.58}, {1.2, 1.15}));
        append(body, {{1.2, 3.0}, {-1.2, 3.0}});
        fill(body, shirt);
        std::vector<Point> neck{{-0.134, 0.35}, {-0.134, 0.53}};
        append(neck, cubic({-0.134, 0.53}, {-0.134, 0.59}, {-0.09, 0.622}, {-0.04, 0.622}));
        append(neck, cubic({0.04, 0.622}, {0.09, 0.622}, {0.134, 0.59}, {0.134, 0.53}));
        append(neck, {{0.134, 0.35}});
        fill(neck, c.skin);
    }
    void ears(const Palette &c)
    {
        if (m_head.turn() == 0.0)
            return;
        const double side = m_head.turn() > 0 ? -1.0 : 1.0;
        const Point ear = m_head.on({side * kFaceRadiusX, 0.06}, 1.05);
        fill(ellipse(ear, 0.055, 0.095), c.skin);
        stroke(cubic({ear.x + side * 0.02, -0.005}, {ear.x - side * 0.05, -0.01}, {ear.x - side * 0.02, 0.08},
                     {ear.x + side * 0.01, 0.115}),
               0.010, c.shade, 0.7);
    }
    void freckles(const Palette &c)
    {
        std::mt19937 random(7); // the same person every time
        const auto next = [&random] { return static_cast<double>(random() & 0xFFFFU) / 65535.0; };
        for (int i = 0; i < 70; ++i) {
            const double x = (next() - 0.5) * 0.62;
            const double y = next() * 0.34 - 0.04;
            const double radius = 0.0018 + 0.0022 * next();
            const Point p = m_head.on({x, y});
            const double opacity = 0.10 + 0.18 * next();
            if (!isHidden({x, y}))
                fill(ellipse(p, radius, radius), c.shade, opacity);
        }
    }
    /// Haemoglobin takes green and blue out of the light and leaves the red: a factor for every skin alike.
    void redden()
    {
        if (m_face.redness <= 0.0)
            return;
        struct Spot {
            Point centre;
            double radiusX;
            double radiusY;
            double strength;
        };
        constexpr std::array kSpots{Spot{{-0.233, 0.128}, 0.150, 0.118, 1.0}, Spot{{0.233, 0.128}, 0.150, 0.118, 1.0},
                                    Spot{{0.0, -0.175}, 0.240, 0.085, 0.75}, Spot{{0.0, 0.453}, 0.112, 0.064, 0.75}};
        // Only on the skin: the canvas is clipped to the face meanwhile.
        m_canvas.clipTo(inPixels(ellipse({0, 0}, kFaceRadiusX, kFaceRadiusY)));
        for (const Spot &spot : kSpots) {
            const Point centre = m_head.on(spot.centre);
            const double strength = std::clamp(m_face.redness * spot.strength, 0.0, 1.0);
            glow(centre, spot.radiusX * narrowing(spot.centre), spot.radiusY, 0.72,
                 {1.0 - 0.06 * strength, 1.0 - 0.34 * strength, 1.0 - 0.29 * strength});
        }
        m_canvas.unclip();
    }
    void nose(const Palette &c)
    {
        const Point bridge = m_head.on({-0.008, 0.062}, 1.02);
        const Point wing = m_head.on({-0.042, 0.180}, 1.16);
        const Point tip = m_head.on({0.0, 0.222}, 1.16);
        const Point end = m_head.on({0.043, 0.178}, 1.10);
        std::vector<Point> line{bridge};
        append(line, cubic(wing, {(wing.x + tip.x) / 2, 0.212}, {(tip.x + end.x) / 2, 0.218}, end));
        stroke(line, 0.018, c.shade);
    }
    void eyesAndBrows(const Palette &c)
    {
        for (const double side : {-1.0, 1.0}) {
            const Point eye{side * kEye.x, kEye.y};
            stroke(m_head.on(cubic({side * 0.090, -0.043}, {side * 0.135, -0.078}, {side * 0.185, -0.078},
                                   {side * 0.235, -0.043})),
                   0.0215, c.iris);
            const Point centre = m_head.on(eye);
            fill(ellipse(centre, kIris * std::sqrt(narrowing(eye)), kIris), c.iris);
            fill(ellipse({centre.x + 0.008, centre.y - 0.009}, 0.0062, 0.0062), rgb(0xFFFFFF), 0.85);
        }
    }
    void mouth(const Palette &c)
    {
        stroke(m_head.on(cubic({-0.114, 0.325}, {-0.055, 0.372}, {0.055, 0.372}, {0.114, 0.325})), 0.023, c.lips);
    }
    void frontHair(const Palette &c)
    {
        // The hairline, as part of the head, and the cap above it.
        std::vector<Point> hair =
            m_head.on(cubic({-kFaceRadiusX, -0.055}, {-0.30, -0.20}, {-0.16, -0.268}, {0.0, -0.268}));
        append(hair, m_head.on(cubic({0.0, -0.268}, {0.16, -0.268}, {0.30, -0.20}, {kFaceRadiusX, -0.055})));
        for (Point &p : hair) {
            const double edge = kFaceRadiusX * std::sqrt(1.0 - std::pow(p.y / kFaceRadiusY, 2)) - 0.004;
            p.x = std::clamp(p.x, -edge, edge);
        }
        append(hair, cubic({0.405, -0.10}, {0.40, -0.40}, {0.22, -0.57}, {0.0, -0.57}));
        append(hair, cubic({0.0, -0.57}, {-0.22, -0.57}, {-0.40, -0.40}, {-0.405, -0.10}));
        fill(hair, c.hair);
        // A soft shine.
        stroke(cubic({-0.27, -0.36}, {-0.19, -0.48}, {-0.09, -0.515}, {0.04, -0.52}), 0.022, rgb(0xFFFFFF), 0.07);
    }

    /// How much narrower a thing on the head looks than from the front.
    [[nodiscard]] double narrowing(Point p) const
    {
        constexpr double kStep = 0.02;
        return std::max(0.12, std::abs(m_head.on({p.x + kStep, 0}).x - m_head.on({p.x - kStep, 0}).x) / (2 * kStep));
    }
    [[nodiscard]] bool isHidden(Point p) const
    {
        return std::abs(std::asin(std::clamp(p.x / kFaceRadiusX, -1.0, 1.0)) + m_head.turn()) > 1.3;
    }

    Canvas &m_canvas;
    const Face &m_face;
    Head m_head;
    double m_unit = 1.0;
    Point m_origin;
};

void light(Canvas &canvas, const Face &face)
{
    const double warm = 0.35 * face.warmth;
    const Rgb colour{std::exp(0.4 * warm), 1.0, std::exp(-1.6 * warm)};
    const photos::Oval guide = photos::guideOval(face.width, face.height);
    canvas.light([&](double x, double y) {
        const double across = face.uneven >= 0 ? x / face.width : 1.0 - x / face.width;
        const double level = face.light * (1.0 - std::abs(face.uneven) * std::clamp(across, 0.0, 1.0));
        double spot = 0.0;
        if (face.glare > 0.0) {
            const double u = (x - guide.centreX) / guide.radiusX + 0.15;
            const double v = (y - guide.centreY) / guide.radiusY + 0.1;
            spot = 2.6 * face.glare * std::exp(-2.2 * (u * u + v * v));
        }
        return Lit{{colour.red * level, colour.green * level, colour.blue * level}, spot};
    });
}

} // namespace

Face faceBeforeCamera()
{
    Face face;
    face.width = 1280;
    face.height = 720;
    face.redness = 0.4;
    face.noise = 0.006;
    return face;
}

DrawnFace draw(const Face &face)
{
    DrawnFace drawn;
    drawn.picture = photos::Picture(face.width, face.height);
    if (drawn.picture.empty())
        return drawn;

    Canvas canvas(face.width, face.height, rgb(face.background.red, face.background.green, face.background.blue));
    const double w = face.width;
    if (face.window)
        canvas.fill({{0, 0}, {0.2 * w, 0}, {0.2 * w, 0.3 * face.height}, {0, 0.3 * face.height}}, {6.0, 6.0, 6.0}, 1.0);
    Artist artist(canvas, face);
    artist.paint();
    light(canvas, face);
    canvas.blur(face.blur * w);
    canvas.develop(drawn.picture.mutablePixels(), face.noise, face.seed);

    const Head &head = artist.head();
    drawn.eyes = {artist.inPicture(head.on({-kEye.x, kEye.y})), artist.inPicture(head.on(kEye))};
    const double cheek = face.pose == FacePose::Left ? 0.233 : -0.233;
    drawn.marks = {{artist.inPicture(head.on({cheek, 0.128})), artist.lengthInPicture(0.06)},
                   {artist.inPicture({0.0, 0.575}), artist.lengthInPicture(0.028)}};
    if (face.pose == FacePose::CloseUp) // the neck is out of sight: beside the nose
        drawn.marks.untreated = {artist.inPicture({-0.10, 0.29}), artist.lengthInPicture(0.02)};
    return drawn;
}

} // namespace afterglow::test
