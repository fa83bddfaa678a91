// The app on a display, worked by itself. Start it by tests/support/virtual-display.
#include "app/start.h"
#include "tour/camera.h"
#include "tour/driver.h"
#include "tour/golden.h"
#include "tour/killed.h"
#include "tour/main_job.h"
#include "tour/pictures.h"

#include <QGuiApplication>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Berlin"); // the same day for everybody
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    afterglow::app::prepareApplication();
    const std::string_view command = argc >= 3 ? argv[1] : "";
    try {
        if (argc >= 3 && command != "texts")
            std::filesystem::create_directories(argv[2]);
        if (command == "main-job")
            afterglow::tour::mainJob(argv[2]);
        else if (command == "camera") {
            if (afterglow::tour::hasVirtualCamera())
                afterglow::tour::takePhotos(argv[2]);
            else
                std::puts("There is no virtual camera: Qt Multimedia doesn't use GStreamer here");
        } else if (command == "killed")
            afterglow::tour::killedAfterSaved(argv[2]);
        else if (command == "save-and-die" && argc == 4)
            afterglow::tour::saveAndDie(argv[2], argv[3]);
        else if (command == "pictures")
            afterglow::tour::pictures(argv[2], argc > 3 ? argv[3] : "");
        else if (command == "texts" && argc == 3)
            afterglow::tour::texts(argv[2], {});
        else if (command == "texts" && argc == 5)
            afterglow::tour::texts(argv[2], {std::stoul(argv[3]), std::stoul(argv[4])});
        else if (command == "golden" && argc == 4)
            afterglow::tour::compareWithGolden(argv[2], argv[3]);
        else if (command == "golden" && argc == 3)
            afterglow::tour::keepGolden(argv[2]);
        else {
            std::fputs("afterglow-tour main-job FOLDER\n"
                       "afterglow-tour camera FOLDER\n"
                       "afterglow-tour killed EMPTY-FOLDER\n"
                       "afterglow-tour pictures FOLDER [SCENE]\n"
                       "afterglow-tour texts SCENE (empty: all) [PART OF]\n"
                       "afterglow-tour golden FOLDER [FOLDER-OF-GOLDEN-PICTURES]\n",
                       stderr);
            return 2;
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "afterglow-tour: %s\n", error.what());
        return 1;
    }
    return 0;
}
