// Fonts without a screen.
#include <catch2/catch_session.hpp>

#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); // broken pictures are their daily bread
    return Catch::Session().run(argc, argv);
}
