// The course that every system's adapter is driven through, and the alerts that all of them have to show: tests/data/course.json.
// docs/platforms.md has the meaning of each step.
#pragma once

#include "core/journal/journal.h"
#include "core/reminders/notification_center.h"
#include "core/reminders/reminder_service.h"
#include "core/time/zone.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::test {

enum class Do { Record, Outside, Inside, Done, Skip, Snooze, Dismiss, Tap, Open, Restart, Update, Zone, Clock };

struct Step {
    time::Instant at; ///< by the phone's clock
    Do what = Do::Open;
    std::string notice;                ///< Done, Skip, Snooze, Dismiss, Tap: its id
    std::optional<time::Zone> zone;    ///< Zone: where the phone is from now on
    std::optional<time::Instant> to{}; ///< Clock: what it shows from now on
};

/// What the patient does with a notice; none for a step that is no answer.
[[nodiscard]] std::optional<reminders::Answer> answerOf(Do what);

struct Course {
    journal::Session session;
    time::Zone zone; ///< where it begins
    std::map<std::string, time::Zone, std::less<>> zones;
    std::vector<Step> steps;
    std::vector<std::string> alerts; ///< lines, as alertLine() writes them
    std::vector<std::string> log;    ///< lines, as logLines() writes them
};

/// Throws a std::runtime_error, or what nlohmann::json throws, where the file isn't as it should be.
[[nodiscard]] Course readCourse(const std::filesystem::path &file);

/// One element of `alerts` and the elements of `log`, as they are written in the file: `shownAt` is what the phone's clock said.
[[nodiscard]] std::string alertLine(time::Instant shownAt, const reminders::Notice &notice);
[[nodiscard]] std::vector<std::string> logLines(const std::vector<timeline::LogEntry> &log);
/// The same of everything that `journal` holds.
[[nodiscard]] Result<std::vector<std::string>> logLines(const journal::Journal &journal);

/// What `step` changes in the app: a session, or where the patient is. Nothing for the other steps.
[[nodiscard]] Status change(journal::Journal &journal, const Course &course, const Step &step, const time::Zone &zone);

/// The zones of the file, and no others.
class CourseZones final : public time::ZoneSource {
public:
    explicit CourseZones(const Course &course) : m_zones(course.zones) { }

    [[nodiscard]] Result<time::Zone> zone(std::string_view name) const override;

private:
    std::map<std::string, time::Zone, std::less<>> m_zones;
};

} // namespace afterglow::test
