#include "core/plan/read_timing.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace afterglow::plan {

namespace {

using namespace std::chrono_literals;
using json::Node;
using json::ObjectReader;

constexpr int kFirstDay = -60;
constexpr int kLastDay = 800;
constexpr std::size_t kMaxTokens = 24;
constexpr std::size_t kMaxDurations = 24;
constexpr int kMaxTokenMinutes = 720;
constexpr std::int32_t kMaxMonths = 3 * 12;
constexpr std::chrono::seconds kShortestEvery = 15min;

/// The N of `wake+N` or `sleep-N`.
std::optional<std::chrono::minutes> tokenMinutes(std::string_view digits)
{
    int number = 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || !std::ranges::all_of(digits, isDigit) || error != std::errc{} || number > kMaxTokenMinutes)
        return std::nullopt;
    return std::chrono::minutes{number};
}

Result<TimeToken> parseTimeToken(std::string_view text)
{
    constexpr std::string_view kWake = "wake";
    constexpr std::string_view kWakePlus = "wake+";
    constexpr std::string_view kSleepMinus = "sleep-";
    if (text == kWake)
        return TimeToken{TimeToken::Anchor::Wake, 0min};
    if (text.starts_with(kWakePlus)) {
        if (const auto minutes = tokenMinutes(text.substr(kWakePlus.size())))
            return TimeToken{TimeToken::Anchor::Wake, *minutes};
    } else if (text.starts_with(kSleepMinus)) {
        if (const auto minutes = tokenMinutes(text.substr(kSleepMinus.size())))
            return TimeToken{TimeToken::Anchor::Sleep, -*minutes};
    } else if (const auto clock = time::parseTimeOfDay(text)) {
        return TimeToken{TimeToken::Anchor::Clock, *clock};
    }
    return failure(Error::Kind::BadInput, {},
                   fmt::format("expected HH:MM, wake, wake+N or sleep-N, N from 0 to {}", kMaxTokenMinutes));
}

/// A day, or a pair of the first and the last.
std::optional<std::pair<int, int>> readDayOrPair(const Node &node)
{
    const auto day = json::integer(kFirstDay, kLastDay);
    if (node.as<std::int64_t>() || node.as<json::OtherNumber>()) {
        const auto single = day(node);
        return single ? std::optional{std::pair{*single, *single}} : std::nullopt;
    }
    const auto *array = node.as<json::Array>();
    if (!array || array->size() != 2)
        return node.error("expected a day or a pair [first, last]");
    const auto pair = json::listOf(day)(node);
    if (!pair)
        return std::nullopt;
    if (pair->front() > pair->back())
        return node.error("the first day is after the last");
    return std::pair{pair->front(), pair->back()};
}

/// Sorted, each once.
auto days(std::size_t min)
{
    return [=](const Node &node) -> std::optional<std::vector<int>> {
        const auto pairs = json::listOf(readDayOrPair, min)(node);
        if (!pairs)
            return std::nullopt;
        std::array<bool, kLastDay - kFirstDay + 1> listed{};
        for (const auto &[first, last] : *pairs)
            std::fill(listed.begin() + (first - kFirstDay), listed.begin() + (last - kFirstDay) + 1, true);
        std::vector<int> days;
        for (int day = kFirstDay; day <= kLastDay; ++day) {
            if (listed[static_cast<std::size_t>(day - kFirstDay)])
                days.push_back(day);
        }
        return days;
    };
}

std::optional<time::Duration> readEvery(const Node &node)
{
    const auto every = readDuration(node);
    if (every && (!every->exact || time::nominalSeconds(*every) < kShortestEvery.count()))
        return node.error("expected hours, minutes and seconds only, of at least 15 minutes");
    return every;
}

} // namespace

std::optional<time::Duration> readDuration(const Node &node)
{
    const auto duration = json::parsed(time::parseDuration)(node);
    if (!duration)
        return std::nullopt;
    const auto seconds = time::nominalSeconds(*duration);
    if (seconds > time::nominalSeconds({.months = kMaxMonths})
        || seconds < time::nominalSeconds({.months = -kMaxMonths}))
        return node.error("expected a duration within 3 years, before or after");
    return duration;
}

std::optional<Timing> readTiming(const Node &rule, ObjectReader &object, std::optional<RuleKind> kind,
                                 std::optional<Stage> stage)
{
    const bool isByDay = object.has("at");
    const bool isElapsed = object.has("after");
    const bool isOutdoors = object.has("every");
    const bool isSpan = object.has("from") || object.has("until");
    const int timings = isByDay + isElapsed + isOutdoors + isSpan;
    bool good = timings == 1;
    if (timings == 0 && rule.as<json::Object>())
        rule.error("no timing: expected days and at, or after, or every and days, or from and until");
    else if (timings > 1)
        rule.error("more than one timing: expected days and at, or after, or every and days, or from and until");

    const auto fail = [&](std::string_view key, std::string message) {
        object.fail(key, std::move(message));
        good = false;
    };

    // All that is there is read, so that no error hides behind another.
    std::vector<int> onDays;
    if (isByDay || isOutdoors)
        good &= object.required("days", onDays, days(1));
    else if (object.optional("days", onDays, days(1)) && timings > 0)
        fail("days", "only beside at or every");

    ByDay byDay{onDays, {}, {}};
    if (isByDay)
        good &= object.required("at", byDay.at, json::listOf(json::parsed(parseTimeToken), 1, kMaxTokens));
    if (object.has("unhealedDays")) {
        good &= object.optional("unhealedDays", byDay.unhealedDays, days(0));
        if (timings > 0 && !isByDay)
            fail("unhealedDays", "only beside days and at");
        std::erase_if(byDay.unhealedDays, [&](int day) { return std::ranges::binary_search(onDays, day); });
    }

    Elapsed elapsed;
    if (isElapsed)
        good &= object.required("after", elapsed.after, json::listOf(readDuration, 1, kMaxDurations));

    Outdoors outdoors{{}, onDays};
    if (isOutdoors) {
        good &= object.required("every", outdoors.every, readEvery);
        if (stage == Stage::Prep)
            fail("every", "a prep rule is not for outdoors");
    }

    Span span;
    if (isSpan) {
        const bool from = object.required("from", span.from, readDuration);
        const bool until = object.required("until", span.until, readDuration);
        good &= from && until;
        if (from && until && time::nominalSeconds(span.from) >= time::nominalSeconds(span.until))
            fail("from", "not before until");
    }
    if (object.has("announceEnd")) {
        good &= object.optional("announceEnd", span.announceEnd, json::boolean);
        if (kind && kind != RuleKind::Restriction && !isSpan)
            fail("announceEnd", "only a restriction has an end");
    }
    if (kind && timings == 1 && isSpan != (kind == RuleKind::Restriction))
        fail("kind", isSpan ? "only a restriction has from and until" : "a restriction has from and until");

    if (!good)
        return std::nullopt;
    if (isByDay)
        return byDay;
    if (isElapsed)
        return elapsed;
    if (isOutdoors)
        return outdoors;
    return span;
}

} // namespace afterglow::plan
