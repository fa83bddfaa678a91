// What the Qt Quick tests have in common: every warning of an engine fails the run, for a broken binding that nobody looked at is
// a broken screen.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include <algorithm>
#include <cstdio>

namespace afterglow::test {

/// Tells the tests' engines where the modules are, and counts what they complain about. A subclass with Q_OBJECT overrides what
/// it adds; Qt Quick Test calls the slots.
class QuickTestSetup : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] int warningCount() const { return m_warningCount; }

public slots:
    virtual void applicationAvailable() { QAccessible::setActive(true); }

    virtual void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        connect(engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
            // A picture that can't be shown is said on the screen.
            m_warningCount += static_cast<int>(std::ranges::count_if(warnings, [](const QQmlError &warning) {
                return !warning.description().startsWith(QLatin1String("QML Image: "));
            }));
        });
    }

private:
    int m_warningCount = 0;
};

/// The exit status of the run.
inline int runQuickTests(int argc, char **argv, const char *name, QuickTestSetup &setup)
{
    const int failed = quick_test_main_with_setup(argc, argv, name, QUICK_TEST_SOURCE_DIR, &setup);
    if (setup.warningCount() > 0)
        std::fprintf(stderr, "FAIL: %d warnings of the QML engine\n", setup.warningCount());
    return failed != 0 ? failed : (setup.warningCount() > 0 ? 1 : 0);
}

} // namespace afterglow::test
