#include "tour/scene.h"

#include <string>

namespace afterglow::tour {

namespace {

using timeline::SessionStatus;

/// With all that the form asks for.
std::string record(Driver &driver, const char *performedAt, SessionStatus status = SessionStatus::Performed,
                   const char *area = "face")
{
    return driver.record(performedAt, area, status, [](journal::Session &session) {
        session.concerns = {"acne-scars", "fine-lines"};
        session.clinic = "Praxis am See";
        session.notes = "The forehead was sensitive, the rest was easy. Next time a little less numbing cream.";
    });
}

/// A course of two years, and what is booked.
void someYears(Driver &driver)
{
    record(driver, "2025-10-03T11:00", SessionStatus::Performed, "scalp");
    record(driver, "2025-11-07T11:00", SessionStatus::Performed, "scalp");
    record(driver, "2026-09-11T15:00");
    record(driver, "2026-10-16T15:00");
    record(driver, "2026-11-20T15:00");
    record(driver, "2026-12-30T10:30", SessionStatus::Planned);
}

void openSessions(Driver &driver)
{
    driver.press("go-more");
    driver.press("more-sessions");
}

void openSession(Driver &driver, const std::string &id)
{
    openSessions(driver);
    driver.press("session-" + QString::fromStdString(id));
}

void tick(Driver &driver, const std::string &occurrence)
{
    if (!driver.app().journal()->log(occurrence, timeline::Action::Done, driver.app().clock().now()))
        throw StepFailed("the tick was not kept");
}

void list(Driver &driver)
{
    someYears(driver);
    openSessions(driver);
}

void detail(Driver &driver)
{
    someYears(driver);
    const std::string id = driver.app().journal()->sessions()->at(4).treatment.id;
    if (!driver.app().journal()->setHealed(id, driver.app().clock().now()))
        throw StepFailed("healed was not kept");
    openSession(driver, id);
}

void appointment(Driver &driver)
{
    const std::string id = record(driver, "2026-11-27T15:00", SessionStatus::Planned);
    tick(driver, id + "/tell-your-clinic/d-7/0");
    tick(driver, id + "/stop-retinoids/d-5/0");
    openSession(driver, id);
}

void answered(Driver &driver)
{
    const std::string id = record(driver, "2026-11-27T15:00", SessionStatus::Planned);
    if (!driver.app().journal()->setClinic({"Praxis am See", "030 123 45 67"})
        || !driver.app().journal()->setScreening(id,
                                                 {{"infected-skin", journal::Answer::No},
                                                  {"open-wounds", journal::Answer::Unsure},
                                                  {"inflamed-acne", journal::Answer::Yes}}))
        throw StepFailed("the answers were not kept");
    openSession(driver, id);
    driver.press("openScreening");
}

/// Saturday's treatment was entered for Friday.
void changed(Driver &driver)
{
    const std::string id = record(driver, "2026-11-20T15:00");
    for (const char *occurrence : {"/cleanse/d1/0", "/cleanse/d2/0", "/moisturise/d1/0"})
        tick(driver, id + occurrence);
    openSession(driver, id);
    driver.press("trailing");
    driver.app().model().logTreatment()->setDate("2026-11-21");
    driver.settle();
}

void figure(Driver &driver)
{
    driver.press("emptyStateButton");
    driver.app().model().logTreatment()->chooseArea("face");
    driver.settle();
}

} // namespace

std::vector<Scene> sessionScenes()
{
    return {
        {"sessions", kDesignDay, list, true, {}, true},
        {"sessions-by-series",
         kDesignDay,
         [](Driver &driver) {
             list(driver);
             driver.press("segment-1");
         },
         false,
         {}},
        {"sessions-empty", kDesignDay, openSessions, true, {}},
        {"sessions-error",
         kDesignDay,
         [](Driver &driver) {
             someYears(driver);
             driver.spoil("session_concerns");
             openSessions(driver);
         },
         false,
         {}},
        {"session-detail", kDesignDay, detail, true, {}},
        {"session-removed",
         kDesignDay,
         [](Driver &driver) {
             detail(driver);
             driver.press("removeSession");
             driver.press("confirmSessionRemoval");
         },
         false,
         {}},
        {"session-appointment", kDesignDay, appointment, true, {}},
        {"session-error",
         kDesignDay,
         [](Driver &driver) {
             appointment(driver);
             driver.spoil("log");
             driver.press("tick");
         },
         false,
         {}},
        {"session-took-place",
         kDesignDay,
         [](Driver &driver) { openSession(driver, record(driver, "2026-11-22T10:00", SessionStatus::Planned)); },
         false,
         {}},
        {"session-screening", kDesignDay, answered, true, {}},
        {"session-screening-error",
         kDesignDay,
         [](Driver &driver) {
             answered(driver);
             driver.spoil("screening_answers");
             driver.press(driver.findIn("question-eczema", "segment-1"));
         },
         false,
         {}},
        {"session-edit-changes", kDesignDay, changed, true, {}},
        {"form-body-map", kDesignDay, figure, true, {}},
    };
}

} // namespace afterglow::tour
