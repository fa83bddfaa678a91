// What the system covers of the view that the app draws in, and how it wants apps to look. Plain C++; main thread.
#pragma once

#include <functional>
#include <memory>

namespace afterglow::platform::ios {

class WindowLook {
public:
    /// In points.
    struct Covered {
        double left = 0; ///< outside of the safe area
        double top = 0;
        double right = 0;
        double bottom = 0;
        double keyboard = 0; ///< from the lower edge, the home indicator's place with it; none where it floats

        friend bool operator==(const Covered &, const Covered &) = default;
    };

    /// `changed` is called where any of it may have changed, never after this object's destruction.
    explicit WindowLook(std::function<void()> changed);
    ~WindowLook();
    WindowLook(const WindowLook &) = delete;
    WindowLook &operator=(const WindowLook &) = delete;

    /// `view` is the UIView that the app draws in, in a window or about to be; null where there is none any more.
    void follow(void *view);

    /// As that view is covered, which may lie within the safe area by itself: nothing, then.
    [[nodiscard]] Covered covered() const;
    [[nodiscard]] bool isDark() const;
    /// 1 for the size that the phone has at first, at most 2.
    [[nodiscard]] double textScale() const;
    [[nodiscard]] bool isMotionReduced() const;
    [[nodiscard]] bool isTextBold() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace afterglow::platform::ios
