#include "fake_window.h"
#include "platform/ios/window_look.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <vector>

using afterglow::platform::ios::WindowLook;
using afterglow::test::FakeWindow;
using Covered = WindowLook::Covered;

namespace {

struct Phone {
    Phone() { window.reset(); }

    void open()
    {
        look = std::make_unique<WindowLook>([this] { ++changes; });
        look->follow(window.view());
        changes = 0;
    }

    FakeWindow &window = FakeWindow::window();
    std::unique_ptr<WindowLook> look;
    int changes = 0;
};

} // namespace

TEST_CASE_METHOD(Phone, "what the cutout and the home indicator cover is told, each at its edge, whenever it changes")
{
    open();
    CHECK(look->covered() == Covered{});
    window.setUnsafe(1, 59, 2, 34);
    CHECK(changes == 1);
    CHECK(look->covered() == Covered{1, 59, 2, 34, 0});
}

TEST_CASE_METHOD(Phone, "what is covered is that of the view as large as it is now")
{
    open();
    window.moveView(0, 0, 800, 400); // the phone is turned
    CHECK(changes == 1);
    window.setUnsafe(59, 0, 59, 21);
    CHECK(changes == 2);
    CHECK(look->covered() == Covered{59, 0, 59, 21, 0});
}

TEST_CASE_METHOD(Phone, "turned while the keyboard is there, the view is covered by the one that lies across it then")
{
    open();
    window.setUnsafe(0, 59, 0, 34);
    window.moveKeyboard(0, 500, 400, 300);
    CHECK(look->covered() == Covered{0, 59, 0, 34, 300});

    window.moveView(0, 0, 800, 400);
    CHECK(look->covered().keyboard == 0); // that one is not across it
    window.setUnsafe(59, 0, 59, 21);
    window.moveKeyboard(0, 200, 800, 200);
    CHECK(look->covered() == Covered{59, 0, 59, 21, 200});

    window.moveView(0, 0, 400, 800);
    CHECK(look->covered().keyboard == 0); // it ends above the lower edge
    window.setUnsafe(0, 59, 0, 34);
    window.moveKeyboard(0, 500, 400, 300);
    CHECK(look->covered() == Covered{0, 59, 0, 34, 300});
}

TEST_CASE_METHOD(Phone,
                 "in landscape, of a view that lies beside the cutout, the keyboard covers its height and no margin")
{
    open();
    window.moveView(59, 0, 682, 400); // laid into the safe area
    window.setUnsafe(0, 0, 0, 0);
    window.moveKeyboard(0, 210, 800, 190);
    CHECK(look->covered() == Covered{0, 0, 0, 0, 190});
    window.moveView(59, 0, 682, 379); // above the home indicator too
    CHECK(look->covered() == Covered{0, 0, 0, 0, 169});
}

TEST_CASE_METHOD(Phone, "a window that is moved under the keyboard is covered by more of it, and says so")
{
    open();
    window.moveView(0, 100, 400, 350);
    window.moveKeyboard(0, 500, 400, 300);
    CHECK(look->covered().keyboard == 0);
    changes = 0;
    window.moveView(0, 250, 400, 350);
    CHECK(changes == 1);
    CHECK(look->covered().keyboard == 100);
}

TEST_CASE_METHOD(Phone, "the keyboard covers the view from the lower edge on, until it goes")
{
    open();
    window.moveKeyboard(0, 500, 400, 300);
    CHECK(changes == 1);
    CHECK(look->covered().keyboard == 300);
    window.moveKeyboard(0, 460, 400, 340); // with the words that it offers
    CHECK(look->covered().keyboard == 340);
    window.moveKeyboard(0, 800, 400, 340);
    CHECK(changes == 3);
    CHECK(look->covered().keyboard == 0);
}

TEST_CASE_METHOD(Phone, "the thirds of a point that a zoomed display has make no keyboard float")
{
    open();
    window.moveKeyboard(0, 500.33, 399.67, 299.33);
    CHECK(look->covered().keyboard == Catch::Approx(299.67));
}

