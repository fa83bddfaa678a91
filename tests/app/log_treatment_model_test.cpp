#include "app/screens/log_treatment_model.h"

#include "fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <memory>

namespace afterglow::app {
namespace {

struct Fixture : test::AppFixture {
    QString draft = QString::fromStdString((folder / "draft.json").string());
    QString appointmentDraft = QString::fromStdString((folder / "appointment.json").string());
    QString edits = QString::fromStdString((folder / "edits.json").string());
    std::unique_ptr<LogTreatmentModel> form;
    QString message; ///< of saved()

    Fixture() { start(); }

    /// As after a start of the app.
    void start()
    {
        form.reset();
        form = std::make_unique<LogTreatmentModel>(context, DraftFiles{draft, appointmentDraft, edits});
        QObject::connect(form.get(), &LogTreatmentModel::saved, form.get(),
                         [this](const QString &text) { message = text; });
        form->startNew();
    }

    /// Writing is left to the event loop.
    void save() const
    {
        form->save();
        QCoreApplication::sendPostedEvents(form.get());
    }
    void answer(bool yes) const
    {
        form->answer(yes);
        QCoreApplication::sendPostedEvents(form.get());
    }

    /// As after a kill: what is on the disk at this moment, and not a stroke more.
    void killAndStart()
    {
        for (QString *file : {&draft, &appointmentDraft, &edits}) {
            const QString copy = *file + ".killed";
            QFile::remove(copy);
            QFile::copy(*file, copy);
            *file = copy;
        }
        start();
    }

    [[nodiscard]] static bool has(const QString &path, const char *text)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    }
    /// The form is open all the while.
    [[nodiscard]] static bool isWritten(const QString &path, const char *text)
    {
        return QTest::qWaitFor([&] { return has(path, text); });
    }

    void edit(const journal::Session &session) const { form->edit(QString::fromStdString(session.treatment.id)); }

