// The zones as Qt reads them, beside a reader of the zone files that uses no library.
#include "app/time_zones.h"
#include "support/system_zones.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <utility>

using namespace afterglow;

namespace {

void skipWithoutZoneFiles()
{
    if (!std::filesystem::is_directory("/usr/share/zoneinfo"))
        SKIP("no zone files in /usr/share/zoneinfo to compare with");
}

/// The first difference, in words; empty: none.
std::string difference(const time::Zone &got, const time::Zone &expected)
{
    if (got.name() != expected.name())
        return "named " + got.name();
    if (got.offsetAt(time::Instant::min()) != expected.offsetAt(time::Instant::min()))
        return "another offset at the beginning";
    const auto [one, other] = std::ranges::mismatch(got.transitions(), expected.transitions());
    if (one != got.transitions().end())
        return "has " + time::format(one->at) + ", offset " + std::to_string(one->offset.count());
    if (other != expected.transitions().end())
        return "lacks " + time::format(other->at) + ", offset " + std::to_string(other->offset.count());
    return {};
}

/// Sets TZ for as long as it lives.
class SystemZone {
public:
    explicit SystemZone(const std::string &name)
    {
        if (const char *before = std::getenv("TZ")) // NOLINT(concurrency-mt-unsafe): these tests have one thread
            m_before = before;
        setenv("TZ", name.c_str(), 1); // NOLINT(concurrency-mt-unsafe)
    }
    ~SystemZone()
    {
        if (m_before)
            setenv("TZ", m_before->c_str(), 1); // NOLINT(concurrency-mt-unsafe)
        else
            unsetenv("TZ"); // NOLINT(concurrency-mt-unsafe)
    }
    SystemZone(const SystemZone &) = delete;
    SystemZone &operator=(const SystemZone &) = delete;

private:
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE("every zone of the system has the transitions of its file, from 1896 to 2204")
{
    skipWithoutZoneFiles();
    const QtZoneSource zones;
    const test::SystemZones files;
    const auto names = files.names();
    CHECK(names.size() > 500);
    std::size_t transitions = 0;
    for (const std::string &name : names) {
        INFO(name);
        const auto expected = files.zone(name);
        const auto got = zones.zone(name);
        REQUIRE(expected);
        REQUIRE(got);
        const auto first = difference(*got, *expected);
        if (!first.empty())
            FAIL_CHECK(first);
        transitions += got->transitions().size();
    }
    CHECK(transitions > 50'000);
}

TEST_CASE("a zone that was read before is the same")
{
    const QtZoneSource zones;
    const auto first = zones.zone("UTC");
    REQUIRE(first);
    CHECK(difference(zones.zone("UTC").value(), *first).empty());
    CHECK(first->transitions().empty());
    CHECK(first->offsetAt(time::Instant{}).count() == 0);
}

TEST_CASE("a clock change keeps its rule beyond the years that a zone file lists")
{
    const QtZoneSource zones;
    const auto berlin = zones.zone("Europe/Berlin");
    if (!berlin)
        SKIP("the system has no Europe/Berlin");
    using namespace std::chrono;
    const time::Instant last = sys_days{2204y / October / Sunday[std::chrono::last]} + 1h;
    CHECK((berlin->transitions().back() == time::Transition{last, 1h}));
}

TEST_CASE("a name that is no zone's is an error that says it")
{
    const QtZoneSource zones;
    const auto name = GENERATE(as<std::string>(), "", " ", "Mars/Olympus", "Europe", "Europe/", "/Europe/Berlin",
                               "Europe//Berlin", "europe/berlin", "Europe/Berlin ", "posix/Europe/Berlin",
                               "right/Europe/Berlin", "../zoneinfo/Europe/Berlin", "/usr/share/zoneinfo/Europe/Berlin",
                               "./UTC", "UTC+05:30", "UTC+1", "EST5", "CET-1CEST,M3.5.0,M10.5.0/3", "Foo", "tzdata.zi",
                               "zone.tab", "leapseconds", "localtime", "posixrules", "Factory", "Europe/B\xC3\xA4rlin",
                               std::string("UTC\0", 4), std::string("Europe/Berlin\0x", 15));
    const auto zone = zones.zone(name);
    REQUIRE_FALSE(zone);
    CHECK(zone.error() == Error{Error::Kind::NotFound, "", "unknown time zone \"" + name + '"'});
}

TEST_CASE("the system's zone is the one that it is set to")
{
    const QtZoneSource zones;
    for (const auto &[setting, name] :
         std::vector<std::pair<std::string, std::string>>{{"Asia/Kathmandu", "Asia/Kathmandu"},
                                                          {":Asia/Kathmandu", "Asia/Kathmandu"},
                                                          {"/usr/share/zoneinfo/Asia/Kathmandu", "Asia/Kathmandu"},
                                                          {":/usr/share/zoneinfo/Asia/Kathmandu", "Asia/Kathmandu"},
                                                          {"Factory", "UTC"}}) {
        const SystemZone system(setting);
        INFO(setting);
        CHECK(systemZoneName() == name);
    }
}

TEST_CASE("a system that is set to rules has no zone, rather than another one's time")
{
    const SystemZone system("CET-1CEST,M3.5.0,M10.5.0/3");
    CHECK_FALSE(QtZoneSource().zone(systemZoneName()));
}
