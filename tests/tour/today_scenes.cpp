#include "core/timeline/timeline.h"
#include "tour/scene.h"

#include <chrono>

namespace afterglow::tour {

namespace {

using namespace std::chrono_literals;
using timeline::SessionStatus;

/// Ticks what was due until `end` for the session.
void tickUntil(Driver &driver, const std::string &session, time::Instant end)
{
    const time::Instant now = driver.app().clock().now();
    const auto scenario = driver.app().journal()->scenario(now, driver.zone(), now - 24h * 7, end, 0);
    if (!scenario)
        throw StepFailed(scenario.error().message);
    for (const timeline::Occurrence &occurrence : timeline::build(*scenario).occurrences) {
        if (occurrence.session == session
            && !driver.app().journal()->log(occurrence.id, timeline::Action::Done, occurrence.instant))
            throw StepFailed("the ticks were not kept");
    }
}

/// Two sessions before, the third on Friday; everything ticked but what is open this morning.
std::string thirdSession(Driver &driver)
{
    driver.record("2026-09-11T15:00");
    driver.record("2026-10-16T15:00");
    const std::string id = driver.record("2026-11-20T15:00");
    tickUntil(driver, id, time::parseInstant("2026-11-22T23:00:00Z").value());
    const time::Instant now = driver.app().clock().now();
    if (!driver.app().journal()->logAll({id + "/cleanse/d3/0", id + "/sunscreen/d3/0"}, timeline::Action::Done, now))
        throw StepFailed("the ticks were not kept");
    driver.settle();
    return id;
}

/// An evening's row of the third day, opened.
void openRow(Driver &driver)
{
    thirdSession(driver);
    driver.press("task");
}

void booked(Driver &driver)
{
    driver.record("2026-11-20T15:00", "face", SessionStatus::Planned);
}

Scene today(std::string name, const std::function<void(Driver &)> &prepare, bool everyLook = false)
{
    return {std::move(name), kDesignDay, prepare, everyLook, {}};
}

} // namespace

std::vector<Scene> todayScenes()
{
    const char *const firstEvening = "2026-11-20T16:30:00Z";
    return {
        {"today", kDesignDay, thirdSession, true, {}, true},
        today(
            "today-empty", [](Driver &) {}, true),
        today(
            "today-ticked",
            [](Driver &driver) { driver.tick(QString::fromStdString(thirdSession(driver)) + "/photo/d3/0"); }, true),
        today("today-outdoors",
              [](Driver &driver) {
                  thirdSession(driver);
                  driver.press("outdoorsSwitch");
              }),
        today("today-row", openRow, true),
        today("today-snooze",
              [](Driver &driver) {
                  openRow(driver);
                  driver.press("snooze");
              }),
        today("today-treatment",
              [](Driver &driver) {
                  thirdSession(driver);
                  driver.press("treatmentBody");
              }),
        today("today-restriction",
              [](Driver &driver) {
                  thirdSession(driver);
                  driver.press("restriction-standard-microneedling/no-makeup");
              }),
        today("today-error",
              [](Driver &driver) {
                  thirdSession(driver);
                  driver.spoil("session_concerns");
                  driver.app().model().today()->refresh();
              }),
        today("today-two-areas",
              [](Driver &driver) {
                  thirdSession(driver);
                  driver.record("2026-11-18T11:00", "scalp");
                  driver.settle();
              }),
        {"today-first-evening", firstEvening, [](Driver &driver) { driver.record("2026-11-20T15:00"); }, false, {}},
        {"today-week-5", "2026-12-24T09:00:00Z", [](Driver &driver) { driver.record("2026-11-20T15:00"); }, false, {}},
        {"today-appointment", "2026-11-18T09:00:00Z", booked, true, {}},
        {"today-took-place", "2026-11-20T19:00:00Z", booked, false, {}},
        {"error-damaged", kDesignDay, [](Driver &) {}, true, "This is no database, and is left as it is.\n"},
    };
}

std::vector<Scene> formScenes()
{
    const auto another = [](Driver &driver) {
        thirdSession(driver);
        driver.press("newTreatment");
    };
    const auto sheet = [another](const QString &button) {
        return [another, button](Driver &driver) {
            another(driver);
            driver.press(button);
        };
    };
    Scene form = today("form", another, true);
    form.landscape = true;
    return {
        form,
        today(
            "form-date",
            [](Driver &driver) {
                driver.press("emptyStateButton");
                driver.press("when", QPointF(-100, 0));
            },
            true),
        today("form-more",
              [](Driver &driver) {
                  driver.press("emptyStateButton");
                  driver.press("more");
              }),
        today("form-appointment", [](Driver &driver) { driver.press("appointmentButton"); }),
        today("form-plan", sheet("plan")),
        today("form-series", sheet("series")),
        today("form-needle", sheet("needleExact")),
        today("form-area-missing",
              [](Driver &driver) {
                  driver.press("emptyStateButton");
                  driver.press("save");
              }),
        today("form-question",
              [](Driver &driver) {
                  driver.record("2026-11-23T08:00");
                  driver.press("newTreatment");
                  driver.press("save");
              }),
        today("form-not-saved",
              [another](Driver &driver) {
                  another(driver);
                  driver.spoil("session_concerns");
                  driver.press("save");
              }),
        today("form-removal",
              [another](Driver &driver) {
                  thirdSession(driver);
                  driver.press("treatmentBody");
                  driver.press("editTreatment");
                  driver.press("removeTreatment");
              }),
        {"form-moved",
         "2026-11-20T19:00:00Z",
         [](Driver &driver) {
             booked(driver);
             driver.press("moved");
             driver.press("closeSheet");
             driver.press("save");
         },
         false,
         {}},
    };
}

} // namespace afterglow::tour
