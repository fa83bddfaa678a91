#include "core/timeline/series_window.h"

#include "core/plan/built_in.h"
#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::SeriesWindow;

namespace {

plan::AftercarePlan fourToSixWeeks()
{
    plan::AftercarePlan plan = *makePlan("p", {});
    plan.series = {3, 6, duration("P4W"), duration("P6W"), duration("P1Y")};
    return plan;
}

std::string text(const SeriesWindow &window)
{
    return time::formatDate(window.opens) + " to " + time::formatDate(window.closes);
}

time::Date date(std::string_view text)
{
    return time::parseDate(text).value();
}

} // namespace

TEST_CASE("the window runs from the earliest to the latest day that the plan names, both included")
{
    const SeriesWindow window = timeline::windowAfter(fourToSixWeeks(), performed("s1", "2026-11-20T15:00"));
    CHECK(text(window) == "2026-12-18 to 2027-01-01");
    CHECK(window.state(date("2026-12-17")) == SeriesWindow::Ahead);
    CHECK(window.state(date("2026-12-18")) == SeriesWindow::Open);
    CHECK(window.state(date("2027-01-01")) == SeriesWindow::Open);
    CHECK(window.state(date("2027-01-02")) == SeriesWindow::Past);
    CHECK_FALSE(window.contains(date("2026-12-17")));
    CHECK(window.contains(date("2027-01-01")));
}

TEST_CASE("the window agrees with the days on which the plan's milestones open and close it, in every zone")
{
    const auto [zoneName, at] = GENERATE(table<const char *, const char *>({
        {"Europe/Berlin", "2026-10-02T23:30"},     // the clocks go back in between
        {"Europe/Berlin", "2026-03-01T00:10"},     // and forward
        {"America/Sao_Paulo", "2018-10-07T00:30"}, // midnight is left out on day 28
        {"Pacific/Apia", "2011-12-02T10:00"},      // day 28 is left out
        {"Asia/Tokyo", "2026-11-20T00:00"},
    }));
    CAPTURE(zoneName, at);
    Scenario s = scenario({});
    s.plans.assign(plan::builtIn().begin(), plan::builtIn().end());
    timeline::Session &session = s.sessions.front();
    session.performedAt = local(at);
    session.zone = zone(zoneName);
    session.plan = s.plans.front()->id;
    session.planVersion = s.plans.front()->version;
    s.zone = session.zone;
    s.from = instant("1990-01-01T00:00:00Z");

    const SeriesWindow window = timeline::windowAfter(*s.plans.front(), session);
    const Timeline timeline = timeline::build(s);
    const std::string opens = "s1/next-session-opens/d" + std::to_string((window.opens - session.dayZero()).count());
    const std::string closes = "s1/next-session-closes/d" + std::to_string((window.closes - session.dayZero()).count());
    CHECK(occurrence(timeline, opens + "/0").kind == plan::RuleKind::Milestone);
    CHECK(occurrence(timeline, closes + "/0").kind == plan::RuleKind::Milestone);
}

TEST_CASE("the touch-up is a year after the last session, by date")
{
    CHECK(timeline::touchUpAfter(fourToSixWeeks(), performed("s1", "2028-02-29T15:00")) == date("2029-02-28"));
}

TEST_CASE("a series counts what was performed; the window follows the last of it")
{
    const plan::AftercarePlan plan = fourToSixWeeks();
    const std::vector sessions{performed("s2", "2026-10-16T15:00"), planned("s3", "2026-11-24T10:00"),
                               performed("s1", "2026-09-11T15:00"), planned("s4", "2026-12-20T10:00")};
    const timeline::SeriesOutlook outlook = timeline::seriesOutlook(sessions, plan, 4);
    CHECK(outlook.performed == 2);
    CHECK_FALSE(outlook.complete);
    REQUIRE(outlook.last);
    CHECK(outlook.last->id == "s2");
    REQUIRE(outlook.appointment);
    CHECK(outlook.appointment->id == "s3");
    REQUIRE(outlook.next);
    CHECK(text(*outlook.next) == "2026-11-13 to 2026-11-27");
    CHECK_FALSE(outlook.touchUp);
}

TEST_CASE("a complete series has a touch-up in place of a window")
{
    const std::vector sessions{performed("s1", "2026-09-11T15:00"), performed("s2", "2026-10-16T15:00")};
    const timeline::SeriesOutlook outlook = timeline::seriesOutlook(sessions, fourToSixWeeks(), 2);
    CHECK(outlook.complete);
    CHECK_FALSE(outlook.next);
    CHECK(outlook.touchUp == date("2027-10-16"));
}

TEST_CASE(
    "a series of appointments alone has no window yet; one that has passed without being confirmed isn't the next one")
{
    const plan::AftercarePlan plan = fourToSixWeeks();
    const std::vector booked{planned("s1", "2026-11-24T10:00")};
    const timeline::SeriesOutlook first = timeline::seriesOutlook(booked, plan, 3);
    CHECK(first.performed == 0);
    CHECK(first.last == nullptr);
    CHECK(first.appointment == &booked.front());
    CHECK_FALSE(first.next);
    CHECK_FALSE(first.touchUp);

    const std::vector stale{planned("s1", "2026-10-01T10:00"), performed("s2", "2026-10-16T15:00")};
    CHECK(timeline::seriesOutlook(stale, plan, 3).appointment == nullptr);
}

TEST_CASE("which session was the last is told by instants, not by local times")
{
    timeline::Session tokyo = performed("s1", "2026-10-16T20:00");
    tokyo.zone = zone("Asia/Tokyo"); // 13:00 in Berlin
    const std::vector sessions{performed("s2", "2026-10-16T15:00"), tokyo};
    REQUIRE(timeline::lastPerformed(sessions));
    CHECK(timeline::lastPerformed(sessions)->id == "s2");
}
