#include "accessible_probe.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include <cstdio>

namespace {

int warningCount = 0;

} // namespace

/// Every warning of an engine fails the run: a broken binding that nobody looked at is a broken component.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { QAccessible::setActive(true); }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonType<AccessibleProbe>(
            "Afterglow.Test", 1, 0, "AccessibleProbe",
            [](QQmlEngine *, QJSEngine *) -> QObject * { return new AccessibleProbe; });
        connect(engine, &QQmlEngine::warnings,
                [](const QList<QQmlError> &warnings) { warningCount += static_cast<int>(warnings.size()); });
    }
};

int main(int argc, char **argv)
{
    Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "components", QUICK_TEST_SOURCE_DIR, &setup);
    if (warningCount > 0)
        std::fprintf(stderr, "FAIL: %d warnings of the QML engine\n", warningCount);
    return failed != 0 ? failed : (warningCount > 0 ? 1 : 0);
}

#include "main.moc"
