#include "core/photos/quality.h"

#include "buffers.h"
#include "tests/support/faces.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>

using namespace afterglow;
using namespace afterglow::photos;
using test::Face;
using test::FacePose;
using test::SkinTone;

namespace {

Quality qualityOf(const Face &face)
{
    return measureQuality(test::draw(face).picture.pixels());
}

bool isFinite(const Quality &q)
{
    return std::isfinite(q.faceLuma) && std::isfinite(q.frameLuma) && std::isfinite(q.evenness)
        && std::isfinite(q.blownOut) && std::isfinite(q.frameBlownOut) && std::isfinite(q.sharpness)
        && std::isfinite(q.warmth);
}

Face toned()
{
    Face face;
    face.tone = GENERATE(SkinTone::I, SkinTone::II, SkinTone::III, SkinTone::IV, SkinTone::V, SkinTone::VI);
    CAPTURE(static_cast<int>(face.tone) + 1);
    return face;
}

} // namespace

TEST_CASE("every skin tone passes every check in the same good light")
{
    Face face = toned();
    face.pose = GENERATE(FacePose::Front, FacePose::Left, FacePose::Right);
    face.redness = GENERATE(0.0, 1.0);
    face.noise = 0.01;
    CAPTURE(static_cast<int>(face.pose), face.redness);
    const Quality q = qualityOf(face);
    CAPTURE(q.faceLuma, q.frameLuma, q.evenness, q.blownOut, q.sharpness);
    CHECK(isLightEnough(q));
    CHECK(isEven(q));
    CHECK_FALSE(isBlownOut(q));
    CHECK(isSharp(q));
    CHECK(lightVerdict(q) == LightVerdict::Good);
}

TEST_CASE("a dim room is too dark for every skin tone")
{
    Face face = toned();
    face.light = 0.06;
    face.noise = 0.02;
    CHECK(lightVerdict(qualityOf(face)) == LightVerdict::TooDark);
}

TEST_CASE("light from one side is uneven for every skin tone, whichever side")
{
    Face face = toned();
    face.uneven = GENERATE(0.8, -0.8);
    const Quality q = qualityOf(face);
    CAPTURE(q.evenness);
    CHECK(lightVerdict(q) == LightVerdict::Uneven);
}

TEST_CASE("a little less light on one side is even enough")
{
    Face face = toned();
    face.uneven = 0.3;
    CHECK(lightVerdict(qualityOf(face)) == LightVerdict::Good);
}

TEST_CASE("a face beside the middle is not taken for uneven light")
{
    Face face = toned();
    face.placed = {0.9, 0.1, GENERATE(-0.12, 0.12), 0.05};
    const Quality q = qualityOf(face);
    CAPTURE(q.evenness);
    CHECK(isEven(q));
}

TEST_CASE("glare is blown out for every skin tone")
{
    Face face = toned();
    face.glare = 0.8;
    const Quality q = qualityOf(face);
    CAPTURE(q.blownOut);
    CHECK(lightVerdict(q) == LightVerdict::BlownOut);
}

TEST_CASE("a bright window in a corner changes no verdict")
{
    Face face = toned();
    face.window = true;
    CHECK(lightVerdict(qualityOf(face)) == LightVerdict::Good);
    face.light = 0.06;
    CHECK(lightVerdict(qualityOf(face)) == LightVerdict::TooDark);
}

TEST_CASE("a face against a blown-out background is too dark")
{
    Face face = toned();
    face.background = {255, 255, 255};
    face.light = 1.0;
    face.shirt = {60, 60, 60};
    CHECK(qualityOf(face).frameBlownOut > kBacklitShare);
    Quality q = qualityOf(face);
    q.faceLuma = kBacklitFace - 0.01;
    CHECK(lightVerdict(q) == LightVerdict::TooDark);
    q.frameBlownOut = 0.0;
    CHECK(lightVerdict(q) == LightVerdict::Good);
}

TEST_CASE("blur is seen for every skin tone, with noise and without, at every size")
{
    Face face = toned();
    std::tie(face.width, face.height) = GENERATE(std::pair{480, 640}, std::pair{720, 1280}, std::pair{1280, 720});
    face.noise = GENERATE(0.0, 0.02);
    CAPTURE(face.width, face.noise);
    const Quality sharp = qualityOf(face);
    const double oval = guideOval(face.width, face.height).radiusX / (0.345 * face.width);
    face.blur = 0.011 * oval; // of the width of a portrait
    const Quality blurred = qualityOf(face);
    CAPTURE(sharp.sharpness, blurred.sharpness);
    CHECK(sharpnessVerdict(sharp) == SharpnessVerdict::Sharp);
    CHECK(sharpnessVerdict(blurred) == SharpnessVerdict::Blurred);
}

TEST_CASE("sharpness is that of the edges' spread, whatever their contrast")
{
    Face face;
    face.blur = 2.0 / face.width; // two pixels: 1 / (2 * 2²)
    const double bright = qualityOf(face).sharpness;
    CHECK(bright == Catch::Approx(0.125).epsilon(0.25));
    face.light = 0.3;
    CHECK(qualityOf(face).sharpness == Catch::Approx(bright).epsilon(0.15));
}

TEST_CASE("noise alone is not sharpness")
{
    Face face;
    face.blur = 0.01;
    const double without = qualityOf(face).sharpness;
    face.noise = 0.03;
    face.seed = GENERATE(range(1U, 6U));
    CHECK(qualityOf(face).sharpness < without + 0.08);
}

TEST_CASE("warmth follows the colour of the light, and hardly the redness")
{
    Face face = toned();
    const double neutral = qualityOf(face).warmth;
    face.redness = 1.0;
    CHECK(std::abs(qualityOf(face).warmth - neutral) < 0.12);
    face.redness = 0.0;
    face.warmth = 0.8;
    CHECK(qualityOf(face).warmth > neutral + 0.25);
}

TEST_CASE("pictures without a face have finite values and honest verdicts")
{
    const auto [width, height] =
        GENERATE(std::pair{1, 1}, std::pair{1, 700}, std::pair{3, 2}, std::pair{17, 40}, std::pair{640, 480});
    CAPTURE(width, height);
    const Quality black = measureQuality(test::plain(width, height, 0, 0, 0).pixels());
    CHECK(isFinite(black));
    CHECK(lightVerdict(black) == LightVerdict::TooDark);
    CHECK_FALSE(isSharp(black));
    const Quality grey = measureQuality(test::plain(width, height, 128, 128, 128).pixels());
    CHECK(isFinite(grey));
    CHECK(lightVerdict(grey) == LightVerdict::Good);
    CHECK_FALSE(isSharp(grey));
    const Quality white = measureQuality(test::plain(width, height, 255, 255, 255).pixels());
    CHECK(isFinite(white));
    CHECK(isBlownOut(white) == (white.blownOut > 0));
    CHECK(measureQuality({}) == Quality{});
}

TEST_CASE("the quality of rows of odd length is the same")
{
    Face face;
    face.width = 241;
    face.height = 321;
    const Picture picture = test::draw(face).picture;
    CHECK(measureQuality(test::OddRows(picture).pixels()) == measureQuality(picture.pixels()));
}
