#include "tour/scene.h"

namespace afterglow::tour {

namespace {

/// A scene of the first start, after so many turns of the page.
Scene firstPage(std::string name, int turns, bool landscape)
{
    return {std::move(name),
            kDesignDay,
            [turns](Driver &driver) {
                for (int i = 0; i < turns; ++i)
                    driver.press("next");
            },
            true,
            {},
            landscape,
            nullptr,
            false};
}

/// A page of More, of an app with nothing in its journal.
Scene morePage(std::string name, const QString &entry, bool everyLook, const std::function<void(Driver &)> &then = {})
{
    return {std::move(name),
            kDesignDay,
            [entry, then](Driver &driver) {
                driver.press("go-more");
                driver.press("more-" + entry);
                if (then)
                    then(driver);
            },
            everyLook,
            {}};
}

void lookAround(Driver &driver)
{
    driver.press("skip");
    driver.press("lookAround");
    await("the example", [&] { return driver.shows("exampleBanner") && driver.shows("checklist"); });
}

Scene examplePlace(std::string name, const QString &place)
{
    return {std::move(name),
            kDesignDay,
            [place](Driver &driver) {
                lookAround(driver);
                driver.press(place);
            },
            false,
            {},
            false,
            nullptr,
            false};
}

} // namespace

std::vector<Scene> startScenes()
{
    return {
        firstPage("first-1", 0, true),
        firstPage("first-2", 1, false),
        firstPage("first-3", 2, false),
        firstPage("first-choice", 3, true),
        {"demo", kDesignDay, lookAround, true, {}, false, nullptr, false},
        examplePlace("demo-photos", "go-photos"),
        examplePlace("demo-more", "go-more"),
        {"more",
         kDesignDay,
         [](Driver &driver) {
             driver.record("2026-11-20T15:00");
             driver.press("go-more");
         },
         true,
         {},
         true},
        morePage("clinic", "clinic", true),
        morePage("clinic-filled", "clinic", false,
                 [](Driver &driver) {
                     driver.find("clinicName").setProperty("text", "Praxis am See, Dr. med. Meyer-Lindenberg");
                     driver.find("clinicPhone").setProperty("text", "+49 30 123 45 67");
                 }),
        morePage("clinic-error", "clinic", false,
                 [](Driver &driver) {
                     driver.spoil("clinic");
                     driver.press("saveClinic");
                 }),
        morePage("look", "look", true),
        morePage("privacy", "privacy", true),
        morePage("about", "about", false),
        morePage("licences", "licences", true),
        morePage("licence", "licences", false, [](Driver &driver) { driver.press("licence-1"); }),
        morePage("erase", "erase", true),
        morePage("erase-sure", "erase", true,
                 [](Driver &driver) {
                     driver.press("eraseButton");
                     driver.press("input");
                     driver.find("input").setProperty("text", driver.app().model().erase()->word());
                 }),
    };
}

} // namespace afterglow::tour
