// How many of the preview's frames are examined in a second, beside Qt's own scaling and converting of the same frame.
#include "app/media/frame_examiner.h"
#include "app/media/frame_pixels.h"
#include "tests/support/faces.h"

#include <QImage>
#include <QVideoFrameFormat>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <fmt/format.h>
#include <vector>

using namespace afterglow;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// The preview's words are to follow at least so often.
constexpr double kLeastPerSecond = 10;
constexpr int kRepeats = 61;

volatile int sink = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): nothing is optimized away

/// The processor's time, as there is one thread: what else the machine does counts for nothing.
template <class Work> Milliseconds timed(Work &&work)
{
    const std::clock_t begin = std::clock();
    sink = sink + work();
    return Milliseconds(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
}

template <class Value> Value median(std::vector<Value> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QVideoFrame frameOf(const photos::Pixels &pixels)
{
    QVideoFrame frame(QVideoFrameFormat({pixels.width, pixels.height}, QVideoFrameFormat::Format_BGRX8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < pixels.height; ++y) {
        std::copy_n(pixels.row(y), static_cast<std::ptrdiff_t>(pixels.width) * photos::kBytesPerPixel,
                    frame.bits(0) + static_cast<std::ptrdiff_t>(y) * frame.bytesPerLine(0));
    }
    frame.unmap();
    return frame;
}

} // namespace

int main()
{
    const test::DrawnFace ghost = test::draw(test::faceBeforeCamera());
    test::Face moved = test::faceBeforeCamera();
    moved.placed.scale = 0.95;
    moved.seed = 2;
    const test::DrawnFace drawn = test::draw(moved);
    const photos::Pixels pixels = drawn.picture.pixels();
    const QVideoFrame frame = frameOf(pixels);
    const QImage image(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32);

    app::FrameExaminer examiner{photos::RegistrationImage(ghost.picture.pixels())};
    auto ours = [&] {
        const photos::Picture small = app::reducedFrame(frame, photos::kSharpnessSide);
        return static_cast<int>(examiner.examine(small.pixels(), 0ms).light);
    };
    auto qt = [&image] {
        return image.scaledToWidth(photos::kSharpnessSide, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8)
            .width();
    };
    const Milliseconds first = timed(ours); // looks for the face everywhere
    std::vector<Milliseconds> examined;
    std::vector<double> ratios;
    for (int i = 0; i < kRepeats; ++i) {
        const Milliseconds theirs = timed(qt);
        examined.push_back(timed(ours));
        ratios.push_back(examined.back() / theirs);
    }
    const double perSecond = 1000.0 / median(examined).count();
    fmt::print("a preview's frame of {} x {}, against the ghost{:>15.1f} ms (the first one {:.1f} ms)\n"
               "  {:.1f} times what QImage takes to scale it and make it grey\n"
               "  {:.0f} frames a second on one core (at least {:.0f})\n",
               pixels.width, pixels.height, median(examined).count(), first.count(), median(ratios), perSecond,
               kLeastPerSecond);
    return perSecond >= kLeastPerSecond ? 0 : 1;
}
