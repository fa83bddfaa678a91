// The Qt side of the look, with a WindowLook that only writes down what it is told.
#include "platform/ios/window_look.h"
#include "platform/look.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <vector>

using namespace afterglow::platform;

namespace {

struct Told {
    std::function<void()> changed;
    std::vector<WId> followed;
};
Told &told()
{
    static Told told;
    return told;
}

} // namespace

namespace afterglow::platform::ios {

struct WindowLook::State { };

WindowLook::WindowLook(std::function<void()> changed)
{
    told() = {std::move(changed), {}};
}
WindowLook::~WindowLook() = default;
void WindowLook::follow(void *view)
{
    told().followed.push_back(reinterpret_cast<WId>(view));
}
WindowLook::Covered WindowLook::covered() const
{
    return {1, 2, 3, 4, 5};
}
bool WindowLook::isDark() const
{
    return true;
}
double WindowLook::textScale() const
{
    return 1.5;
}
bool WindowLook::isMotionReduced() const
{
    return true;
}
bool WindowLook::isTextBold() const
{
    return true;
}

} // namespace afterglow::platform::ios

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}

TEST_CASE("the look is the one of the system")
{
    const auto look = createLook();
    CHECK(look->isDark());
    CHECK(look->isMotionReduced());
    CHECK(look->isTextBold());
    CHECK(look->textScale() == 1.5);
    CHECK((look->covered() == Look::Covered{1, 2, 3, 4, 5}));

    const QSignalSpy changed(look.get(), &Look::changed);
    told().changed();
    CHECK(changed.count() == 1);
}

TEST_CASE("the view that is followed is the window's, when there is one, and stays while nothing has the focus")
{
    const auto early = createLook();
    CHECK(told().followed.empty());
    QWindow window;
    window.show();
    window.requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const std::vector view{window.winId()};
    CHECK(told().followed == view);
    emit qGuiApp->focusWindowChanged(nullptr);
    CHECK(told().followed == view);

    const auto late = createLook();
    CHECK(told().followed == view);
}
