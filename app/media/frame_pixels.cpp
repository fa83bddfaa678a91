#include "app/media/frame_pixels.h"

#include "app/media/picture_reader.h"

#include <QImage>
#include <QVideoFrameFormat>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace afterglow::app {

namespace {

using photos::Picture;
using Format = QVideoFrameFormat::PixelFormat;

/// How a frame has turned from upright, in degrees clockwise. Qt 6.7 gave the call another name.
template <class Frame> int rotationOf(const Frame &frame)
{
    if constexpr (requires { frame.rotation(); })
        return static_cast<int>(frame.rotation());
    else
        return static_cast<int>(frame.rotationAngle());
}

/// One channel in memory: bytes at a stride, one for every `perX` by `perY` pixels.
struct Plane {
    const std::uint8_t *data = nullptr;
    std::ptrdiff_t row = 0;
    int step = 1;
    int perX = 1;
    int perY = 1;

    [[nodiscard]] int sum(int x, int y, int size) const
    {
        int total = 0;
        for (int j = y; j < y + size; ++j) {
            const std::uint8_t *line = data + (j / perY) * row;
            for (int i = x; i < x + size; ++i)
                total += line[static_cast<std::ptrdiff_t>(i / perX) * step];
        }
        return total;
    }
};

struct Planes {
    std::array<Plane, 3> channels; ///< red, green, blue; or luma, Cb, Cr
    bool yuv = false;
};

std::uint8_t byteOf(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// Where the channels lie in a mapped frame; none of a format that isn't known here.
bool planesOf(const QVideoFrame &frame, Planes &planes)
{
    const std::uint8_t *first = frame.bits(0);
    const std::ptrdiff_t row = frame.bytesPerLine(0);
    const auto rgb = [&](int red, int green, int blue) {
        planes.channels = {Plane{first + red, row, 4}, Plane{first + green, row, 4}, Plane{first + blue, row, 4}};
        return true;
    };
    const auto yuv = [&](const Plane &luma, const Plane &cb, const Plane &cr) {
        planes = {{luma, cb, cr}, true};
        return true;
    };
    switch (frame.pixelFormat()) {
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return rgb(0, 1, 2);
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
        return rgb(2, 1, 0);
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return rgb(3, 2, 1);
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
        return rgb(1, 2, 3);
    case Format::Format_NV12:
    case Format::Format_NV21: {
        const std::uint8_t *chroma = frame.bits(1);
        const std::ptrdiff_t chromaRow = frame.bytesPerLine(1);
        const int cb = frame.pixelFormat() == Format::Format_NV12 ? 0 : 1;
        return yuv({first, row}, {chroma + cb, chromaRow, 2, 2, 2}, {chroma + 1 - cb, chromaRow, 2, 2, 2});
    }
    case Format::Format_YUV420P:
        return yuv({first, row}, {frame.bits(1), frame.bytesPerLine(1), 1, 2, 2},
                   {frame.bits(2), frame.bytesPerLine(2), 1, 2, 2});
    case Format::Format_YUYV:
        return yuv({first, row, 2}, {first + 1, row, 4, 2}, {first + 3, row, 4, 2});
    case Format::Format_UYVY:
        return yuv({first + 1, row, 2}, {first, row, 4, 2}, {first + 2, row, 4, 2});
    default:
        return false;
    }
}

/// BT.601, video range: what a camera's YUV is unless it says otherwise, and near enough to measure light.
void writeYuv(std::uint8_t *pixel, int luma, int cb, int cr)
{
    const int y = 298 * (luma - 16);
    const int u = cb - 128;
    const int v = cr - 128;
    pixel[0] = byteOf((y + 516 * u + 128) >> 8);
    pixel[1] = byteOf((y - 100 * u - 208 * v + 128) >> 8);
    pixel[2] = byteOf((y + 409 * v + 128) >> 8);
    pixel[3] = 255;
}

Picture reduced(const Planes &planes, int width, int height, int factor)
{
    Picture small(width / factor, height / factor);
    const photos::MutablePixels target = small.mutablePixels();
    const int area = factor * factor;
    const auto &[first, second, third] = planes.channels;
    for (int y = 0; y < target.height; ++y) {
        std::uint8_t *pixel = target.row(y);
        for (int x = 0; x < target.width; ++x, pixel += photos::kBytesPerPixel) {
            const auto mean = [&, x, y](const Plane &plane) {
                return (plane.sum(x * factor, y * factor, factor) + area / 2) / area;
            };
            if (planes.yuv) {
                writeYuv(pixel, mean(first), mean(second), mean(third));
            } else {
                pixel[0] = byteOf(mean(third));
                pixel[1] = byteOf(mean(second));
                pixel[2] = byteOf(mean(first));
                pixel[3] = 255;
            }
        }
    }
    return small;
}

Picture upright(Picture picture, int turned)
{
    if (turned % 360 == 0 || picture.empty())
        return picture;
    const bool across = turned % 180 != 0;
    const photos::Pixels from = picture.pixels();
    Picture turnedBack(across ? from.height : from.width, across ? from.width : from.height);
    const photos::MutablePixels to = turnedBack.mutablePixels();
    for (int y = 0; y < to.height; ++y) {
        for (int x = 0; x < to.width; ++x) {
            int sourceX = from.width - 1 - x; // half a turn
            int sourceY = from.height - 1 - y;
            if (turned == 90) {
                sourceX = y;
                sourceY = from.height - 1 - x;
            } else if (turned == 270) {
                sourceX = from.width - 1 - y;
                sourceY = x;
            }
            std::copy_n(from.row(sourceY) + static_cast<std::ptrdiff_t>(sourceX) * photos::kBytesPerPixel,
                        photos::kBytesPerPixel, to.row(y) + static_cast<std::ptrdiff_t>(x) * photos::kBytesPerPixel);
        }
    }
    return turnedBack;
}

Picture reducedImage(const QImage &image, int longSide)
{
    if (image.isNull())
        return {};
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    return photos::reduce(media::pixelsOf(plain), longSide);
}

} // namespace

Picture reducedFrame(QVideoFrame frame, int longSide)
{
    if (longSide < 1 || !frame.map(QVideoFrame::ReadOnly))
        return {};
    Picture small;
    if (Planes planes; planesOf(frame, planes) && planes.channels[0].data != nullptr) {
        const int factor = std::max(1, std::max(frame.width(), frame.height()) / longSide);
        small = upright(reduced(planes, frame.width(), frame.height(), factor), rotationOf(frame));
    } else if (frame.pixelFormat() == Format::Format_Jpeg) {
        const QImage image = QImage::fromData(frame.bits(0), frame.mappedBytes(0), "JPEG");
        small = upright(reducedImage(image, longSide), rotationOf(frame));
    } else {
        frame.unmap();
        return reducedImage(frame.toImage(), longSide); // a rare format; turned upright by Qt
    }
    frame.unmap();
    return small;
}

} // namespace afterglow::app
