// The app's words, a locale that is always the same, no screen and no session bus.
#include "app/start.h"

#include <catch2/catch_session.hpp>

#include <QGuiApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QGuiApplication application(argc, argv);
    afterglow::app::prepareApplication();
    return Catch::Session().run(argc, argv);
}
