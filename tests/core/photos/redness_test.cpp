#include "core/photos/redness.h"

#include "buffers.h"
#include "tests/support/faces.h"

#include <array>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <limits>

using namespace afterglow;
using namespace afterglow::photos;
using Catch::Approx;
using test::DrawnFace;
using test::Face;
using test::SkinTone;

namespace {

tl::expected<Redness, NoRedness> rednessOf(const DrawnFace &drawn)
{
    return relativeRedness(drawn.picture.pixels(), drawn.marks, measureQuality(drawn.picture.pixels()));
}

Quality goodLight()
{
    Quality quality;
    quality.faceLuma = 0.6;
    quality.frameLuma = 0.8;
    return quality;
}

} // namespace

TEST_CASE("known colours have their CIELAB values under D65")
{
    struct Known {
        std::array<std::uint8_t, 3> rgb;
        Lab lab;
    };
    // The primaries, the secondaries and greys, as published for sRGB.
    const auto known =
        GENERATE(Known{{255, 0, 0}, {53.24, 80.09, 67.20}}, Known{{0, 255, 0}, {87.73, -86.18, 83.18}},
                 Known{{0, 0, 255}, {32.30, 79.19, -107.86}}, Known{{255, 255, 0}, {97.14, -21.55, 94.48}},
                 Known{{0, 255, 255}, {91.11, -48.09, -14.13}}, Known{{255, 0, 255}, {60.32, 98.23, -60.82}},
                 Known{{255, 255, 255}, {100.0, 0.0, 0.0}}, Known{{0, 0, 0}, {0.0, 0.0, 0.0}},
                 Known{{128, 128, 128}, {53.59, 0.0, 0.0}}, Known{{128, 0, 0}, {25.53, 48.05, 38.06}});
    const Lab lab = toLab(known.rgb[0], known.rgb[1], known.rgb[2]);
    CHECK(lab.l == Approx(known.lab.l).margin(0.03));
    CHECK(lab.a == Approx(known.lab.a).margin(0.03));
    CHECK(lab.b == Approx(known.lab.b).margin(0.03));
}

TEST_CASE("the median within a mark is that of its colour, whatever surrounds it")
{
    Picture picture = test::plain(200, 300, 0, 255, 0);
    const MutablePixels pixels = picture.mutablePixels();
    for (int y = 100; y < 160; ++y)
        for (int x = 40; x < 100; ++x) {
            std::uint8_t *pixel = pixels.row(y) + static_cast<std::ptrdiff_t>(x) * kBytesPerPixel;
            pixel[0] = 120;
            pixel[1] = 130;
            pixel[2] = 200;
        }
    const Mark mark{{70.0 / 200 - 0.5, (130.0 - 150.0) / 200}, 28.0 / 200};
    const auto median = medianRedness(picture.pixels(), mark);
    REQUIRE(median);
    CHECK(*median == Approx(toLab(200, 130, 120).a).margin(1e-4));
}

TEST_CASE("redness grows with the redness that was drawn, for every skin tone")
{
    Face face;
    face.tone = GENERATE(SkinTone::I, SkinTone::II, SkinTone::III, SkinTone::IV, SkinTone::V, SkinTone::VI);
    face.noise = 0.008;
    CAPTURE(static_cast<int>(face.tone) + 1);
    double last = -1.0;
    for (const double drawn : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        face.redness = drawn;
        const auto measured = rednessOf(test::draw(face));
        REQUIRE(measured);
        if (drawn == 0.0)
            CHECK(std::abs(measured->difference) < 0.5);
        else
            CHECK(measured->difference > last + 1.0);
        CHECK(measured->repeatability >= 0.0);
        CHECK(measured->repeatability < 1.0);
        last = measured->difference;
    }
}

TEST_CASE("the difference is that of the two colours")
{
    // The cheek of tone II at full redness, against its neck.
    Face face;
    face.redness = 1.0;
    const auto measured = rednessOf(test::draw(face));
    REQUIRE(measured);
    const double cheek = toLab(220, 127, 123).a;
    const double neck = toLab(234, 193, 173).a;
    CHECK(measured->difference == Approx(cheek - neck).margin(0.5));
}

