#include "app/media/frame_analysis.h"
#include "app/media/frame_examiner.h"
#include "app/media/frame_pixels.h"
#include "support/faces.h"

#include <QSignalSpy>
#include <QVideoFrameFormat>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

using namespace afterglow;
using namespace afterglow::app;
using namespace std::chrono_literals;

namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// A frame whose planes are filled with a few bytes over and over.
QVideoFrame frameOf(Format format, QSize size, const std::vector<std::vector<std::uint8_t>> &planes)
{
    QVideoFrame frame(QVideoFrameFormat(size, format));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    REQUIRE(frame.planeCount() == static_cast<int>(planes.size()));
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        const auto &bytes = planes[static_cast<std::size_t>(plane)];
        for (int i = 0; i < frame.mappedBytes(plane); ++i)
            frame.bits(plane)[i] = bytes[static_cast<std::size_t>(i) % bytes.size()];
    }
    frame.unmap();
    return frame;
}

std::array<int, 3> colourAt(const photos::Picture &picture, int x, int y)
{
    const std::uint8_t *pixel = picture.pixels().row(y) + static_cast<std::ptrdiff_t>(x) * photos::kBytesPerPixel;
    return {pixel[2], pixel[1], pixel[0]};
}

bool isNear(std::array<int, 3> one, std::array<int, 3> other)
{
    return std::ranges::equal(one, other, [](int a, int b) { return std::abs(a - b) <= 2; });
}

test::Face face()
{
    test::Face face;
    face.noise = 0.006;
    return face;
}

photos::Picture picture(const test::Face &face)
{
    return test::draw(face).picture;
}

QVideoFrame frame(const test::Face &face)
{
    const photos::Picture drawn = picture(face);
    const photos::Pixels pixels = drawn.pixels();
    QVideoFrame frame(QVideoFrameFormat({pixels.width, pixels.height}, Format::Format_BGRX8888));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    for (int y = 0; y < pixels.height; ++y)
        std::copy_n(pixels.row(y), pixels.width * photos::kBytesPerPixel, frame.bits(0) + y * frame.bytesPerLine(0));
    frame.unmap();
    return frame;
}

} // namespace

TEST_CASE("a frame of every format that cameras have becomes the same pixels")
{
    struct Case {
        Format format;
        std::vector<std::vector<std::uint8_t>> planes;
    };
    // A strong orange: R 230, G 120, B 40; Y 140, Cb 77, Cr 182.
    const auto one = GENERATE(
        Case{Format::Format_RGBX8888, {{230, 120, 40, 255}}}, Case{Format::Format_RGBA8888, {{230, 120, 40, 255}}},
        Case{Format::Format_BGRX8888, {{40, 120, 230, 255}}}, Case{Format::Format_XRGB8888, {{255, 230, 120, 40}}},
        Case{Format::Format_XBGR8888, {{255, 40, 120, 230}}}, Case{Format::Format_NV12, {{140}, {77, 182}}},
        Case{Format::Format_NV21, {{140}, {182, 77}}}, Case{Format::Format_YUV420P, {{140}, {77}, {182}}},
        Case{Format::Format_YUYV, {{140, 77, 140, 182}}}, Case{Format::Format_UYVY, {{77, 140, 182, 140}}});
    CAPTURE(one.format);
    const photos::Picture small = reducedFrame(frameOf(one.format, {1280, 720}, one.planes), 640);
    REQUIRE(small.pixels().width == 640);
    REQUIRE(small.pixels().height == 360);
    for (const int x : {0, 639}) {
        for (const int y : {0, 359})
            CHECK(isNear(colourAt(small, x, y), {230, 120, 40}));
    }
}

TEST_CASE("a frame is reduced by a whole factor, to the mean of what it stands for")
{
    const QVideoFrame columns = frameOf(Format::Format_RGBX8888, {1000, 500}, {{10, 0, 200, 255, 30, 0, 100, 255}});
    CHECK(reducedFrame(columns, 640).pixels().width == 1000);
    const photos::Picture half = reducedFrame(columns, 500);
    CHECK(half.pixels().width == 500);
    CHECK(colourAt(half, 250, 125) == std::array{20, 0, 150});
    CHECK(reducedFrame(columns, 2000).pixels().width == 1000);
    CHECK(reducedFrame(columns, 0).empty());
    CHECK(reducedFrame(QVideoFrame(), 640).empty());
}

