#include "app/media/picture_writer.h"

#include "app/media/picture_reader.h"
#include "core/journal/photo.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>

namespace afterglow::media {

namespace {

/// Reduced by `share`; a strip keeps at least one pixel.
QImage reduced(const QImage &picture, double share)
{
    if (share >= 1)
        return picture;
    const QSize size = QSize(qRound(picture.width() * share), qRound(picture.height() * share)).expandedTo({1, 1});
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int longSide(const QImage &picture)
{
    return std::max({picture.width(), picture.height(), 1});
}

int shortSide(const QImage &picture)
{
    return std::max(std::min(picture.width(), picture.height()), 1);
}

/// 72 dots an inch: the formats have to say something, and else it is the screen's.
constexpr int kNeutralResolution = 2835;

Result<files::Bytes> encode(const QImage &picture, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    QImage fresh = freshPicture(picture);
    fresh.setDotsPerMeterX(kNeutralResolution);
    fresh.setDotsPerMeterY(kNeutralResolution);
    if (!writer.write(fresh))
        return failure(Error::Kind::Io, {}, "the picture can't be encoded: " + writer.errorString().toStdString());
    const QByteArray &bytes = buffer.data();
    return files::Bytes(bytes.begin(), bytes.end());
}

} // namespace

QImage reducedToPhoto(const QImage &picture)
{
    return reduced(picture, static_cast<double>(journal::kLongestPhotoSide) / longSide(picture));
}

QImage thumbnailOf(const QImage &picture)
{
    return reduced(picture,
                   std::min(static_cast<double>(kThumbnailSide) / shortSide(picture),
                            static_cast<double>(kLongestThumbnailSide) / longSide(picture)));
}

Result<files::Bytes> encodeJpeg(const QImage &picture, int quality)
{
    return encode(picture, "jpeg", quality);
}

Result<files::Bytes> encodePng(const QImage &picture)
{
    return encode(picture, "png", -1);
}

Status writeExport(const std::filesystem::path &file, files::ByteView bytes, Existing existing)
{
    std::error_code ignored;
    const auto type = std::filesystem::symlink_status(file, ignored).type();
    if (existing == Existing::Keep && type != std::filesystem::file_type::not_found
        && type != std::filesystem::file_type::none)
        return failure(Error::Kind::BadInput, file.string(), "there is a file of this name already");
    std::error_code error;
    const auto whole = std::filesystem::absolute(file, error); // the folder is synced, so it needs a name
    if (error || !whole.has_filename())
        return failure(Error::Kind::BadInput, file.string(), "expected a file's name");
    if (std::filesystem::is_directory(whole, ignored))
        return failure(Error::Kind::BadInput, file.string(), "this is a folder");
    auto temporary = whole;
    temporary.replace_filename("." + whole.filename().string() + ".part");
    return files::writeFile(whole, temporary, bytes).map_error([&](Error failed) {
        failed.place = file.string();
        return failed;
    });
}

} // namespace afterglow::media
