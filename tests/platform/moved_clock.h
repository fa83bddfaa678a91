// The app's own clock: the system's, moved.
#pragma once

#include "core/time/clock.h"

namespace afterglow::test {

class MovedClock final : public time::Clock {
public:
    [[nodiscard]] time::Instant now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + ahead;
    }

    std::chrono::seconds ahead{0};
};

} // namespace afterglow::test
