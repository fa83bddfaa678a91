#include "test_app.h"

#include "app/start.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include <cstdio>

namespace {

int warningCount = 0;

} // namespace

/// Every warning of an engine fails the run: a broken binding that nobody looked at is a broken screen.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QAccessible::setActive(true);
        afterglow::app::prepareApplication(*qGuiApp);
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterType<TestApp>("Afterglow.Test", 1, 0, "TestApp");
        connect(engine, &QQmlEngine::warnings,
                [](const QList<QQmlError> &warnings) { warningCount += static_cast<int>(warnings.size()); });
    }
};

int main(int argc, char **argv)
{
    Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "screens", QUICK_TEST_SOURCE_DIR, &setup);
    if (warningCount > 0)
        std::fprintf(stderr, "FAIL: %d warnings of the QML engine\n", warningCount);
    return failed != 0 ? failed : (warningCount > 0 ? 1 : 0);
}

#include "main.moc"
