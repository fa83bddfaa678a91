#include "app/settings.h"
#include "support/temporary_folder.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <memory>

using namespace afterglow;
using app::Settings;

TEST_CASE("what was chosen about the app is there at the next start")
{
    const test::TemporaryFolder folder;
    {
        Settings settings(folder.path());
        CHECK(settings.theme() == Settings::SystemTheme);
        CHECK(settings.textScale() == 0.0);
        CHECK_FALSE(settings.isIntroduced());
        CHECK(settings.holdsStill());
        int changes = 0;
        QObject::connect(&settings, &Settings::changed, [&changes] { ++changes; });
        settings.setTheme(Settings::Dark);
        settings.setTheme(Settings::Dark);
        settings.setTextScale(1.6);
        settings.setIntroduced(true);
        settings.setGhostStrength(0.75);
        settings.setHoldStill(false);
        CHECK(changes == 5);
        CHECK(settings.canSave());
    }
    Settings settings(folder.path());
    CHECK(settings.theme() == Settings::Dark);
    CHECK(settings.textScale() == 1.6);
    CHECK(settings.isIntroduced());
    CHECK(settings.ghostStrength() == 0.75);
    CHECK_FALSE(settings.holdsStill());
    settings.clear();
    CHECK(Settings(folder.path()).theme() == Settings::SystemTheme);
}

TEST_CASE("a slider's value holds at once and is written when it rests, with no value on its way")
{
    const test::TemporaryFolder folder;
    Settings settings(folder.path());
    QSignalSpy changed(&settings, &Settings::changed);
    for (const double strength : {0.5, 0.6, 0.7}) {
        settings.setGhostStrength(strength);
        CHECK(settings.ghostStrength() == strength);
        QCoreApplication::sendPostedEvents(); // when QSettings writes what it has
        CHECK_FALSE(std::filesystem::exists(folder / "settings.ini"));
    }
    CHECK(changed.size() == 3);
    REQUIRE(changed.wait(60'000)); // it rests
    CHECK(changed.size() == 4);
    CHECK(settings.ghostStrength() == 0.7);
    CHECK(Settings(folder.path()).ghostStrength() == 0.7);
}

TEST_CASE("a slider that is let go at the very end is kept; one that is erased on its way is not")
{
    const test::TemporaryFolder folder;
    std::make_unique<Settings>(folder.path())->setGhostStrength(0.9);
    CHECK(Settings(folder.path()).ghostStrength() == 0.9);
    {
        Settings settings(folder.path());
        settings.setGhostStrength(0.2);
        settings.clear();
    }
    CHECK(Settings(folder.path()).ghostStrength() == 0.4);
}

TEST_CASE("settings that nobody can have chosen count for nothing")
{
    const test::TemporaryFolder folder;
    std::ofstream(folder / "settings.ini") << "[look]\ntheme=7\ntextScale=9\n[camera]\nghostStrength=-3\n";
    const Settings settings(folder.path());
    CHECK(settings.theme() == Settings::SystemTheme);
    CHECK(settings.textScale() == 0.0);
    CHECK(settings.ghostStrength() == 0.0);
}

TEST_CASE("settings that can't be kept hold for now, and say so")
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "settings.ini");
    Settings settings(folder.path());
    settings.setTheme(Settings::Dark);
    CHECK(settings.theme() == Settings::Dark);
    CHECK_FALSE(settings.canSave());
}
