// One screen in one state, to be looked at.
#pragma once

#include "tour/driver.h"

#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <string>
#include <vector>

namespace afterglow::tour {

/// Monday 23 November 2026, 09:41 in Berlin: the day of the designs.
inline constexpr const char *kDesignDay = "2026-11-23T08:41:00Z";

struct Scene {
    std::string name;
    const char *now;
    std::function<void(Driver &)> prepare;
    bool everyLook = false;                              ///< else light and dark only
    std::string file;                                    ///< what the journal's file holds instead of a journal
    bool landscape = false;                              ///< as well
    std::function<app::CameraAccess()> camera = nullptr; ///< that stands in for the system's
    bool introduced = true;                              ///< the first pages were seen
    bool phone = false;                                  ///< on one: its fakes are the driver's
};

/// Today's, and of a journal that can't be read.
[[nodiscard]] std::vector<Scene> todayScenes();
/// The form of a treatment.
[[nodiscard]] std::vector<Scene> formScenes();

/// The photo journal's, with faces that the project draws.
[[nodiscard]] std::vector<Scene> photoScenes();

/// The timeline's.
[[nodiscard]] std::vector<Scene> timelineScenes();
/// The check-in's and its history's.
[[nodiscard]] std::vector<Scene> checkInScenes();

/// The reminders' pages.
[[nodiscard]] std::vector<Scene> reminderScenes();

/// The camera's; most of them only where there is the virtual one.
[[nodiscard]] std::vector<Scene> cameraScenes();

/// Whatever takes long, while it does; and erasing that fails.
[[nodiscard]] std::vector<Scene> busyScenes();

/// What crosses the app's border on a phone.
[[nodiscard]] std::vector<Scene> phoneScenes();

/// Photos of a drawn face in a session: one before it, and one on each of these days. `date` is the session's.
void photograph(Driver &driver, const std::string &session, const char *date, const std::vector<int> &days);
/// Pictures in `folder`, each with its date, then a file that is none.
[[nodiscard]] std::vector<QUrl> pictureFiles(const QTemporaryDir &folder);
/// No picture that is on the screen is still being opened.
void awaitPictures(Driver &driver);
/// The Learn pages.
[[nodiscard]] std::vector<Scene> learnScenes();

/// The shelf, and "When can I …?".
[[nodiscard]] std::vector<Scene> productScenes();

/// Sessions: their list, one of them, changing it, and the areas on a figure.
[[nodiscard]] std::vector<Scene> sessionScenes();
/// The first pages, the example, and what is said of privacy, licences and erasing.
[[nodiscard]] std::vector<Scene> startScenes();

} // namespace afterglow::tour
