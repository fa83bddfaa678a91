#include "core/photos/registration.h"

#include "buffers.h"
#include "tests/support/faces.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <numbers>
#include <random>

using namespace afterglow;
using namespace afterglow::photos;
using test::DrawnFace;
using test::Face;
using test::FacePose;
using test::SkinTone;

namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// The same numbers with every standard library.
class Random {
public:
    explicit Random(std::uint32_t seed) : m_random(seed) { }
    double between(double low, double high) { return low + (high - low) * (m_random() / 4294967296.0); }
    std::uint32_t next() { return m_random(); }

private:
    std::mt19937 m_random;
};

Face anyLight(Random &random, SkinTone tone)
{
    Face face;
    face.width = 240;
    face.height = 320;
    face.tone = tone;
    face.redness = random.between(0, 1);
    face.light = std::exp(random.between(std::log(0.25), std::log(1.6)));
    face.uneven = random.between(-0.7, 0.7);
    face.warmth = random.between(-0.8, 0.8);
    face.noise = random.between(0, 0.03);
    face.blur = random.between(0, 0.004);
    face.window = random.next() % 4 == 0;
    face.seed = random.next();
    return face;
}

Similarity anyPlace(Random &random)
{
    return {std::exp(random.between(std::log(0.8), std::log(1.25))), random.between(-15, 15) * kDegree,
            random.between(-0.15, 0.15), random.between(-0.15, 0.15)};
}

double errorAtEyes(const Similarity &transform, const DrawnFace &from, const DrawnFace &to)
{
    double worst = 0.0;
    for (std::size_t eye = 0; eye < from.eyes.size(); ++eye) {
        const Point mapped = transform(from.eyes[eye]);
        worst = std::max(worst, std::hypot(mapped.x - to.eyes[eye].x, mapped.y - to.eyes[eye].y));
    }
    return worst;
}

std::optional<Registration> aligned(const DrawnFace &from, const DrawnFace &to)
{
    return align(RegistrationImage(from.picture.pixels()), RegistrationImage(to.picture.pixels()));
}

constexpr double kTolerance = 0.015; // of the width
constexpr int kCases = 200;

} // namespace

TEST_CASE("a transform's inverse and sequence take points where they should")
{
    const Similarity t{1.2, 0.3, 0.1, -0.05};
    const Similarity u{0.8, -0.1, -0.2, 0.07};
    const Point p{0.3, -0.4};
    const Point back = t.inverse()(t(p));
    CHECK(back.x == Catch::Approx(p.x));
    CHECK(back.y == Catch::Approx(p.y));
    CHECK(t.then(u)(p).x == Catch::Approx(u(t(p)).x));
    CHECK(t.then(u)(p).y == Catch::Approx(u(t(p)).y));
    // Turned clockwise as seen: what was at the right goes down.
    CHECK(Similarity{1.0, 90 * kDegree, 0.0, 0.0}({1.0, 0.0}).y == Catch::Approx(1.0));
}

TEST_CASE("faces with other redness, light, noise and blur are aligned at the eyes")
{
    Random random(20261121);
    int good = 0;
    for (int i = 0; i < kCases; ++i) {
        const SkinTone tone = test::kSkinTones[static_cast<std::size_t>(i) % test::kSkinTones.size()];
        const Face first = anyLight(random, tone);
        Face second = anyLight(random, tone);
        second.placed = anyPlace(random);
        const DrawnFace from = test::draw(first);
        const DrawnFace to = test::draw(second);
        const auto found = aligned(from, to);
        const double error = found ? errorAtEyes(found->transform, from, to) : 1.0;
        if (error <= kTolerance)
            ++good;
        else
            UNSCOPED_INFO("case " << i << ": " << error << " of the width");
    }
    INFO(good << " of " << kCases << " within " << kTolerance);
    CHECK(good >= kCases * 99 / 100);
}

TEST_CASE("a face before another wall is aligned")
{
    Random random(7);
    constexpr int kWalls = 48;
    int good = 0;
    for (int i = 0; i < kWalls; ++i) {
        const SkinTone tone = test::kSkinTones[static_cast<std::size_t>(i) % test::kSkinTones.size()];
        Face first = anyLight(random, tone);
        const auto grey = [&random] { return static_cast<std::uint8_t>(random.between(40, 245)); };
        first.background = {grey(), grey(), grey()};
        Face second = anyLight(random, tone);
        second.placed = anyPlace(random);
        const DrawnFace from = test::draw(first);
        const DrawnFace to = test::draw(second);
        const auto found = aligned(from, to);
        if (found && errorAtEyes(found->transform, from, to) <= kTolerance)
            ++good;
    }
    INFO(good << " of " << kWalls);
    CHECK(good >= kWalls * 95 / 100);
}

