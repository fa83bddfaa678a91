// A zone as a value, on zones made by hand: one hour forward on 29 March 2026 at 01:00 UTC, back on 25 October, like Berlin.
#include "core/time/zone.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace afterglow::time;
using namespace std::chrono_literals;

namespace {

Instant utc(std::string_view text)
{
    return *parseInstant(text);
}
LocalTime local(std::string_view text)
{
    return *parseLocalTime(text);
}
TimeOfDay clock(std::string_view text)
{
    return *parseTimeOfDay(text);
}

Zone berlin()
{
    return {"Europe/Berlin", 1h, {{utc("2026-03-29T01:00:00Z"), 2h}, {utc("2026-10-25T01:00:00Z"), 1h}}};
}
/// Skips 30 December 2011.
Zone apia()
{
    return {"Pacific/Apia", -10h, {{utc("2011-12-30T10:00:00Z"), 14h}}};
}
/// Set back across midnight: 1 October shows 00:00 to 00:30, then 30 September 23:30 again.
Zone backAcrossMidnight()
{
    return {"Test", 0h, {{utc("2026-10-01T00:30:00Z"), -1h}}};
}

std::string resolved(const Zone &zone, std::string_view text)
{
    return format(zone.resolve(local(text)));
}
std::string next(const Zone &zone, std::string_view time, std::string_view instant)
{
    return format(zone.nextShowing(clock(time), utc(instant)));
}

} // namespace

TEST_CASE("an offset holds from its transition on")
{
    CHECK(berlin().offsetAt(utc("1900-01-01T00:00:00Z")) == 1h);
    CHECK(berlin().offsetAt(utc("2026-03-29T00:59:59Z")) == 1h);
    CHECK(berlin().offsetAt(utc("2026-03-29T01:00:00Z")) == 2h);
    CHECK(berlin().offsetAt(utc("2026-10-25T01:00:00Z")) == 1h);
    CHECK(formatSeconds(berlin().localAt(utc("2026-03-29T01:00:00Z"))) == "2026-03-29T03:00:00");
}

TEST_CASE("the default zone is UTC")
{
    CHECK(Zone{}.name() == "UTC");
    CHECK(Zone{}.transitions().empty());
    CHECK(resolved(Zone{}, "2026-03-29T02:30") == "2026-03-29T02:30:00Z");
    CHECK(next(Zone{}, "02:30", "2026-03-29T02:30:00Z") == "2026-03-30T02:30:00Z");
}

TEST_CASE("a transition that changes nothing is dropped")
{
    const Zone zone{
        "Test",
        1h,
        {{utc("1980-01-01T00:00:00Z"), 1h}, {utc("1990-01-01T00:00:00Z"), 2h}, {utc("2000-01-01T00:00:00Z"), 2h}}};
    CHECK(zone.transitions() == std::vector<Transition>{{utc("1990-01-01T00:00:00Z"), 2h}});
}

TEST_CASE("a local time that is shown once resolves to that instant")
{
    CHECK(resolved(berlin(), "2026-01-01T12:00") == "2026-01-01T11:00:00Z");
    CHECK(resolved(berlin(), "2026-07-01T12:00") == "2026-07-01T10:00:00Z");
    CHECK(resolved(berlin(), "2026-03-29T01:59") == "2026-03-29T00:59:00Z");
    CHECK(resolved(berlin(), "2026-03-29T03:00") == "2026-03-29T01:00:00Z");
    CHECK(resolved(berlin(), "2026-10-25T01:59") == "2026-10-24T23:59:00Z");
    CHECK(resolved(berlin(), "2026-10-25T03:00") == "2026-10-25T02:00:00Z");
}

TEST_CASE("a local time that is shown twice resolves to the earlier instant")
{
    CHECK(resolved(berlin(), "2026-10-25T02:00") == "2026-10-25T00:00:00Z");
    CHECK(resolved(berlin(), "2026-10-25T02:59") == "2026-10-25T00:59:00Z");
    CHECK(resolved(backAcrossMidnight(), "2026-09-30T23:45") == "2026-09-30T23:45:00Z");
}

