// The view of an app without Qt, in a window, and what the system does to it. Behind the fakes of UIKit's classes.
#pragma once

namespace afterglow::test {

/// There is one. The screen is 400 wide and 800 high; the view begins as large as that, without a cutout.
class FakeWindow {
public:
    static FakeWindow &window();
    void reset();

    [[nodiscard]] void *view() const;
    /// Where it lies on the screen, and what is outside of the safe area then.
    void moveView(double x, double y, double width, double height);
    void setUnsafe(double left, double top, double right, double bottom);

    void setDark(bool dark);
    /// As the names of UIKit's constants end.
    void chooseTextSize(const char *category);
    void setMotionReduced(bool reduced);
    void setTextBold(bool bold);
    /// Where it goes to on the screen.
    void moveKeyboard(double x, double y, double width, double height);

    /// The views in the app's that are neither seen nor touched.
    [[nodiscard]] int probes() const;
};

} // namespace afterglow::test
