// One picture as another one sees it: for aligned comparisons and the time-lapse.
#pragma once

#include "core/photos/pixels.h"
#include "core/photos/registration.h"

namespace afterglow::photos {

/// What is drawn where the source has no pixel.
enum class Edge {
    Extend, ///< the nearest pixel of the source's edge
    Fill    ///< the fill colour, with a soft edge of one pixel
};

struct Fill {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// Draws all of `target`: its pixel at p shows the source at `targetToSource(p)`. So with `align(reference, other)` as the
/// transform, `other` is drawn over the reference, in a target of the reference's shape and any resolution.
///
/// Bilinear; a source with more than two pixels for one of the target is area-averaged first. Does nothing where either is
/// empty; where the transform is none (a scale that isn't between 1e-6 and 1e6, other
/// values beyond 1e6, no number), the target is filled. Source and target must not overlap.
void warp(const Pixels &source, const Similarity &targetToSource, const MutablePixels &target, Edge edge = Edge::Extend,
          const Fill &fill = {});

/// No frame is enlarged further to be filled.
inline constexpr double kMostZoom = 1.5;

/// How much a frame has to be enlarged, around its middle, for a picture that lies in it as `frameToPicture` says (as for warp())
/// to leave none of it empty. The ratios are heights by widths. From 1 to kMostZoom: there, some of it may stay empty.
[[nodiscard]] double fillingZoom(const Similarity &frameToPicture, double pictureRatio, double frameRatio);

/// What of the picture the frame shows once it is enlarged so.
[[nodiscard]] Similarity zoomed(const Similarity &frameToPicture, double zoom);

} // namespace afterglow::photos
