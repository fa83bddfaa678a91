// What holds in every zone of the system, around every change of its clock.
#include "core/time/zone.h"
#include "tests/support/system_zones.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace afterglow;
using namespace afterglow::time;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

/// Each zone once: what is only another name of one is left out.
const std::vector<Zone> &zones()
{
    static const std::vector<Zone> all = [] {
        const test::SystemZones source;
        std::vector<Zone> distinct;
        std::set<std::vector<std::pair<Instant, seconds>>> seen;
        for (const std::string &name : source.names()) {
            const Zone zone = source.zone(name).value();
            std::vector<std::pair<Instant, seconds>> contents{{Instant::min(), zone.offsetAt(Instant::min())}};
            for (const Transition &transition : zone.transitions())
                contents.emplace_back(transition.at, transition.offset);
            if (seen.insert(std::move(contents)).second)
                distinct.push_back(zone);
        }
        return distinct;
    }();
    return all;
}

/// Brute force: every offset that the zone ever has is tried.
class Oracle {
public:
    explicit Oracle(const Zone &zone) : m_zone(zone), m_offsets{zone.offsetAt(Instant::min())}
    {
        for (const Transition &transition : zone.transitions())
            m_offsets.insert(transition.offset);
    }

    /// Every instant at which the clock shows `local`.
    [[nodiscard]] std::set<Instant> showings(LocalTime local) const
    {
        std::set<Instant> found;
        for (const seconds offset : m_offsets) {
            const Instant instant{local.time_since_epoch() - offset};
            if (m_zone.localAt(instant) == local)
                found.insert(instant);
        }
        return found;
    }

    /// By the definition of Zone::nextShowing, with dates far enough around.
    [[nodiscard]] Instant nextShowing(TimeOfDay time, Instant instant) const
    {
        std::optional<Instant> next;
        const Date date = dateOf(m_zone.localAt(instant));
        for (int day = -2; day <= 3; ++day) {
            const LocalTime local = at(date + std::chrono::days{day}, time);
            std::set<Instant> candidates = showings(local);
            if (candidates.empty())
                candidates.insert(m_zone.resolve(local));
            const auto later = candidates.upper_bound(instant);
            if (later != candidates.end() && (!next || *later < *next))
                next = *later;
        }
        return next.value();
    }

private:
    Zone m_zone;
    std::set<seconds> m_offsets;
};

constexpr Instant kFrom = std::chrono::sys_days{1970y / 1 / 1};
constexpr Instant kUntil = std::chrono::sys_days{2100y / 1 / 1};

/// Calls `visit(zone, oracle, instant of the change, offset before, offset after)` for each change from 1970 to 2100.
template <class Visit> void forEachChange(Visit visit)
{
    for (const Zone &zone : zones()) {
        const Oracle oracle{zone};
        for (const Transition &transition : zone.transitions()) {
            if (transition.at >= kFrom && transition.at < kUntil)
                visit(zone, oracle, transition.at, zone.offsetAt(transition.at - 1s), transition.offset);
        }
    }
}

// Catch2 counts each CHECK, which would cost more than what is checked: a failure is noted, and checked once.
class Failures {
public:
    void expect(bool holds, const Zone &zone, LocalTime local, const char *what)
    {
        ++m_checked;
        if (!holds && m_first.empty())
            m_first = zone.name() + ' ' + formatSeconds(local) + ": " + what;
    }
    void check() const
    {
        INFO(m_first);
        CHECK(m_first.empty());
        CHECK(m_checked > 10'000);
    }

private:
    std::string m_first;
    int m_checked = 0;
};

} // namespace

TEST_CASE("the system's zones are there")
{
    CHECK(test::SystemZones{}.names().size() > 500);
    CHECK(test::SystemZones{}.zone("Europe/Berlin").value().transitions().size() > 350);
}

