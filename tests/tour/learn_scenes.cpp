#include "tour/scene.h"

#include <QLocale>

namespace afterglow::tour {

namespace {

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

void search(Driver &driver, const QString &words)
{
    openLearn(driver);
    driver.app().model().screens()->learn()->setSearchText(words);
    driver.settle();
}

/// What is looked for in the pictures' languages.
QString sunscreen()
{
    switch (QLocale().language()) {
    case QLocale::German:
        return QStringLiteral("Sonnencreme");
    case QLocale::Arabic:
        return QStringLiteral("واقي الشمس");
    default:
        return QStringLiteral("sunscreen");
    }
}

} // namespace

std::vector<Scene> learnScenes()
{
    return {
        {"learn", kDesignDay, openLearn, true, {}, true},
        {"learn-search", kDesignDay, [](Driver &driver) { search(driver, sunscreen()); }, false, {}},
        {"learn-search-empty",
         kDesignDay,
         [](Driver &driver) { search(driver, QStringLiteral("xylophone")); },
         true,
         {}},
        {"learn-page", kDesignDay, [](Driver &driver) { openPage(driver, "learn-normal"); }, true, {}},
        {"learn-contact", kDesignDay, [](Driver &driver) { openPage(driver, "learn-contact"); }, false, {}},
        {"learn-ranges", kDesignDay, [](Driver &driver) { openPage(driver, "learn-avoid"); }, false, {}},
        {"learn-error",
         kDesignDay,
         [](Driver &driver) {
             openPage(driver, "learn-choosing");
             driver.spoil("ticked_items");
             driver.press(driver.findIn("check-choosing/licensed", "tick"));
         },
         false,
         {}},
        {"learn-checklist",
         kDesignDay,
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
