#include "app/media/photo_loader.h"

#include "app/media/picture_reader.h"
#include "core/photos/warp.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <utility>

namespace afterglow::media {

namespace {

/// What an aligned photo shows where it has no pixel.
constexpr photos::Fill kNothing{128, 128, 128};

/// `size` within `most`; a side of 0 sets no limit.
QSize limited(QSize size, QSize most)
{
    double share = 1;
    if (most.width() > 0)
        share = std::min(share, static_cast<double>(most.width()) / size.width());
    if (most.height() > 0)
        share = std::min(share, static_cast<double>(most.height()) / size.height());
    return QSize(qRound(size.width() * share), qRound(size.height() * share)).expandedTo({1, 1});
}

/// Of what this program has encoded.
Result<QImage> decode(const files::Bytes &jpeg, QSize within)
{
    QBuffer buffer;
    buffer.setData(
        QByteArray::fromRawData(reinterpret_cast<const char *>(jpeg.data()), static_cast<qsizetype>(jpeg.size())));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    if (const QSize size = reader.size(); size.isValid() && limited(size, within) != size)
        reader.setScaledSize(limited(size, within));
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(Error::Kind::Damaged, {}, "the photo is no picture");
    return freshPicture(std::move(picture));
}

tl::unexpected<Error> noKey()
{
    return failure(Error::Kind::NoKey, {}, "the photos can't be opened: their key is missing");
}

} // namespace

Result<QImage> loadPhoto(const vault::Vault &vault, std::string_view id, QSize within)
{
    return vault.load(id).and_then([&](const files::Bytes &jpeg) { return decode(jpeg, within); });
}

double ratioOf(QSize size)
{
    return static_cast<double>(size.height()) / std::max(1, size.width());
}

QImage framed(const QImage &picture, const photos::Similarity &frameToPicture, double zoom, QSize frame)
{
    QImage seen(frame, QImage::Format_RGB32);
    const photos::MutablePixels target{seen.bits(), frame.width(), frame.height(), seen.bytesPerLine()};
    // Where the picture ends just with the frame, to a pixel, none of what is beyond it is mixed in.
    const double filling = photos::fillingZoom(frameToPicture, ratioOf(picture.size()), ratioOf(frame));
    const double pixel = 2.0 / std::max(1, std::min(frame.width(), frame.height()));
    const bool fills = filling <= zoom * (1 + pixel) && filling < photos::kMostZoom;
    photos::warp(pixelsOf(picture), photos::zoomed(frameToPicture, zoom), target,
                 fills ? photos::Edge::Extend : photos::Edge::Fill, kNothing);
    return seen;
}

Aligned alignedTo(const photos::RegistrationImage &reference, QSize shape, const QImage &picture)
{
    const auto registration = photos::align(reference, photos::RegistrationImage(pixelsOf(picture)));
    return {framed(picture, registration ? registration->transform : photos::Similarity{}, 1, shape),
            registration.has_value()};
}

PhotoLoader::PhotoLoader(std::filesystem::path journalFile, qsizetype cacheBytes)
    : m_journalFile(std::move(journalFile)),
      m_thumbnails(cacheBytes)
{
}

PhotoLoader::~PhotoLoader() = default;

void PhotoLoader::follow(std::filesystem::path journalFile)
{
    const QMutexLocker lock(&m_mutex);
    m_journalFile = std::move(journalFile);
    m_vault.reset();
    m_thumbnails.clear();
    m_idleReaders.clear();
}

void PhotoLoader::setVault(std::shared_ptr<const vault::Vault> vault)
{
    const QMutexLocker lock(&m_mutex);
    m_vault = std::move(vault);
    m_thumbnails.clear();
}

std::shared_ptr<const vault::Vault> PhotoLoader::vault() const
{
    const QMutexLocker lock(&m_mutex);
    return m_vault;
}

Result<QImage> PhotoLoader::thumbnail(std::string_view id, QSize within)
{
    const auto vault = this->vault();
    if (!vault)
        return noKey();
    auto key = std::string(id) + '/' + std::to_string(within.width()) + 'x' + std::to_string(within.height());
    unsigned forgotten = 0;
    {
        const QMutexLocker lock(&m_mutex);
        if (auto found = m_thumbnails.find(key))
            return *found;
        forgotten = m_forgotten;
    }
    auto picture =
        sealedThumbnail(id)
            .and_then([&](const files::Bytes &sealed) { return vault->open(vault::Kind::Thumbnail, id, sealed); })
            .and_then([&](const files::Bytes &jpeg) { return decode(jpeg, within); });
    if (picture) {
        const QMutexLocker lock(&m_mutex);
        if (vault == m_vault && forgotten == m_forgotten)
            m_thumbnails.insert(std::move(key), *picture);
    }
    return picture;
}

Result<QImage> PhotoLoader::photo(std::string_view id, QSize within) const
{
    const auto vault = this->vault();
    return vault ? loadPhoto(*vault, id, within) : noKey();
}

Result<QImage> PhotoLoader::aligned(std::string_view id, std::string_view reference, QSize within) const
{
    const auto vault = this->vault();
    if (!vault)
        return noKey();
    auto seen = loadPhoto(*vault, reference, within);
    if (!seen)
        return seen;
    return loadPhoto(*vault, id, within).map([&](const QImage &picture) {
        return alignedTo(photos::RegistrationImage(pixelsOf(*seen)), seen->size(), picture).picture;
    });
}

Result<files::Bytes> PhotoLoader::sealedThumbnail(std::string_view id)
{
    std::optional<store::ThumbnailReader> reader;
    std::filesystem::path journalFile;
    {
        const QMutexLocker lock(&m_mutex);
        journalFile = m_journalFile;
        if (!m_idleReaders.empty()) {
            reader = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
        }
    }
    if (!reader) {
        auto opened = store::ThumbnailReader::open(journalFile);
        if (!opened)
            return tl::unexpected(opened.error());
        reader = std::move(*opened);
    }
    auto sealed = reader->read(id);
    const QMutexLocker lock(&m_mutex);
    if (journalFile == m_journalFile)
        m_idleReaders.push_back(std::move(*reader));
    return sealed;
}

void PhotoLoader::forget(std::string_view id)
{
    const QMutexLocker lock(&m_mutex);
    ++m_forgotten;
    m_thumbnails.removeAll(id);
}

qsizetype PhotoLoader::cachedBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_thumbnails.bytes();
}

} // namespace afterglow::media
