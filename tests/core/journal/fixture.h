// A journal in a folder of its own.
#pragma once

#include "core/journal/journal.h"
#include "core/store/database.h"
#include "support/system_zones.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

namespace afterglow::test {

/// A small plan: a task on days 0 to 3 at 09:00, one outdoors every two hours, one symptom, one flag, series of 2 to 3.
inline std::string smallPlan(const std::string &id = "small", int version = 1, const std::string &title = "Small")
{
    return fmt::format(R"({{
        "format": "afterglow-plan/1", "id": "{}", "version": {}, "title": {{"en": "{}"}},
        "sources": [{{"id": "src", "title": "A source"}}],
        "series": {{"sessions": [2, 3], "interval": ["P4W", "P6W"], "touchUp": "P1Y"}},
        "phases": [{{"id": "calming", "title": {{"en": "Calming down"}}, "from": "PT0S", "until": "PT72H",
                    "text": {{"en": "Red and warm."}}, "sources": ["src"]}}],
        "rules": [
          {{"id": "cleanse", "kind": "task", "title": {{"en": "Cleanse"}}, "text": {{"en": "Gently."}},
           "sources": ["src"], "days": [[0, 3]], "at": ["09:00"]}},
          {{"id": "reapply", "kind": "task", "title": {{"en": "Sunscreen again"}}, "text": {{"en": "Every two hours."}},
           "sources": ["src"], "every": "PT2H", "days": [[0, 14]]}},
          {{"id": "no-makeup", "kind": "restriction", "title": {{"en": "No makeup"}}, "text": {{"en": "Let it heal."}},
           "sources": ["src"], "from": "PT0S", "until": "PT48H"}},
          {{"id": "took-place", "kind": "milestone", "stage": "prep", "title": {{"en": "Did it take place?"}},
           "text": {{"en": "Tell us."}}, "sources": ["src"], "after": ["PT3H"]}}],
        "symptoms": [{{"id": "redness", "title": {{"en": "Redness"}}, "expected": [{{"until": "PT48H", "max": 2}}]}}],
        "redFlags": [{{"id": "pus", "title": {{"en": "Pus"}}, "level": "contact", "text": {{"en": "Call."}}}}]
    }})",
                       id, version, title);
}

/// A journal whose program comes with these plans.
inline journal::Journal openJournal(store::Database &database, const time::ZoneSource &zones,
                                    const std::vector<std::string> &plans)
{
    const std::vector<std::string_view> texts(plans.begin(), plans.end());
    return {database, zones, texts};
}

inline time::Instant instant(std::string_view text)
{
    return time::parseInstant(text).value();
}

inline time::LocalTime local(std::string_view text)
{
    return time::parseLocalTime(text).value();
}

struct Fixture {
    TemporaryFolder folder;
    SystemZones zones;
    time::Zone berlin = zones.zone("Europe/Berlin").value();
    std::unique_ptr<store::Database> database = store::Database::open(file()).value();
    journal::Journal journal = openJournal(*database, zones, {smallPlan()});

    [[nodiscard]] std::filesystem::path file() const { return folder / "journal.db"; }

    [[nodiscard]] journal::Session session(const std::string &id = "s1", std::string_view at = "2026-11-20T15:00",
                                           const std::string &area = "face") const
    {
        journal::Session session;
        session.treatment.id = id;
        session.treatment.performedAt = local(at);
        session.treatment.zone = berlin;
        session.treatment.area = area;
        session.treatment.plan = "small";
        session.treatment.planVersion = 0;
        return session;
    }
    journal::Session record(const std::string &id = "s1", std::string_view at = "2026-11-20T15:00",
                            const std::string &area = "face")
    {
        return journal.record(session(id, at, area)).value();
    }
    [[nodiscard]] timeline::Scenario scenario(std::string_view now = "2026-11-21T12:00:00Z") const
    {
        return journal
            .scenario(instant(now), berlin, instant("2026-01-01T00:00:00Z"), instant("2028-01-01T00:00:00Z"), 64)
            .value();
    }
    [[nodiscard]] timeline::State stateOf(std::string_view occurrence, std::string_view now) const
    {
        for (const auto &one : timeline::build(scenario(now)).occurrences)
            if (one.id == occurrence)
                return one.state;
        throw std::runtime_error("no occurrence " + std::string(occurrence));
    }
};

/// How often a journal signals while this lives.
class Signals {
public:
    explicit Signals(journal::Journal &journal) : m_subscription(journal.onChange([this] { ++m_count; })) { }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    journal::Subscription m_subscription;
};

} // namespace afterglow::test
