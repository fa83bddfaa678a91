// afterglow-tour main-job FOLDER, afterglow-tour pictures FOLDER [SCENE]: the app on a display, worked by itself. Start it by tests/support/virtual-display.
#include "app/start.h"
#include "tour/driver.h"
#include "tour/main_job.h"
#include "tour/pictures.h"

#include <QGuiApplication>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string_view>

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Berlin"); // the same day for everybody
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    afterglow::app::prepareApplication(application);
    const std::string_view command = argc >= 3 ? argv[1] : "";
    try {
        if (argc >= 3)
            std::filesystem::create_directories(argv[2]);
        if (command == "main-job")
            afterglow::tour::mainJob(argv[2]);
        else if (command == "pictures")
            afterglow::tour::pictures(argv[2], argc > 3 ? argv[3] : "");
        else {
            std::fputs("afterglow-tour main-job FOLDER\nafterglow-tour pictures FOLDER [SCENE]\n", stderr);
            return 2;
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "afterglow-tour: %s\n", error.what());
        return 1;
    }
    return 0;
}
