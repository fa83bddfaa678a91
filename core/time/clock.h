// The time of day as an argument.
#pragma once

#include "core/time/civil.h"

namespace afterglow::time {

/// Port: who knows what time it is. Nothing in the core asks it; it is for those who call the core.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace afterglow::time