TEST_CASE("a zone that isn't there is not found, by name")
{
    for (const char *name : {"Mars/Olympus", "", "Europe", "/Europe/Berlin", "posix/Europe/Berlin",
                             "../zoneinfo/Europe/Berlin", "tzdata.zi"}) {
        const auto zone = test::SystemZones{}.zone(name);
        REQUIRE_FALSE(zone);
        CHECK(zone.error() == Error{Error::Kind::NotFound, "", "unknown time zone \"" + std::string{name} + '"'});
    }
}

TEST_CASE("a zone's offsets are those of the C library")
{
    const test::SystemZones source;
    std::string different;
    for (const std::string &name : source.names()) {
        const Zone zone = source.zone(name).value();
        setenv("TZ", (':' + name).c_str(), 1); // NOLINT(concurrency-mt-unsafe): these tests have one thread
        tzset();
        const auto compare = [&](Instant instant) {
            const std::time_t at = instant.time_since_epoch().count();
            std::tm tm{};
            localtime_r(&at, &tm);
            if (zone.offsetAt(instant) != seconds{tm.tm_gmtoff} && different.empty())
                different = name + ' ' + format(instant);
        };
        for (const Transition &transition : zone.transitions()) {
            compare(transition.at - 1s);
            compare(transition.at);
        }
        for (int year = 1900; year <= 2200; ++year) {
            for (const unsigned month : {1U, 4U, 7U, 10U})
                compare(std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / 15});
        }
    }
    unsetenv("TZ"); // NOLINT(concurrency-mt-unsafe)
    tzset();
    INFO(different);
    CHECK(different.empty());
}

TEST_CASE("in every zone a shown local time resolves to the earliest instant that shows it")
{
    Failures failures;
    forEachChange([&](const Zone &zone, const Oracle &oracle, Instant change, seconds, seconds) {
        for (const seconds distance :
             {-25h + 0s, -1h - 1s, -1h + 0s, -30min + 0s, -1s, 0s, 1s, 20min + 0s, 1h - 1s, 1h + 0s, 23h + 7s}) {
            const LocalTime local = zone.localAt(change + distance);
            const Instant resolved = zone.resolve(local);
            failures.expect(resolved == *oracle.showings(local).begin(), zone, local, "not the earliest");
        }
    });
    failures.check();
}

TEST_CASE("in every zone a local time in a gap is read with the offset before it")
{
    Failures failures;
    int gaps = 0;
    forEachChange([&](const Zone &zone, const Oracle &oracle, Instant change, seconds before, seconds after) {
        if (after <= before)
            return;
        ++gaps;
        const LocalTime begin{(change + before).time_since_epoch()};
        const seconds size = after - before;
        for (const seconds into : {0s, 1s, size / 2, size - 1s}) {
            const LocalTime local = begin + into;
            failures.expect(oracle.showings(local).empty(), zone, local, "shown in spite of a gap");
            failures.expect(zone.resolve(local) == change + into, zone, local, "not as before the gap");
        }
    });
    failures.check();
    CHECK(gaps > 10'000);
}

TEST_CASE("in every zone the next showing is the earliest later one")
{
    Failures failures;
    forEachChange([&](const Zone &zone, const Oracle &oracle, Instant change, seconds before, seconds) {
        // Times of day around the one at which the clock changes, and instants around the change.
        const LocalTime shownAtChange{(change + before).time_since_epoch()};
        for (const auto shift : {-61min, -30min, 0min, 15min, 59min, 60min, 600min}) {
            const TimeOfDay time = timeOfDay(shownAtChange + shift);
            for (const seconds distance : {-24h + 0s, -30min + 0s, -1s, 0s, 10min + 0s, 45min + 0s, 3h + 0s}) {
                const Instant instant = change + distance;
                const Instant next = zone.nextShowing(time, instant);
                failures.expect(next > instant && next == oracle.nextShowing(time, instant), zone,
                                zone.localAt(instant), "not the next showing");
            }
        }
    });
    failures.check();
}