TEST_CASE("a mark at the rim of the redness repeats less well than one in its middle")
{
    Face face;
    face.redness = 1.0;
    DrawnFace drawn = test::draw(face);
    const auto middle = rednessOf(drawn);
    drawn.marks.treated.centre.x += 0.13;
    const auto rim = rednessOf(drawn);
    REQUIRE(middle);
    REQUIRE(rim);
    CHECK(rim->repeatability > middle->repeatability + 0.5);
}

TEST_CASE("marks are carried to another photo by its registration")
{
    Face first;
    first.redness = 0.2;
    const DrawnFace from = test::draw(first);
    Face second = first;
    second.redness = 0.7;
    second.placed = {0.92, 0.1, 0.06, 0.03};
    const DrawnFace to = test::draw(second);
    const auto found = align(RegistrationImage(from.picture.pixels()), RegistrationImage(to.picture.pixels()));
    REQUIRE(found);
    const Marks carried = mapped(from.marks, found->transform);
    CHECK(carried.treated.centre.x == Approx(to.marks.treated.centre.x).margin(0.005));
    CHECK(carried.treated.centre.y == Approx(to.marks.treated.centre.y).margin(0.005));
    CHECK(carried.treated.radius == Approx(to.marks.treated.radius).epsilon(0.01));
    const auto direct = rednessOf(to);
    const auto mappedRedness = relativeRedness(to.picture.pixels(), carried, measureQuality(to.picture.pixels()));
    REQUIRE(direct);
    REQUIRE(mappedRedness);
    CHECK(mappedRedness->difference == Approx(direct->difference).margin(0.3));
}

TEST_CASE("there is no number where it isn't comparable")
{
    const Picture picture = test::plain(400, 400, 180, 140, 120);
    const Mark mark{{0.0, 0.0}, 0.05};
    REQUIRE(relativeRedness(picture.pixels(), {mark, mark}, goodLight()));
    const auto reason = [&](const Pixels &pixels, const Mark &treated, const Quality &quality) {
        const auto measured = relativeRedness(pixels, {treated, mark}, quality);
        REQUIRE_FALSE(measured);
        return measured.error();
    };
    SECTION("a mark that is partly outside")
    {
        CHECK(reason(picture.pixels(), {{0.48, 0.0}, 0.05}, goodLight()) == NoRedness::Outside);
        CHECK(reason(picture.pixels(), {{0.0, -0.7}, 0.05}, goodLight()) == NoRedness::Outside);
    }
    SECTION("a mark that is none")
    {
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        CHECK(reason(picture.pixels(), {{kNan, 0.0}, 0.05}, goodLight()) == NoRedness::Outside);
        CHECK(reason(picture.pixels(), {{0.0, 0.0}, kNan}, goodLight()) == NoRedness::Outside);
        CHECK(reason(picture.pixels(), {{0.0, 0.0}, -1.0}, goodLight()) == NoRedness::Outside);
        CHECK(reason({}, mark, goodLight()) == NoRedness::Outside);
    }
    SECTION("too few pixels")
    {
        CHECK(reason(picture.pixels(), {{0.0, 0.0}, 0.008}, goodLight()) == NoRedness::TooFewPixels);
    }
    SECTION("overexposed")
    {
        CHECK(reason(test::plain(400, 400, 255, 200, 190).pixels(), mark, goodLight()) == NoRedness::Clipped);
    }
    SECTION("underexposed")
    {
        CHECK(reason(test::plain(400, 400, 6, 4, 4).pixels(), mark, goodLight()) == NoRedness::Clipped);
    }
    SECTION("light that fails the check")
    {
        Quality uneven = goodLight();
        uneven.evenness = 0.4;
        CHECK(reason(picture.pixels(), mark, uneven) == NoRedness::PoorLight);
        CHECK(reason(picture.pixels(), mark, {}) == NoRedness::PoorLight);
    }
}

TEST_CASE("a mark at the very edge is measured without reading beyond it")
{
    const test::OddRows odd(test::plain(101, 99, 180, 140, 120));
    const Mark corner{{0.5 - 0.1, 99.0 / 101 / 2 - 0.1}, 0.0999};
    const auto measured = relativeRedness(odd.pixels(), {corner, corner}, goodLight());
    REQUIRE(measured);
    CHECK(measured->difference == 0.0);
    CHECK(measured->repeatability == 0.0);
}
