// A camera's frame as plain pixels, small enough to be measured many times a second.
#pragma once

#include "core/photos/pixels.h"

#include <QVideoFrame>

namespace afterglow::app {

/// The frame reduced by a whole factor so that its long side has at least `longSide` pixels where the frame has them, and less
/// than twice as many; upright. Averages over the area, in the frame's own memory: nothing is copied at full size for the formats
/// that cameras have (RGB in any order, NV12, NV21, YUV420P, YUYV, UYVY, JPEG). Any thread. Empty where the frame can't be read.
[[nodiscard]] photos::Picture reducedFrame(QVideoFrame frame, int longSide);

} // namespace afterglow::app
