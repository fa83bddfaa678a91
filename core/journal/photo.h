// A photo's row, and what belongs to it.
#pragma once

#include "core/files/file_system.h"
#include "core/photos/redness.h"
#include "core/time/civil.h"
#include "core/timeline/timeline.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace afterglow::journal {

/// The day of a photo that was taken before the treatment.
inline constexpr int kDayBefore = -1;
/// The latest day: ten years.
inline constexpr int kLastPhotoDay = 3653;
/// The longest side of a stored photo, in pixels.
inline constexpr int kLongestPhotoSide = 4096;
/// The longest `Photo::camera`, in bytes of UTF-8.
inline constexpr std::size_t kLongestCamera = 200;
/// The largest sealed thumbnail, in bytes.
inline constexpr std::size_t kLargestThumbnail = std::size_t{1} << 20;

struct Photo {
    std::string id;      ///< vault::makePhotoId(); the file's name
    std::string session; ///< id of its session
    std::string area;    ///< the session's; derived, never stored
    std::string pose;    ///< one of poses(area), core/journal/pose.h
    /// Local dates since the treatment's, kDayBefore for one taken before its hour, at most kLastPhotoDay. Derived (dayOf) unless
    /// the patient chose another day; a derived one follows a correction of the session's date.
    int day = 0;
    bool dayChosen = false; ///< the patient chose the day: Journal::movePhoto()
    time::Instant taken;
    int width = 0;          ///< pixels of the stored photo, upright; 1 to kLongestPhotoSide
    int height = 0;         ///< likewise
    std::string camera;     ///< what took it here, device and facing; empty for an imported one
    std::string digest;     ///< Vault::digest() of the original's pixels
    std::int64_t bytes = 0; ///< size of the photo's file
};

/// The day of a photo of this session that was taken then.
[[nodiscard]] int dayOf(const timeline::Session &session, time::Instant taken);

/// Which photos are wanted; none set: all.
struct PhotoFilter {
    std::optional<std::string> session;
    std::optional<std::string> area;
    std::optional<std::string> pose;
};

/// By which name the secret store keeps the data key, and a value that only this key opens.
struct KeyCheck {
    std::string name;
    files::Bytes sealed;
};

/// Where the skin is compared, in one series and pose.
struct RednessMarks {
    std::string photo; ///< the photo that they were set on; they go with it
    photos::Marks marks;
};

} // namespace afterglow::journal
