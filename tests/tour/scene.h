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

/// The timeline's.
[[nodiscard]] std::vector<Scene> timelineScenes();

/// The camera's; most of them only where there is the virtual one.
[[nodiscard]] std::vector<Scene> cameraScenes();

/// The Learn pages.
[[nodiscard]] std::vector<Scene> learnScenes();

/// Photos of a drawn face in a session: one before it, and one on each of these days. `date` is the session's.
void photograph(Driver &driver, const std::string &session, const char *date, const std::vector<int> &days);
/// No picture that is on the screen is still being opened.
void awaitPictures(Driver &driver);

} // namespace afterglow::tour
