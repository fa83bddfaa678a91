#include "core/time/civil.h"

#include <fmt/compile.h>
#include <fmt/format.h>
#include <optional>

namespace afterglow::time {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

tl::unexpected<Error> bad(std::string message)
{
    return failure(Error::Kind::BadInput, {}, std::move(message));
}

/// The number that `text` is, where it is nothing but decimal digits.
std::optional<int> number(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// `text` is cut at fixed places; none of the readers below lets a number have more than four digits.
struct Fields {
    std::optional<int> year, month, day;
};
std::optional<Fields> dateFields(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const Fields fields{number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2))};
    if (!fields.year || !fields.month || !fields.day)
        return std::nullopt;
    return fields;
}

Result<Date> toDate(const Fields &fields)
{
    const std::chrono::year_month_day date{std::chrono::year{*fields.year},
                                           std::chrono::month{static_cast<unsigned>(*fields.month)},
                                           std::chrono::day{static_cast<unsigned>(*fields.day)}};
    if (!date.ok())
        return bad(fmt::format("there is no date {:04}-{:02}-{:02}", *fields.year, *fields.month, *fields.day));
    if (*fields.year < kFirstYear || *fields.year > kLastYear)
        return bad(fmt::format("expected a year from {} to {}", kFirstYear, kLastYear));
    return Date{date};
}

/// `08:30`
std::optional<TimeOfDay> clockFields(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = number(text.substr(0, 2));
    const auto minute = number(text.substr(3, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return hours{*hour} + minutes{*minute};
}

} // namespace

Result<Instant> parseInstant(std::string_view text)
{
    const auto malformed = [] { return bad("expected an instant such as 2026-11-21T07:30:00Z"); };
    if (text.size() != 20 || text[10] != 'T' || text[16] != ':' || text[19] != 'Z')
        return malformed();
    const auto fields = dateFields(text.substr(0, 10));
    const auto clock = clockFields(text.substr(11, 5));
    const auto second = number(text.substr(17, 2));
    if (!fields || !clock || !second || *second > 59)
        return malformed();
    return toDate(*fields).map(
        [&](Date date) { return Instant{(at(date, *clock) + seconds{*second}).time_since_epoch()}; });
}

Result<LocalTime> parseLocalTime(std::string_view text)
{
    const auto malformed = [] { return bad("expected a local time such as 2026-11-21T08:30"); };
    if (text.size() != 16 || text[10] != 'T')
        return malformed();
    const auto fields = dateFields(text.substr(0, 10));
    const auto clock = clockFields(text.substr(11));
    if (!fields || !clock)
        return malformed();
    return toDate(*fields).map([&](Date date) { return at(date, *clock); });
}

Result<Date> parseDate(std::string_view text)
{
    const auto fields = dateFields(text);
    if (!fields)
        return bad("expected a date such as 2026-11-21");
    return toDate(*fields);
}

Result<TimeOfDay> parseTimeOfDay(std::string_view text)
{
    const auto clock = clockFields(text);
    if (!clock)
        return bad("expected a time of day such as 08:30");
    return *clock;
}

std::string formatDate(Date date)
{
    const std::chrono::year_month_day ymd{date};
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()});
}

std::string formatTimeOfDay(TimeOfDay time)
{
    return fmt::format(FMT_COMPILE("{:02}:{:02}"), time / hours{1}, time % hours{1} / minutes{1});
}

std::string formatMinutes(LocalTime local)
{
    return formatDate(dateOf(local)) + 'T' + formatTimeOfDay(timeOfDay(local));
}

std::string formatSeconds(LocalTime local)
{
    const seconds second = local - std::chrono::floor<minutes>(local);
    return fmt::format(FMT_COMPILE("{}:{:02}"), formatMinutes(local), second.count());
}

std::string format(Instant instant)
{
    return formatSeconds(LocalTime{instant.time_since_epoch()}) + 'Z';
}

} // namespace afterglow::time
