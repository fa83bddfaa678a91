#include "tests/core/timeline/scenarios.h"

#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;

TEST_CASE("an elapsed rule falls due once for each duration")
{
    CHECK(instants(timeline::build(scenario({elapsed("cleanse", {"PT4H", "P1D", "PT26H"})})))
          == Lines{"s1/cleanse/a/0 2026-11-20T18:00:00Z", "s1/cleanse/a/1 2026-11-21T14:00:00Z",
                   "s1/cleanse/a/2 2026-11-21T16:00:00Z"});
}

TEST_CASE("exact hours pass a clock change by, days keep the wall clock")
{
    Scenario s = scenario({elapsed("r", {"PT48H", "P2D"})});
    s.sessions = {performed("s1", "2026-10-24T15:00")};
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/r/a/0 2026-10-26T14:00:00", "s1/r/a/1 2026-10-26T15:00:00"});
}

TEST_CASE("an elapsed time is counted where the session was performed, wherever the patient is")
{
    Scenario s = scenario({quiet(plan::Quiet::Allow, elapsed("r", {"P1D"}))});
    s.sessions = {performed("s1", "2026-03-28T15:00")}; // Berlin changes its clock, Tokyo doesn't
    s.zone = zone("Asia/Tokyo");
    CHECK(instants(timeline::build(s)) == Lines{"s1/r/a/0 2026-03-29T13:00:00Z"});
}

TEST_CASE("an elapsed time may be before the treatment")
{
    CHECK(instants(timeline::build(scenario({elapsed("r", {"-PT2H"})}))) == Lines{"s1/r/a/0 2026-11-20T12:00:00Z"});
}

TEST_CASE("the yearly touch-up of 29 February is on 28 February")
{
    Scenario s = scenario({elapsed("touch-up", {"P1Y"})});
    s.sessions = {performed("s1", "2024-02-29T10:00")};
    s.from = instant("2024-01-01T00:00:00Z");
    CHECK(locals(timeline::build(s), s.zone) == Lines{"s1/touch-up/a/0 2025-02-28T10:00:00"});
}

TEST_CASE("an elapsed time in the patient's sleep is deferred")
{
    CHECK(instants(timeline::build(scenario({elapsed("r", {"PT8H"})}))) == Lines{"s1/r/a/0 2026-11-21T06:00:00Z"});
}
