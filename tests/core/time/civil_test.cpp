#include "core/time/civil.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace afterglow;
using namespace afterglow::time;
using namespace std::chrono_literals;

TEST_CASE("an instant reads and writes as UTC to the second")
{
    const auto instant = parseInstant("2026-11-21T07:30:05Z");
    REQUIRE(instant);
    CHECK(*instant == std::chrono::sys_days{2026y / 11 / 21} + 7h + 30min + 5s);
    CHECK(format(*instant) == "2026-11-21T07:30:05Z");
    CHECK(format(*parseInstant("1969-12-31T23:59:59Z")) == "1969-12-31T23:59:59Z");
}

TEST_CASE("a local time reads and writes to the minute, and writes to the second")
{
    const auto local = parseLocalTime("2026-11-21T08:30");
    REQUIRE(local);
    CHECK(*local == Date{2026y / 11 / 21} + 8h + 30min);
    CHECK(formatMinutes(*local) == "2026-11-21T08:30");
    CHECK(formatSeconds(*local + 7s) == "2026-11-21T08:30:07");
    CHECK(formatMinutes(*parseLocalTime("1900-01-01T00:00")) == "1900-01-01T00:00");
    CHECK(formatMinutes(*parseLocalTime("2200-12-31T23:59")) == "2200-12-31T23:59");
}

TEST_CASE("a date and a time of day read and write")
{
    CHECK(formatDate(*parseDate("2028-02-29")) == "2028-02-29");
    CHECK(*parseTimeOfDay("23:59") == 23h + 59min);
    CHECK(formatTimeOfDay(0min) == "00:00");
    CHECK(formatTimeOfDay(9h + 5min) == "09:05");
}

TEST_CASE("a local time falls into a date and a time of day")
{
    const LocalTime local = *parseLocalTime("1969-07-20T22:56") + 59s;
    CHECK(formatDate(dateOf(local)) == "1969-07-20");
    CHECK(timeOfDay(local) == 22h + 56min);
}

TEST_CASE("minutes past midnight, or before it, land on the neighbouring date")
{
    const Date date = *parseDate("2026-12-31");
    CHECK(formatMinutes(at(date, 1441min)) == "2027-01-01T00:01");
    CHECK(formatMinutes(at(date, -1min)) == "2026-12-30T23:59");
}

TEST_CASE("a malformed text is refused with what is expected")
{
    for (const char *text :
         {"", "2026-11-21", "2026-11-21T07:30Z", "2026-11-21T07:30:00", "2026-11-21T07:30:00z", "2026-11-21t07:30:00Z",
          "2026-11-21 07:30:00Z", "2026-11-21T07:30:00+00:00", "2026-11-21T07:30:00.0Z", "2026-11-21T24:00:00Z",
          "2026-11-21T07:60:00Z", "2026-11-21T23:59:60Z", "+026-11-21T07:30:00Z", "2026-1 -21T07:30:00Z",
          "2026-11-21T07:30:00Z ", " 2026-11-21T07:30:00Z", "2026/11/21T07:30:00Z", "2026-11-21T07.30:00Z",
          "2026-11-21T-7:30:00Z"}) {
        INFO(text);
        const auto instant = parseInstant(text);
        REQUIRE_FALSE(instant);
        CHECK(instant.error() == Error{Error::Kind::BadInput, "", "expected an instant such as 2026-11-21T07:30:00Z"});
    }
    for (const char *text : {"", "2026-11-21T08:30:00", "2026-11-21T08:30Z", "2026-11-21T8:30", "2026-11-21 08:30",
                             "2026-11-21T24:00", "2026-11-21T08:60", "2026-11-2xT08:30"}) {
        INFO(text);
        const auto local = parseLocalTime(text);
        REQUIRE_FALSE(local);
        CHECK(local.error() == Error{Error::Kind::BadInput, "", "expected a local time such as 2026-11-21T08:30"});
    }
    for (const char *text : {"", "20261121", "2026-11-211", "26-11-21", "2026-11-21T", "2026-11:21"}) {
        INFO(text);
        const auto date = parseDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error() == Error{Error::Kind::BadInput, "", "expected a date such as 2026-11-21"});
    }
    for (const char *text : {"", "8:30", "08:30:00", "24:00", "08:60", "0830", "08-30", "+8:30", "08:3O"}) {
        INFO(text);
        const auto time = parseTimeOfDay(text);
        REQUIRE_FALSE(time);
        CHECK(time.error() == Error{Error::Kind::BadInput, "", "expected a time of day such as 08:30"});
    }
}

TEST_CASE("a date that doesn't exist is refused by name")
{
    for (const char *text : {"2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"}) {
        INFO(text);
        const std::string message = std::string{"there is no date "} + text;
        CHECK(parseDate(text).error().message == message);
        CHECK(parseLocalTime(std::string{text} + "T08:30").error().message == message);
        CHECK(parseInstant(std::string{text} + "T08:30:00Z").error().message == message);
    }
}

TEST_CASE("a year outside 1900 to 2200 is refused")
{
    for (const char *text : {"1899-12-31", "2201-01-01", "0000-01-01", "9999-12-31"}) {
        INFO(text);
        CHECK(parseDate(text).error().message == "expected a year from 1900 to 2200");
    }
}
