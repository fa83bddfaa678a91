// What the camera screen needs of the photos: the last one of a pose, and to keep a new one.
#pragma once

#include "core/result.h"
#include "core/time/civil.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace afterglow::app {

/// Port. Lives on the main thread; whatever takes time is answered later, there, if `context` still exists.
class CameraAlbum {
public:
    /// A photo that is there.
    struct Last {
        std::string id;
        std::string session;
        int day = 0;
    };
    /// One that was just taken: upright, not mirrored.
    struct Taken {
        QImage picture;
        std::string session;
        std::string pose;
        time::Instant at;
        std::string camera; ///< device and facing
    };

    CameraAlbum() = default;
    CameraAlbum(const CameraAlbum &) = delete;
    CameraAlbum &operator=(const CameraAlbum &) = delete;
    virtual ~CameraAlbum() = default;

    /// The photo of that area and pose that was taken last, by whatever way it came.
    [[nodiscard]] virtual Result<std::optional<Last>> last(std::string_view area, std::string_view pose) const = 0;
    /// Its picture, large enough for a screen; null where it can't be opened.
    virtual void load(const std::string &id, QObject *context, std::function<void(const QImage &)> loaded) = 0;
    /// Answers once the photo is durable, or why it isn't.
    virtual void keep(const Taken &taken, QObject *context, std::function<void(const Status &)> kept) = 0;
};

} // namespace afterglow::app
