#include "app/screens/session_model.h"

#include "fixture.h"

namespace afterglow::app {
namespace {

using timeline::SessionStatus;

struct Fixture : test::AppFixture {
    SessionModel model{context};
    int gone = 0;

    Fixture()
    {
        QObject::connect(&model, &SessionModel::gone, [this] { ++gone; });
    }

    void show(const journal::Session &session) { REQUIRE(model.show(QString::fromStdString(session.treatment.id))); }

    [[nodiscard]] std::string fact(const QString &id)
    {
        const SessionFact *fact = model.facts()->find(id);
        return fact == nullptr ? "" : fact->value.toStdString();
    }
    [[nodiscard]] const ScreeningItem &question(const QString &id) { return *model.questions()->find(id); }
};

TEST_CASE_METHOD(Fixture, "a treatment is shown with all that was entered, and nothing that wasn't")
{
    journal::Session session = record("2026-11-20T15:00");
    session.needleLength = 1500;
    session.device = journal::Device::RadioFrequency;
    session.concerns = {"acne-scars", "fine-lines"};
    session.products = "Hyaluronic acid";
    REQUIRE(journal.update(session));
    journal::CheckIn checkIn;
    checkIn.session = session.treatment.id;
    checkIn.reported.at = clock.instant;
    REQUIRE(journal.addCheckIn(checkIn));
    show(session);
    CHECK_FALSE(model.isAppointment());
    CHECK(model.overline() == "Face · session 1 of 6");
    CHECK(model.title() == "Friday 20\u00a0November 2026, 15:00");
    CHECK(model.summary() == "3 days ago");
    CHECK(fact("area") == "Face");
    CHECK(fact("zone") == "Berlin");
    CHECK(fact("device") == "Radio frequency");
    CHECK(fact("needle") == "1.5 mm");
    CHECK(fact("concerns") == "Acne scars · Fine lines");
    CHECK(fact("products") == "Hyaluronic acid");
    CHECK(fact("plan") == "Standard microneedling");
    CHECK(fact("healed") == "Not marked yet");
    CHECK(model.checkInsText() == "1 check-in");
    CHECK(model.photosText().isEmpty());
    CHECK(model.firstPhoto().isEmpty());
    CHECK(model.facts()->find("notes") == nullptr);
    CHECK(model.preparation()->rows().empty());

    REQUIRE(journal.setHealed(session.treatment.id, clock.instant));
    CHECK(fact("healed") == "Monday 23\u00a0November 2026");
}

TEST_CASE_METHOD(Fixture, "an appointment has its preparation by date, with ticks")
{
    show(record("2026-11-27T15:00", SessionStatus::Planned));
    CHECK(model.isAppointment());
    CHECK_FALSE(model.isPassed());
    CHECK(model.summary() == "in 4 days");
    CHECK(fact("healed").empty());
    CHECK(model.checkInsText().isEmpty());
    const auto &rows = model.preparation()->rows();
    REQUIRE(rows.size() == 6);
    CHECK(rows.front().title == "Tell your clinic beforehand");
    CHECK(rows.front().when == "20\u00a0November");
    CHECK(rows[2].title == "Stay out of direct sun");
    CHECK(rows[2].when == "Tomorrow");
    CHECK(rows.back().when == "Friday");
    CHECK(model.preparationText() == "0 of 6 done");

    const QString id = rows.front().id;
    model.toggle(id);
    CHECK(model.preparation()->find(id)->done);
    CHECK(model.preparationText() == "1 of 6 done");
    model.toggle(id);
    CHECK_FALSE(model.preparation()->find(id)->done);
    model.toggle("nothing/at/all");
    CHECK(model.error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "an answer is kept, advises, and can be given anew")
{
    const journal::Session session = record("2026-11-27T15:00", SessionStatus::Planned);
    show(session);
    CHECK(model.questions()->rows().size() == 8);
    CHECK(question("eczema").answer == -1);
    CHECK(model.screeningTitle() == "A few questions before you go");
    model.answer("eczema", 0);
    CHECK(question("eczema").answer == 0);
    CHECK(question("eczema").advice.isEmpty());
    CHECK(model.screeningTitle() == "7 questions left");
    CHECK_FALSE(model.callsClinic());

    model.answer("pregnant", 2);
    CHECK(question("pregnant").advice == "Ask your clinic before you go.");
    CHECK(model.screeningTitle() == "Ask your clinic first");
    model.answer("cold-sore", 1);
    CHECK(question("cold-sore").advice == "Wait until it has cleared. Call your clinic.");
    CHECK(question("cold-sore").waits);
    CHECK(model.screeningTitle() == "Call your clinic before you go");
    CHECK(model.callsClinic());
    CHECK(journal.screening(session.treatment.id)->size() == 3);

    for (const ScreeningItem &item : std::vector(model.questions()->rows()))
        model.answer(item.id, 0);
    CHECK(model.screeningTitle() == "Nothing to ask about");
    model.answer("moles", 1);
    model.answer("eczema", 3);
    CHECK(journal.screening(session.treatment.id)->size() == 8);
    CHECK(question("eczema").answer == 0);
}

TEST_CASE_METHOD(Fixture, "an appointment whose time has come asks whether it took place")
{
    show(record("2026-11-23T09:00", SessionStatus::Planned));
    CHECK(model.isPassed());
    CHECK(model.summary() == "today");
}

TEST_CASE_METHOD(Fixture, "a session that goes is left, wherever it was removed")
{
    const journal::Session session = record("2026-11-20T15:00");
    show(session);
    model.remove();
    CHECK(journal.hidden() == session.treatment.id);
    CHECK(model.session().isEmpty());
    CHECK(gone == 1);
    CHECK_FALSE(model.show(QString::fromStdString(session.treatment.id)));
    journal.showHidden();
    show(session);
    REQUIRE(journal.remove(session.treatment.id));
    CHECK(model.session().isEmpty());
}

TEST_CASE_METHOD(Fixture, "what isn't kept is said, and nothing changes")
{
    show(record("2026-11-27T15:00", SessionStatus::Planned));
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    model.answer("eczema", 1);
    CHECK(model.error() == "Not saved: your journal is in use by another program. Try again in a moment.");
    CHECK(question("eczema").answer == -1);
    model.dismissError();
    CHECK(model.error().isEmpty());
    other.run("ROLLBACK");
}

} // namespace
} // namespace afterglow::app
