// How does it feel: the check-in and its history.
#include "tour/scene.h"

#include <optional>
#include <utility>

namespace afterglow::tour {

namespace {

/// Tuesday 24 November 2026, 20:20 in Berlin: day 4 of the treatment on Friday.
const char *const kDayFour = "2026-11-24T19:20:00Z";

using Symptoms = std::map<std::string, int, std::less<>>;

void tell(Driver &driver, const std::string &session, const char *local, Symptoms symptoms,
          std::vector<std::string> flags = {}, std::string note = {})
{
    const auto at = driver.zone().resolve(time::parseLocalTime(local).value());
    if (!driver.app().journal()->addCheckIn({{}, session, {at, std::move(symptoms), std::move(flags)}, std::move(note)},
                                            driver.zone()))
        throw StepFailed("the check-in is not kept");
}

/// The evenings of days 0 to 3.
void evenings(Driver &driver, const std::string &session)
{
    tell(driver, session, "2026-11-20T20:10", {{"redness", 3}, {"swelling", 2}, {"pain", 1}, {"warmth", 3}}, {},
         "Numbing cream wore off on the way home.");
    tell(driver, session, "2026-11-21T20:05", {{"redness", 3}, {"swelling", 1}, {"warmth", 2}, {"itching", 1}});
    tell(driver, session, "2026-11-22T20:30", {{"redness", 2}, {"swelling", 1}, {"dryness", 1}, {"itching", 2}});
    tell(driver, session, "2026-11-23T20:15", {{"redness", 2}, {"dryness", 2}, {"itching", 1}});
}

void openCheckIn(Driver &driver)
{
    driver.press("treatmentBody");
    driver.press("checkInNow");
    driver.settle();
}

void say(Driver &driver, const Symptoms &symptoms, const std::vector<const char *> &flags = {})
{
    app::CheckInModel &checkIn = *driver.app().model().screens()->checkIn();
    for (const auto &[symptom, strength] : symptoms)
        checkIn.setStrength(QString::fromStdString(symptom), strength);
    for (const char *flag : flags)
        checkIn.toggleFlag(QString::fromLatin1(flag));
    driver.settle();
}

void asInTheDesign(Driver &driver)
{
    const std::string session = driver.record("2026-11-20T15:00");
    tell(driver, session, "2026-11-23T20:15", {{"redness", 2}, {"swelling", 2}, {"pain", 1}, {"dryness", 2}});
    openCheckIn(driver);
    say(driver, {{"redness", 3}, {"swelling", 1}, {"pain", 2}, {"dryness", 2}}, {"pus"});
}

void callable(Driver &driver)
{
    if (!driver.app().journal()->setClinic({"Hautpraxis am Park", "+49 30 1234567"}))
        throw StepFailed("the clinic is not kept");
}

void toAdvice(Driver &driver)
{
    driver.press("toAdvice");
    driver.settle();
}

} // namespace

std::vector<Scene> checkInScenes()
{
    return {
        {"check-in",
         kDayFour,
         [](Driver &driver) {
             callable(driver);
             asInTheDesign(driver);
         },
         true,
         {},
         true},
        {"check-in-advice",
         kDayFour,
         [](Driver &driver) {
             callable(driver);
             asInTheDesign(driver);
             toAdvice(driver);
         },
         true,
         {}},
        {"check-in-no-number",
         kDayFour,
         [](Driver &driver) {
             asInTheDesign(driver);
             toAdvice(driver);
         },
         false,
         {}},
        {"check-in-normal",
         kDayFour,
         [](Driver &driver) {
             const std::string session = driver.record("2026-11-20T15:00");
             evenings(driver, session);
             openCheckIn(driver);
             say(driver, {{"redness", 1}, {"swelling", 1}, {"dryness", 2}, {"itching", 1}, {"pain", 0}});
             toAdvice(driver);
         },
         false,
         {}},
        {"check-in-watch",
         kDayFour,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             openCheckIn(driver);
             say(driver, {{"redness", 2}});
             toAdvice(driver);
         },
         false,
         {}},
        {"check-in-first-evening",
         "2026-11-20T19:20:00Z",
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             openCheckIn(driver);
         },
         false,
         {}},
        {"check-in-urgent",
         kDayFour,
         [](Driver &driver) {
             callable(driver);
             driver.record("2026-11-20T15:00");
             openCheckIn(driver);
             say(driver, {{"swelling", 3}}, {"tongue-face-swelling", "hives"});
             toAdvice(driver);
         },
         true,
         {}},
        {"check-in-share",
         kDayFour,
         [](Driver &driver) {
             asInTheDesign(driver);
             toAdvice(driver);
             driver.press("second");
             driver.settle();
         },
         false,
         {}},
        {"check-in-history",
         "2026-11-24T08:20:00Z",
         [](Driver &driver) {
             const std::string session = driver.record("2026-11-20T15:00");
             evenings(driver, session);
             driver.press("treatmentBody");
             driver.press("checkInHistory");
         },
         true,
         {}},
        {"check-in-removed",
         "2026-11-24T08:20:00Z",
         [](Driver &driver) {
             const std::string session = driver.record("2026-11-20T15:00");
             evenings(driver, session);
             driver.press("treatmentBody");
             driver.press("checkInHistory");
             driver.press("removeEntry");
         },
         false,
         {}},
        {"check-in-error",
         kDayFour,
         [](Driver &driver) {
             callable(driver);
             asInTheDesign(driver);
             driver.spoil("check_in_symptoms");
             driver.press("saveCheckIn");
         },
         false,
         {}},
        {"check-in-history-error",
         kDayFour,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             driver.press("treatmentBody");
             driver.spoil("check_in_symptoms");
             driver.press("checkInHistory");
         },
         false,
         {}},
        {"check-in-history-empty",
         kDayFour,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             driver.press("treatmentBody");
             driver.press("checkInHistory");
         },
         false,
         {}},
    };
}

} // namespace afterglow::tour
