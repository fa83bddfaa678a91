#include "core/photos/warp.h"

#include "buffers.h"
#include "tests/support/faces.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>

using namespace afterglow;
using namespace afterglow::photos;
using test::channel;
using test::Face;

namespace {

Picture sketch(int width, int height)
{
    Picture picture = test::plain(width, height, 0, 0, 0);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            test::put(picture, x, y, static_cast<std::uint8_t>((x * 37 + y * 91) % 251));
    return picture;
}

double meanDifference(const Pixels &a, const Pixels &b, int margin)
{
    double sum = 0.0;
    int count = 0;
    for (int y = margin; y < a.height - margin; ++y)
        for (int x = margin; x < a.width - margin; ++x, ++count)
            sum += std::abs(channel(a, x, y, 1) - channel(b, x, y, 1));
    return sum / count;
}

} // namespace

TEST_CASE("the identity copies every pixel")
{
    const Picture source = sketch(61, 47);
    Picture target(61, 47);
    const Edge edge = GENERATE(Edge::Extend, Edge::Fill);
    warp(source.pixels(), {}, target.mutablePixels(), edge, {9, 9, 9});
    for (int y = 0; y < 47; ++y)
        for (int x = 0; x < 61; ++x)
            if (channel(target.pixels(), x, y, 0) != channel(source.pixels(), x, y, 0))
                FAIL("at " << x << ", " << y);
    CHECK(channel(target.pixels(), 60, 46, 3) == 255);
}

TEST_CASE("a shift by whole pixels moves them, by half a pixel averages two")
{
    const Picture source = sketch(40, 30);
    Picture target(40, 30);
    warp(source.pixels(), {1.0, 0.0, 3.0 / 40, -2.0 / 40}, target.mutablePixels());
    CHECK(channel(target.pixels(), 10, 12, 0) == channel(source.pixels(), 13, 10, 0));
    warp(source.pixels(), {1.0, 0.0, 0.5 / 40, 0.0}, target.mutablePixels());
    const int expected = channel(source.pixels(), 10, 12, 0) + channel(source.pixels(), 11, 12, 0);
    CHECK(std::abs(2 * channel(target.pixels(), 10, 12, 0) - expected) <= 1);
}

TEST_CASE("a quarter turn moves the right side down")
{
    Picture source = test::plain(21, 21, 0, 0, 0);
    test::put(source, 18, 10, 200);
    Picture target(21, 21);
    // The target shows at p what the source has at p turned by -90 degrees.
    warp(source.pixels(), {1.0, -std::acos(0.0), 0.0, 0.0}, target.mutablePixels());
    CHECK(channel(target.pixels(), 10, 18, 0) == 200);
}

TEST_CASE("beyond the source there is its edge or the fill colour, as asked")
{
    const Picture source = test::plain(20, 20, 200, 100, 50);
    Picture target(20, 20);
    const Similarity half{2.0, 0.0, 0.0, 0.0}; // the source takes the middle half
    warp(source.pixels(), half, target.mutablePixels(), Edge::Extend);
    CHECK(channel(target.pixels(), 0, 0, 2) == 200);
    warp(source.pixels(), half, target.mutablePixels(), Edge::Fill, {1, 2, 3});
    CHECK(channel(target.pixels(), 0, 0, 2) == 1);
    CHECK(channel(target.pixels(), 0, 0, 1) == 2);
    CHECK(channel(target.pixels(), 0, 0, 0) == 3);
    CHECK(channel(target.pixels(), 10, 10, 2) == 200);
}

TEST_CASE("a fine pattern that is reduced becomes its mean, not a coarse pattern")
{
    Picture source = test::plain(400, 400, 0, 0, 0);
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x)
            test::put(source, x, y, (x + y) % 2 == 0 ? 200 : 0);
    Picture target(90, 90);
    warp(source.pixels(), {}, target.mutablePixels());
    for (int y = 5; y < 85; ++y)
        for (int x = 5; x < 85; ++x)
            if (std::abs(channel(target.pixels(), x, y, 1) - 100) > 12)
                FAIL("at " << x << ", " << y << ": " << channel(target.pixels(), x, y, 1));
}

