// Notifications for a journal that nobody is to be reminded of.
#pragma once

#include "platform/platform.h"

namespace afterglow::app {

/// Says that everything is shown, and shows nothing.
class NoNotifications final : public platform::Notifications {
public:
    [[nodiscard]] int capacity() const override { return 0; }
    [[nodiscard]] bool mayShow(const reminders::Shown & /*shown*/) const override { return false; }
    Status sync(const reminders::Schedule & /*schedule*/) override { return {}; }
    void show(const reminders::Notice & /*notice*/, reminders::Handle /*replaces*/, WhenShown whenShown) override
    {
        whenShown(reminders::Handle{1});
    }
    void withdraw(const reminders::Shown & /*shown*/) override { }
    [[nodiscard]] std::optional<Error> problem() const override { return std::nullopt; }
    [[nodiscard]] platform::ReminderConditions conditions() const override { return {}; }
    Status armTest(time::Instant /*at*/) override
    {
        return failure(Error::Kind::Unavailable, {}, "nothing is shown of an example");
    }
    void clockJumped() override { }
};

} // namespace afterglow::app