    [[nodiscard]] std::vector<journal::Session> sessions() const { return journal.sessions().value(); }
};

TEST_CASE_METHOD(Fixture, "a new treatment is now, to five minutes, of the plan that comes with the app")
{
    CHECK(form->title() == "New treatment");
    CHECK(form->date() == "2026-11-23");
    CHECK(form->timeText() == "09:40");
    CHECK_FALSE(form->isAppointment());
    CHECK(form->planTitle() == "Standard microneedling");
    CHECK(form->planSummary() == "14\u00a0days of sun care · 7\u00a0days gentle cleansing");
    CHECK(form->seriesNote() == "next in 4–6 weeks");
    CHECK(form->saveText() == "Save and plan aftercare");
    CHECK_FALSE(form->isContinued());
}

TEST_CASE_METHOD(Fixture, "what is saved is in the journal as it was entered")
{
    form->setDate("2026-11-20");
    form->setTime(15, 0);
    form->chooseArea("face");
    form->setDevice(1);
    CHECK(form->enterNeedle("0,5 mm"));
    form->setPlannedSessions(4);
    form->toggleConcern("acne-scars");
    form->setNotes("No pain");
    form->setClinic("Dr. Meyer");
    form->setProducts("Hyaluronic acid");
    save();
    CHECK(message == "Saved. Your aftercare is planned.");
    CHECK_FALSE(form->isSaving());
    REQUIRE(sessions().size() == 1);
    const journal::Session stored = sessions().front();
    CHECK(stored.treatment.performedAt == time::parseLocalTime("2026-11-20T15:00").value());
    CHECK(stored.treatment.zone.name() == "Europe/Berlin");
    CHECK(stored.treatment.area == "face");
    CHECK(stored.treatment.plan == "standard-microneedling");
    CHECK(stored.treatment.status == timeline::SessionStatus::Performed);
    CHECK(stored.device == journal::Device::Roller);
    CHECK(stored.needleLength == 500);
    CHECK(stored.concerns == std::vector<std::string>{"acne-scars"});
    CHECK(stored.notes == "No pain");
    CHECK(stored.clinic == "Dr. Meyer");
    CHECK(stored.products == "Hyaluronic acid");
    REQUIRE(journal.series().value().size() == 1);
    CHECK(journal.series().value().front().plannedSessions == 4);
}

TEST_CASE_METHOD(Fixture, "a date ahead makes an appointment")
{
    form->chooseArea("face");
    form->setDate("2026-12-04");
    CHECK(form->isAppointment());
    CHECK(form->title() == "New appointment");
    CHECK(form->saveText() == "Save appointment");
    save();
    CHECK(message == "Saved. Your preparation is planned.");
    REQUIRE(sessions().size() == 1);
    CHECK(sessions().front().treatment.status == timeline::SessionStatus::Planned);
}

TEST_CASE_METHOD(Fixture, "ten minutes ahead is still now")
{
    form->setTime(9, 51);
    CHECK_FALSE(form->isAppointment());
    form->setTime(9, 52);
    CHECK(form->isAppointment());
}

TEST_CASE_METHOD(Fixture, "a form with a gap or an impossible value is not saved, and says where")
{
    save();
    CHECK(form->areaError() == "Choose where you are treated.");
    form->chooseArea("face");
    CHECK(form->areaError().isEmpty());

    form->setDate("2029-01-01");
    CHECK(form->whenError() == "That is more than two years ahead. Please check the date.");
    save();
    form->setDate("1920-01-01");
    CHECK(form->whenError() == "That is too long ago. Please check the date.");
    save();
    form->setDate("2026-11-20");
    CHECK(form->whenError().isEmpty());

    form->setNeedleLength(10001);
    CHECK(form->needleError() == "Enter a length up to 10 mm, or choose “I don't know”.");
    save();
    CHECK(message.isEmpty());
    CHECK(sessions().empty());

    CHECK_FALSE(form->enterNeedle("long"));
    CHECK_FALSE(form->enterNeedle("0"));
    CHECK(form->needleLength() == 10001);
}

TEST_CASE_METHOD(Fixture, "an unusual needle is asked about, and stored when that is confirmed")
{
    form->chooseArea("face");
    CHECK(form->enterNeedle("3.5"));
    save();
    CHECK(form->question() == "Needles are usually 0.2 mm to 3.0 mm long. Save 3.5 mm?");
    CHECK(sessions().empty());
    answer(false);
    CHECK(form->question().isEmpty());
    CHECK(sessions().empty());
    save();
    answer(true);
    REQUIRE(sessions().size() == 1);
    CHECK(sessions().front().needleLength == 3500);
}

TEST_CASE_METHOD(Fixture, "a second treatment of an area on the same day is asked about")
{
    record("2026-11-23T08:00");
    form->startOver();
    form->chooseArea("neck");
    save();
    CHECK(form->question().isEmpty());
    CHECK(sessions().size() == 2);

    form->startNew();
    form->chooseArea("face");
    save();
    CHECK(form->question() == "Your journal already has a treatment there on that day. Save this one too?");
    CHECK(sessions().size() == 2);
    answer(true);
    CHECK(sessions().size() == 3);
}

TEST_CASE_METHOD(Fixture, "a treatment that is changed stays one treatment, and removed it is gone")
{
    const journal::Session stored = record("2026-11-20T15:00");
    form->edit(QString::fromStdString(stored.treatment.id));
    CHECK(form->isEditing());
    CHECK(form->title() == "Treatment");
    CHECK(form->timeText() == "15:00");
    form->setTime(16, 30);
    form->setNeedleKnown(false);
    save();
    REQUIRE(sessions().size() == 1);
    CHECK(sessions().front().treatment.performedAt == time::parseLocalTime("2026-11-20T16:30").value());
    CHECK_FALSE(sessions().front().needleLength);

    form->remove();
    CHECK(sessions().empty());
    journal.showHidden();
    CHECK(sessions().size() == 1);
}

TEST_CASE_METHOD(Fixture, "what a change does to the reminders is said before it is saved, and only then")
{
    const journal::Session stored = record("2026-11-20T15:00");
    REQUIRE(journal.log(stored.treatment.id + "/cleanse/d1/0", timeline::Action::Done, clock.instant));
    CHECK(form->changes().isEmpty());
    form->edit(QString::fromStdString(stored.treatment.id));
    CHECK(form->changes().isEmpty());
    form->setNotes("calm");
    CHECK(form->changes().isEmpty());

    form->setDate("2026-11-21");
    const QStringList later = form->changes();
    REQUIRE_FALSE(later.isEmpty());
    CHECK(later.front() == "1 tick will not be kept."); // what is lost first
    CHECK(later.at(1).endsWith("reminders will come at another time."));
    form->setDate("2026-11-20");
    CHECK(form->changes().isEmpty());

    form->startNew();
    form->chooseArea("face");
    CHECK(form->changes().isEmpty());
}

TEST_CASE_METHOD(Fixture, "an appointment that was moved is asked for its new date, and only then says what changes")
{
    form->startAppointment();
    form->chooseArea("face");
    form->setDate("2026-12-04");
    save();
    setNow("2026-12-05T10:00");
    const journal::Session stored = sessions().front();

    form->move(QString::fromStdString(stored.treatment.id));
    CHECK(form->isMoving());
    CHECK(form->changes().isEmpty());
    save();
    CHECK(form->whenError() == "Choose the new date.");
    CHECK(sessions().front().treatment.performedAt == stored.treatment.performedAt);

    form->setDate("2026-12-11");
    CHECK(form->whenError().isEmpty());
    CHECK_FALSE(form->changes().isEmpty());
    save();
    CHECK(sessions().front().treatment.status == timeline::SessionStatus::Planned);
    CHECK(sessions().front().treatment.performedAt > stored.treatment.performedAt);
}

TEST_CASE_METHOD(Fixture, "what goes with a treatment is said before it is removed")
{
    const journal::Session stored = record("2026-11-20T15:00");
    CHECK(form->removalText().isEmpty());
    form->edit(QString::fromStdString(stored.treatment.id));
    CHECK(form->removalText()
          == "It leaves your journal, together with its reminders.\nYou can take it back right afterwards.");
    journal::CheckIn checkIn;
    checkIn.session = stored.treatment.id;
    checkIn.reported.at = clock.instant;
    REQUIRE(journal.addCheckIn(checkIn));
    CHECK(form->removalText().contains("1 check-in will be deleted with it."));
}

TEST_CASE_METHOD(Fixture, "a form that was left is there again after a start, until it is thrown away")
{
    form->chooseArea("scalp");
    form->setNotes("half a sen");
    start();
    CHECK(form->isContinued());
    CHECK(form->form().area == "scalp");
    CHECK(form->notes() == "half a sen");

    form->startOver();
    CHECK_FALSE(form->isContinued());
    start();
    CHECK_FALSE(form->isContinued());
    CHECK(form->notes().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a form that was left for another treatment is there again")
{
    const journal::Session stored = record("2026-11-20T15:00");
    form->chooseArea("scalp");
    form->edit(QString::fromStdString(stored.treatment.id));
    form->setNotes("changed");
    save();
    form->startAppointment();
    CHECK(form->isAppointment());
    form->startNew();
    CHECK(form->isContinued());
    CHECK(form->form().area == "scalp");
}

TEST_CASE_METHOD(Fixture, "an unfinished treatment and an unfinished appointment are kept side by side")
{
    form->chooseArea("scalp");
    form->setNotes("the treatment");
    form->startAppointment();
    CHECK_FALSE(form->isContinued());
    CHECK(form->date() == "2026-11-30");
    form->setDate("2026-12-04");
    form->setNotes("the appointment");

    start();
    CHECK(form->isContinued());
    CHECK(form->notes() == "the treatment");
    form->startAppointment();
    CHECK(form->isContinued());
    CHECK(form->isAppointment());
    CHECK(form->date() == "2026-12-04");
    CHECK(form->notes() == "the appointment");

    form->startOver();
    CHECK_FALSE(form->isContinued());
    CHECK(form->isAppointment());
    CHECK(form->date() == "2026-11-30");
    CHECK(form->notes().isEmpty());
    form->startAppointment();
    CHECK_FALSE(form->isContinued());
    form->startNew();
    CHECK(form->notes() == "the treatment");
}

TEST_CASE_METHOD(Fixture, "an appointment that was saved leaves the unfinished treatment as it is")
{
    form->setNotes("the treatment");
    form->startAppointment();
    form->chooseArea("face");
    save();
    CHECK(message == "Saved. Your preparation is planned.");
    CHECK_FALSE(QFile::exists(appointmentDraft));
    start();
    CHECK(form->isContinued());
    CHECK(form->notes() == "the treatment");
}

TEST_CASE_METHOD(Fixture, "a form keeps to its own draft when its date moves it to the other kind")
{
    form->chooseArea("scalp");
    form->setDate("2026-12-04");
    CHECK(form->isAppointment());
    start();
    CHECK(form->isContinued());
    CHECK(form->form().area == "scalp");
    form->startAppointment();
    CHECK_FALSE(form->isContinued());
}

TEST_CASE_METHOD(Fixture, "an unfinished appointment whose day has passed begins with another day")
{
    form->startAppointment();
    form->setNotes("the appointment");
    form->startNew(); // keeps the draft
    setNow("2026-12-24T09:00");
    form->startAppointment();
    CHECK(form->isContinued());
    CHECK(form->notes() == "the appointment");
    CHECK(form->date() == "2026-12-31");
}

TEST_CASE_METHOD(Fixture, "what was saved is no unfinished form any more")
{
    form->chooseArea("face");
    start();
    REQUIRE(QFile::exists(draft));
    save();
    CHECK_FALSE(QFile::exists(draft));
    start();
    CHECK_FALSE(form->isContinued());
}

TEST_CASE_METHOD(Fixture, "a kill takes no more of a form than the last moment")
{
    form->setNotes("half a sen");
    REQUIRE(isWritten(draft, "half a sen"));
    form->startAppointment();
    form->setNotes("before the sum");
    REQUIRE(isWritten(appointmentDraft, "before the sum"));
    killAndStart();
    CHECK(form->notes() == "half a sen");
    form->startAppointment();
    CHECK(form->notes() == "before the sum");
}

TEST_CASE_METHOD(Fixture, "what is typed without a pause is written as well")
{
    QString typed;
    CHECK(QTest::qWaitFor([&] {
        form->setNotes(typed += 'x');
        return QFile::exists(draft);
    }));
}

TEST_CASE_METHOD(Fixture, "a change that is taken back leaves no draft")
{
    form->setNotes("no");
    REQUIRE(isWritten(draft, "no"));
    form->setNotes({});
    CHECK(QTest::qWaitFor([&] { return !QFile::exists(draft); }));
    killAndStart();
    CHECK_FALSE(form->isContinued());
}

TEST_CASE_METHOD(Fixture,
                 "what was changed in a treatment and left is there again, each treatment's own, until it is saved")
{
    const journal::Session face = record("2026-11-20T15:00");
    const journal::Session neck = record("2026-11-21T10:00", timeline::SessionStatus::Performed, "neck");
    edit(face);
    CHECK_FALSE(form->isContinued());
    form->setNotes("calm by noon");
    form->setNeedleKnown(false);
    REQUIRE(isWritten(edits, "calm by noon"));
    edit(neck);
    CHECK_FALSE(form->isContinued());
    CHECK(form->notes().isEmpty());
    form->setNotes("the neck");
    REQUIRE(isWritten(edits, "the neck"));
    killAndStart();
    CHECK_FALSE(form->isContinued());

    edit(face);
    CHECK(form->isContinued());
    CHECK(form->isEditing());
    CHECK(form->notes() == "calm by noon");
    CHECK_FALSE(form->isNeedleKnown());
    save();
    CHECK(sessions().front().notes == "calm by noon");
    edit(face);
    CHECK_FALSE(form->isContinued());
    CHECK(form->notes() == "calm by noon");

    edit(neck);
    CHECK(form->notes() == "the neck");
    form->startOver();
    CHECK(form->isEditing());
    CHECK_FALSE(form->isContinued());
    CHECK(form->notes().isEmpty());
    CHECK_FALSE(QFile::exists(edits));
}

TEST_CASE_METHOD(Fixture, "of a draft only what was touched counts, where the treatment has changed since")
{
    journal::Session stored = record("2026-11-20T15:00");
    edit(stored);
    form->setNotes("calm by noon");
    start();
    stored.clinic = "By the lake";
    stored.notes = "from elsewhere";
    REQUIRE(journal.update(stored));
    edit(stored);
    CHECK(form->isContinued());
    CHECK(form->notes() == "calm by noon");
    CHECK(form->clinic() == "By the lake");

    stored.notes = "calm by noon";
    REQUIRE(journal.update(stored));
    edit(stored);
    CHECK_FALSE(form->isContinued());
}

TEST_CASE_METHOD(Fixture, "an appointment that took place keeps what was begun about it")
{
    const journal::Session stored = record("2026-11-23T08:00", timeline::SessionStatus::Planned);
    edit(stored);
    form->setNotes("it went well");
    REQUIRE(isWritten(edits, "it went well"));
    killAndStart();
    edit(stored);
    CHECK(form->notes() == "it went well");
    CHECK(form->saveText() == "Save and plan aftercare");
    save();
    CHECK(sessions().front().treatment.status == timeline::SessionStatus::Performed);
    CHECK_FALSE(QFile::exists(edits));
}

TEST_CASE_METHOD(Fixture, "a draft goes with its treatment, once that can't be taken back any more")
{
    const journal::Session stored = record("2026-11-20T15:00");
    edit(stored);
    form->setNotes("calm by noon");
    REQUIRE(isWritten(edits, "calm by noon"));
    form->remove();
    CHECK(QFile::exists(edits));
    journal.showHidden();
    edit(stored);
    CHECK(form->notes() == "calm by noon");

    form->remove();
    REQUIRE(journal.removeHidden());
    CHECK_FALSE(QFile::exists(edits));
}

TEST_CASE_METHOD(Fixture, "a change that can't be saved stays a draft")
{
    const journal::Session stored = record("2026-11-20T15:00");
    edit(stored);
    form->setNotes("kept");
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    save();
    CHECK_FALSE(form->error().isEmpty());
    other.run("ROLLBACK");
    start();
    edit(stored);
    CHECK(form->isContinued());
    CHECK(form->notes() == "kept");
}

TEST_CASE_METHOD(Fixture, "a form is written at once when the app leaves the foreground")
{
    form->setNotes("half a sen");
    CHECK_FALSE(QFile::exists(draft));
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    CHECK(has(draft, "half a sen"));
}

TEST_CASE_METHOD(Fixture, "a draft that can't be read is no draft")
{
    test::writeBytes(draft.toStdString(), R"({"when": "soon"})");
    form->startNew();
    CHECK_FALSE(form->isContinued());
    CHECK(form->date() == "2026-11-23");
}

TEST_CASE_METHOD(Fixture, "a treatment that can't be written stays in the form, and is saved once at the next try")
{
    form->chooseArea("face");
    form->setNotes("kept");
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    save();
    CHECK(form->error() == "Not saved: your journal is in use by another program. Try again in a moment.");
    CHECK(message.isEmpty());
    CHECK_FALSE(form->isSaving());
    CHECK(form->notes() == "kept");

    other.run("ROLLBACK");
    save();
    CHECK(form->error().isEmpty());
    CHECK(sessions().size() == 1);
}

} // namespace
} // namespace afterglow::app