TEST_CASE("a turned frame comes upright")
{
    QVideoFrame turned = frameOf(Format::Format_RGBX8888, {4, 2}, {{0, 0, 0, 255}});
    REQUIRE(turned.map(QVideoFrame::ReadWrite));
    turned.bits(0)[0] = 255; // red in the upper left corner
    turned.unmap();
    struct Case {
        int degrees;
        QSize size;
        QPoint red;
    };
    const auto one = GENERATE(Case{0, {4, 2}, {0, 0}}, Case{90, {2, 4}, {1, 0}}, Case{180, {4, 2}, {3, 1}},
                              Case{270, {2, 4}, {0, 3}});
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    turned.setRotation(static_cast<QtVideo::Rotation>(one.degrees));
#else
    turned.setRotationAngle(static_cast<QVideoFrame::RotationAngle>(one.degrees));
#endif
    const photos::Picture upright = reducedFrame(turned, 4);
    CAPTURE(one.degrees);
    REQUIRE(upright.pixels().width == one.size.width());
    REQUIRE(upright.pixels().height == one.size.height());
    CHECK(colourAt(upright, one.red.x(), one.red.y()) == std::array{255, 0, 0});
}

TEST_CASE("a verdict changes only after three frames that agree")
{
    using photos::LightVerdict;
    const photos::Picture lit = picture(face());
    test::Face dim = face();
    dim.light = 0.1;
    const photos::Picture dark = picture(dim);
    FrameExaminer examiner;
    const auto see = [&](const photos::Picture &frame) { return examiner.examine(frame.pixels(), 0ms).light; };
    CHECK(see(lit) == LightVerdict::Good); // the first is told at once
    CHECK(see(dark) == LightVerdict::Good);
    CHECK(see(dark) == LightVerdict::Good);
    CHECK(see(lit) == LightVerdict::Good); // they have to come in a row
    CHECK(see(dark) == LightVerdict::Good);
    CHECK(see(dark) == LightVerdict::Good);
    CHECK(see(dark) == LightVerdict::TooDark);
    CHECK(see(lit) == LightVerdict::TooDark);
}

TEST_CASE("a blurred frame is told from a sharp one")
{
    test::Face shaken = face();
    shaken.blur = 0.008;
    CHECK(FrameExaminer().examine(picture(face()).pixels(), 0ms).sharpness == photos::SharpnessVerdict::Sharp);
    CHECK(FrameExaminer().examine(picture(shaken).pixels(), 0ms).sharpness == photos::SharpnessVerdict::Blurred);
}

TEST_CASE("a face at rest is still, whatever the noise; one that moves is not")
{
    test::Face again = face();
    again.seed = 2;
    test::Face moved = face();
    moved.placed.dx = 0.03;
    FrameExaminer examiner;
    CHECK_FALSE(examiner.examine(picture(face()).pixels(), 0ms).still); // nothing to compare with
    const FrameFindings rest = examiner.examine(picture(again).pixels(), 33ms);
    CHECK(rest.still);
    CHECK(rest.at == 33ms);
    CHECK_FALSE(examiner.examine(picture(moved).pixels(), 66ms).still);
}

TEST_CASE("a frame is lined up with the ghost, where there is one")
{
    const photos::Picture there = picture(face());
    test::Face far = face();
    far.placed.scale = 0.85;
    const photos::Picture farther = picture(far);
    CHECK_FALSE(FrameExaminer().examine(there.pixels(), 0ms).framing.has_value());
    const auto seen = [&](const photos::Picture &frame) {
        FrameExaminer examiner(photos::RegistrationImage(there.pixels()));
        FrameFindings found;
        for (int i = 0; i < 8; ++i)
            found = examiner.examine(frame.pixels(), 0ms);
        return found.framing;
    };
    CHECK(seen(there) == photos::Framing::Good);
    CHECK(seen(farther) == photos::Framing::MoveCloser);
}

TEST_CASE("of the frames that come while one is examined only the latest is")
{
    FrameAnalysis analysis;
    std::vector<FrameFindings> found;
    QObject::connect(&analysis, &FrameAnalysis::examined, &analysis,
                     [&found](const FrameFindings &findings) { found.push_back(findings); });
    QSignalSpy examined(&analysis, &FrameAnalysis::examined);
    const QVideoFrame rest = frame(face());
    test::Face elsewhere = face();
    elsewhere.placed.dx = 0.05;
    const QVideoFrame last = frame(elsewhere);

    analysis.offer(rest);
    REQUIRE(examined.wait());
    constexpr int kOffered = 200;
    for (int i = 0; i < kOffered; ++i)
        analysis.offer(rest);
    analysis.offer(last);
    while (found.size() == 1 || found.back().still)
        REQUIRE(examined.wait()); // the last one is not lost
    CHECK(found.size() < kOffered / 2);
}

TEST_CASE("nothing is told of what was examined against another ghost")
{
    FrameAnalysis analysis;
    QSignalSpy examined(&analysis, &FrameAnalysis::examined);
    const QVideoFrame frames = frame(face());
    analysis.offer(frames);
    const photos::Picture drawn = picture(face());
    const photos::Pixels pixels = drawn.pixels();
    analysis.begin(
        QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32).copy());
    analysis.offer(frames);
    REQUIRE(examined.wait());
    REQUIRE(examined.size() == 1); // one worker: the other finding would have come before
    CHECK(examined.front().front().value<FrameFindings>().framing.has_value());
}
