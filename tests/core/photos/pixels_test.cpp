#include "core/photos/pixels.h"

#include "buffers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace afterglow::photos;
using afterglow::test::channel;

TEST_CASE("reducing averages areas, also where a pixel belongs to two of them")
{
    Picture picture = test::plain(3, 1, 0, 0, 0);
    test::put(picture, 0, 0, 90);
    test::put(picture, 1, 0, 30);
    const Picture two = reduce(picture.pixels(), 2);
    REQUIRE(two.width() == 2);
    REQUIRE(two.height() == 1);
    CHECK(channel(two.pixels(), 0, 0, 0) == 70); // 90 whole and half of 30, over 1.5
    CHECK(channel(two.pixels(), 1, 0, 0) == 10);
}

TEST_CASE("reducing keeps channels apart, the mean and the shape")
{
    const auto [width, height] = GENERATE(std::pair{1280, 720}, std::pair{721, 1283}, std::pair{4000, 3000});
    const Picture picture = test::plain(width, height, 200, 100, 50);
    const Picture small = reduce(picture.pixels(), 160);
    CHECK(std::max(small.width(), small.height()) == 160);
    CHECK(static_cast<double>(small.width()) / small.height()
          == Catch::Approx(static_cast<double>(width) / height).epsilon(0.01));
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) {
            const bool same = channel(small.pixels(), x, y, 2) == 200 && channel(small.pixels(), x, y, 1) == 100
                && channel(small.pixels(), x, y, 0) == 50;
            if (!same)
                FAIL("at " << x << ", " << y);
        }
}

TEST_CASE("a small picture is copied, never enlarged")
{
    const Picture picture = test::plain(5, 3, 1, 2, 3);
    const Picture same = reduce(picture.pixels(), 100);
    CHECK(same.width() == 5);
    CHECK(same.height() == 3);
    CHECK(channel(same.pixels(), 4, 2, 2) == 1);
}

TEST_CASE("a very long picture keeps a pixel of its short side")
{
    const Picture picture = test::plain(3000, 2, 9, 9, 9);
    const Picture line = reduce(picture.pixels(), 30);
    CHECK(line.width() == 30);
    CHECK(line.height() == 1);
}

TEST_CASE("views that can't be read are empty, and what is made of them as well")
{
    const Picture picture = test::plain(4, 4, 9, 9, 9);
    Pixels view = picture.pixels();
    CHECK_FALSE(view.empty());
    SECTION("no data")
    {
        view.data = nullptr;
    }
    SECTION("no width")
    {
        view.width = 0;
    }
    SECTION("a negative height")
    {
        view.height = -1;
    }
    SECTION("rows that overlap")
    {
        view.stride = 15;
    }
    SECTION("too wide to be a picture")
    {
        view.width = kLongestSide + 1;
    }
    CHECK(view.empty());
    CHECK(reduce(view, 2).empty());
    CHECK(luma(view).empty());
}

TEST_CASE("rows of odd length are read like others")
{
    Picture picture = test::plain(7, 5, 10, 20, 30);
    test::put(picture, 3, 2, 255);
    const test::OddRows odd(picture);
    const Picture expected = reduce(picture.pixels(), 3);
    const Picture reduced = reduce(odd.pixels(), 3);
    REQUIRE(reduced.width() == expected.width());
    for (int y = 0; y < reduced.height(); ++y)
        for (int x = 0; x < reduced.width(); ++x)
            CHECK(channel(reduced.pixels(), x, y, 1) == channel(expected.pixels(), x, y, 1));
}

TEST_CASE("luma weighs green most, blue least")
{
    CHECK(luma(test::plain(1, 1, 255, 0, 0).pixels()).at(0, 0) == Catch::Approx(0.2126));
    CHECK(luma(test::plain(1, 1, 0, 255, 0).pixels()).at(0, 0) == Catch::Approx(0.7152));
    CHECK(luma(test::plain(1, 1, 0, 0, 255).pixels()).at(0, 0) == Catch::Approx(0.0722));
    CHECK(luma(test::plain(1, 1, 255, 255, 255).pixels()).at(0, 0) == Catch::Approx(1.0));
}

TEST_CASE("the guide oval lies within the picture, in a portrait and in a landscape")
{
    const auto [width, height] = GENERATE(std::pair{1080, 1440}, std::pair{1280, 720}, std::pair{500, 500});
    const Oval oval = guideOval(width, height);
    CHECK(oval.centreX - oval.radiusX > 0);
    CHECK(oval.centreX + oval.radiusX < width);
    CHECK(oval.centreY - oval.radiusY > 0);
    CHECK(oval.centreY + oval.radiusY < height);
    CHECK(oval.radiusX / oval.radiusY == Catch::Approx(0.63));
    CHECK(oval.contains(width / 2, height / 2));
    CHECK_FALSE(oval.contains(0, 0));
}
