#include "app/screens/while_open.h"

#include "app/patient_zone.h"

#include <chrono>

namespace afterglow::app {

WhileOpen::WhileOpen(const ModelContext &context, QObject *parent) : QObject(parent), m_clock(context.clock)
{
    const auto changed = [this] {
        if (isOpen())
            emit readAnew();
    };
    m_minutes.setSingleShot(true);
    m_minutes.setTimerType(Qt::PreciseTimer);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        schedule();
        emit readAnew();
    });
    connect(&context.zone, &PatientZone::changed, this, changed);
    m_changes = context.journal.onChange(changed);
}

void WhileOpen::setOpen(bool open)
{
    if (open)
        schedule();
    else
        m_minutes.stop();
}

void WhileOpen::schedule()
{
    using std::chrono::minutes;
    const time::Instant now = m_clock.now();
    m_minutes.start(std::chrono::milliseconds{std::chrono::floor<minutes>(now) + minutes{1} - now});
}

} // namespace afterglow::app
