// What time it is, for everything that the app runs.
#pragma once

#include "core/time/clock.h"

#include <QObject>

namespace afterglow::app {

/// The system's time, plus an offset that is zero but in a demonstration.
class AppClock final : public QObject, public time::Clock {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] time::Instant now() const override;

    /// Jumps to `instant` and runs on from there.
    void set(time::Instant instant);

signals:
    /// What was planned by the time before has to be planned anew.
    void jumped();

private:
    std::chrono::seconds m_offset{0};
};

} // namespace afterglow::app
