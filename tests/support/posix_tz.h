// The rule at the end of a zone file, such as CET-1CEST,M3.5.0,M10.5.0/3 (POSIX, with the extensions of RFC 8536).
#pragma once

#include "core/time/zone.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace afterglow::test {

class PosixTz {
public:
    [[nodiscard]] static std::optional<PosixTz> parse(std::string_view text);

    /// What it says for these years, both included, sorted; it begins with the offset in force at the first one's start.
    [[nodiscard]] std::vector<time::Transition> transitions(int firstYear, int lastYear) const;

private:
    struct Day {
        enum class Form { Weekday, JulianWithoutLeapDay, DayOfYear } form = Form::Weekday;
        unsigned month = 1;
        unsigned week = 1;
        unsigned weekday = 0;
        int number = 0;
        std::chrono::seconds time{std::chrono::hours{2}};

        [[nodiscard]] time::LocalTime in(int year) const;
    };
    class Reader;

    std::chrono::seconds m_standard{0};
    std::chrono::seconds m_summer{0};
    bool m_hasSummer = false;
    Day m_summerBegins;
    Day m_summerEnds;
};

} // namespace afterglow::test
