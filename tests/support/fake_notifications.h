// Notifications that a test looks into.
#pragma once

#include "platform/platform.h"

#include <optional>
#include <vector>

namespace afterglow::test {

class FakeNotifications final : public platform::Notifications {
public:
    [[nodiscard]] int capacity() const override { return 64; }
    [[nodiscard]] bool mayShow(const reminders::Shown & /*shown*/) const override { return true; }
    Status sync(const reminders::Schedule &schedule) override
    {
        armed = schedule;
        return {};
    }
    void show(const reminders::Notice &notice, reminders::Handle /*replaces*/, WhenShown whenShown) override
    {
        shown.push_back(notice);
        whenShown(static_cast<reminders::Handle>(shown.size()));
    }
    void withdraw(const reminders::Shown & /*shown*/) override { }
    [[nodiscard]] std::optional<Error> problem() const override { return problemHere; }
    [[nodiscard]] platform::ReminderConditions conditions() const override { return conditionsHere; }
    Status armTest(time::Instant at) override
    {
        if (testError)
            return tl::unexpected<Error>(*testError);
        test = at;
        return {};
    }
    void clockJumped() override { }
    [[nodiscard]] bool canOpenSettings() const override { return hasSettings; }
    void openSettings(platform::SystemSetting setting) override { opened.push_back(setting); }

    std::optional<Error> problemHere; ///< problemChanged() is the test's to emit
    platform::ReminderConditions conditionsHere;
    std::optional<Error> testError;
    bool hasSettings = false;
    std::vector<platform::SystemSetting> opened;

    reminders::Schedule armed;
    std::vector<reminders::Notice> shown;
    std::optional<time::Instant> test;
};

} // namespace afterglow::test
