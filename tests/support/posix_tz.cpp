#include "tests/support/posix_tz.h"

#include <algorithm>

namespace afterglow::test {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class PosixTz::Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) { }

    bool failed = false;

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    bool consume(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(char c) { failed = !consume(c) || failed; }

    int number()
    {
        const std::size_t digits = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        failed = failed || digits == 0 || digits > 3;
        int value = 0;
        for (const char c : m_rest.substr(0, failed ? 0 : digits))
            value = value * 10 + (c - '0');
        m_rest.remove_prefix(digits);
        return value;
    }
    /// `CET` or `<+03>`
    void name()
    {
        const bool quoted = consume('<');
        const std::size_t size =
            quoted ? m_rest.find('>') : std::min(m_rest.find_first_of("0123456789+-,"), m_rest.size());
        failed = failed || size == std::string_view::npos || size == 0;
        m_rest.remove_prefix(failed ? 0 : size);
        if (quoted)
            expect('>');
    }
    /// `[+-]hh[:mm[:ss]]`
    seconds clock()
    {
        const bool negative = consume('-');
        if (!negative)
            consume('+');
        seconds value = hours{number()};
        if (consume(':'))
            value += minutes{number()};
        if (consume(':'))
            value += seconds{number()};
        return negative ? -value : value;
    }
    Day day()
    {
        Day day;
        if (consume('M')) {
            day.month = static_cast<unsigned>(number());
            expect('.');
            day.week = static_cast<unsigned>(number());
            expect('.');
            day.weekday = static_cast<unsigned>(number());
        } else {
            day.form = consume('J') ? Day::Form::JulianWithoutLeapDay : Day::Form::DayOfYear;
            day.number = number();
        }
        if (consume('/'))
            day.time = clock();
        return day;
    }

private:
    std::string_view m_rest;
};

std::optional<PosixTz> PosixTz::parse(std::string_view text)
{
    PosixTz rule;
    Reader reader{text};
    reader.name();
    rule.m_standard = -reader.clock(); // POSIX counts westwards
    if (!reader.atEnd()) {
        rule.m_hasSummer = true;
        reader.name();
        if (reader.consume(',')) {
            rule.m_summer = rule.m_standard + hours{1};
        } else {
            rule.m_summer = -reader.clock();
            reader.expect(',');
        }
        rule.m_summerBegins = reader.day();
        reader.expect(',');
        rule.m_summerEnds = reader.day();
    }
    if (reader.failed || !reader.atEnd())
        return std::nullopt;
    return rule;
}

time::LocalTime PosixTz::Day::in(int year) const
{
    using namespace std::chrono;
    const std::chrono::year y{year};
    const time::Date firstOfJanuary{y / January / 1};
    switch (form) {
    case Form::DayOfYear:
        return firstOfJanuary + days{number} + time;
    case Form::JulianWithoutLeapDay:
        return firstOfJanuary + days{number - (y.is_leap() && number > 59 ? 0 : 1)} + time;
    case Form::Weekday:
        break;
    }
    const std::chrono::month m{month};
    const std::chrono::weekday w{weekday};
    const time::Date date = week == 5 ? time::Date{y / m / w[last]} : time::Date{y / m / w[week]};
    return date + time;
}

std::vector<time::Transition> PosixTz::transitions(int firstYear, int lastYear) const
{
    using namespace std::chrono;
    if (!m_hasSummer)
        return {{sys_days{year{firstYear} / January / 1}, m_standard}};
    std::vector<time::Transition> all;
    for (int year = firstYear - 1; year <= lastYear; ++year) {
        all.push_back({time::Instant{m_summerBegins.in(year).time_since_epoch() - m_standard}, m_summer});
        all.push_back({time::Instant{m_summerEnds.in(year).time_since_epoch() - m_summer}, m_standard});
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return all;
}

} // namespace afterglow::test
