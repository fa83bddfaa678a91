#include "app/media/picture_reader.h"

#include "app/media/exif.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace afterglow::media {

namespace {

/// What a camera or another program may give. Not among them: formats that are programs (SVG, PDF).
constexpr std::array<std::string_view, 13> kFormats{"jpeg", "png",  "webp", "tiff", "tif", "bmp",  "gif",
                                                    "heic", "heif", "avif", "jxl",  "jp2", "avifs"};

/// The brands of ISO media files that hold pictures: HEIC and AVIF.
constexpr std::array<std::string_view, 8> kBrands{"heic", "heix", "hevc", "heim", "mif1", "msf1", "avif", "avis"};

bool isHeicOrAvif(const QByteArray &file)
{
    if (file.size() < 12 || file.sliced(4, 4) != "ftyp")
        return false;
    const std::string_view brand(file.constData() + 8, 4);
    return std::find(kBrands.begin(), kBrands.end(), brand) != kBrands.end();
}

/// A reader at the beginning of the file, with the format found by its content.
struct Reader {
    explicit Reader(const QByteArray &file)
    {
        // Qt refuses above 256 MB (128 before 6.0) otherwise; a picture of kMostPixels with 16 bits a channel takes 512.
        static const bool raised = [] {
            QImageReader::setAllocationLimit(static_cast<int>(kMostPixels * 8 >> 20) + 1);
            return true;
        }();
        Q_UNUSED(raised)
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(false);
    }

    QBuffer buffer;
    QImageReader reader;
};

tl::expected<PictureHeader, PictureProblem> readHeader(Reader &from, const QByteArray &file)
{
    PictureHeader header;
    if (!from.reader.canRead())
        return tl::unexpected(isHeicOrAvif(file) ? PictureProblem::UnsupportedFormat : PictureProblem::NotAnImage);
    header.format = from.reader.format();
    if (header.format == "jpg")
        header.format = "jpeg";
    if (std::find(kFormats.begin(), kFormats.end(), std::string_view(header.format.constData())) == kFormats.end())
        return tl::unexpected(PictureProblem::NotAnImage);
    header.size = from.reader.size();
    if (header.size.isEmpty())
        return tl::unexpected(PictureProblem::Damaged);
    if (qint64{header.size.width()} * header.size.height() > kMostPixels
        || std::max(header.size.width(), header.size.height()) > photos::kLongestSide)
        return tl::unexpected(PictureProblem::TooLarge);
    const Exif exif = readExif(exifBlock(file, header.format));
    header.taken = exif.taken;
    header.transformation = from.reader.transformation();
    // Qt turns JPEG and TIFF; PNG and WebP may say the same in their Exif.
    if (header.transformation == QImageIOHandler::TransformationNone)
        header.transformation = exif.transformation;
    return header;
}

QImage upright(QImage picture, QImageIOHandler::Transformations transformation)
{
    if (transformation == QImageIOHandler::TransformationNone)
        return picture;
    const bool quarter = transformation.testFlag(QImageIOHandler::TransformationRotate90);
    const bool mirror = transformation.testFlag(QImageIOHandler::TransformationMirror);
    const bool flip = transformation.testFlag(QImageIOHandler::TransformationFlip);
    if (mirror || flip)
        picture = std::move(picture).mirrored(mirror, flip);
    return quarter ? picture.transformed(QTransform().rotate(90)) : picture;
}

} // namespace

time::Instant TakenDate::instant(const time::Zone &zone) const
{
    if (!offset)
        return zone.resolve(local);
    return time::Instant{local.time_since_epoch()} - *offset;
}

tl::expected<PictureHeader, PictureProblem> readHeader(const QByteArray &file)
{
    Reader from(file);
    return readHeader(from, file);
}

tl::expected<QImage, PictureProblem> readPicture(const QByteArray &file)
{
    Reader from(file);
    const auto header = readHeader(from, file);
    if (!header)
        return tl::unexpected(header.error());
    if (!isComplete(file, header->format))
        return tl::unexpected(PictureProblem::Damaged);
    QImage picture;
    if (!from.reader.read(&picture) || picture.isNull())
        return tl::unexpected(PictureProblem::Damaged);
    picture = freshPicture(upright(std::move(picture), header->transformation));
    if (picture.isNull())
        return tl::unexpected(PictureProblem::Damaged);
    return picture;
}

QImage freshPicture(QImage picture)
{
    if (picture.isNull())
        return {};
    const QColorSpace srgb(QColorSpace::SRgb);
    const QColorSpace profile = picture.colorSpace();
    const bool grey = picture.format() == QImage::Format_Grayscale8 || picture.format() == QImage::Format_Grayscale16;
    if (profile.isValid() && !grey && profile != srgb) // (a grey picture's profile says nothing of colour)
        picture.convertToColorSpace(srgb);
    if (picture.hasAlphaChannel()) {
        QImage flat(picture.size(), QImage::Format_RGB32);
        if (flat.isNull())
            return {};
        flat.fill(Qt::white);
        picture.setDevicePixelRatio(1);
        QPainter(&flat).drawImage(0, 0, picture);
        return flat;
    }
    picture.convertTo(QImage::Format_RGB32);
    if (picture.isNull())
        return {};
    // The pixels under a new name: texts, profile and resolution stay with the old one.
    auto *const pixels = new QImage(std::move(picture));
    return {pixels->constBits(),
            pixels->width(),
            pixels->height(),
            pixels->bytesPerLine(),
            QImage::Format_RGB32,
            [](void *held) { delete static_cast<QImage *>(held); },
            pixels};
}

photos::Pixels pixelsOf(const QImage &picture)
{
    return {picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine()};
}

} // namespace afterglow::media
