#include "app/app_clock.h"

namespace afterglow::app {

namespace {

time::Instant systemNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

time::Instant AppClock::now() const
{
    return systemNow() + m_offset;
}

void AppClock::set(time::Instant instant)
{
    m_offset = instant - systemNow();
    emit jumped();
}

} // namespace afterglow::app
