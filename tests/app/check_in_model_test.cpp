#include "app/screens/check_in_model.h"

#include "app/screens/check_in_history_model.h"
#include "fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <catch2/matchers/catch_matchers_string.hpp>

namespace afterglow::app {
namespace {

using advice::Level;
using Catch::Matchers::ContainsSubstring;

struct Fixture : test::AppFixture {
    QString draft = QString::fromStdString((folder / "unfinished-check-in.json").string());
    QString copied;
    std::unique_ptr<CheckInModel> model = make();

    std::unique_ptr<CheckInModel> make()
    {
        return std::make_unique<CheckInModel>(context, draft, [this](const QString &text) { copied = text; });
    }

    /// Of the treatment on Friday 20 November at 15:00, at this time.
    std::string start(const char *now = "2026-11-24T18:20")
    {
        const std::string id = record("2026-11-20T15:00").treatment.id;
        setNow(now);
        model->start(QString::fromStdString(id));
        return id;
    }

    void say(const char *symptom, int strength) { model->setStrength(QString::fromLatin1(symptom), strength); }
    [[nodiscard]] const SymptomRow &row(const char *symptom) const
    {
        const SymptomRow *found = model->symptoms()->find(QString::fromLatin1(symptom));
        REQUIRE(found != nullptr);
        return *found;
    }
    void store(const std::string &session, const char *now, std::map<std::string, int, std::less<>> symptoms,
               std::vector<std::string> flags = {}, std::string note = {})
    {
        const auto at = berlin.resolve(time::parseLocalTime(now).value());
        REQUIRE(
            journal.addCheckIn({{}, session, {at, std::move(symptoms), std::move(flags)}, std::move(note)}, berlin));
    }
};

TEST_CASE_METHOD(Fixture, "the check-in asks for each symptom of the plan and says what is normal by now")
{
    start();
    CHECK(model->title() == "Day 4 check-in");
    CHECK(model->overline() == "Face · session 1 of 6");
    CHECK(model->symptoms()->rowCount() == 8);
    CHECK(row("redness").strength == -1);
    CHECK(row("redness").expectation == "Mild is usual now");
    CHECK(row("pain").expectation == "Usually gone by now");
    CHECK(row("itching").expectation == "Up to medium is usual now");
    CHECK(row("dryness").expectation == "Even strong is usual now");
    CHECK(model->strengths() == QStringList{"None", "Mild", "Medium", "Strong"});
    CHECK_FALSE(model->isAnswered());
    CHECK(model->adviceTitle().isEmpty());
}

TEST_CASE_METHOD(Fixture, "an answer says until when it is normal, or that it is stronger than expected")
{
    start();
    say("swelling", 1);
    CHECK(row("swelling").expectation == "Usual until day 5");
    say("dryness", 2);
    CHECK(row("dryness").expectation == "Expected this week");
    CHECK(model->level() == Level::Expected);
    CHECK(model->adviceTitle() == "This is as expected");
    say("redness", 2);
    CHECK(row("redness").expectation == "Stronger than expected");
    CHECK(row("redness").level == Level::Watch);
    CHECK(model->level() == Level::Watch);
    CHECK(model->adviceText().toStdString().starts_with("Stronger than is usual by day 4: Redness."));
    say("redness", 3);
    CHECK(row("redness").level == Level::Contact);
    CHECK(model->adviceTitle() == "Please contact your clinic today");
}

TEST_CASE_METHOD(Fixture, "a red flag gives the plan's own words, an urgent one before all others")
{
    start();
    model->toggleFlag("pus");
    CHECK(model->level() == Level::Contact);
    CHECK(model->adviceTitle() == "Contact your clinic today");
    CHECK_THAT(model->adviceText().toStdString(),
               ContainsSubstring("Pus or crusting: Fine, dry flakes are part of healing.")
                   && ContainsSubstring("This app cannot diagnose"));
    model->toggleFlag("breathing");
    CHECK(model->level() == Level::Urgent);
    CHECK(model->adviceTitle() == "Call the emergency number now");
    model->toggleFlag("breathing");
    model->toggleFlag("pus");
    CHECK_FALSE(model->isAnswered());
}

TEST_CASE_METHOD(Fixture, "the trend is against the last check-in")
{
    const std::string id = start();
    store(id, "2026-11-22T20:00", {{"redness", 2}, {"swelling", 1}});
    say("redness", 1);
    CHECK(row("redness").trend == "Less than on day 2");
    say("redness", 2);
    CHECK(row("redness").trend == "As on day 2");
    say("swelling", 2);
    CHECK(row("swelling").trend == "More than on day 2");
    CHECK(row("pain").trend.isEmpty());
}

TEST_CASE_METHOD(Fixture, "saving stores the answers, ticks the check-in that is due and empties the screen")
{
    const std::string id = start("2026-11-24T20:30");
    QSignalSpy saved(model.get(), &CheckInModel::saved);
    model->save();
    CHECK(saved.isEmpty()); // nothing was said
    say("redness", 1);
    model->toggleFlag("fever");
    model->setNote("A little warm.");
    model->save();
    REQUIRE(saved.count() == 1);
    CHECK(saved.front().front().toString() == "Check-in saved. Please contact your clinic.");
    const auto stored = journal.checkIns(id).value();
    REQUIRE(stored.size() == 1);
    CHECK((stored[0].reported.symptoms == std::map<std::string, int, std::less<>>{{"redness", 1}}));
    CHECK((stored[0].reported.flags == std::vector<std::string>{"fever"}));
    CHECK(stored[0].note == "A little warm.");
    CHECK((stored[0].reported.at == clock.instant));
    REQUIRE(log().size() == 1);
    CHECK(log().front().occurrence == id + "/check-in/d4/0");
    CHECK_FALSE(model->isAnswered());
    CHECK(model->hasEarlier());
}

TEST_CASE_METHOD(Fixture, "a saved check-in is taken back: its answers are there again, and what it had ticked is open")
{
    const std::string id = start("2026-11-24T20:30");
    say("redness", 1);
    model->toggleFlag("fever");
    model->setNote("A little warm.");
    model->save();
    REQUIRE(journal.checkIns(id).value().size() == 1);
    SECTION("on the same treatment")
    {
        model->undo();
    }
    SECTION("after another was begun")
    {
        const std::string neck = record("2026-11-21T10:00", timeline::SessionStatus::Performed, "neck").treatment.id;
        model->start(QString::fromStdString(neck));
        say("pain", 2);
        model->undo();
        CHECK(row("pain").strength == 2);
        CHECK(row("redness").strength == -1);
    }
    CHECK(journal.checkIns(id).value().empty());
    CHECK(log().back().action == timeline::Action::Reopened);
    CHECK_FALSE((model->session().toStdString() == id && model->hasEarlier()));
    model->undo(); // there is nothing more
    model.reset(); // as after the end of the app
    model = make();
    model->start(QString::fromStdString(id));
    CHECK(model->isContinued());
    CHECK(row("redness").strength == 1);
    CHECK(model->flags()->find("fever")->chosen);
    CHECK(model->note() == "A little warm.");
    model->save();
    CHECK(journal.checkIns(id).value().size() == 1);
    CHECK(log().back().action == timeline::Action::Done);
}

TEST_CASE_METHOD(Fixture, "taking a check-in back leaves the answers that were begun meanwhile")
{
    const std::string id = start();
    say("redness", 1);
    model->save();
    say("redness", 3);
    model->undo();
    CHECK(journal.checkIns(id).value().empty());
    CHECK(row("redness").strength == 3);
    model.reset();
    model = make();
    model->start(QString::fromStdString(id));
    CHECK(row("redness").strength == 3);
}

TEST_CASE_METHOD(Fixture, "where a check-in can't be taken back that is said, and it can be tried again")
{
    const std::string id = start();
    say("redness", 1);
    model->save();
    QSignalSpy failed(model.get(), &CheckInModel::failed);
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    model->undo();
    REQUIRE(failed.count() == 1);
    CHECK_THAT(failed.front().front().toString().toStdString(), ContainsSubstring("in use by another program"));
    CHECK(row("redness").strength == -1);
    other.run("ROLLBACK");
    model->undo();
    CHECK(failed.count() == 1);
    CHECK(row("redness").strength == 1);
}

TEST_CASE_METHOD(Fixture, "a check-in that can't be kept stays on the screen")
{
    start();
    say("redness", 1);
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    QSignalSpy saved(model.get(), &CheckInModel::saved);
    model->save();
    CHECK(saved.isEmpty());
    CHECK_THAT(model->error().toStdString(), ContainsSubstring("in use by another program"));
    CHECK(model->isUnsaved());
    CHECK(row("redness").strength == 1);
    model->dismissError();
    CHECK_FALSE(model->isUnsaved());
    other.run("ROLLBACK");
    model->save();
    CHECK(saved.count() == 1);
    CHECK(model->error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "that a check-in was not saved is said until it is heard, whatever else fails")
{
    start();
    say("redness", 1);
    test::OtherProgram(file()).run("ALTER TABLE sessions RENAME TO away");
    model->save();
    REQUIRE(model->isUnsaved());
    const QString unsaved = model->error();
    REQUIRE(journal.setPreferences({})); // every change is read anew
    CHECK(model->isUnsaved());
    CHECK(model->error() == unsaved);
}

TEST_CASE_METHOD(Fixture, "answers that were begun are there again, each treatment's own, until they are saved")
{
    const std::string face = start();
    const std::string neck = record("2026-11-21T10:00", timeline::SessionStatus::Performed, "neck").treatment.id;
    say("redness", 2);
    model->toggleFlag("pus");
    model->start(QString::fromStdString(neck));
    CHECK_FALSE(model->isContinued());
    say("pain", 1);
    model.reset(); // as after the end of the app
    model = make();

    model->start(QString::fromStdString(face));
    CHECK(model->isContinued());
    CHECK(row("redness").strength == 2);
    CHECK(model->flags()->find("pus")->chosen);
    model->save();
    model->start(QString::fromStdString(face));
    CHECK_FALSE(model->isContinued());
    model->start(QString::fromStdString(neck));
    CHECK(row("pain").strength == 1);
    model->startOver();
    CHECK_FALSE(QFile::exists(draft));
}

TEST_CASE_METHOD(Fixture, "answers are written while the screen is open, however fast they come")
{
    const std::string id = start();
    say("redness", 2);
    QString typed;
    REQUIRE(QTest::qWaitFor([&] {
        model->setNote(typed += 'x');
        return QFile::exists(draft);
    }));
    const QString killed = draft + ".killed"; // what a kill at this moment leaves
    REQUIRE(QFile::copy(draft, killed));
    CheckInModel after(context, killed);
    after.start(QString::fromStdString(id));
    CHECK(after.isContinued());
    CHECK(after.symptoms()->find("redness")->strength == 2);
    CHECK(after.note().startsWith('x'));
}

TEST_CASE_METHOD(Fixture, "answers go with their treatment, once that can't be taken back any more")
{
    const std::string id = start();
    say("redness", 2);
    model->leave();
    REQUIRE(QFile::exists(draft));
    REQUIRE(journal.hide(id));
    CHECK(QFile::exists(draft));
    REQUIRE(journal.removeHidden());
    CHECK_FALSE(QFile::exists(draft));
}

TEST_CASE_METHOD(Fixture, "of answers from yesterday only the note is left")
{
    const std::string id = start("2026-11-23T18:00");
    say("redness", 2);
    model->setNote("Slept badly.");
    model->leave();
    setNow("2026-11-24T07:30");
    model = make();
    model->start(QString::fromStdString(id));
    CHECK(model->note() == "Slept badly.");
    CHECK_FALSE(model->isAnswered());
}

TEST_CASE_METHOD(Fixture, "a draft that can't be read, or is of another plan, is no obstacle")
{
    const std::string id = start();
    QFile file(draft);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({")" + QByteArray::fromStdString(id)
        + R"(": {"at": "2026-11-24T17:00:00Z", "symptoms": {"redness": 9, "hiccups": 1, "pain": 1}, "flags": ["x"]}})");
    file.close();
    model = make();
    model->start(QString::fromStdString(id));
    CHECK(row("redness").strength == -1);
    CHECK(row("pain").strength == 1);
    model->save();
    CHECK(journal.checkIns(id).value().size() == 1);

    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not json");
    file.close();
    model = make();
    model->start(QString::fromStdString(id));
    CHECK_FALSE(model->isContinued());
}

TEST_CASE_METHOD(Fixture, "a treatment that isn't there is said")
{
    model->start("s-nowhere");
    CHECK_FALSE(model->isOpen());
    CHECK_FALSE(model->error().isEmpty());
    model->save();
    CHECK(model->title() == "Check-in");
}

TEST_CASE_METHOD(Fixture, "the summary is plain text with what is usual beside each symptom")
{
    const std::string id = start();
    store(id, "2026-11-22T20:00", {{"redness", 2}});
    say("redness", 3);
    model->toggleFlag("pus");
    model->setNote("Since this morning.");
    model->summarize();
    const std::string text = model->share()->text().toStdString();
    CHECK_THAT(text,
               ContainsSubstring("Face · session 1 of 6, Friday 20\u00a0November 2026")
                   && ContainsSubstring("Day 4: Tuesday 24\u00a0November 2026, 18:20")
                   && ContainsSubstring("Redness: Strong; usual by now: mild at most; on day 2: Medium\n")
                   && ContainsSubstring("Pain: None; usually gone by now")
                   && ContainsSubstring("Warning signs: Pus or crusting")
                   && ContainsSubstring("Note: Since this morning.") && ContainsSubstring("Not a diagnosis."));
    model->share()->copy();
    CHECK(copied.toStdString() == text);

    QSignalSpy done(model->share(), &TextShare::done);
    const QString path = QString::fromStdString((folder / "check-in.txt").string());
    model->share()->save(QUrl::fromLocalFile(path));
    CHECK(done.count() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().toStdString() == text + "\n");
    model->share()->save(QUrl::fromLocalFile(path + "/nowhere/check-in.txt"));
    CHECK(done.count() == 1);
    CHECK_FALSE(model->share()->error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "the history has a course for each symptom that there was and each check-in as it was then")
{
    const std::string id = start();
    CheckInHistoryModel history(context);
    history.show(QString::fromStdString(id));
    CHECK(history.isEmpty());
    store(id, "2026-11-20T20:00", {{"redness", 3}, {"pain", 1}}, {}, "Went well.");
    store(id, "2026-11-22T20:00", {{"redness", 3}, {"pain", 0}});
    store(id, "2026-11-24T18:20", {}, {"pus"});
    CHECK_FALSE(history.isEmpty());
    CHECK(history.lastDay() == 4);

    REQUIRE(history.courses()->rowCount() == 2);
    const CourseRow &redness = history.courses()->rows().front();
    CHECK(redness.name == "Redness");
    CHECK(redness.spoken == "Redness. Day 0: Strong. Day 2: Strong. Day 4: None");
    REQUIRE(redness.points.size() == 3);
    CHECK(redness.points[1].toMap().value("day").toInt() == 2);
    CHECK(redness.points[1].toMap().value("value").toInt() == 3);

    REQUIRE(history.checkIns()->rowCount() == 3);
    const CheckInRow &last = history.checkIns()->rows()[0];
    CHECK(last.day == "Day 4");
    CHECK(last.when == "Tuesday 24\u00a0November, 18:20");
    CHECK(last.level == Level::Contact);
    CHECK(last.symptoms == "No symptoms");
    CHECK(last.flags == "Pus or crusting");
    CHECK(history.checkIns()->rows()[1].level == Level::Watch);
    const CheckInRow &first = history.checkIns()->rows()[2];
    CHECK(first.level == Level::Expected);
    CHECK(first.symptoms == "Redness: Strong · Pain: Mild");
    CHECK(first.note == "Went well.");

    history.summarize(first.id);
    CHECK_THAT(history.share()->text().toStdString(),
               ContainsSubstring("Day 0: Friday 20\u00a0November 2026, 20:00") && ContainsSubstring("Note: Went well.")
                   && !ContainsSubstring("Day 2"));
}

TEST_CASE_METHOD(Fixture, "a check-in is removed from the history and brought back as it was")
{
    const std::string id = start("2026-11-24T20:30");
    CheckInHistoryModel history(context);
    history.show(QString::fromStdString(id));
    store(id, "2026-11-20T20:00", {{"redness", 3}}, {}, "Went well.");
    store(id, "2026-11-22T20:00", {{"pain", 2}}, {"fever"});
    const auto before = history.checkIns()->rows();
    const auto courses = history.courses()->rows();
    QSignalSpy offered(&history, &CheckInHistoryModel::undoTextChanged);

    history.remove(before[0].id);
    CHECK(history.undoText() == "Check-in removed");
    CHECK(offered.count() == 1);
    REQUIRE(history.checkIns()->rowCount() == 1);
    CHECK(history.checkIns()->rows()[0] == before[1]);
    CHECK(history.courses()->rowCount() == 1);
    CHECK(history.lastDay() == 0);
    say("redness", 1);
    CHECK(row("redness").trend == "Less than on day 0"); // what was removed counts no more

    history.undo();
    CHECK(history.undoText().isEmpty());
    CHECK(history.checkIns()->rows() == before);
    CHECK(history.courses()->rows() == courses);
    CHECK(row("redness").trend == "More than on day 2");
    history.undo();
    CHECK(history.checkIns()->rowCount() == 2);

    history.remove(before[1].id);
    history.show(QString::fromStdString(id)); // its words went with the page
    CHECK(history.undoText().isEmpty());
    CHECK(history.checkIns()->rowCount() == 1);
}

TEST_CASE_METHOD(Fixture, "a check-in that can't be removed stays in the history, and that is said")
{
    const std::string id = start();
    CheckInHistoryModel history(context);
    store(id, "2026-11-20T20:00", {{"redness", 3}});
    history.show(QString::fromStdString(id));
    QSignalSpy failed(&history, &CheckInHistoryModel::failed);
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    history.remove(history.checkIns()->rows()[0].id);
    REQUIRE(failed.count() == 1);
    CHECK_THAT(failed.front().front().toString().toStdString(), ContainsSubstring("in use by another program"));
    CHECK(history.undoText().isEmpty());
    CHECK(history.checkIns()->rowCount() == 1);
    CHECK(history.error().isEmpty());
}

} // namespace
} // namespace afterglow::app
