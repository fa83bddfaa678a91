#include "platform/ios/window_look.h"
#include "platform/look.h"

#include <QGuiApplication>
#include <QWindow>

namespace afterglow::platform {

namespace {

class PhoneLook final : public Look {
public:
    PhoneLook()
    {
        connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &PhoneLook::follow);
        follow(QGuiApplication::focusWindow());
    }

    [[nodiscard]] bool isDark() const override { return m_window.isDark(); }
    [[nodiscard]] double textScale() const override { return m_window.textScale(); }
    [[nodiscard]] bool isMotionReduced() const override { return m_window.isMotionReduced(); }
    [[nodiscard]] bool isTextBold() const override { return m_window.isTextBold(); }
    [[nodiscard]] Covered covered() const override
    {
        const ios::WindowLook::Covered covered = m_window.covered();
        return {covered.left, covered.top, covered.right, covered.bottom, covered.keyboard};
    }

private:
    /// The app has one window, which keeps its view while nothing has the focus.
    void follow(QWindow *window)
    {
        // Qt's documented way to its UIView is a number.
        if (window != nullptr)
            m_window.follow(reinterpret_cast<void *>(window->winId())); // NOLINT(performance-no-int-to-ptr)
    }

    ios::WindowLook m_window{[this] { emit changed(); }};
};

} // namespace

std::unique_ptr<Look> createLook()
{
    return std::make_unique<PhoneLook>();
}

} // namespace afterglow::platform
