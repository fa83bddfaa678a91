// An app on a phone without Qt: its windows, what lies on them, and what the patient does with a sheet. Behind the fakes of
// UIKit's and PhotosUI's classes.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::test {

/// There is one, as there is one UIApplication: each test begins with reset().
class FakeApp {
public:
    struct Point {
        double x = 0;
        double y = 0;

        friend bool operator==(const Point &, const Point &) = default;
    };
    /// The share sheet.
    struct Share {
        std::vector<std::string> items; ///< a text as it is, a file as `file:` and its path
        bool hasPlace = false;          ///< a popover's, without an arrow
        Point place;
    };
    /// The photo picker, as it was configured.
    struct Picker {
        int most = -1;
        bool ordered = false;
        bool compatible = false;
        bool imagesOnly = false;
    };
    /// A photo that is picked: the file that the system makes, or why it makes none.
    struct Photo {
        std::filesystem::path file;
        std::string problem;
    };

    static FakeApp &app();
    /// Active, without a window.
    void reset();

    /// Windows are 400 wide and 800 high.
    void addWindow(bool isKey);
    /// The app's own sheet over the first window.
    void presentOther();
    void resignActive();
    void becomeActive();

    [[nodiscard]] int windows() const;
    /// Those on which a view of the system's background lies over everything, and stays so when the window is turned.
    [[nodiscard]] int coveredWindows() const;

    [[nodiscard]] std::optional<Share> share() const;   ///< on the screen
    [[nodiscard]] std::optional<Picker> picker() const; ///< on the screen
    /// The tablet, with the share sheet on it.
    void turn();
    /// The controller that the sheet was presented from: `window 0`, `window 0 sheet`.
    [[nodiscard]] std::string presenter() const;

    /// What the system calls when an app was used (`problem` empty), or failed. The sheet stays unless `closes`.
    void finishSharing(const std::string &domain, int code, bool closes);
    /// "Add". The files come later: bring().
    void pick(const std::vector<Photo> &photos);
    void cancelPicking();
    void sweepPickerDown();
    /// The system has made the file of this photo; on a thread of its own.
    void bring(std::size_t place);

    /// Lets the main thread do what is outstanding.
    static void settle();
};

} // namespace afterglow::test
