// Civil time: instants, local times, durations, and their text forms. docs/timeline.md, section 1.
#pragma once

#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace afterglow::time {

/// A point on the UTC line, whole seconds. Text form `2026-11-21T07:30:00Z`.
using Instant = std::chrono::sys_seconds;
/// A date and a wall clock reading, no zone. Text form `2026-11-21T08:30`.
using LocalTime = std::chrono::local_seconds;
/// A calendar date, no zone. Text form `2026-11-21`.
using Date = std::chrono::local_days;
/// A wall clock reading, minutes since midnight, 0 to 1439. Text form `08:30`.
using TimeOfDay = std::chrono::minutes;

/// Years that input may name, both included.
inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2200;

/// The wall clock reading so many minutes after midnight of `date`: a negative number, or one past 1439, lands on the date
/// before or after.
[[nodiscard]] constexpr LocalTime at(Date date, std::chrono::minutes sinceMidnight)
{
    return LocalTime{date} + sinceMidnight;
}
[[nodiscard]] constexpr Date dateOf(LocalTime local)
{
    return std::chrono::floor<std::chrono::days>(local);
}
[[nodiscard]] constexpr TimeOfDay timeOfDay(LocalTime local)
{
    return std::chrono::floor<std::chrono::minutes>(local - LocalTime{dateOf(local)});
}

/// An ISO 8601 duration of whole parts, nominal and exact parts apart as in RFC 5545. Years and months are one number of
/// months, weeks and days one number of days, the rest one number of seconds; a leading minus negates all three.
struct Duration {
    std::int32_t months = 0;
    std::int32_t days = 0;
    std::int64_t seconds = 0;
    bool exact = false; ///< written with a T part only, `PT0S` too

    friend bool operator==(const Duration &, const Duration &) = default;
};

/// The order of durations, and what is held against a limit: the seconds from 2001-01-01T00:00 UTC to that instant plus
/// the duration.
[[nodiscard]] std::int64_t nominalSeconds(const Duration &duration);

/// `date` plus `months`, the day clamped to the month's length, then plus `days`; the wall clock kept.
[[nodiscard]] LocalTime addNominal(LocalTime local, const Duration &duration);

// Readers of the text forms, strict: nothing before, between or after. An error has kind BadInput, an empty place and says
// what is expected. A date that doesn't exist, a year outside kFirstYear to kLastYear, and a duration of more than 10,000
// years are errors.
[[nodiscard]] Result<Instant> parseInstant(std::string_view text);
[[nodiscard]] Result<LocalTime> parseLocalTime(std::string_view text);
[[nodiscard]] Result<Date> parseDate(std::string_view text);
[[nodiscard]] Result<TimeOfDay> parseTimeOfDay(std::string_view text);
[[nodiscard]] Result<Duration> parseDuration(std::string_view text);

[[nodiscard]] std::string format(Instant instant);         ///< `2026-11-21T07:30:00Z`
[[nodiscard]] std::string formatMinutes(LocalTime local);  ///< `2026-11-21T08:30`, what parseLocalTime reads
[[nodiscard]] std::string formatSeconds(LocalTime local);  ///< `2026-11-21T08:30:00`
[[nodiscard]] std::string formatDate(Date date);           ///< `2026-11-21`
[[nodiscard]] std::string formatTimeOfDay(TimeOfDay time); ///< `08:30`

} // namespace afterglow::time
