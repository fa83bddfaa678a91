#include "core/photos/comparability.h"

#include "tests/support/faces.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace afterglow::photos;
using test::Face;
using test::SkinTone;

namespace {

std::vector<ComparabilityHint> hintsOf(const Face &first, const Face &second)
{
    const test::DrawnFace a = test::draw(first);
    const test::DrawnFace b = test::draw(second);
    return comparability(measureQuality(a.picture.pixels()), measureQuality(b.picture.pixels()),
                         align(RegistrationImage(a.picture.pixels()), RegistrationImage(b.picture.pixels())));
}
bool has(const std::vector<ComparabilityHint> &hints, ComparabilityHint hint)
{
    return std::find(hints.begin(), hints.end(), hint) != hints.end();
}

} // namespace

TEST_CASE("the same pose in the same light can be compared, however red the skin is")
{
    Face before;
    before.tone = GENERATE(SkinTone::I, SkinTone::II, SkinTone::III, SkinTone::IV, SkinTone::V, SkinTone::VI);
    before.noise = 0.01;
    Face today = before;
    today.seed = 2;
    today.redness = 1.0;
    today.placed = {1.08, 0.05, 0.03, -0.04};
    CHECK(hintsOf(before, today).empty());
}

TEST_CASE("what makes a comparison dishonest is named")
{
    const Face before;
    Face today;
    auto expected = ComparabilityHint::PoseDiffers;
    SECTION("another pose")
    {
        today.pose = test::FacePose::CloseUp;
        expected = ComparabilityHint::PoseDiffers;
    }
    SECTION("much closer")
    {
        today.placed.scale = 1.32;
        expected = ComparabilityHint::DistanceDiffers;
    }
    SECTION("turned")
    {
        today.placed.angle = 0.31;
        expected = ComparabilityHint::PositionDiffers;
    }
    SECTION("a dim room")
    {
        today.light = 0.05;
        expected = ComparabilityHint::SecondLightPoor;
    }
    SECTION("half the light")
    {
        today.light = 0.42;
        expected = ComparabilityHint::BrightnessDiffers;
    }
    SECTION("light from a side")
    {
        today.uneven = 0.7;
        expected = ComparabilityHint::EvennessDiffers;
    }
    SECTION("a light bulb")
    {
        today.warmth = 1.0;
        expected = ComparabilityHint::ColourDiffers;
    }
    SECTION("a shaken hand")
    {
        today.blur = 0.009;
        expected = ComparabilityHint::SharpnessDiffers;
    }
    CHECK(has(hintsOf(before, today), expected));
    CHECK_FALSE(has(hintsOf(before, before), expected));
}

TEST_CASE("the poor one of two photos is named, not the other")
{
    Quality good;
    good.faceLuma = 0.6;
    good.frameLuma = 0.8;
    good.sharpness = 1.0;
    Quality uneven = good;
    uneven.evenness = kUneven - 0.05;
    const Registration here{};
    const auto second = comparability(good, uneven, here);
    CHECK(has(second, ComparabilityHint::SecondLightPoor));
    CHECK_FALSE(has(second, ComparabilityHint::FirstLightPoor));
    const auto first = comparability(uneven, good, here);
    CHECK(has(first, ComparabilityHint::FirstLightPoor));
    CHECK_FALSE(has(first, ComparabilityHint::SecondLightPoor));
}
