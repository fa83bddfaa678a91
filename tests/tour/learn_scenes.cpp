#include "tour/scene.h"

namespace afterglow::tour {

namespace {

/// Monday 23 November 2026, 09:41 in Berlin.
const char *const kMorning = "2026-11-23T08:41:00Z";

void openLearn(Driver &driver)
{
    driver.press("go-more");
    driver.press("more-learn");
    driver.settle();
}

void openPage(Driver &driver, const char *name)
{
    openLearn(driver);
    driver.press(name);
    driver.settle();
}

void search(Driver &driver, const char *words)
{
    openLearn(driver);
    driver.app().model().screens()->learn()->setSearchText(words);
    driver.settle();
}

} // namespace

std::vector<Scene> learnScenes()
{
    return {
        {"learn", kMorning, openLearn, true, {}},
        {"learn-search", kMorning, [](Driver &driver) { search(driver, "sunscreen"); }, false, {}},
        {"learn-search-empty", kMorning, [](Driver &driver) { search(driver, "xylophone"); }, true, {}},
        {"learn-page", kMorning, [](Driver &driver) { openPage(driver, "learn-normal"); }, true, {}},
        {"learn-contact", kMorning, [](Driver &driver) { openPage(driver, "learn-contact"); }, false, {}},
        {"learn-ranges", kMorning, [](Driver &driver) { openPage(driver, "learn-avoid"); }, false, {}},
        {"learn-checklist",
         kMorning,
         [](Driver &driver) {
             for (const char *item : {"choosing/licensed", "choosing/sterile"}) {
                 if (!driver.app().journal()->setTicked(item, true))
                     throw StepFailed("the tick is not kept");
             }
             openPage(driver, "learn-choosing");
         },
         true,
         {}},
    };
}

} // namespace afterglow::tour
