// A program that claims a data folder: prints what it found, then each time it is raised.
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
    say("first", {});
    return QCoreApplication::exec();
}
