// The app's window: made when it is wanted, gone when it is closed.
#pragma once

#include "app/composition.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace afterglow::app {

class AppWindow final : public QObject {
    Q_OBJECT

public:
    /// `composition` outlives the window.
    explicit AppWindow(Composition &composition);
    ~AppWindow() override;
    Q_DISABLE_COPY_MOVE(AppWindow)

    /// Shows the window, or brings it to the front. `activationToken` is what the desktop gave for it. False where the
    /// screens can't be loaded.
    bool show(const QString &activationToken = {});
    /// Null while there is none.
    [[nodiscard]] QQuickWindow *window() const;

signals:
    void closed();

private:
    Composition &m_composition;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace afterglow::app
