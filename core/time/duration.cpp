// Durations: text form and arithmetic. docs/timeline.md, section 1.
#include "core/time/civil.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace afterglow::time {

using std::chrono::days;
using std::chrono::months;
using std::chrono::seconds;

namespace {

struct Designator {
    char letter;
    bool afterT;
    std::int64_t months;
    std::int64_t days;
    std::int64_t seconds;
};
/// In the order in which they may stand.
constexpr std::array kDesignators{
    Designator{'Y', false, 12, 0, 0}, Designator{'M', false, 1, 0, 0},   Designator{'W', false, 0, 7, 0},
    Designator{'D', false, 0, 1, 0},  Designator{'H', true, 0, 0, 3600}, Designator{'M', true, 0, 0, 60},
    Designator{'S', true, 0, 0, 1},
};

// Far beyond every limit of a plan, and near enough that no sum below overflows.
constexpr std::int64_t kMaxMonths = 10'000LL * 12;
constexpr std::int64_t kMaxDays = 10'000LL * 366;
constexpr std::int64_t kMaxSeconds = kMaxDays * 86'400;
constexpr std::int64_t kMaxNumber = kMaxSeconds + 1; ///< what larger numbers are read as

bool consume(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

Result<Duration> parseDuration(std::string_view text)
{
    const auto malformed = [] {
        return failure(Error::Kind::BadInput, {}, "expected an ISO 8601 duration such as P3D, PT12H or -P1W");
    };
    const bool negative = consume(text, '-');
    if (!consume(text, 'P') || text.empty())
        return malformed();

    std::int64_t sumOfMonths = 0;
    std::int64_t sumOfDays = 0;
    std::int64_t sumOfSeconds = 0;
    const bool exact = text.front() == 'T';
    bool afterT = false;
    auto next = kDesignators.begin();
    while (!text.empty()) {
        if (!afterT && consume(text, 'T'))
            afterT = true;
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0 || digits == text.size())
            return malformed();
        std::int64_t number = 0;
        for (const char c : text.substr(0, digits))
            number = std::min(number * 10 + (c - '0'), kMaxNumber);
        const char letter = text[digits];
        text.remove_prefix(digits + 1);

        const auto designator = std::find_if(
            next, kDesignators.end(), [&](const Designator &d) { return d.letter == letter && d.afterT == afterT; });
        if (designator == kDesignators.end())
            return malformed();
        next = designator + 1;
        sumOfMonths += number * designator->months;
        sumOfDays += number * designator->days;
        sumOfSeconds += number * designator->seconds;
    }
    if (sumOfMonths > kMaxMonths || sumOfDays > kMaxDays || sumOfSeconds > kMaxSeconds)
        return failure(Error::Kind::BadInput, {}, "expected a duration of at most 10,000 years");

    const int sign = negative ? -1 : 1;
    return Duration{.months = static_cast<std::int32_t>(sign * sumOfMonths),
                    .days = static_cast<std::int32_t>(sign * sumOfDays),
                    .seconds = sign * sumOfSeconds,
                    .exact = exact};
}

LocalTime addNominal(LocalTime local, const Duration &duration)
{
    const Date date = dateOf(local);
    const seconds wallClock = local - LocalTime{date};
    const std::chrono::year_month_day from{date};
    const std::chrono::year_month month = from.year() / from.month() + months{duration.months};
    const std::chrono::day lastDay = (month / std::chrono::last).day();
    return LocalTime{Date{month / std::min(from.day(), lastDay)} + days{duration.days}} + wallClock;
}

std::int64_t nominalSeconds(const Duration &duration)
{
    using namespace std::chrono_literals;
    constexpr LocalTime kReference{Date{2001y / std::chrono::January / 1}};
    return (addNominal(kReference, duration) - kReference).count() + duration.seconds;
}

} // namespace afterglow::time
