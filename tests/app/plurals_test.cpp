#include "app/civil_text.h"
#include "fixture.h"

#include <QCoreApplication>

namespace afterglow::app {
namespace {

using namespace std::chrono_literals;

TEST_CASE("English has a singular and a plural for what is counted")
{
    const auto now = time::parseLocalTime("2026-11-23T09:41").value();
    CHECK(timeLeftText(now, now + 24h) == "1 day");
    CHECK(timeLeftText(now, now + 48h) == "2 days");
    const auto today = [](const char *text, int n) { return QCoreApplication::translate("Today", text, nullptr, n); };
    CHECK(today("of %n day(s)", 14) == "of 14 days");
    CHECK(today("of %n week(s)", 1) == "of 1 week");
    CHECK(today("day(s) to go", 1) == "day to go");
    CHECK(today("day(s) to go", 7) == "days to go");
    CHECK(today("week(s) ago", 1) == "week ago");
    CHECK(today("%n hour(s)", 2) == "2 hours");
    const auto plan = [](const char *text, int n) {
        return QCoreApplication::translate("Treatment", text, nullptr, n);
    };
    CHECK(plan("next in %n week(s)", 6) == "next in 6 weeks");
    CHECK(plan("%n day(s) of sun care", 14) == "14 days of sun care");
    CHECK(plan("%n day(s) gentle cleansing", 1) == "1 day gentle cleansing");
    CHECK(plan("%n day(s) of daily care", 7) == "7 days of daily care");
}

} // namespace
} // namespace afterglow::app
