// The containers of JPEG, PNG and WebP: whether they are whole, and what their Exif block says of date and orientation.
#pragma once

#include "app/media/picture_reader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace afterglow::media {

struct Exif {
    std::optional<TakenDate> taken; ///< of the shutter, else of the digitisation; an impossible date is none
    QImageIOHandler::Transformations transformation = QImageIOHandler::TransformationNone;
};

/// The Exif block of a JPEG, PNG or WebP file, from its TIFF header on; empty where there is none.
[[nodiscard]] QByteArrayView exifBlock(const QByteArray &file, const QByteArray &format);
[[nodiscard]] Exif readExif(QByteArrayView block);

/// Whether a JPEG, PNG or WebP file goes on to its end; other formats are taken for complete. (libjpeg fills what is missing with
/// grey, and Qt doesn't tell; libpng complains on standard error.)
[[nodiscard]] bool isComplete(const QByteArray &file, const QByteArray &format);

} // namespace afterglow::media
