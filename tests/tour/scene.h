// One screen in one state, to be looked at.
#pragma once

#include "tour/driver.h"

#include <functional>
#include <string>
#include <vector>

namespace afterglow::tour {

struct Scene {
    std::string name;
    const char *now;
    std::function<void(Driver &)> prepare;
    bool everyLook = false;                              ///< else light and dark only
    std::string file;                                    ///< what the journal's file holds instead of a journal
    bool landscape = false;                              ///< as well
    std::function<app::CameraAccess()> camera = nullptr; ///< that stands in for the system's
};

/// The photo journal's, with faces that the project draws.
[[nodiscard]] std::vector<Scene> photoScenes();

/// The camera's; most of them only where there is the virtual one.
[[nodiscard]] std::vector<Scene> cameraScenes();

/// The Learn pages.
[[nodiscard]] std::vector<Scene> learnScenes();

} // namespace afterglow::tour
