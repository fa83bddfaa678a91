// What the camera is pointed at: an area that is treated, and the session that a photo of it belongs to.
#pragma once

#include "core/journal/model.h"

#include <string>
#include <vector>

namespace afterglow::app {

struct CameraSubject {
    std::string area;
    std::string session;
    int day = 0; ///< of a photo taken now: journal::dayOf()

    friend bool operator==(const CameraSubject &, const CameraSubject &) = default;
};

/// One an area, the one treated last first. A photo belongs to an appointment from the day before it on until a week after it
/// (it may just not be confirmed yet), else to the last treatment, else to the next appointment.
[[nodiscard]] std::vector<CameraSubject> cameraSubjects(const std::vector<journal::Session> &sessions,
                                                        time::Instant now);

} // namespace afterglow::app
