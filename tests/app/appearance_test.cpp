#include "app/appearance.h"

#include "fixture.h"

namespace afterglow::app {
namespace {

TEST_CASE("the command line holds over the patient, and she over the system, until she leaves it to the system again")
{
    Appearance appearance;
    int changes = 0;
    QObject::connect(&appearance, &Appearance::changed, [&changes] { ++changes; });
    const auto looks = [&appearance](bool dark, double textScale) {
        CHECK(appearance.isDark() == dark);
        CHECK(appearance.textScale() == textScale);
    };

    appearance.setSystem({.dark = true, .textScale = 1.3, .reducedMotion = {}, .mirrored = {}});
    looks(true, 1.3);
    appearance.setPatient({.dark = false, .textScale = 2.0, .reducedMotion = {}, .mirrored = {}});
    looks(false, 2.0);
    appearance.choose({.dark = true, .textScale = 1.0, .reducedMotion = {}, .mirrored = {}});
    looks(true, 1.0);
    appearance.choose({});
    looks(false, 2.0);
    appearance.setPatient({});
    looks(true, 1.3);
    CHECK(changes == 5);
}

TEST_CASE("less motion and bolder text are the system's wish, or the command line's")
{
    Appearance appearance;
    CHECK_FALSE(appearance.isMotionReduced());
    CHECK_FALSE(appearance.isTextBold());
    appearance.setSystem({.dark = {}, .textScale = {}, .reducedMotion = true, .mirrored = {}, .boldText = true});
    CHECK(appearance.isMotionReduced());
    CHECK(appearance.isTextBold());
    appearance.choose({.dark = {}, .textScale = {}, .reducedMotion = false, .mirrored = {}, .boldText = false});
    CHECK_FALSE(appearance.isMotionReduced());
    CHECK_FALSE(appearance.isTextBold());
}

} // namespace
} // namespace afterglow::app
