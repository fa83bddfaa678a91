// The reminders: what comes, what was chosen about them, and whether they will come.
#include "tour/scene.h"

namespace afterglow::tour {

namespace {

/// Monday 23 November 2026, 09:41 in Berlin.
const char *const kMonday = "2026-11-23T08:41:00Z";

void treat(Driver &driver)
{
    journal::Session session;
    session.treatment.performedAt = time::parseLocalTime("2026-11-20T15:00").value();
    session.treatment.zone = driver.zone();
    session.treatment.area = "face";
    session.treatment.plan = "standard-microneedling";
    session.treatment.planVersion = 0;
    if (!driver.app().journal()->record(session))
        throw StepFailed("the treatment was not recorded");
    driver.settle();
}

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
         kMonday,
         [](Driver &driver) {
             treat(driver);
             open(driver, {});
         },
         true,
         {}},
        {"reminders-empty", kMonday, [](Driver &driver) { open(driver, {}); }, false, {}},
        {"reminders-later",
         "2026-12-19T08:41:00Z",
         [](Driver &driver) {
             treat(driver);
             open(driver, {});
         },
         false,
         {}},
        {"reminders-rules",
         kMonday,
         [](Driver &driver) {
             treat(driver);
             open(driver, {"reminders-rules"});
         },
         true,
         {}},
        {"reminders-rule",
         kMonday,
         [](Driver &driver) {
             treat(driver);
             journal::Preferences preferences = driver.app().journal()->preferences().value();
             preferences.times["standard-microneedling/sunscreen-first-day"][0] = std::chrono::hours{5};
             if (!driver.app().journal()->setPreferences(preferences))
                 throw StepFailed("the time was not kept");
             open(driver, {"reminders-rules", "Shade and a hat today"});
         },
         true,
         {}},
        {"reminders-time",
         kMonday,
         [](Driver &driver) {
             treat(driver);
             open(driver, {"reminders-rules", "Shade and a hat today", "ruleTime-0"});
         },
         false,
         {}},
        {"reminders-choices",
         kMonday,
         [](Driver &driver) {
             treat(driver);
             open(driver, {"reminders-choices"});
         },
         true,
         {}},
        {"reminders-undo",
         kMonday,
         [](Driver &driver) {
             treat(driver);
             open(driver, {"reminders-choices", "wake", "useTime"});
         },
         false,
         {}},
        {"reminders-health",
         kMonday,
         [](Driver &driver) {
             treat(driver);
             open(driver, {"reminders-health"});
         },
         true,
         {}},
        {"reminders-test",
         kMonday,
         [](Driver &driver) {
             treat(driver);
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
