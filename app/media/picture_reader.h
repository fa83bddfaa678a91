// Pictures of the world outside: read with care, turned upright, brought to sRGB, rid of everything but their pixels.
#pragma once

#include "core/photos/pixels.h"
#include "core/time/zone.h"

#include <QByteArray>
#include <QImage>
#include <QImageIOHandler>
#include <QSize>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace afterglow::media {

/// A picture with more pixels is refused, before any of them is decoded. Cameras that are called 64 megapixels have up to 64.5 million.
inline constexpr qint64 kMostPixels = qint64{64} << 20;

/// A larger file is refused before it is read.
inline constexpr qint64 kLargestPictureFile = qint64{256} << 20;

enum class PictureProblem {
    NotAnImage,        ///< nothing that looks like a picture
    UnsupportedFormat, ///< a picture (HEIC, AVIF) that can't be decoded here
    TooLarge,          ///< more than kMostPixels
    Damaged            ///< begins like a picture, but is cut off or broken
};

/// When a picture was taken, as its metadata say it.
struct TakenDate {
    time::LocalTime local;
    std::optional<std::chrono::minutes> offset; ///< east of UTC; none: the camera didn't say

    /// `zone` is where the patient is or was: used where there is no offset.
    [[nodiscard]] time::Instant instant(const time::Zone &zone) const;
};

/// What is known of a picture before it is decoded.
struct PictureHeader {
    QByteArray format; ///< as QImageReader calls it: `jpeg`
    QSize size;        ///< as stored, not upright
    QImageIOHandler::Transformations transformation = QImageIOHandler::TransformationNone; ///< what makes it upright
    std::optional<TakenDate> taken;
};

/// Reads no pixel. Any thread.
[[nodiscard]] tl::expected<PictureHeader, PictureProblem> readHeader(const QByteArray &file);

/// The whole picture, upright, in sRGB, on white where it was transparent, in Format_RGB32: without text, profile or any other
/// metadata. The first frame of an animation. Any thread; takes 4 bytes a pixel (for a moment twice that, where it is turned or
/// has another profile).
[[nodiscard]] tl::expected<QImage, PictureProblem> readPicture(const QByteArray &file);

/// The same for a picture that is in memory already (the camera's): upright, in whatever format and profile.
[[nodiscard]] QImage freshPicture(QImage picture);

/// A borrowed view of an image in Format_RGB32.
[[nodiscard]] photos::Pixels pixelsOf(const QImage &picture);

} // namespace afterglow::media
