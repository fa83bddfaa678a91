#include "core/photos/framing.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace afterglow::photos;

namespace {

Registration moved(const Similarity &motion)
{
    return {motion, motion, 0.9};
}
FramingAdvice after(const Similarity &motion, int frames = 6)
{
    FramingAdvice advice;
    for (int i = 0; i < frames; ++i)
        advice.update(moved(motion));
    return advice;
}

} // namespace

TEST_CASE("each deviation has its word, in the patient's own directions")
{
    CHECK(framingOf({}) == Framing::Good);
    CHECK(framingOf({0.85, 0.0, 0.0, 0.0}) == Framing::MoveCloser);
    CHECK(framingOf({1.2, 0.0, 0.0, 0.0}) == Framing::MoveFarther);
    CHECK(framingOf({1.0, 0.0, 0.0, -0.1}) == Framing::MoveDown);
    CHECK(framingOf({1.0, 0.0, 0.0, 0.1}) == Framing::MoveUp);
    CHECK(framingOf({1.0, 0.2, 0.0, 0.0}) == Framing::Straighten);
    CHECK(framingOf({1.0, -0.2, 0.0, 0.0}) == Framing::Straighten);

    // Too far right in the picture as others see it is too far to the patient's own left.
    CHECK(framingOf({1.0, 0.0, 0.1, 0.0}, View::AsSeen) == Framing::MoveRight);
    CHECK(framingOf({1.0, 0.0, -0.1, 0.0}, View::AsSeen) == Framing::MoveLeft);
    // In a mirror, the patient's left is at the left.
    CHECK(framingOf({1.0, 0.0, 0.1, 0.0}, View::Mirrored) == Framing::MoveLeft);
    CHECK(framingOf({1.0, 0.0, -0.1, 0.0}, View::Mirrored) == Framing::MoveRight);
}

TEST_CASE("what is furthest off is said first")
{
    CHECK(framingOf({0.90, 0.0, 0.12, 0.0}) == Framing::MoveRight);
    CHECK(framingOf({0.70, 0.0, 0.12, 0.0}) == Framing::MoveCloser);
}

TEST_CASE("before a face was found there is nothing to hold still for")
{
    FramingAdvice advice;
    CHECK(advice.framing() == Framing::NotFound);
    advice.update(std::nullopt);
    CHECK(advice.framing() == Framing::NotFound);
    CHECK(advice.goodFrames() == 0);
    CHECK_FALSE(advice.last());
}

TEST_CASE("good frames are counted, and begin anew after a bad one")
{
    FramingAdvice advice = after({}, 5);
    CHECK(advice.framing() == Framing::Good);
    CHECK(advice.goodFrames() == 5);
    advice.update(std::nullopt);
    CHECK(advice.framing() == Framing::Good);
    CHECK(advice.goodFrames() == 0);
    advice.update(moved({}));
    CHECK(advice.goodFrames() == 1);
}

TEST_CASE("a face that trembles at the edge of the dead zone doesn't make the advice flicker")
{
    FramingAdvice advice = after({0.92, 0.0, 0.0, 0.0});
    REQUIRE(advice.framing() == Framing::MoveCloser);
    for (int i = 0; i < 20; ++i) {
        advice.update(moved({i % 2 == 0 ? 0.95 : 0.935, 0.0, 0.0, 0.0})); // 5 and 7 % of 6 %
        CHECK(advice.framing() == Framing::MoveCloser);
    }
    for (int i = 0; i < 6; ++i)
        advice.update(moved({0.99, 0.0, 0.0, 0.0}));
    CHECK(advice.framing() == Framing::Good);
    for (int i = 0; i < 20; ++i) {
        advice.update(moved({0.95, 0.0, 0.0, 0.0})); // not worth a word when it was good
        CHECK(advice.framing() == Framing::Good);
    }
}

TEST_CASE("two deviations alike don't take turns; one that is clearly larger is said instead")
{
    FramingAdvice advice = after({0.90, 0.0, 0.0, 0.0});
    REQUIRE(advice.framing() == Framing::MoveCloser);
    for (int i = 0; i < 10; ++i) {
        advice.update(moved({0.90, 0.0, 0.0, i % 2 == 0 ? 0.075 : 0.065}));
        CHECK(advice.framing() == Framing::MoveCloser);
    }
    for (int i = 0; i < 6; ++i)
        advice.update(moved({0.90, 0.0, 0.0, 0.14}));
    CHECK(advice.framing() == Framing::MoveUp);
}

TEST_CASE("a single outlier changes nothing, and a face that is lost for long is said to be")
{
    FramingAdvice advice = after({});
    advice.update(moved({0.90, 0.0, 0.0, 0.0}));
    CHECK(advice.framing() == Framing::Good);
    for (int i = 1; i < FramingAdvice::kPatience; ++i)
        advice.update(std::nullopt);
    CHECK(advice.framing() == Framing::Good);
    CHECK(advice.last());
    advice.update(std::nullopt);
    CHECK(advice.framing() == Framing::NotFound);
    CHECK_FALSE(advice.last());
}
