#include "app/media/picture_writer.h"

#include "app/media/picture_reader.h"
#include "core/journal/photo.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>

namespace afterglow::media {

namespace {

QImage within(const QImage &picture, QSize size)
{
    // A square of kLongestThumbnailSide may hold a strip of one pixel's height: a side is never 0.
    return picture.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// 72 dots an inch: JFIF has to say something.
constexpr int kNeutralResolution = 2835;

Result<files::Bytes> encode(const QImage &picture, const char *format, int quality, int dotsPerMetre)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    QImage fresh = freshPicture(picture);
    fresh.setDotsPerMeterX(dotsPerMetre); // else it is the screen's
    fresh.setDotsPerMeterY(dotsPerMetre);
    if (!writer.write(fresh))
        return failure(Error::Kind::Io, {}, "the picture can't be encoded: " + writer.errorString().toStdString());
    const QByteArray &bytes = buffer.data();
    return files::Bytes(bytes.begin(), bytes.end());
}

} // namespace

QImage reducedToPhoto(const QImage &picture)
{
    constexpr int kSide = journal::kLongestPhotoSide;
    if (std::max(picture.width(), picture.height()) <= kSide)
        return picture;
    return within(picture, picture.size().scaled(kSide, kSide, Qt::KeepAspectRatio));
}

QImage thumbnailOf(const QImage &picture)
{
    QSize size = picture.size().scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatioByExpanding);
    size = size.boundedTo(picture.size());
    if (std::max(size.width(), size.height()) > kLongestThumbnailSide)
        size = picture.size().scaled(kLongestThumbnailSide, kLongestThumbnailSide, Qt::KeepAspectRatio);
    return size == picture.size() ? picture : within(picture, size);
}

Result<files::Bytes> encodeJpeg(const QImage &picture, int quality)
{
    return encode(picture, "jpeg", quality, kNeutralResolution);
}

Result<files::Bytes> encodePng(const QImage &picture)
{
    return encode(picture, "png", -1, 0);
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
