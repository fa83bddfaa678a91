#include "app/screens/session_removal.h"

#include "fixture.h"

#include <memory>

namespace afterglow::app {
namespace {

struct Fixture : test::AppFixture {
    journal::Session stored = record("2026-11-20T15:00");
    std::unique_ptr<SessionRemoval> removal = std::make_unique<SessionRemoval>(context);
    int offers = 0;
    QString failure;

    Fixture()
    {
        QObject::connect(removal.get(), &SessionRemoval::undoTextChanged, [this] { ++offers; });
        QObject::connect(removal.get(), &SessionRemoval::failed, [this](const QString &words) { failure = words; });
    }
};

TEST_CASE_METHOD(Fixture, "whoever hides a session, taking that back is offered, and carried out when the offer ends")
{
    CHECK(removal->undoText().isEmpty());
    REQUIRE(journal.hide(stored.treatment.id));
    CHECK(removal->undoText() == "Removed from your journal");
    CHECK(offers == 1);
    removal->undo();
    CHECK(removal->undoText().isEmpty());
    CHECK(journal.sessions()->size() == 1);

    REQUIRE(journal.hide(stored.treatment.id));
    removal->finish();
    CHECK(removal->undoText().isEmpty());
    CHECK(journal.sessions()->empty());
    removal->undo();
    CHECK(journal.sessions()->empty());
}

TEST_CASE_METHOD(Fixture, "a second removal is offered anew")
{
    const journal::Session other = record("2026-11-01T15:00");
    REQUIRE(journal.hide(stored.treatment.id));
    offers = 0;
    REQUIRE(journal.hide(other.treatment.id));
    CHECK(offers > 0);
    CHECK_FALSE(removal->undoText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "closing the app carries out what was removed")
{
    REQUIRE(journal.hide(stored.treatment.id));
    removal.reset();
    CHECK(journal.sessions()->empty());
    CHECK_FALSE(journal.hidden());
}

TEST_CASE_METHOD(Fixture, "a removal that fails says so, and the session is there again")
{
    REQUIRE(journal.hide(stored.treatment.id));
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    removal->finish();
    CHECK(failure == "Not saved: your journal is in use by another program. Try again in a moment.");
    other.run("ROLLBACK");
    CHECK(removal->undoText().isEmpty());
    CHECK(journal.sessions()->size() == 1);
}

} // namespace
} // namespace afterglow::app
