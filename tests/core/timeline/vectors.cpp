// Runs one vector: vectors FILE. A vector is a scenario and the JSON that is expected for it, with the zones' rules of
// tzdata 2025b. Exit status 0: as expected; 1: not so; 77: skipped, the rules of a zone have changed since.
#include "core/timeline/scenario.h"
#include "tests/support/system_zones.h"

#include <cstdint>
#include <exception>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

using namespace afterglow;
using nlohmann::json;

namespace {

constexpr int kSkipped = 77;

json readFile(const std::string &path)
{
    std::ifstream file{path};
    if (!file)
        throw std::runtime_error(path + ": cannot be read");
    return json::parse(file);
}

/// FNV-1a of the offsets of the years around the vectors' dates.
std::string fingerprint(const time::Zone &zone)
{
    constexpr time::Instant kFrom = std::chrono::sys_days{std::chrono::year{2000} / 1 / 1};
    constexpr time::Instant kUntil = std::chrono::sys_days{std::chrono::year{2040} / 1 / 1};
    std::string text = fmt::format("{}", zone.offsetAt(kFrom).count());
    for (const time::Transition &transition : zone.transitions()) {
        if (transition.at > kFrom && transition.at < kUntil)
            text += fmt::format(" {} {}", time::format(transition.at), transition.offset.count());
    }
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return fmt::format("{:016x}", hash);
}

std::set<std::string> zoneNames(const json &scenario)
{
    std::set<std::string> names;
    if (scenario.contains("zone"))
        names.insert(scenario.at("zone"));
    if (scenario.contains("session"))
        names.insert(scenario.at("session").at("zone"));
    for (const json &session : scenario.value("sessions", json::array()))
        names.insert(session.at("zone"));
    return names;
}

template <class Scenario> Scenario valueOf(tl::expected<Scenario, std::vector<Error>> scenario)
{
    if (scenario)
        return *std::move(scenario);
    std::string errors;
    for (const Error &error : scenario.error())
        errors += error.place + ": " + error.message + '\n';
    throw std::runtime_error(errors);
}

json answer(const json &scenario, const time::ZoneSource &zones)
{
    if (scenario.contains("checkins")) {
        const auto told = valueOf(timeline::readAssessScenario(scenario.dump(), zones, {}));
        return json::parse(timeline::toJson(timeline::assess(*told.plan, told.session, told.checkIns)));
    }
    const auto told = valueOf(timeline::readScenario(scenario.dump(), zones, {}));
    return json::parse(timeline::toJson(timeline::build(told), told.zone));
}

int run(const std::string &path)
{
    const json vector = readFile(path);
    const json &scenario = vector.at("scenario");
    const json known = readFile(AFTERGLOW_TEST_DATA "/vector-zones.json");
    const test::SystemZones zones;
    for (const std::string &name : zoneNames(scenario)) {
        const auto zone = zones.zone(name);
        const std::string now = zone ? fingerprint(*zone) : "not there";
        if (!known.contains(name))
            throw std::runtime_error(fmt::format("vector-zones.json lacks \"{}\": \"{}\"", name, now));
        if (known.at(name) != now) {
            std::cout << "skipped: the rules of " << name << " have changed since tzdata 2025b\n";
            return kSkipped;
        }
    }
    const json got = answer(scenario, zones);
    if (got == vector.at("expect"))
        return 0;
    std::cout << vector.value("why", "") << "\nFrom what is expected to what was computed:\n"
              << json::diff(vector.at("expect"), got).dump(1) << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc == 2)
            return run(argv[1]);
        std::cerr << "usage: vectors FILE\n";
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
    }
    return 1;
}
