#include "core/time/civil.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace afterglow;
using namespace afterglow::time;

namespace {

std::string after(std::string_view local, std::string_view duration)
{
    return formatMinutes(addNominal(*parseLocalTime(local), *parseDuration(duration)));
}

} // namespace

TEST_CASE("the parts of a duration add up to months, days and seconds")
{
    CHECK(*parseDuration("P1Y2M3W4DT5H6M7S") == Duration{.months = 14, .days = 25, .seconds = 18'367});
    CHECK(*parseDuration("P3D") == Duration{.days = 3});
    CHECK(*parseDuration("P2M") == Duration{.months = 2});
    CHECK(*parseDuration("P1YT1S") == Duration{.months = 12, .seconds = 1});
    CHECK(*parseDuration("P0000000000000000000001D") == Duration{.days = 1});
}

TEST_CASE("a duration is exact where it has a T part only")
{
    CHECK(*parseDuration("PT2M") == Duration{.seconds = 120, .exact = true});
    CHECK(*parseDuration("PT0S") == Duration{.exact = true});
    CHECK_FALSE(parseDuration("P0DT2M")->exact);
    CHECK_FALSE(parseDuration("P0D")->exact);
}

TEST_CASE("a leading minus negates every part")
{
    CHECK(*parseDuration("-P1M2DT3S") == Duration{.months = -1, .days = -2, .seconds = -3});
    CHECK(*parseDuration("-PT3H") == Duration{.seconds = -10'800, .exact = true});
}

TEST_CASE("a malformed duration is refused")
{
    for (const char *text :
         {"",     "P",     "-P",      "PT",     "P1DT",    "1D",        "P1",     "PD",   "P1H",  "PT1D",
          "PT1Y", "P1D1W", "P1D1D",   "PT1S1M", "P1M1Y",   "P1.5D",     "P1,5D",  "P-1D", "+P1D", "--P1D",
          "p1d",  "P1d",   "P1DT1H ", " P1D",   "P1DTT1H", "P1DT1HT1M", "PT1H1D", "P٣D"}) {
        INFO(text);
        const auto duration = parseDuration(text);
        REQUIRE_FALSE(duration);
        CHECK(duration.error()
              == Error{Error::Kind::BadInput, "", "expected an ISO 8601 duration such as P3D, PT12H or -P1W"});
    }
}

TEST_CASE("a duration of any length is read or refused, never wrapped around")
{
    CHECK(parseDuration("P10000Y")->months == 120'000);
    CHECK(parseDuration("-PT94608000S")->seconds == -94'608'000);
    for (const char *text : {"P10001Y", "P9223372036854775807Y", "P18446744073709551617D", "-P99999999999999999999W",
                             "PT99999999999999999999999999H", "PT4294967296H", "P4294967297D", "P10000Y1M"}) {
        INFO(text);
        const auto duration = parseDuration(text);
        REQUIRE_FALSE(duration);
        CHECK(duration.error().message == "expected a duration of at most 10,000 years");
    }
}

TEST_CASE("months keep the day, clamped to the month's length")
{
    CHECK(after("2028-02-29T10:00", "P1Y") == "2029-02-28T10:00");
    CHECK(after("2028-02-29T10:00", "P4Y") == "2032-02-29T10:00");
    CHECK(after("2026-01-31T10:00", "P1M") == "2026-02-28T10:00");
    CHECK(after("2026-01-31T10:00", "P2M") == "2026-03-31T10:00");
    CHECK(after("2026-01-31T10:00", "-P2M") == "2025-11-30T10:00");
    CHECK(after("2026-11-30T10:00", "P3M") == "2027-02-28T10:00");
}

TEST_CASE("years and months are added together, before weeks and days")
{
    CHECK(after("2028-02-29T10:00", "P1Y1M") == "2029-03-29T10:00"); // by way of 28 February it would be the 28th
    CHECK(after("2026-01-31T10:00", "P1M1D") == "2026-03-01T10:00");
    CHECK(after("2026-03-01T10:00", "-P1M1D") == "2026-01-31T10:00");
    CHECK(after("2026-12-30T23:59", "P1W") == "2027-01-06T23:59");
}

TEST_CASE("the exact part is none of the nominal one")
{
    CHECK(after("2026-01-31T10:00", "PT48H") == "2026-01-31T10:00");
}

TEST_CASE("durations compare as added to 1 January 2001")
{
    const auto seconds = [](const char *text) { return nominalSeconds(*parseDuration(text)); };
    constexpr std::int64_t kDay = 86'400;
    CHECK(seconds("P1M") == 31 * kDay);
    CHECK(seconds("P2M") == 59 * kDay);
    CHECK(seconds("-P1M") == -31 * kDay);
    CHECK(seconds("P3Y") == 1095 * kDay);
    CHECK(seconds("-P3Y") == -1096 * kDay);
    CHECK(seconds("P1DT1S") == 86'401);
    CHECK(seconds("P10000Y") == 3'652'425 * kDay);
    CHECK(seconds("-PT1H") == -3600);
}
