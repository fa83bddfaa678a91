// A real journal in a folder of its own, a clock that stands still and a patient in Berlin.
#pragma once

#include "app/patient_zone.h"
#include "app/screens/model_context.h"
#include "app/time_zones.h"
#include "core/plan/built_in_texts.h"
#include "core/store/database.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

#include <QString>

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << text.toStdString();
}

namespace afterglow::test {

class StandingClock final : public time::Clock {
public:
    [[nodiscard]] time::Instant now() const override { return instant; }

    time::Instant instant;
};

/// Another program's connection to the same file.
class OtherProgram {
public:
    explicit OtherProgram(const std::filesystem::path &file)
    {
        REQUIRE(sqlite3_open(file.c_str(), &m_handle) == SQLITE_OK);
    }
    ~OtherProgram() { sqlite3_close(m_handle); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    void run(const char *sql) { REQUIRE(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3 *m_handle = nullptr;
};

struct AppFixture {
    AppFixture()
    {
        setNow("2026-11-23T09:41");
        REQUIRE(zone.follow("Europe/Berlin"));
        sqlite3_busy_timeout(database->handle(), 0); // a lock is reported at once
    }

    TemporaryFolder folder;
    QtZoneSource zones;
    time::Zone berlin = zones.zone("Europe/Berlin").value();
    app::PatientZone zone{zones};
    StandingClock clock;
    std::unique_ptr<store::Database> database = store::Database::open(file()).value();
    journal::Journal journal{*database, zones, plan::builtInTexts()};
    app::ModelContext context{journal, clock, zone};

    [[nodiscard]] std::filesystem::path file() const { return folder / "journal.db"; }

    /// The clock in Berlin.
    void setNow(std::string_view local) { clock.instant = berlin.resolve(time::parseLocalTime(local).value()); }

    journal::Session record(std::string_view at, timeline::SessionStatus status = timeline::SessionStatus::Performed,
                            const std::string &area = "face")
    {
        journal::Session session;
        session.treatment.performedAt = time::parseLocalTime(at).value();
        session.treatment.zone = berlin;
        session.treatment.area = area;
        session.treatment.plan = "standard-microneedling";
        session.treatment.planVersion = 0;
        session.treatment.status = status;
        return journal.record(session).value();
    }

    [[nodiscard]] std::vector<timeline::LogEntry> log() const
    {
        return journal.scenario(clock.instant, berlin, clock.instant, clock.instant, 0).value().log;
    }
};

} // namespace afterglow::test
