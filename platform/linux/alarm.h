// Wakes at an instant of the system's clock, and notices when that clock is set.
#pragma once

#include "core/result.h"
#include "core/time/civil.h"

#include <QObject>

#include <functional>
#include <optional>

#include <sys/types.h>

class QSocketNotifier;

namespace afterglow::platform {

/// A timerfd on CLOCK_REALTIME. It wakes where the instant passed while the machine slept, too; waking up and setting the
/// clock both count as a changed clock.
class Alarm : public QObject {
    Q_OBJECT

public:
    /// As read(2). A test answers in the kernel's place: a clock can't be set without setting the machine's.
    using Read = std::function<ssize_t(int, void *, std::size_t)>;

    explicit Alarm(QObject *parent, Read read = {});
    ~Alarm() override;
    Q_DISABLE_COPY_MOVE(Alarm)

    /// fired() once at `deadline` of the system's clock, at once where that has passed; in place of an earlier deadline. With
    /// none only a changed clock is noticed. Kind Io where the system has no timer to give.
    Status arm(std::optional<time::Instant> deadline);

signals:
    void fired();
    /// The deadline still stands, on the new clock.
    void clockChanged();

private:
    void onReadable();
    [[nodiscard]] int set() const;

    int m_timer = -1;
    int m_error = 0;
    std::optional<time::Instant> m_deadline;
    Read m_read;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace afterglow::platform
