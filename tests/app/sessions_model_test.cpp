#include "app/screens/sessions_model.h"

#include "fixture.h"

namespace afterglow::app {
namespace {

using timeline::SessionStatus;

struct Fixture : test::AppFixture {
    SessionsModel model{context};

    [[nodiscard]] std::vector<std::string> lines()
    {
        std::vector<std::string> lines;
        for (const SessionGroup &group : model.groups()->rows()) {
            lines.push_back("# " + group.title.toStdString());
            for (const SessionRow &row : group.rows)
                lines.push_back(row.title.toStdString() + " | " + row.detail.toStdString());
        }
        return lines;
    }
};

using Lines = std::vector<std::string>;

TEST_CASE_METHOD(Fixture, "without a session the list is empty, and it follows the journal while it is looked at")
{
    CHECK(model.state() == SessionsModel::Loading);
    model.setActive(true);
    CHECK(model.state() == SessionsModel::Empty);
    record("2026-11-20T15:00");
    CHECK(model.state() == SessionsModel::Ready);
    model.setActive(false);
    record("2026-11-01T15:00");
    CHECK(lines().size() == 2);
    model.setActive(true);
    CHECK(lines().size() == 3);
}

TEST_CASE_METHOD(Fixture, "appointments come first, the next one on top; then treatments, the newest first, by year")
{
    record("2025-12-01T15:00");
    record("2026-10-16T15:00");
    record("2026-11-20T15:00");
    record("2027-01-08T10:00", SessionStatus::Planned);
    record("2026-11-22T10:00", SessionStatus::Planned, "neck");
    model.setActive(true);
    CHECK(lines()
          == Lines{"# Appointments", "Sunday 22\u00a0November 2026 | 10:00 · Did it take place?",
                   "Friday 8\u00a0January 2027 | 10:00 · Face · session 3 of 6", "# 2026",
                   "Friday 20\u00a0November | Face · session 2 of 6", "Friday 16\u00a0October | Face · session 1 of 6",
                   "# 2025", "Monday 1\u00a0December | Face · session 1 of 6"});
}

TEST_CASE_METHOD(Fixture, "by series each has its area and its first month")
{
    record("2025-12-01T15:00");
    record("2026-10-16T15:00");
    record("2026-11-18T15:00", SessionStatus::Performed, "scalp");
    record("2026-11-20T15:00");
    model.setActive(true);
    CHECK(model.isGroupingOffered());
    model.setGrouping(SessionsModel::BySeries);
    CHECK(lines()
          == Lines{"# Face, from October 2026", "Friday 20\u00a0November 2026 | Face · session 2 of 6",
                   "Friday 16\u00a0October 2026 | Face · session 1 of 6", "# Scalp, from November 2026",
                   "Wednesday 18\u00a0November 2026 | Scalp · session 1 of 6", "# Face, from December 2025",
                   "Monday 1\u00a0December 2025 | Face · session 1 of 6"});
    model.setGrouping(7);
    CHECK(model.grouping() == SessionsModel::BySeries);
}

TEST_CASE_METHOD(Fixture, "with one treatment there is nothing to group")
{
    record("2026-11-20T15:00");
    record("2027-01-08T10:00", SessionStatus::Planned);
    model.setActive(true);
    CHECK_FALSE(model.isGroupingOffered());
}

TEST_CASE_METHOD(Fixture, "a journal that can't be read says why, and is read again when asked")
{
    test::OtherProgram other(file());
    other.run("ALTER TABLE sessions RENAME TO away");
    model.setActive(true);
    CHECK(model.state() == SessionsModel::Failed);
    CHECK_FALSE(model.error().isEmpty());
    other.run("ALTER TABLE away RENAME TO sessions");
    model.refresh();
    CHECK(model.state() == SessionsModel::Empty);
    CHECK(model.error().isEmpty());
}

} // namespace
} // namespace afterglow::app
