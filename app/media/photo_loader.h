// Stored photos as pictures, in memory only. Behind the image provider, the comparison and the time-lapse.
#pragma once

#include "app/media/byte_cache.h"
#include "core/photos/registration.h"
#include "core/result.h"
#include "core/store/thumbnail_reader.h"
#include "core/vault/vault.h"

#include <QImage>
#include <QMutex>
#include <QSize>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::media {

/// Decrypts and decodes a photo. `within`: at most so large (its shape stays; an empty size, or a side of 0, sets no limit), which is
/// faster than decoding all of it. Errors: those of Vault::load(); Damaged.
[[nodiscard]] Result<QImage> loadPhoto(const vault::Vault &vault, std::string_view id, QSize within = {});

/// A photo as another one, the reference, sees it.
struct Aligned {
    QImage picture;
    bool found = false; ///< a registration was found; else the photo lies as it is, at the reference's width
};

/// What a frame of that size shows of a picture, enlarged by `zoom` around its middle. Grey where that is nothing.
[[nodiscard]] QImage framed(const QImage &picture, const photos::Similarity &frameToPicture, double zoom, QSize frame);

/// Height by width, as photos::fillingZoom() takes it.
[[nodiscard]] double ratioOf(QSize size);

/// In the reference's shape: `shape` is its size in any resolution. Grey where the photo shows nothing.
[[nodiscard]] Aligned alignedTo(const photos::RegistrationImage &reference, QSize shape, const QImage &picture);

/// Thread safe. What was decoded is kept, up to a limit in bytes, of thumbnails.
class PhotoLoader {
public:
    static constexpr qsizetype kCacheBytes = qsizetype{48} << 20;

    explicit PhotoLoader(std::filesystem::path journalFile, qsizetype cacheBytes = kCacheBytes);
    ~PhotoLoader();
    Q_DISABLE_COPY_MOVE(PhotoLoader)

    /// Another journal from now on; nothing of the one before is kept, nor its vault.
    void follow(std::filesystem::path journalFile);
    /// Null: there is no key (any more); what was decoded is forgotten.
    void setVault(std::shared_ptr<const vault::Vault> vault);
    [[nodiscard]] std::shared_ptr<const vault::Vault> vault() const;

    /// Errors: NoKey without a vault; NotFound, Damaged, Busy, Io.
    [[nodiscard]] Result<QImage> thumbnail(std::string_view id, QSize within = {});
    [[nodiscard]] Result<QImage> photo(std::string_view id, QSize within = {}) const;
    /// `id` as `reference` sees it.
    [[nodiscard]] Result<QImage> aligned(std::string_view id, std::string_view reference, QSize within = {}) const;

    /// After a photo was deleted, so that none of it stays in memory: nor of what is being decoded right now.
    void forget(std::string_view id);
    [[nodiscard]] qsizetype cachedBytes() const;

private:
    [[nodiscard]] Result<files::Bytes> sealedThumbnail(std::string_view id);

    mutable QMutex m_mutex; ///< guards everything below
    std::filesystem::path m_journalFile;
    std::shared_ptr<const vault::Vault> m_vault;
    ByteCache m_thumbnails;
    unsigned m_forgotten = 0;                          ///< how often forget() was called
    std::vector<store::ThumbnailReader> m_idleReaders; ///< of m_journalFile
};

} // namespace afterglow::media