TEST_CASE_METHOD(Phone, "of the keyboard of keys, its row of words alone covers the view")
{
    open();
    window.moveKeyboard(0, 745, 400, 300);
    CHECK(look->covered().keyboard == 55);
}

TEST_CASE_METHOD(Phone, "of a view that ends above the screen's edge, the keyboard covers less")
{
    open();
    window.moveView(0, 50, 400, 700);
    window.moveKeyboard(0, 500, 400, 300);
    CHECK(look->covered().keyboard == 250);
    window.moveKeyboard(0, 0, 400, 800);
    CHECK(look->covered().keyboard == 700);
}

TEST_CASE_METHOD(Phone, "a keyboard that floats, or has no place, covers nothing")
{
    open();
    window.moveKeyboard(20, 300, 320, 250);
    CHECK(look->covered().keyboard == 0);
    window.moveKeyboard(0, 550, 320, 250); // a tablet's, at the edge
    CHECK(look->covered().keyboard == 0);
    window.moveKeyboard(0, 0, 0, 0);
    CHECK(look->covered().keyboard == 0);
}

TEST_CASE_METHOD(Phone, "the keyboard that was there before the view covers it too")
{
    look = std::make_unique<WindowLook>([] {});
    window.moveKeyboard(0, 500, 400, 300);
    CHECK(look->covered() == Covered{});
    look->follow(window.view());
    CHECK(look->covered().keyboard == 300);
}

TEST_CASE_METHOD(Phone, "the dark mode is the view's, and before there is one the system's")
{
    window.setDark(true);
    look = std::make_unique<WindowLook>([this] { ++changes; });
    CHECK(look->isDark());
    look->follow(window.view());
    CHECK(changes == 1);
    window.setDark(false);
    CHECK(changes == 2);
    CHECK_FALSE(look->isDark());
}

TEST_CASE_METHOD(Phone, "the patient's text size is a scale from the usual one, up to twice that")
{
    open();
    CHECK(look->textScale() == 1);
    struct Size {
        const char *category;
        double scale;
    };
    const std::vector<Size> sizes{
        {"ExtraSmall", 14 / 17.0},
        {"Small", 15 / 17.0},
        {"Medium", 16 / 17.0},
        {"Large", 1},
        {"ExtraLarge", 19 / 17.0},
        {"ExtraExtraLarge", 21 / 17.0},
        {"ExtraExtraExtraLarge", 23 / 17.0},
        {"AccessibilityMedium", 28 / 17.0},
        {"AccessibilityLarge", 33 / 17.0},
        {"AccessibilityExtraLarge", 2},
        {"AccessibilityExtraExtraLarge", 2},
        {"AccessibilityExtraExtraExtraLarge", 2},
        {"Unspecified", 1},
    };
    int expected = 0;
    for (const Size &size : sizes) {
        CAPTURE(size.category);
        window.chooseTextSize(size.category);
        CHECK(changes == ++expected);
        CHECK(look->textScale() == Catch::Approx(size.scale));
    }
}

TEST_CASE_METHOD(Phone, "the wish for less motion is told")
{
    open();
    CHECK_FALSE(look->isMotionReduced());
    window.setMotionReduced(true);
    CHECK(changes == 1);
    CHECK(look->isMotionReduced());
}

TEST_CASE_METHOD(Phone, "the wish for bold text is told")
{
    open();
    CHECK_FALSE(look->isTextBold());
    window.setTextBold(true);
    CHECK(changes == 1);
    CHECK(look->isTextBold());
}

TEST_CASE_METHOD(Phone, "it lies in the view once, takes no touch there, and goes with the one who listens")
{
    open();
    look->follow(window.view());
    CHECK(window.probes() == 1);
    look->follow(nullptr);
    CHECK(window.probes() == 0);
    CHECK(look->covered() == Covered{});

    look->follow(window.view());
    look.reset();
    CHECK(window.probes() == 0);
    changes = 0;
    window.moveKeyboard(0, 500, 400, 300);
    window.chooseTextSize("Small");
    window.setMotionReduced(true);
    window.setTextBold(true);
    CHECK(changes == 0);
}
