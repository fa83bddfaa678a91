#include "app/screens/minute_timer.h"

#include <chrono>

namespace afterglow::app {

MinuteTimer::MinuteTimer(const time::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        schedule();
        emit passed();
    });
}

void MinuteTimer::setActive(bool active)
{
    if (active)
        schedule();
    else
        m_timer.stop();
}

void MinuteTimer::schedule()
{
    using std::chrono::minutes;
    const time::Instant now = m_clock.now();
    m_timer.start(std::chrono::milliseconds{std::chrono::floor<minutes>(now) + minutes{1} - now});
}

} // namespace afterglow::app
