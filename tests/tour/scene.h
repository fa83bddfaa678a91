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
    bool everyLook = false; ///< else light and dark only
    std::string file;       ///< what the journal's file holds instead of a journal
};

/// The photo journal's, with faces that the project draws.
[[nodiscard]] std::vector<Scene> photoScenes();

} // namespace afterglow::tour
