// The reminders: what comes, what was chosen about them, and whether they will come.
#include "tour/scene.h"

namespace afterglow::tour {

namespace {

void open(Driver &driver, std::initializer_list<const char *> pages)
{
    driver.press("go-more");
    driver.press("more-reminders");
    for (const char *page : pages)
        driver.press(page);
}

} // namespace

std::vector<Scene> reminderScenes()
{
    return {
        {"reminders",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {});
         },
         true,
         {}},
        {"reminders-empty", kDesignDay, [](Driver &driver) { open(driver, {}); }, false, {}},
        {"reminders-error",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             driver.spoil("rule_times");
             open(driver, {});
         },
         false,
         {}},
        {"reminders-later",
         "2026-12-19T08:41:00Z",
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {});
         },
         false,
         {}},
        {"reminders-rules",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-rules"});
         },
         true,
         {}},
        {"reminders-rule",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             journal::Preferences preferences = driver.app().journal()->preferences().value();
             preferences.times["standard-microneedling/sunscreen-first-day"][0] = std::chrono::hours{5};
             if (!driver.app().journal()->setPreferences(preferences))
                 throw StepFailed("the time was not kept");
             open(driver, {"reminders-rules", "openRule-standard-microneedling/sunscreen-first-day"});
         },
         true,
         {}},
        {"reminders-time",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-rules", "openRule-standard-microneedling/sunscreen-first-day", "ruleTime-0"});
         },
         false,
         {}},
        {"reminders-choices",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-choices"});
         },
         true,
         {}},
        {"reminders-choices-error",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-choices"});
             driver.spoil("preferences");
             driver.press("homeTimesSwitch");
         },
         false,
         {}},
        {"reminders-undo",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-choices", "wake"});
             driver.press(driver.findIn("hour", "up"));
             driver.press("useTime");
         },
         false,
         {}},
        {"reminders-health-error",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             driver.spoil("session_concerns");
             open(driver, {"reminders-health"});
         },
         false,
         {}},
        {"reminders-health",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-health"});
         },
         true,
         {}},
        {"reminders-test",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             open(driver, {"reminders-health", "testReminder"});
             driver.app().clock().set(driver.app().clock().now() + std::chrono::minutes{1});
             await("the test", [&] { return driver.shows("testAdvice"); });
             driver.press("testAdvice");
         },
         false,
         {}},
    };
}

} // namespace afterglow::tour
