#include "app/app_window.h"

#include "app/media/photo_provider.h"

#include <QTimer>
#include <QVariant>

namespace afterglow::app {

AppWindow::AppWindow(Composition &composition) : m_composition(composition)
{
    connect(&composition, &Composition::languageChanged, this, [this] {
        if (m_engine)
            m_engine->retranslate();
    });
}

AppWindow::~AppWindow() = default;

QQuickWindow *AppWindow::window() const
{
    if (!m_engine || m_engine->rootObjects().isEmpty())
        return nullptr;
    return qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
}

bool AppWindow::show(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it
    if (QQuickWindow *open = window()) {
        open->show();
        open->raise();
        open->requestActivate();
        return true;
    }
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("photos"),
                               new media::PhotoProvider(m_composition.photoLoader())); // the engine's
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_composition.model())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Afterglow/Screens/Main.qml")));
    QQuickWindow *opened = window();
    if (opened == nullptr)
        return false;
    connect(opened, &QWindow::visibleChanged, this, [this](bool visible) {
        if (visible)
            return;
        // Not from within its own signal.
        QTimer::singleShot(0, this, [this] {
            if (window() != nullptr && !window()->isVisible()) {
                m_engine.reset();
                emit closed();
            }
        });
    });
    return true;
}

} // namespace afterglow::app
