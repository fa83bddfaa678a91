#include "tests/core/timeline/scenario_texts.h"

#include <nlohmann/json.hpp>

namespace afterglow::test {

namespace {

using Json = nlohmann::ordered_json;

Json plan(const std::string &id, int version)
{
    auto plan = Json::parse(R"({
        "format": "afterglow-plan/1", "id": "", "version": 0, "title": {"en": "Plan"}, "sources": [],
        "series": {"sessions": [3, 6], "interval": ["P4W", "P6W"], "touchUp": "P1Y"}, "phases": [],
        "rules": [{"id": "r", "kind": "task", "title": {"en": "R"}, "text": {"en": "x"}, "sources": [], "days": [0],
                   "at": ["20:00"]}],
        "symptoms": [{"id": "redness", "title": {"en": "R"}, "expected": [{"until": "PT48H", "max": 3}]},
                     {"id": "dryness", "title": {"en": "D"}, "expected": []}],
        "redFlags": [{"id": "pus", "title": {"en": "P"}, "level": "contact", "text": {"en": "x"}},
                     {"id": "breath", "title": {"en": "B"}, "level": "urgent", "text": {"en": "x"}}]
    })");
    plan["id"] = id;
    plan["version"] = version;
    return plan;
}

} // namespace

std::string goodScenario()
{
    auto scenario = Json::parse(R"({
        "plans": [],
        "sessions": [
            {"id": "s1", "performedAt": "2026-11-20T15:00", "zone": "Europe/Berlin", "area": "face", "plan": "p",
             "status": "performed"},
            {"id": "S-_2", "performedAt": "2026-12-24T09:30", "zone": "UTC", "area": "neck", "plan": "p", "planVersion": 1,
             "status": "planned", "revision": 4, "healedAt": "2026-11-28T08:00:00Z"}],
        "preferences": {"wake": "06:30", "sleep": "23:15", "disabled": ["p/r", "gone/rule"], "dailyLimit": 4},
        "log": [{"occurrence": "s1/r/d0/0", "action": "done", "at": "2026-11-20T19:01:02Z"},
                {"occurrence": "", "action": "snoozed", "at": "2026-11-20T19:01:03Z", "until": "2026-11-20T20:00:00Z"},
                {"occurrence": "x", "action": "skipped", "at": "2026-11-20T19:01:03Z"},
                {"occurrence": "x", "action": "reopened", "at": "2026-11-20T19:01:03Z"}],
        "outdoors": [{"from": "2026-11-21T10:00:00Z", "until": "2026-11-21T10:00:01Z"},
                     {"from": "2026-11-21T12:00:00Z", "until": null}],
        "zone": "Europe/Berlin", "now": "2026-11-21T00:00:00Z", "from": "2026-11-20T00:00:00Z",
        "until": "2026-12-01T00:00:00Z", "limit": 12
    })");
    scenario["plans"] = {plan("p", 1), plan("p", 3), plan("q", 1)};
    return scenario.dump();
}

std::string goodAssessScenario()
{
    auto scenario = Json::parse(R"({
        "plan": null,
        "session": {"id": "s1", "performedAt": "2026-11-20T15:00", "zone": "UTC", "area": "face", "plan": "p",
                    "status": "performed"},
        "checkins": [{"at": "2026-11-21T20:00:00Z", "symptoms": {"redness": 3, "dryness": 0}, "flags": []},
                     {"at": "2026-11-22T20:00:00Z", "symptoms": {}, "flags": ["pus", "breath"]}]
    })");
    scenario["plan"] = plan("p", 1);
    return scenario.dump();
}

Result<time::Zone> TwoZones::zone(std::string_view name) const
{
    using namespace std::chrono_literals;
    if (name == "UTC")
        return time::Zone{};
    if (name == "Europe/Berlin")
        return time::Zone{"Europe/Berlin", 1h, {}};
    return failure(Error::Kind::NotFound, {}, "unknown time zone \"" + std::string{name} + '"');
}

} // namespace afterglow::test
