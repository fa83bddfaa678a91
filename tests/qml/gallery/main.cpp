// Shows every component of Afterglow.Components, to be looked at.
//
//     afterglow-gallery [--page today|treatment|controls|fields|messages|icons] [--dark] [--rtl] [--text-scale 2]
//                       [--width 390] [--height 844] [--tabs N] [--open date|time|undo] [--screenshot FILE]
//
// QT_SCALE_FACTOR=2 gives the pictures the density of a phone's.

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("page"), QStringLiteral("The page to open."), QStringLiteral("name"), QStringLiteral("today")},
        {QStringLiteral("dark"), QStringLiteral("The dark theme.")},
        {QStringLiteral("rtl"), QStringLiteral("Right-to-left.")},
        {QStringLiteral("still"), QStringLiteral("Reduced motion.")},
        {QStringLiteral("text-scale"), QStringLiteral("Text size, 1 to 2."), QStringLiteral("factor"),
         QStringLiteral("1")},
        {QStringLiteral("width"), QStringLiteral("Window width."), QStringLiteral("points"), QStringLiteral("390")},
        {QStringLiteral("height"), QStringLiteral("Window height."), QStringLiteral("points"), QStringLiteral("844")},
        {QStringLiteral("open"), QStringLiteral("A sheet to open: date, time."), QStringLiteral("name")},
        {QStringLiteral("tabs"), QStringLiteral("Press Tab so many times first."), QStringLiteral("count"),
         QStringLiteral("0")},
        {QStringLiteral("screenshot"), QStringLiteral("Save a picture and quit."), QStringLiteral("file")},
    });
    parser.process(app);
    const QString screenshot = parser.value(QStringLiteral("screenshot"));

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({
        {QStringLiteral("page"), parser.value(QStringLiteral("page"))},
        {QStringLiteral("open"), parser.value(QStringLiteral("open"))},
        {QStringLiteral("dark"), parser.isSet(QStringLiteral("dark"))},
        {QStringLiteral("rightToLeft"), parser.isSet(QStringLiteral("rtl"))},
        {QStringLiteral("still"), parser.isSet(QStringLiteral("still")) || !screenshot.isEmpty()},
        {QStringLiteral("textScale"), parser.value(QStringLiteral("text-scale")).toDouble()},
        {QStringLiteral("width"), parser.value(QStringLiteral("width")).toInt()},
        {QStringLiteral("height"), parser.value(QStringLiteral("height")).toInt()},
    });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Afterglow/Gallery/Gallery.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;

    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    const int tabs = parser.value(QStringLiteral("tabs")).toInt();
    QObject::connect(window, &QWindow::activeChanged, window, [window, tabs, pressed = false]() mutable {
        if (pressed || !window->isActive())
            return;
        pressed = true;
        for (int tab = 0; tab < tabs; ++tab) {
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
                QCoreApplication::postEvent(window, new QKeyEvent(type, Qt::Key_Tab, Qt::NoModifier));
        }
    });
    window->requestActivate();
    if (!screenshot.isEmpty()) {
        // The third frame: layouts have settled and what polishes once more has done so.
        int frames = 0;
        QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&, window] {
            if (++frames < 3) {
                window->update();
                return;
            }
            if (frames > 3)
                return;
            const bool saved = window->grabWindow().save(screenshot);
            if (!saved)
                std::fprintf(stderr, "Can't write %s\n", qPrintable(screenshot));
            QTimer::singleShot(0, &app, [saved] { QCoreApplication::exit(saved ? 0 : 1); });
        });
    }
    return QGuiApplication::exec();
}
