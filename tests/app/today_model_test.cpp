#include "app/screens/today_model.h"

#include "fixture.h"

#include <algorithm>
#include <string>
#include <vector>

namespace afterglow::app {
namespace {

using namespace std::chrono_literals;
using timeline::Action;

struct Fixture : test::AppFixture {
    TodayModel model{context};

    /// A treatment of the face on Friday at 15:00, seen on Monday at 09:41.
    void recordTreatment()
    {
        record("2026-11-20T15:00");
        model.refresh();
    }

    [[nodiscard]] const ChecklistItem &row(const QString &title)
    {
        const auto &rows = model.checklist()->rows();
        const auto found = std::ranges::find(rows, title, &ChecklistItem::title);
        REQUIRE(found != rows.end());
        return *found;
    }
    [[nodiscard]] QString id(const QString &title) { return row(title).id; }
    [[nodiscard]] care::TaskState stateOf(const QString &title) { return row(title).state; }
};

const QString kCleanse = QStringLiteral("Cleanse gently, pat dry");

TEST_CASE_METHOD(Fixture, "an empty journal is an empty day")
{
    CHECK(model.state() == TodayModel::Loading);
    model.refresh();
    CHECK(model.state() == TodayModel::Empty);
    CHECK(model.dateLine() == "Monday 23\u00a0November");
    CHECK(model.sessions()->rowCount() == 0);
    CHECK(model.checklist()->rowCount() == 0);
    CHECK(model.restrictions()->rowCount() == 0);
    CHECK_FALSE(model.outdoorsShown());
    CHECK_FALSE(model.nothingLeft());
    CHECK(model.error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "the third day of a treatment is shown with its phase, its ring and its number")
{
    recordTreatment();
    CHECK(model.state() == TodayModel::Ready);
    REQUIRE(model.sessions()->rowCount() == 1);
    const SessionCard &card = model.sessions()->rows().front();
    CHECK(card.kind == care::SessionKind::Recovering);
    CHECK(card.overline == "Face · session 1 of 6");
    CHECK(card.title == "Calming down");
    CHECK(card.summary == "Redness usually fades by now. Skin may feel dry and tight, and flake this week.");
    CHECK(card.ringValue == "3");
    CHECK(card.ringCaption == "of 14 days");
    CHECK(card.ringProgress == 3.0 / 14);
    CHECK_FALSE(card.canHeal);
}

TEST_CASE_METHOD(Fixture, "what to avoid is shown with the time left, the first to end first")
{
    recordTreatment();
    std::vector<std::string> chips;
    for (const RestrictionItem &item : model.restrictions()->rows())
        chips.push_back((item.title + ": " + item.timeLeft).toStdString());
    CHECK(chips
          == std::vector<std::string>{"No makeup: 6 h", "No sauna or hot bath: 6 h", "No swimming: 6 h",
                                      "No acids or vitamin C: 2 days", "No retinol: 2 days", "No picking: 4 days",
                                      "No direct sun: 11 days"});
}

TEST_CASE_METHOD(Fixture, "the checklist is in the order of the day, and counts what is done")
{
    recordTreatment();
    std::vector<std::string> rows;
    for (const ChecklistItem &item : model.checklist()->rows())
        rows.push_back((item.when + " " + item.title).toStdString());
    CHECK(rows
          == std::vector<std::string>{"Yesterday Moisturise", "Yesterday Exercise is fine again",
                                      "Yesterday How does it feel?", "08:00 Cleanse gently, pat dry",
                                      "08:30 Sunscreen before going out", "08:30 Day 3 photo", "13:00 Moisturise",
                                      "15:00 Makeup is fine again", "20:00 How does it feel?"});
    CHECK(model.progressText() == "0 of 9 done");
}

TEST_CASE_METHOD(Fixture, "what is allowed again doesn't say why it was left out")
{
    recordTreatment();
    const std::vector<ChecklistItem> &rows = model.checklist()->rows();
    const auto makeup = std::ranges::find(rows, QStringLiteral("Makeup is fine again"), &ChecklistItem::title);
    REQUIRE(makeup != rows.end());
    CHECK(makeup->summary.isEmpty());
    CHECK(makeup->detail.startsWith("Makeup and brushes"));
}

TEST_CASE_METHOD(Fixture, "a tick is stored and can be taken back")
{
    recordTreatment();
    const QString cleanse = id(kCleanse);
    model.toggle(cleanse);
    CHECK(stateOf(kCleanse) == care::TaskState::Done);
    CHECK(model.progressText() == "1 of 9 done");
    CHECK(model.undoText() == "Done: Cleanse gently, pat dry");
    REQUIRE(log().size() == 1);
    CHECK(log().back().occurrence == cleanse.toStdString());
    CHECK(log().back().action == Action::Done);
    CHECK(log().back().at == clock.instant);

    model.undo();
    CHECK(stateOf(kCleanse) == care::TaskState::Due);
    CHECK(model.undoText().isEmpty());
    CHECK(log().back().action == Action::Reopened);

    model.toggle(cleanse);
    model.toggle(cleanse); // a second tap unticks
    CHECK(stateOf(kCleanse) == care::TaskState::Due);
    CHECK(model.undoText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a task that is put off waits, and comes back by undo")
{
    recordTreatment();
    const QString cleanse = id(kCleanse);
    CHECK(model.snoozeOptions(cleanse)
          == QVariantList{"In 30 minutes", "In 1 hour", "In 3 hours", "This evening, at 20:00"});
    model.snooze(cleanse, 1);
    CHECK(stateOf(kCleanse) == care::TaskState::Snoozed);
    CHECK(row(kCleanse).when == "10:41");
    CHECK(row(kCleanse).stateText == "Put off: 10:41");
    CHECK(model.undoText() == "Put off until 10:41");
    REQUIRE(log().size() == 1);
    CHECK(log().back().action == Action::Snoozed);
    CHECK(log().back().until == clock.instant + 1h);

    model.undo();
    CHECK(stateOf(kCleanse) == care::TaskState::Due);
    CHECK(row(kCleanse).when == "08:00");
}

TEST_CASE_METHOD(Fixture, "undoing a tick of a task that was put off puts it off again")
{
    recordTreatment();
    const QString cleanse = id(kCleanse);
    REQUIRE(model.snoozeOptions(cleanse).size() == 4);
    model.snooze(cleanse, 2);
    clock.instant += 5min;
    model.toggle(cleanse);
    CHECK(stateOf(kCleanse) == care::TaskState::Done);
    model.undo();
    CHECK(stateOf(kCleanse) == care::TaskState::Snoozed);
    CHECK(row(kCleanse).when == "12:41");
}

TEST_CASE_METHOD(Fixture, "late in the evening a task is put off to the morning, never into the night")
{
    record("2026-11-20T15:00");
    setNow("2026-11-23T21:45");
    model.refresh();
    const QString checkIn = id("How does it feel?");
    CHECK(model.snoozeOptions(checkIn) == QVariantList{"In the morning, at 07:00"});
    model.snooze(checkIn, 0);
    CHECK(model.undoText() == "Put off until tomorrow, 07:00");
    CHECK(log().back().until == berlin.resolve(time::parseLocalTime("2026-11-24T07:00").value()));
}

TEST_CASE_METHOD(Fixture, "a task that is still to come is put off from when it is due")
{
    recordTreatment();
    const QString evening = model.checklist()->rows().back().id;
    REQUIRE(model.checklist()->rows().back().when == "20:00");
    CHECK(model.snoozeOptions(evening) == QVariantList{"At 20:30", "At 21:00", "In the morning, at 07:00"});
    model.snooze(evening, 1);
    CHECK(model.undoText() == "Put off until 21:00");
    CHECK(model.checklist()->find(evening)->when == "21:00");
}

TEST_CASE_METHOD(Fixture,
                 "where two areas are treated, each task says of which it is, and so does what holds for one alone")
{
    record("2026-11-20T15:00");
    record("2026-11-22T15:00", timeline::SessionStatus::Performed, "scalp");
    model.refresh();
    std::vector<QString> summaries;
    for (const ChecklistItem &item : model.checklist()->rows()) {
        if (item.title == kCleanse)
            summaries.push_back(item.summary.section(QStringLiteral(" · "), 0, 0));
    }
    std::ranges::sort(summaries);
    summaries.erase(std::ranges::unique(summaries).begin(), summaries.end());
    CHECK(summaries == std::vector<QString>{"Face", "Scalp"});

    std::vector<QString> avoid;
    for (const RestrictionItem &item : model.restrictions()->rows())
        avoid.push_back(item.title);
    UNSCOPED_INFO(QStringList(avoid.begin(), avoid.end()).join('\n').toStdString());
    CHECK(std::ranges::count(avoid, QStringLiteral("No hard exercise (Scalp)")) == 1);
    CHECK(std::ranges::count(avoid, QStringLiteral("No direct sun")) == 1);
}

TEST_CASE_METHOD(Fixture, "what is skipped is not counted, and can be opened again")
{
    recordTreatment();
    const QString cleanse = id(kCleanse);
    model.skip(cleanse);
    CHECK(stateOf(kCleanse) == care::TaskState::Skipped);
    CHECK(row(kCleanse).stateText == "Skipped");
    CHECK(model.undoText() == "Skipped: Cleanse gently, pat dry");
    CHECK(model.progressText() == "0 of 8 done");
    CHECK(log().back().action == Action::Skipped);

    model.reopen(cleanse);
    CHECK(stateOf(kCleanse) == care::TaskState::Due);
    CHECK(model.progressText() == "0 of 9 done");
    CHECK(model.undoText().isEmpty());
    CHECK(log().back().action == Action::Reopened);
}

TEST_CASE_METHOD(Fixture, "a day on which all is done says so")
{
    recordTreatment();
    std::vector<QString> ids;
    for (const ChecklistItem &item : model.checklist()->rows())
        ids.push_back(item.id);
    for (const QString &each : ids)
        model.toggle(each);
    CHECK(model.nothingLeft());
    CHECK(model.nothingLeftText() == "All done for today. Rest well.");
}

TEST_CASE_METHOD(Fixture, "outdoors the next sunscreen counts down, falls due and is ticked")
{
    recordTreatment();
    CHECK(model.outdoorsShown());
    CHECK_FALSE(model.outdoors());
    CHECK(model.outdoorsText() == "SPF on first, then again every 2\u00a0hours");

    model.setOutdoors(true);
    CHECK(model.outdoors());
    CHECK_FALSE(model.reapplyDue());
    CHECK(model.outdoorsText() == "Again at 11:41 · in 2 h");
    clock.instant += 40min;
    model.refresh();
    CHECK(model.outdoorsText() == "Again at 11:41 · in 1 h 20 min");

    clock.instant += 80min;
    model.refresh();
    CHECK(model.reapplyDue());
    CHECK(model.outdoorsText() == "Time to put SPF on again");
    model.reapplied();
    CHECK_FALSE(model.reapplyDue());
    CHECK(model.outdoorsText() == "Again at 13:41 · in 2 h");

    model.setOutdoors(false);
    CHECK_FALSE(model.outdoors());
    CHECK_FALSE(journal.outdoors(clock.instant, berlin).value());
}

TEST_CASE_METHOD(Fixture, "what is left out before an appointment is nowhere said to be over then")
{
    record("2026-11-24T10:00", timeline::SessionStatus::Planned);
    model.refresh();
    const std::vector<RestrictionItem> &avoid = model.restrictions()->rows();
    REQUIRE_FALSE(avoid.empty());
    for (const RestrictionItem &item : avoid)
        CHECK(item.timeLeft == "until your appointment");
}

TEST_CASE_METHOD(Fixture, "an appointment counts the days, then the hours, then asks whether it took place")
{
    const journal::Session planned = record("2026-11-24T10:00", timeline::SessionStatus::Planned);
    model.refresh();
    CHECK(model.state() == TodayModel::Ready);
    REQUIRE(model.sessions()->rowCount() == 1);
    CHECK(model.sessions()->rows().front().kind == care::SessionKind::Appointment);
    CHECK(model.sessions()->rows().front().title == "Tuesday 24\u00a0November, 10:00");
    CHECK(model.sessions()->rows().front().ringValue == "1");
    CHECK(model.sessions()->rows().front().ringCaption == "day to go");

    setNow("2026-11-24T08:30");
    model.refresh();
    CHECK(model.sessions()->rows().front().ringValue == "10:00");
    CHECK(model.sessions()->rows().front().summary == "Today, in 1 h 30 min. Come with clean, dry skin.");

    setNow("2026-11-24T13:00");
    model.refresh();
    CHECK(model.sessions()->rows().front().kind == care::SessionKind::Unconfirmed);
    CHECK(model.sessions()->rows().front().summary == "Your appointment was on Tuesday 24\u00a0November, 10:00.");
    CHECK(row("Did it take place?").confirms.toStdString() == planned.treatment.id);
}

TEST_CASE_METHOD(Fixture, "an appointment that is removed is out of sight, until that is taken back")
{
    const journal::Session planned = record("2026-12-20T10:00", timeline::SessionStatus::Planned);
    model.refresh();
    model.removeSession(QString::fromStdString(planned.treatment.id));
    CHECK(model.state() == TodayModel::Empty);
    CHECK(journal.hidden() == planned.treatment.id);
    journal.showHidden();
    CHECK(model.state() == TodayModel::Ready);
}

TEST_CASE_METHOD(Fixture, "while it is looked at, the next reading is due at the full minute; otherwise never")
{
    recordTreatment();
    CHECK_FALSE(model.nextRefresh());
    clock.instant += 20s;
    model.setActive(true);
    CHECK(model.nextRefresh() == clock.instant + 40s);
    model.setActive(false);
    CHECK_FALSE(model.nextRefresh());
}

TEST_CASE_METHOD(Fixture, "what can't be written is said, and nothing is lost")
{
    recordTreatment();
    const QString cleanse = id(kCleanse);
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    model.toggle(cleanse);
    CHECK(model.error() == "Not saved: your journal is in use by another program. Try again in a moment.");
    CHECK(stateOf(kCleanse) == care::TaskState::Due);
    CHECK(model.undoText().isEmpty());
    model.setOutdoors(true);
    CHECK_FALSE(model.outdoors());

    other.run("ROLLBACK");
    CHECK(log().empty());
    model.toggle(cleanse);
    CHECK(model.error().isEmpty());
    CHECK(stateOf(kCleanse) == care::TaskState::Done);
}

TEST_CASE_METHOD(Fixture, "an undo that can't be written is still offered")
{
    recordTreatment();
    model.toggle(id(kCleanse));
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    model.undo();
    CHECK_FALSE(model.error().isEmpty());
    CHECK_FALSE(model.undoText().isEmpty());
    other.run("ROLLBACK");
    model.undo();
    CHECK(stateOf(kCleanse) == care::TaskState::Due);
}

TEST_CASE_METHOD(Fixture, "what was read stays on the screen when the journal can't be read any more")
{
    recordTreatment();
    const int rows = model.checklist()->rowCount();
    test::OtherProgram(file()).run("PRAGMA user_version = 9999");
    model.refresh();
    CHECK(model.state() == TodayModel::Ready);
    CHECK(model.checklist()->rowCount() == rows);
    CHECK(model.error() == "Your journal was changed by a newer version of the app. Please update.");
    CHECK(model.isUnread());
}

TEST_CASE_METHOD(Fixture,
                 "an error of reading goes once the journal can be read; one of writing is there until it is closed")
{
    recordTreatment();
    test::OtherProgram other(file());
    other.run("PRAGMA user_version = 9999");
    model.refresh();
    REQUIRE(model.isUnread());
    other.run(("PRAGMA user_version = " + std::to_string(database->version())).c_str());
    model.refresh();
    CHECK(model.error().isEmpty());
    CHECK_FALSE(model.isUnread());

    model.report(Error{.kind = Error::Kind::NoSpace, .place = {}, .message = "full"});
    CHECK_FALSE(model.isUnread());
    model.refresh();
    CHECK_FALSE(model.error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a journal that can't be read at first has failed, and recovers")
{
    test::OtherProgram other(file());
    other.run("PRAGMA user_version = 9999");
    model.refresh();
    CHECK(model.state() == TodayModel::Failed);
    CHECK_FALSE(model.error().isEmpty());
    other.run(("PRAGMA user_version = " + std::to_string(database->version())).c_str());
    model.refresh();
    CHECK(model.state() == TodayModel::Empty);
    CHECK(model.error().isEmpty());
}

} // namespace
} // namespace afterglow::app
