// The app: one instance a data folder, a window that comes and goes, reminders that stay.
#include "app/app_window.h"
#include "app/composition.h"
#include "platform/platform.h"

#include <QCommandLineParser>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

#include "app/start.h"

namespace {

using namespace afterglow;

constexpr int kUsage = 2;

int complain(const QString &message, int status)
{
    std::fprintf(stderr, "afterglow: %s\n", qPrintable(message));
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    app::prepareApplication();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Aftercare companion for microneedling"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption background(QStringLiteral("background"),
                                        QCoreApplication::translate("main", "Give reminders, without a window."));
    const QCommandLineOption quit(QStringLiteral("quit"),
                                  QCoreApplication::translate("main", "End the app that runs in the background."));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QCoreApplication::translate("main", "Keep the journal in this folder."),
                                  QStringLiteral("folder"));
    parser.addOptions({background, quit, data});
    app::addLookOptions(parser);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("unknown argument %1").arg(parser.positionalArguments().constFirst()), kUsage);
    const auto look = app::readLook(parser);
    if (!look)
        return complain(QString::fromStdString(look.error().message), kUsage);

    const auto folder = app::dataFolder(parser.value(data));
    if (!folder)
        return complain(QString::fromStdString(folder.error().place + ": " + folder.error().message), 1);

    if (parser.isSet(quit)) {
        const auto ended = platform::quitInstance(*folder);
        return ended ? 0 : complain(QString::fromStdString(ended.error().message), 1);
    }
    auto instance = platform::claimInstance(*folder, !parser.isSet(background));
    if (instance && *instance == nullptr)
        return 0; // another one runs, and has come to the front
    if (!instance && instance.error().kind != Error::Kind::Unavailable)
        return complain(QString::fromStdString(instance.error().message), 1);

    app::Composition composition(*folder);
    composition.appearance().choose(*look);
    app::AppWindow window(composition);
    const bool stays = parser.isSet(background);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &app::AppWindow::closed, &application, [&] {
        if (!stays && !composition.hasReminders())
            QCoreApplication::quit();
    });
    QObject::connect(&composition, &app::Composition::raiseRequested, &window,
                     [&window](const QString &token) { window.show(token); });
    if (instance) {
        QObject::connect(instance->get(), &platform::Instance::activated, &window,
                         [&window](const QString &token) { window.show(token); });
        QObject::connect(instance->get(), &platform::Instance::quitRequested, &application, &QCoreApplication::quit);
    }
    if (!stays && !window.show())
        return complain(QStringLiteral("the screens can't be loaded"), 1);
    QTimer::singleShot(0, &composition, &app::Composition::open); // the window comes first
    return QGuiApplication::exec();
}