TEST_CASE("every pose aligns with itself, and a portrait with a landscape")
{
    Face first;
    first.pose = GENERATE(FacePose::Front, FacePose::Left, FacePose::Right, FacePose::CloseUp);
    Face second = first;
    second.redness = 0.8;
    second.placed = {1.1, 0.1, 0.05, -0.04};
    std::tie(second.width, second.height) = GENERATE(std::pair{480, 640}, std::pair{1280, 720});
    CAPTURE(static_cast<int>(first.pose), second.width);
    if (second.width > second.height)
        second.placed.dx = 0.02;
    const DrawnFace from = test::draw(first);
    const DrawnFace to = test::draw(second);
    const auto found = aligned(from, to);
    REQUIRE(found);
    CHECK(errorAtEyes(found->transform, from, to) < 0.01);
    CHECK(found->motion.scale == Catch::Approx(1.1).epsilon(0.02));
    CHECK(found->motion.angle == Catch::Approx(0.1).margin(0.01));
}

TEST_CASE("the same picture is where it is")
{
    const DrawnFace face = test::draw({});
    const auto found = aligned(face, face);
    REQUIRE(found);
    CHECK(found->transform.scale == Catch::Approx(1.0).epsilon(0.001));
    CHECK(std::hypot(found->transform.dx, found->transform.dy, found->transform.angle) < 0.001);
    CHECK(std::hypot(found->motion.dx, found->motion.dy) < 0.001);
    CHECK(found->confidence > 0.99);
}

TEST_CASE("a guess leads to the same transform, also a wrong one")
{
    Face second;
    second.placed = {0.9, -0.12, 0.08, 0.05};
    const DrawnFace from = test::draw({});
    const DrawnFace to = test::draw(second);
    const RegistrationImage ghost(from.picture.pixels());
    const RegistrationImage frame(to.picture.pixels());
    Similarity guess = second.placed;
    SECTION("near")
    {
        guess.dx += 0.02;
    }
    SECTION("far")
    {
        guess = {1.2, 0.2, -0.1, -0.1};
    }
    SECTION("no transform at all")
    {
        guess = {std::nan(""), 0.0, 0.0, 0.0};
    }
    const auto found = align(ghost, frame, guess);
    REQUIRE(found);
    CHECK(errorAtEyes(found->transform, from, to) < 0.003);
}

TEST_CASE("where there is no such face, none is found")
{
    Face face;
    face.tone = GENERATE(SkinTone::I, SkinTone::IV, SkinTone::VI);
    const DrawnFace from = test::draw(face);
    const RegistrationImage ghost(from.picture.pixels());

    CHECK_FALSE(align(ghost, RegistrationImage(test::plain(480, 640, 128, 128, 128).pixels())));
    CHECK_FALSE(align(ghost, RegistrationImage(test::plain(480, 640, 0, 0, 0).pixels())));
    CHECK_FALSE(align(ghost, RegistrationImage()));
    CHECK_FALSE(align(RegistrationImage(), ghost));

    Picture noise = test::plain(480, 640, 0, 0, 0);
    Random random(3);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            test::put(noise, x, y, static_cast<std::uint8_t>(random.next() & 0xFFU));
    CHECK_FALSE(align(ghost, RegistrationImage(noise.pixels())));

    Face other = face; // a cheek from nearby is another pose
    other.pose = FacePose::CloseUp;
    CHECK_FALSE(aligned(from, test::draw(other)));
}

TEST_CASE("pictures that are too small or flat are no trouble")
{
    const auto [width, height] =
        GENERATE(std::pair{1, 1}, std::pair{1, 900}, std::pair{900, 1}, std::pair{31, 31}, std::pair{64, 64});
    const RegistrationImage tiny(test::plain(width, height, 90, 80, 70).pixels());
    CHECK_FALSE(align(tiny, tiny));
    CHECK_FALSE(align(tiny, RegistrationImage(test::draw({}).picture.pixels())));
}

TEST_CASE("a registration reads rows of odd length")
{
    Face face;
    face.width = 241;
    face.height = 321;
    const DrawnFace drawn = test::draw(face);
    const RegistrationImage plain(drawn.picture.pixels());
    const auto found = align(plain, RegistrationImage(test::OddRows(drawn.picture).pixels()));
    REQUIRE(found);
    CHECK(found->confidence > 0.99);
}
