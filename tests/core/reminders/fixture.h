// A patient's phone: a database that outlives the app, a screen that outlives it too, and the app in between.
#pragma once

#include "core/journal/journal.h"
#include "core/reminders/reminder_service.h"
#include "core/store/database.h"
#include "recording_center.h"
#include "support/system_zones.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::test {

/// Sunscreen twice a day, cleansing in the evening, a photo, the end of a restriction and a milestone.
inline constexpr std::string_view kPlan = R"({
  "format": "afterglow-plan/1", "id": "course", "version": 1, "title": {"en": "Course"},
  "sources": [{"id": "src", "title": "A source"}],
  "series": {"sessions": [3, 6], "interval": ["P4W", "P6W"], "touchUp": "P1Y"},
  "phases": [],
  "rules": [
    {"id": "sunscreen", "kind": "task", "title": {"en": "Sunscreen", "de": "Sonnenschutz"}, "text": {"en": "Two fingers."},
     "sources": ["src"], "days": [[1, 13]], "at": ["08:30", "12:30"], "priority": 80},
    {"id": "cleanse", "kind": "task", "title": {"en": "Cleanse"}, "text": {"en": "Gently."}, "sources": ["src"],
     "days": [[0, 6]], "at": ["20:00"]},
    {"id": "photo", "kind": "photo", "title": {"en": "Photo"}, "text": {"en": "Same light."}, "sources": ["src"],
     "days": [1, 3, 7], "at": ["08:30"], "priority": 60},
    {"id": "no-makeup", "kind": "restriction", "title": {"en": "No makeup"}, "text": {"en": "Let it heal."},
     "sources": ["src"], "from": "PT0S", "until": "PT48H", "announceEnd": true},
    {"id": "week", "kind": "milestone", "title": {"en": "A week"}, "text": {"en": "Look back."}, "sources": ["src"],
     "after": ["P7D"], "priority": 20}],
  "symptoms": [], "redFlags": []
})";

inline time::Instant instant(std::string_view text)
{
    return time::parseInstant(text).value();
}

struct Phone {
    Phone() { startApp(); }

    /// As after a kill: nothing is kept but the database and the screen.
    void startApp()
    {
        service.reset();
        journal.reset();
        database.reset();
        database = store::Database::open(folder / "afterglow.db").value();
        const std::vector<std::string_view> plans{kPlan};
        journal = std::make_unique<journal::Journal>(*database, zones, plans);
        service = std::make_unique<reminders::ReminderService>(*journal, center);
        service->onFailure([this](const Error &error) { failures.push_back(error); });
    }

    journal::Session treat(std::string_view performedAt = "2026-11-20T15:00",
                           std::string_view zoneName = "Europe/Berlin")
    {
        journal::Session session;
        session.treatment.id = "s1";
        session.treatment.performedAt = time::parseLocalTime(performedAt).value();
        session.treatment.zone = zones.zone(zoneName).value();
        session.treatment.area = "face";
        session.treatment.plan = "course";
        return journal->record(session).value();
    }

    void replanAt(std::string_view now) { REQUIRE(service->replan(instant(now), zone)); }

    /// Wakes the app whenever it has asked for that, until `end`.
    void sleepUntil(time::Instant end)
    {
        while (center.armed.wake && *center.armed.wake < end)
            REQUIRE(service->replan(*center.armed.wake, zone));
    }

    /// The occurrences of every notice that was shown, in order.
    [[nodiscard]] std::vector<std::vector<std::string>> shown() const
    {
        std::vector<std::vector<std::string>> all;
        for (const reminders::Notice &notice : center.shown) {
            auto &ids = all.emplace_back();
            for (const reminders::NoticeItem &item : notice.items)
                ids.push_back(item.occurrence);
        }
        return all;
    }

    /// The handle of the newest notice on the screen.
    [[nodiscard]] reminders::Handle newest() const
    {
        REQUIRE_FALSE(center.onScreen.empty());
        return center.onScreen.rbegin()->first;
    }

    [[nodiscard]] timeline::Timeline timelineAt(std::string_view now) const
    {
        return timeline::build(
            journal->scenario(instant(now), zone, instant("2026-01-01T00:00:00Z"), instant("2028-01-01T00:00:00Z"), 500)
                .value());
    }
    [[nodiscard]] timeline::Occurrence occurrenceAt(std::string_view now, std::string_view id) const
    {
        for (const timeline::Occurrence &each : timelineAt(now).occurrences) {
            if (each.id == id)
                return each;
        }
        FAIL("no occurrence " << id);
        return {};
    }

    TemporaryFolder folder;
    SystemZones zones;
    time::Zone zone = zones.zone("Europe/Berlin").value();
    RecordingCenter center;
    std::vector<Error> failures;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<reminders::ReminderService> service;
};

using Deliveries = std::vector<std::vector<std::string>>;

} // namespace afterglow::test