TEST_CASE("a local time in a gap is read with the offset before it")
{
    CHECK(resolved(berlin(), "2026-03-29T02:00") == "2026-03-29T01:00:00Z");
    CHECK(resolved(berlin(), "2026-03-29T02:30") == "2026-03-29T01:30:00Z"); // 03:30
    CHECK(resolved(apia(), "2011-12-30T10:00") == "2011-12-30T20:00:00Z");
    CHECK(apia().resolve(local("2011-12-30T10:00")) - apia().resolve(local("2011-12-29T10:00")) == 24h);
}

TEST_CASE("a local time that a gap skips and the clock shows after all, once set back, is shown once")
{
    const Zone zone{"Test", 0h, {{utc("2026-01-01T10:00:00Z"), 2h}, {utc("2026-01-01T10:30:00Z"), 0h}}};
    CHECK(resolved(zone, "2026-01-01T11:00") == "2026-01-01T11:00:00Z");
    CHECK(resolved(zone, "2026-01-01T12:15") == "2026-01-01T10:15:00Z");
}

TEST_CASE("a clock set back twice in a row shows a time three times, and the earliest counts")
{
    const Zone zone{"Test", 2h, {{utc("2026-01-01T10:00:00Z"), 1h}, {utc("2026-01-01T10:40:00Z"), 0h}}};
    CHECK(resolved(zone, "2026-01-01T11:30") == "2026-01-01T09:30:00Z");
    CHECK(next(zone, "11:30", "2026-01-01T09:30:00Z") == "2026-01-01T10:30:00Z");
    CHECK(next(zone, "11:30", "2026-01-01T10:30:00Z") == "2026-01-01T11:30:00Z");
}

TEST_CASE("the next showing of a time is later than the instant asked for")
{
    CHECK(next(berlin(), "07:00", "2026-01-01T05:59:59Z") == "2026-01-01T06:00:00Z");
    CHECK(next(berlin(), "07:00", "2026-01-01T06:00:00Z") == "2026-01-02T06:00:00Z");
    CHECK(next(berlin(), "00:00", "2026-01-01T23:00:01Z") == "2026-01-02T23:00:00Z");
}

TEST_CASE("the next showing is the second of two where only that one is later")
{
    CHECK(next(berlin(), "02:30", "2026-10-25T00:29:59Z") == "2026-10-25T00:30:00Z");
    CHECK(next(berlin(), "02:30", "2026-10-25T00:30:00Z") == "2026-10-25T01:30:00Z");
    CHECK(next(berlin(), "02:30", "2026-10-25T01:30:00Z") == "2026-10-26T01:30:00Z");
}

TEST_CASE("the next showing may be on the date before, where the clock is set back across midnight")
{
    CHECK(next(backAcrossMidnight(), "23:45", "2026-10-01T00:10:00Z") == "2026-10-01T00:45:00Z");
    CHECK(next(backAcrossMidnight(), "00:15", "2026-10-01T00:15:00Z") == "2026-10-01T01:15:00Z");
}

TEST_CASE("the next showing of a time in a gap is its resolved instant")
{
    CHECK(next(berlin(), "02:30", "2026-03-28T01:30:00Z") == "2026-03-29T01:30:00Z");
    CHECK(next(berlin(), "02:30", "2026-03-29T01:10:00Z") == "2026-03-29T01:30:00Z"); // asked for after the gap
    CHECK(next(berlin(), "02:30", "2026-03-29T01:30:00Z") == "2026-03-30T00:30:00Z");
    CHECK(next(apia(), "10:00", "2011-12-29T20:00:00Z") == "2011-12-30T20:00:00Z"); // 31 December, as on the 30th
}

TEST_CASE("adding days keeps the wall clock, adding hours doesn't")
{
    const LocalTime session = local("2026-03-28T15:00");
    CHECK(format(add(session, berlin(), *parseDuration("P1D"))) == "2026-03-29T13:00:00Z");
    CHECK(format(add(session, berlin(), *parseDuration("PT24H"))) == "2026-03-29T14:00:00Z");
    CHECK(format(add(session, berlin(), *parseDuration("P1DT1H"))) == "2026-03-29T14:00:00Z");
    CHECK(format(add(session, berlin(), *parseDuration("-P1DT1H"))) == "2026-03-27T13:00:00Z");
}

TEST_CASE("the nominal part is resolved before the exact part is added")
{
    // 02:30 doesn't exist on the 29th: it is 03:30, and three hours later 06:30.
    CHECK(format(add(local("2026-03-28T02:30"), berlin(), *parseDuration("P1DT3H"))) == "2026-03-29T04:30:00Z");
}
