// A program that claims a data folder: prints what it found, then each time it is raised, and ends when it is asked to.
// With --quit it asks the other one.
#include "platform/platform.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool background = argc > 2 && std::strcmp(argv[2], "--background") == 0;
    const auto say = [](const char *what, const QString &detail) {
        std::printf("%s%s\n", what, qPrintable(detail));
        std::fflush(stdout);
    };
    if (argc > 2 && std::strcmp(argv[2], "--quit") == 0) {
        const auto asked = afterglow::platform::quitInstance(argv[1]);
        say(asked ? "asked" : "error", {});
        return 0;
    }
    const auto instance = afterglow::platform::claimInstance(argv[1], !background);
    if (!instance) {
        say("error ", QString::number(static_cast<int>(instance.error().kind)));
        return 1;
    }
    if (!*instance) {
        say("second", {});
        return 0;
    }
    QObject::connect(instance->get(), &afterglow::platform::Instance::activated,
                     [&](const QString &token) { say("raised ", token); });
    QObject::connect(instance->get(), &afterglow::platform::Instance::quitRequested, &QCoreApplication::quit);
    say("first", {});
    return QCoreApplication::exec();
}
