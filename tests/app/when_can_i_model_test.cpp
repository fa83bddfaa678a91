#include "app/screens/when_can_i_model.h"

#include "fixture.h"

namespace afterglow::app {
namespace {

using Lines = std::vector<std::string>;

struct Fixture : test::AppFixture {
    WhenCanIModel model{context};

    [[nodiscard]] Lines answersAt(const char *now)
    {
        setNow(now);
        model.setActive(true);
        model.refresh();
        Lines lines;
        for (const AnswerItem &item : model.answers()->rows())
            lines.push_back((item.title + ": " + item.answer).toStdString());
        return lines;
    }

    [[nodiscard]] const AnswerItem &item(const char *id)
    {
        const AnswerItem *found = model.answers()->find(QString::fromLatin1(id));
        REQUIRE(found != nullptr);
        return *found;
    }
};

TEST_CASE_METHOD(Fixture, "without a treatment nothing holds anybody back")
{
    CHECK_FALSE(model.isEmpty());
    CHECK(answersAt("2026-11-23T09:41").empty());
    CHECK(model.isEmpty());
}

TEST_CASE_METHOD(Fixture, "after a treatment each thing has its date, its reason and its sources")
{
    record("2026-11-20T15:00");
    CHECK(answersAt("2026-11-23T09:41")
          == Lines{"The next session: From Friday 18\u00a0December to Friday 1\u00a0January",
                   "Makeup: Today from 15:00", "Retinol: From Wednesday 25\u00a0November, 15:00", "Hard exercise: Now",
                   "Sauna or a hot bath: Today from 15:00", "The pool or the sea: Today from 15:00",
                   "Direct sun: From Friday 4\u00a0December, 15:00",
                   "A flight into the sun: From Saturday 5\u00a0December"});
    CHECK(item("makeup").reason == "No makeup · Face, treated on 20\u00a0November");
    CHECK(item("makeup").held);
    CHECK_FALSE(item("exercise").held);
    CHECK(item("exercise").reason.isEmpty());
    CHECK(item("exercise").explanations.front().toMap()["title"] == "No hard exercise");
    CHECK(item("session-face").reason == "Face, treated on 20\u00a0November");
    const QVariantMap why = item("session-face").explanations.front().toMap();
    CHECK(why["summary"] == "Usually 4 to 6 weeks apart");
    CHECK(why["sources"].toString().contains("National Health Service"));
}

TEST_CASE_METHOD(Fixture, "an appointment limits what is fine until then")
{
    record("2026-11-20T15:00");
    record("2026-12-18T15:00", timeline::SessionStatus::Planned);
    (void)answersAt("2026-12-08T10:00");
    CHECK(item("holiday").answer == "Now");
    CHECK(item("holiday").note
          == "Be back by Tuesday 15\u00a0December: your appointment is on Friday 18\u00a0December.");
    CHECK(item("retinol").note
          == "Fine until Sunday 13\u00a0December: your appointment is on Friday 18\u00a0December.");
    CHECK(item("makeup").note == "Fine until your appointment on Friday 18\u00a0December."); // its date once
    // What holds after the treatment is explained before what will before the appointment.
    const QVariantList retinol = item("retinol").explanations;
    REQUIRE(retinol.size() >= 2);
    CHECK(retinol.front().toMap()["summary"] != "Until your appointment");
    CHECK(retinol.back().toMap()["summary"] == "Until your appointment");
    CHECK(item("session-face").note == "Booked for Friday 18\u00a0December.");
    (void)answersAt("2026-12-16T10:00");
    CHECK(item("sun").answer == "From Friday 1\u00a0January, 15:00");
    CHECK(item("sun").reason == "No direct sun · Face, appointment on 18\u00a0December");
}

TEST_CASE_METHOD(Fixture, "the window of the next session opens, closes and stays possible")
{
    record("2026-11-20T15:00");
    CHECK(answersAt("2026-12-18T08:00").front() == "The next session: Now, best by Friday 1\u00a0January");
    CHECK_FALSE(item("session-face").held);
    CHECK(answersAt("2027-01-02T08:00").front()
          == "The next session: Now. The usual time was until Friday 1\u00a0January");
}

TEST_CASE_METHOD(Fixture, "an appointment before the window is asked about, and one that has passed too")
{
    record("2026-11-20T15:00");
    record("2026-12-04T15:00", timeline::SessionStatus::Planned);
    (void)answersAt("2026-11-23T09:41");
    CHECK(item("session-face").note
          == "Your appointment on Friday 4\u00a0December is earlier. Ask your clinic whether that is meant.");
    (void)answersAt("2026-12-04T18:00");
    CHECK(item("session-face").note
          == "Your appointment was on Friday 4\u00a0December. Say on Today whether it took place.");
}

TEST_CASE_METHOD(Fixture, "a complete series waits for its touch-up")
{
    const journal::Session session = record("2026-11-20T15:00");
    REQUIRE(journal.setPlannedSessions(session.series, 1));
    CHECK(answersAt("2026-11-23T09:41").front()
          == "The next session: Your series is complete. A touch-up from Saturday 20\u00a0November 2027");
    CHECK(answersAt("2027-11-20T09:00").front()
          == "The next session: Your series is complete. A touch-up is possible now");
}

TEST_CASE_METHOD(Fixture, "a first appointment has no window yet")
{
    record("2026-12-18T15:00", timeline::SessionStatus::Planned);
    CHECK(answersAt("2026-11-23T09:41").front() == "The next session: As your clinic says");
    CHECK(item("session-face").note == "Booked for Friday 18\u00a0December.");
    CHECK(item("makeup").answer == "Now");
}

TEST_CASE_METHOD(Fixture, "two areas have a next session each, and the later end counts")
{
    record("2026-11-20T15:00");
    record("2026-11-22T10:00", timeline::SessionStatus::Performed, "scalp");
    const Lines lines = answersAt("2026-11-23T09:41");
    CHECK(lines[0] == "The next session: Scalp: From Sunday 20\u00a0December to Sunday 3\u00a0January");
    CHECK(lines[1] == "The next session: Face: From Friday 18\u00a0December to Friday 1\u00a0January");
    CHECK(item("makeup").answer == "From Wednesday 25\u00a0November, 10:00");
    CHECK(item("makeup").reason == "No makeup · Scalp, treated on 22\u00a0November");
}

TEST_CASE_METHOD(Fixture, "a journal that can't be read is said, and what was there stays")
{
    record("2026-11-20T15:00");
    (void)answersAt("2026-11-23T09:41");
    test::OtherProgram other(file());
    other.run("PRAGMA user_version = 9999");
    model.refresh();
    CHECK(model.error() == "Your journal was changed by a newer version of the app. Please update.");
    CHECK(model.answers()->rowCount() == 8);
}

} // namespace
} // namespace afterglow::app
