// What the camera screen says.
#pragma once

#include "app/media/camera.h"
#include "app/media/frame_examiner.h"

#include <QString>

namespace afterglow::app {

/// "day 3", "before".
[[nodiscard]] QString photoDayText(int day);

/// What to do about the light, or that it is good.
[[nodiscard]] QString lightHint(photos::LightVerdict light);
/// What to do about a blurred picture, or that it is sharp.
[[nodiscard]] QString sharpnessHint(const FrameFindings &findings);
/// How to come to where the ghost is; empty where it is matched.
[[nodiscard]] QString framingHint(photos::Framing framing);

} // namespace afterglow::app
