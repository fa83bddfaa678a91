// A pose's photos one after the other, as an animated WebP.
#pragma once

#include "app/media/picture_writer.h"
#include "core/photos/registration.h"
#include "core/result.h"
#include "core/vault/vault.h"

#include <QSize>
#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::media {

struct TimeLapsePhoto {
    std::string id;
    QString label; ///< "Day 3"
    /// Where what the first photo shows is in this one: it is shown as the first one sees it. Nothing: as it is.
    std::optional<photos::Similarity> aligned = std::nullopt;
};

struct TimeLapse {
    std::vector<TimeLapsePhoto> photos; ///< in order, 1 to kMostFrames
    double zoom = 1;                    ///< of each, around its middle: what photos::fillingZoom() asks for
    int width = 720;                    ///< of the pictures, in pixels, 16 to 1440; never enlarged
    std::chrono::milliseconds each{700};
    std::chrono::milliseconds last{2000};

    static constexpr std::size_t kMostFrames = 600;
};

enum class ExportResult { Written, Cancelled };

/// Called after each photo, on the thread of the call; gives false to cancel.
using ExportProgress = std::function<bool(int done, int total)>;

/// The animation, metadata-free: it plays for ever. Any thread; takes some 100 ms a photo. Needs a QGuiApplication (fonts). Empty
/// where it was cancelled. Errors: BadInput (no photos, too many, the width, the zoom); those of loadPhoto(), with the photo's id as place;
/// NoSpace where the animation is too large for memory.
[[nodiscard]] Result<files::Bytes> encodeTimeLapse(const vault::Vault &vault, const TimeLapse &timeLapse,
                                                   const ExportProgress &progress = {});

/// encodeTimeLapse() and writeExport().
[[nodiscard]] Result<ExportResult> exportTimeLapse(const vault::Vault &vault, const TimeLapse &timeLapse,
                                                   const std::filesystem::path &file, Existing existing,
                                                   const ExportProgress &progress = {});

} // namespace afterglow::media
