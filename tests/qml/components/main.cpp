#include "../quick_tests.h"
#include "accessible_probe.h"

class Setup : public afterglow::test::QuickTestSetup {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine) override
    {
        QuickTestSetup::qmlEngineAvailable(engine);
        qmlRegisterSingletonType<AccessibleProbe>(
            "Afterglow.Test", 1, 0, "AccessibleProbe",
            [](QQmlEngine *, QJSEngine *) -> QObject * { return new AccessibleProbe; });
    }
};

int main(int argc, char **argv)
{
    Setup setup;
    return afterglow::test::runQuickTests(argc, argv, "components", setup);
}

#include "main.moc"
