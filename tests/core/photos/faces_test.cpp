// The drawn faces are what the other tests rely on.
#include "tests/support/faces.h"

#include "buffers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

using namespace afterglow;
using namespace afterglow::photos;
using test::channel;
using test::Face;
using test::SkinTone;

namespace {

double brightnessAt(const Picture &picture, const Point &p)
{
    const int x = static_cast<int>((p.x + 0.5) * picture.width());
    const int y = static_cast<int>(p.y * picture.width() + picture.height() / 2.0);
    return luma(picture.pixels()).at(x, y);
}

} // namespace

TEST_CASE("the same face is drawn byte by byte alike")
{
    Face face;
    face.noise = 0.02;
    face.blur = 0.002;
    const Picture a = test::draw(face).picture;
    const Picture b = test::draw(face).picture;
    CHECK(std::equal(a.pixels().data, a.pixels().data + a.pixels().stride * a.height(), b.pixels().data));
    face.seed = 2;
    const Picture c = test::draw(face).picture;
    CHECK_FALSE(std::equal(a.pixels().data, a.pixels().data + a.pixels().stride * a.height(), c.pixels().data));
}

TEST_CASE("the eyes are where they are said to be, wherever the face was placed")
{
    Face face;
    face.tone = GENERATE(SkinTone::I, SkinTone::II, SkinTone::III, SkinTone::IV, SkinTone::V, SkinTone::VI);
    face.placed = GENERATE(Similarity{}, Similarity{0.85, 0.2, 0.1, -0.1}, Similarity{1.2, -0.25, -0.1, 0.1});
    const test::DrawnFace drawn = test::draw(face);
    for (const Point &eye : drawn.eyes)
        CHECK(brightnessAt(drawn.picture, eye) < 0.6 * brightnessAt(drawn.picture, drawn.marks.treated.centre));
    CHECK(drawn.eyes[0].x < drawn.eyes[1].x);
}

TEST_CASE("light, glare and darkness do what they say")
{
    Face face;
    const test::DrawnFace normal = test::draw(face);
    const Point cheek = normal.marks.treated.centre;
    face.light = 0.2;
    CHECK(brightnessAt(test::draw(face).picture, cheek) < 0.6 * brightnessAt(normal.picture, cheek));
    face.light = 1.0;
    face.glare = 1.0;
    CHECK(brightnessAt(test::draw(face).picture, cheek) > 0.98);
    face.width = 0;
    CHECK(test::draw(face).picture.empty());
}
