// Pictures as bytes: what is kept of a photo, and what leaves the app.
#pragma once

#include "core/files/file_system.h"
#include "core/result.h"

#include <QImage>

#include <filesystem>

namespace afterglow::media {

/// JPEG's quality.
inline constexpr int kQuality = 92;
/// A thumbnail's short side, and the most that its long side may have.
inline constexpr int kThumbnailSide = 320;
inline constexpr int kLongestThumbnailSide = 640;

/// Not larger than journal::kLongestPhotoSide. Smaller ones stay as they are. Format_RGB32, as what comes from readPicture().
[[nodiscard]] QImage reducedToPhoto(const QImage &picture);
/// kThumbnailSide on the short side, unless the long one would be longer than kLongestThumbnailSide. Never enlarged.
[[nodiscard]] QImage thumbnailOf(const QImage &picture);

/// The pixels and nothing else: text, profile and resolution of `picture` don't get into the file. Errors: Io.
[[nodiscard]] Result<files::Bytes> encodeJpeg(const QImage &picture, int quality = kQuality);
[[nodiscard]] Result<files::Bytes> encodePng(const QImage &picture);

enum class Existing { Keep, Replace };

/// Writes what the patient wants outside of the app. The file is there as a whole or not at all; the temporary lies beside it.
/// Errors: BadInput where there is a file already and it is to be kept; NoSpace, Denied, NotFound (the folder), Io.
[[nodiscard]] Status writeExport(const std::filesystem::path &file, files::ByteView bytes, Existing existing);

} // namespace afterglow::media
