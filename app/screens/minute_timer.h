// The minutes of the patient's clock.
#pragma once

#include "core/time/clock.h"

#include <QTimer>

namespace afterglow::app {

/// Tells at each full minute, while active.
class MinuteTimer final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit MinuteTimer(const time::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);

signals:
    void passed();

private:
    void schedule();

    const time::Clock &m_clock;
    QTimer m_timer;
};

} // namespace afterglow::app
