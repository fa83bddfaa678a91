// A system that asks whether notifications may be shown, as a test says.
#pragma once

#include "platform/platform.h"

#include <functional>

namespace afterglow::test {

class FakeNotificationPermission final : public platform::NotificationPermission {
public:
    [[nodiscard]] State state() const override { return now; }
    void ask(QObject * /*context*/, std::function<void(State)> answered) override
    {
        ++asked;
        now = answer;
        answered(now);
    }

    State now = State::NotNeeded;
    State answer = State::Granted;
    int asked = 0;
};

} // namespace afterglow::test
