#include "tour/scene.h"

#include <string>
#include <vector>

namespace afterglow::tour {

namespace {

using timeline::SessionStatus;

void add(Driver &driver, const char *name, std::vector<std::string> ingredients)
{
    const auto saved = driver.app().journal()->saveProduct(
        {.id = {}, .name = name, .ingredients = std::move(ingredients), .notes = {}});
    if (!saved)
        throw StepFailed(saved.error().message);
}

void openPage(Driver &driver, const char *page)
{
    driver.press("go-more");
    driver.press(QString::fromLatin1("more-") + QString::fromLatin1(page));
    driver.settle();
}

/// A treatment on Friday, the next one booked.
void treatments(Driver &driver)
{
    driver.record("2026-11-20T15:00");
    driver.record("2026-12-18T15:00", "face", SessionStatus::Planned);
}

void shelf(Driver &driver)
{
    add(driver, "Night serum 0.3 %", {"retinoid", "fragrance"});
    add(driver, "Brightening drops", {"vitamin-c", "alcohol"});
    add(driver, "Peeling pads", {"aha-bha"});
    add(driver, "Day cream SPF 50", {"spf"});
    add(driver, "Body lotion with rose", {"fragrance"});
    add(driver, "Hyaluronic gel", {});
}

void editProduct(Driver &driver)
{
    treatments(driver);
    shelf(driver);
    openPage(driver, "products");
    driver.press("Night serum 0.3 %");
    driver.press("editProduct");
}

} // namespace

std::vector<Scene> productScenes()
{
    return {
        {"products",
         kDesignDay,
         [](Driver &driver) {
             treatments(driver);
             shelf(driver);
             openPage(driver, "products");
         },
         true,
         {},
         true},
        {"products-first-day",
         "2026-11-20T16:30:00Z",
         [](Driver &driver) {
             treatments(driver);
             shelf(driver);
             openPage(driver, "products");
         },
         false,
         {}},
        {"products-empty", kDesignDay, [](Driver &driver) { openPage(driver, "products"); }, true, {}},
        {"products-error",
         kDesignDay,
         [](Driver &driver) {
             driver.spoil("product_ingredients");
             openPage(driver, "products");
         },
         false,
         {}},
        {"products-why",
         kDesignDay,
         [](Driver &driver) {
             treatments(driver);
             add(driver, "Night serum 0.3 %", {"retinoid", "fragrance"});
             openPage(driver, "products");
             driver.press("Night serum 0.3 %");
             driver.settle();
         },
         true,
         {}},
        {"products-removed",
         kDesignDay,
         [](Driver &driver) {
             treatments(driver);
             shelf(driver);
             openPage(driver, "products");
             driver.press("Peeling pads");
             driver.press("removeProduct");
             driver.settle();
         },
         false,
         {}},
        {"product-edit-unsaved",
         kDesignDay,
         [](Driver &driver) {
             editProduct(driver);
             driver.spoil("product_ingredients");
             driver.press("saveProduct");
         },
         false,
         {}},
        {"product-edit",
         kDesignDay,
         [](Driver &driver) {
             editProduct(driver);
             driver.settle();
         },
         true,
         {}},
        {"product-edit-error",
         kDesignDay,
         [](Driver &driver) {
             openPage(driver, "products");
             driver.press("emptyStateButton");
             driver.press("saveProduct");
             driver.settle();
         },
         false,
         {}},
        {"when-can-i",
         kDesignDay,
         [](Driver &driver) {
             treatments(driver);
             openPage(driver, "when");
         },
         true,
         {}},
        {"when-can-i-why",
         kDesignDay,
         [](Driver &driver) {
             treatments(driver);
             openPage(driver, "when");
             driver.press("answer-holiday");
             driver.settle();
         },
         true,
         {}},
        {"when-can-i-free",
         "2026-12-08T09:00:00Z",
         [](Driver &driver) {
             treatments(driver);
             openPage(driver, "when");
         },
         false,
         {}},
        {"when-can-i-error",
         kDesignDay,
         [](Driver &driver) {
             treatments(driver);
             driver.spoil("session_concerns");
             openPage(driver, "when");
         },
         false,
         {}},
        {"when-can-i-empty", kDesignDay, [](Driver &driver) { openPage(driver, "when"); }, true, {}},
    };
}

} // namespace afterglow::tour