TEST_CASE("a registered face lies on the other one")
{
    Face other;
    other.placed = {1.12, 0.12, 0.06, -0.05};
    const Picture reference = test::draw({}).picture;
    const Picture source = test::draw(other).picture;
    const auto found = align(RegistrationImage(reference.pixels()), RegistrationImage(source.pixels()));
    REQUIRE(found);
    Picture target(reference.width(), reference.height());
    warp(source.pixels(), found->transform, target.mutablePixels());
    const int margin = 60;
    CHECK(meanDifference(source.pixels(), reference.pixels(), margin) > 12.0);
    CHECK(meanDifference(target.pixels(), reference.pixels(), margin) < 1.5);
}

TEST_CASE("a frame is enlarged until the picture leaves none of it empty, and no more")
{
    struct Row {
        const char *name;
        Similarity transform;
        double pictureRatio;
        bool enlarged;
    };
    const auto row =
        GENERATE(Row{"as it is", {}, 4.0 / 3, false}, Row{"the picture shows less", {1.1}, 4.0 / 3, true},
                 Row{"the picture shows more", {0.8}, 4.0 / 3, false}, Row{"aside", {1, 0, 0.05, -0.03}, 4.0 / 3, true},
                 Row{"turned", {0.9, 0.09, -0.02, 0.04}, 4.0 / 3, true},
                 Row{"turned and lower", {1, 0.17, -0.02, 0.12}, 4.0 / 3, true},
                 Row{"of another shape, turned back", {1, -0.07, 0.03, 0.03}, 1.4, true});
    constexpr double kFrameRatio = 4.0 / 3;
    INFO(row.name);
    const double zoom = fillingZoom(row.transform, row.pictureRatio, kFrameRatio);
    CHECK((zoom > 1) == row.enlarged);
    CHECK(zoom < kMostZoom);
    // How far inside of the picture the corners of the frame are.
    const Similarity seen = zoomed(row.transform, zoom);
    double nearest = 1;
    for (const double x : {-0.5, 0.5}) {
        for (const double y : {-kFrameRatio / 2, kFrameRatio / 2}) {
            const Point corner = seen({x, y});
            nearest = std::min({nearest, 0.5 - std::abs(corner.x), row.pictureRatio / 2 - std::abs(corner.y)});
        }
    }
    CHECK(nearest > -1e-9);
    CHECK((zoom == 1 || nearest < 1e-9)); // and no further
}

TEST_CASE("a frame is not enlarged beyond measure")
{
    CHECK(fillingZoom({3}, 1, 1) == kMostZoom);
    CHECK(fillingZoom({1, 0, 0.6, 0}, 1, 1) == kMostZoom); // its middle is beyond the picture
    CHECK(fillingZoom({}, 0.5, 1) == kMostZoom);
}

TEST_CASE("transforms that are none fill the target, and nothing is read or written outside")
{
    const test::OddRows source(sketch(33, 21));
    Picture picture(17, 19);
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const Similarity broken =
        GENERATE(Similarity{0.0, 0.0, 0.0, 0.0}, Similarity{-1.0, 0.0, 0.0, 0.0}, Similarity{kInfinity, 0.0, 0.0, 0.0},
                 Similarity{1.0, std::nan(""), 0.0, 0.0}, Similarity{1.0, 0.0, kInfinity, 0.0});
    warp(source.pixels(), broken, picture.mutablePixels(), Edge::Extend, {7, 8, 9});
    CHECK(channel(picture.pixels(), 8, 9, 2) == 7);
    CHECK(channel(picture.pixels(), 16, 18, 0) == 9);
}

TEST_CASE("the largest and smallest transforms stay within the source")
{
    const test::OddRows source(sketch(33, 21));
    Picture picture(17, 19);
    const Similarity extreme =
        GENERATE(Similarity{9e5, 1.0, 9e5, -9e5}, Similarity{2e-6, 3.0, 0.49, 0.3}, Similarity{30.0, -2.0, 0.0, 4.0});
    warp(source.pixels(), extreme, picture.mutablePixels(), GENERATE(Edge::Extend, Edge::Fill), {7, 8, 9});
    CHECK(channel(picture.pixels(), 16, 18, 3) == 255);
    warp({}, {}, picture.mutablePixels());
    warp(source.pixels(), {}, {});
    CHECK(channel(picture.pixels(), 16, 18, 3) == 255);
}
