// A photo through the virtual camera: the real pipeline of Qt Multimedia, the real screen, the real vault.
#pragma once

#include "tour/driver.h"

#include "support/faces.h"

#include <filesystem>

namespace afterglow::tour {

/// From now on the cameras of this process show this face. Before the first camera is looked for: the devices are fixed then, the
/// picture is read at each start of a camera.
void showToCamera(const test::Face &face);

/// Whether this process has the virtual camera's plugin.
[[nodiscard]] bool hasVirtualCamera();

/// Takes photos through the camera screen in `data`, and looks that each is a row and an encrypted file, and that none is in clear
/// anywhere. Leaves pictures of the steps in `out`. Throws StepFailed.
void takePhotos(const std::filesystem::path &out);

} // namespace afterglow::tour
