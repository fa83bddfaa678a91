#include "../quick_tests.h"
#include "test_app.h"

#include "app/start.h"

#include <QGuiApplication>

class Setup : public afterglow::test::QuickTestSetup {
    Q_OBJECT

public slots:
    void applicationAvailable() override
    {
        QuickTestSetup::applicationAvailable();
        afterglow::app::prepareApplication();
    }

    void qmlEngineAvailable(QQmlEngine *engine) override
    {
        QuickTestSetup::qmlEngineAvailable(engine);
        qmlRegisterType<TestApp>("Afterglow.Test", 1, 0, "TestApp");
    }
};

int main(int argc, char **argv)
{
    Setup setup;
    return afterglow::test::runQuickTests(argc, argv, "screens", setup);
}

#include "main.moc"
