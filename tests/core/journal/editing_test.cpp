// What a change would do before it is stored, and a removal that can be taken back.
#include "tests/core/journal/fixture.h"
#include "tests/core/journal/photo_fixture.h"

using namespace afterglow;
using namespace afterglow::test;
using timeline::ReminderChanges;

TEST_CASE_METHOD(Fixture, "a preview says what the update then does, and stores nothing")
{
    record();
    const auto now = instant("2026-11-21T12:00:00Z"); // days 2 and 3 are to come
    REQUIRE(journal.log("s1/cleanse/d1/0", timeline::Action::Done, instant("2026-11-21T08:00:00Z")));
    auto session = journal.session("s1").value();
    CHECK(journal.preview(session, now, berlin)->none());

    session.treatment.performedAt = local("2026-11-19T15:00");
    const Signals signals(journal);
    CHECK((journal.preview(session, now, berlin).value() == ReminderChanges{1, 0, 1, 1}));
    CHECK(signals.count() == 0);
    CHECK((journal.session("s1")->treatment.dayZero() == time::dateOf(local("2026-11-20T00:00"))));

    const auto before = scenario("2026-11-21T12:00:00Z");
    REQUIRE(journal.update(session));
    CHECK((timeline::compare(before, scenario("2026-11-21T12:00:00Z")) == ReminderChanges{1, 0, 1, 1}));
}

TEST_CASE_METHOD(Fixture, "a preview counts with the newest version of another plan, and with the patient's own times")
{
    auto both = openJournal(*database, zones, {smallPlan(), smallPlan("other", 1), smallPlan("other", 3)});
    REQUIRE(both.record(session()));
    auto preferences = both.preferences().value();
    preferences.times["other/cleanse"][0] = std::chrono::hours{11};
    REQUIRE(both.setPreferences(preferences));
    auto session = both.session("s1").value();
    session.treatment.plan = "other";
    session.treatment.planVersion = 0;
    const auto now = instant("2026-11-20T15:00:00Z");
    CHECK((both.preview(session, now, berlin).value() == ReminderChanges{3, 0, 0, 0}));
    session.treatment.plan = "nowhere";
    CHECK((both.preview(session, now, berlin).error().kind == Error::Kind::NotFound));
    session.treatment.id = "s2";
    CHECK((both.preview(session, now, berlin).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture,
                 "a hidden session is out of everything with its photos, and there again when that is taken back")
{
    record("s1");
    record("s2", "2026-11-01T15:00", "neck");
    add(journal, 'a', "s1");
    add(journal, 'b', "s2");
    const Signals signals(journal);
    REQUIRE(journal.hide("s1"));
    CHECK(signals.count() == 1);
    CHECK(journal.hidden() == "s1");
    REQUIRE(journal.sessions()->size() == 1);
    CHECK(journal.series()->size() == 1);
    CHECK((journal.session("s1").error().kind == Error::Kind::NotFound));
    CHECK(scenario().sessions.size() == 1);
    REQUIRE(journal.photos()->size() == 1);
    CHECK(journal.photos()->front().session == "s2");
    CHECK((journal.photo(idOf('a')).error().kind == Error::Kind::NotFound));
    CHECK((journal.hide("nobody").error().kind == Error::Kind::NotFound));

    journal.showHidden();
    CHECK(signals.count() == 2);
    CHECK_FALSE(journal.hidden());
    CHECK(journal.sessions()->size() == 2);
    CHECK(journal.photos()->size() == 2);
    journal.showHidden();
    CHECK(signals.count() == 2);
}

TEST_CASE_METHOD(Fixture,
                 "a removal that was not taken back is carried out with its photos; a restart before forgets it")
{
    record("s1");
    add(journal, 'a', "s1");
    REQUIRE(journal.hide("s1"));
    CHECK(openJournal(*store::Database::open(file()).value(), zones, {smallPlan()}).sessions()->size() == 1);
    REQUIRE(journal.removeHidden());
    CHECK_FALSE(journal.hidden());
    CHECK(journal.sessions()->empty());
    CHECK(journal.photoDeletions().value() == std::vector<std::string>{idOf('a')});
    REQUIRE(journal.removeHidden()); // nothing is hidden
}

TEST_CASE_METHOD(Fixture, "hiding another session carries out the removal of the one before")
{
    record("s1");
    record("s2", "2026-11-01T15:00");
    REQUIRE(journal.hide("s1"));
    REQUIRE(journal.hide("s2"));
    CHECK(journal.hidden() == "s2");
    journal.showHidden();
    REQUIRE(journal.sessions()->size() == 1);
    CHECK(journal.sessions()->front().treatment.id == "s2");
}

TEST_CASE_METHOD(Fixture, "one that another process has removed meanwhile is gone as it should be")
{
    record("s1");
    REQUIRE(journal.hide("s1"));
    auto other = store::Database::open(file()).value();
    REQUIRE(openJournal(*other, zones, {smallPlan()}).remove("s1"));
    CHECK(journal.removeHidden());
    CHECK_FALSE(journal.hidden());
}
