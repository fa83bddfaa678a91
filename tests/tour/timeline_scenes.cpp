#include "tour/scene.h"

#include <string>

namespace afterglow::tour {

namespace {

using timeline::SessionStatus;

void checkIn(Driver &driver, const std::string &session, const char *at, int redness)
{
    journal::CheckIn checkIn;
    checkIn.session = session;
    checkIn.reported.at = time::parseInstant(at).value();
    checkIn.reported.symptoms = {{"redness", redness}};
    if (!driver.app().journal()->addCheckIn(checkIn))
        throw StepFailed("the check-in was not kept");
}

void openTimeline(Driver &driver)
{
    driver.press("go-timeline");
    awaitPictures(driver);
}

/// As in the design: on Friday at 15:00, photos on the first days, a check-in.
std::string third(Driver &driver)
{
    const std::string id = driver.record("2026-11-20T15:00");
    photograph(driver, id, "2026-11-20", {0, 1});
    checkIn(driver, id, "2026-11-21T19:00:00Z", 2);
    return id;
}

void openSeries(Driver &driver)
{
    driver.press("go-timeline");
    driver.press("segment-1");
}

} // namespace

std::vector<Scene> timelineScenes()
{
    return {
        {"timeline",
         kDesignDay,
         [](Driver &driver) {
             third(driver);
             openTimeline(driver);
         },
         true,
         {},
         true},
        {"timeline-error",
         kDesignDay,
         [](Driver &driver) {
             third(driver);
             driver.spoil("session_concerns");
             openTimeline(driver);
         },
         false,
         {}},
        {"timeline-open-day",
         kDesignDay,
         [](Driver &driver) {
             const QString session = QString::fromStdString(third(driver));
             openTimeline(driver);
             driver.press(driver.findIn("day-" + session + "/0", "dayBody"));
             awaitPictures(driver);
         },
         false,
         {}},
        {"timeline-two-areas",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-10-16T15:00");
             third(driver);
             driver.record("2026-11-18T11:00", "scalp");
             driver.record("2026-12-18T11:00", "neck", SessionStatus::Planned);
             openTimeline(driver);
         },
         false,
         {}},
        {"timeline-empty", kDesignDay, openTimeline, true, {}},
        {"timeline-week-6",
         "2026-12-31T09:00:00Z",
         [](Driver &driver) {
             const std::string id = driver.record("2026-11-20T15:00");
             photograph(driver, id, "2026-11-20", {0, 1, 3, 7, 14, 28});
             openTimeline(driver);
         },
         false,
         {}},
        {"timeline-appointment",
         "2026-11-16T09:00:00Z",
         [](Driver &driver) {
             driver.record("2026-11-20T15:00", "face", SessionStatus::Planned);
             openTimeline(driver);
         },
         false,
         {}},
        {"series",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-09-11T15:00");
             driver.record("2026-10-16T15:00");
             driver.record("2026-11-20T15:00");
             driver.record("2026-12-21T10:30", "face", SessionStatus::Planned);
             driver.record("2026-10-20T11:00", "scalp");
             openSeries(driver);
         },
         true,
         {},
         true},
        {"series-empty", kDesignDay, openSeries, false, {}},
    };
}

} // namespace afterglow::tour
