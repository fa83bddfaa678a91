#include "platform/linux/alarm.h"

#include <QSocketNotifier>

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <system_error>
#include <utility>

#include <sys/timerfd.h>
#include <unistd.h>

namespace afterglow::platform {
namespace {

/// A timer that isn't set notices no change of the clock: this one is never reached.
constexpr time::Instant kFarAway{std::chrono::sys_days{std::chrono::year{2250} / 1 / 1}};

} // namespace

Alarm::Alarm(QObject *parent, Read read)
    : QObject(parent),
      m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)),
      m_read(std::move(read))
{
    if (m_timer < 0) {
        m_error = errno;
        return;
    }
    if (!m_read)
        m_read = ::read;
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Alarm::onReadable);
    m_error = set();
}

Alarm::~Alarm()
{
    delete m_notifier; // before the descriptor that it watches
    if (m_timer >= 0)
        close(m_timer);
}

Status Alarm::arm(std::optional<time::Instant> deadline)
{
    m_deadline = deadline;
    if (m_timer >= 0)
        m_error = set();
    if (m_error != 0)
        return failure(Error::Kind::Io, "timerfd", "cannot set an alarm: " + std::generic_category().message(m_error));
    return {};
}

/// Returns an errno, 0 for none.
int Alarm::set() const
{
    itimerspec spec{};
    spec.it_value.tv_sec = m_deadline.value_or(kFarAway).time_since_epoch().count();
    if (spec.it_value.tv_sec <= 0) { // an all-zero time would switch the timer off
        spec.it_value.tv_sec = 0;
        spec.it_value.tv_nsec = 1;
    }
    // ECANCELED: the clock was set since the last read. The timer is set all the same, and the descriptor says it too.
    if (timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr) == 0
        || errno == ECANCELED)
        return 0;
    return errno;
}

void Alarm::onReadable()
{
    std::uint64_t expirations = 0;
    const ssize_t got = m_read(m_timer, &expirations, sizeof expirations);
    if (got < 0 && errno == ECANCELED) {
        m_error = set(); // the kernel has dropped an expiry that the change itself brought
        emit clockChanged();
    } else if (got == sizeof expirations && m_deadline) {
        m_deadline.reset();
        m_error = set();
        emit fired();
    }
    // Otherwise EAGAIN, where the timer was set anew between the wake-up and the read, or EINTR: then we are called again.
}

} // namespace afterglow::platform
