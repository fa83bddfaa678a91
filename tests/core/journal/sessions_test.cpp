#include "core/journal/journal.h"

#include "tests/core/journal/fixture.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace afterglow;
using namespace afterglow::test;
using namespace std::string_literals;
using journal::CheckIn;
using journal::Device;
using journal::Session;
using timeline::SessionStatus;

TEST_CASE_METHOD(Fixture, "a session comes back as it was recorded, after a restart too")
{
    auto session = this->session();
    session.treatment.status = SessionStatus::Planned;
    session.treatment.healedAt = instant("2026-11-27T08:00:00Z");
    session.device = GENERATE(Device::Pen, Device::Roller, Device::RadioFrequency, Device::HomeRoller);
    session.needleLength = 1500;
    session.concerns = {"scars", "acne-scars", "fine-lines"};
    session.products = "hyaluronic acid \U0001F9F4";
    session.clinic = "מרפאה ד\"ר כהן";
    session.notes = "first line\nsecond\0line"s;
    REQUIRE(journal.record(session));

    const auto again = store::Database::open(file());
    REQUIRE(again);
    const auto stored = openJournal(**again, zones, {}).session("s1");
    REQUIRE(stored);
    CHECK((stored->treatment.performedAt == session.treatment.performedAt));
    CHECK(stored->treatment.zone.name() == "Europe/Berlin");
    CHECK((stored->treatment.instant() == instant("2026-11-20T14:00:00Z")));
    CHECK(stored->treatment.area == "face");
    CHECK(stored->treatment.plan == "small");
    CHECK(stored->treatment.planVersion == 1);
    CHECK((stored->treatment.status == SessionStatus::Planned));
    CHECK(stored->treatment.revision == 1);
    CHECK((stored->treatment.healedAt == session.treatment.healedAt));
    CHECK((stored->device == session.device));
    CHECK(stored->needleLength == 1500);
    CHECK((stored->concerns == session.concerns));
    CHECK(stored->products == session.products);
    CHECK(stored->clinic == session.clinic);
    CHECK((stored->notes == session.notes));
    CHECK(stored->numberInSeries == 1);
}

TEST_CASE_METHOD(Fixture, "an id is made where there is none, another each time")
{
    std::set<std::string> ids;
    for (int i = 0; i < 20; ++i) {
        const auto recorded = journal.record(session(""));
        REQUIRE(recorded);
        CHECK(recorded->treatment.id.size() == 33);
        CHECK(recorded->treatment.id.find_first_not_of("s0123456789abcdef") == std::string::npos);
        ids.insert(recorded->treatment.id);
    }
    CHECK(ids.size() == 20);
    CHECK((journal.record(session(*ids.begin())).error().kind == Error::Kind::BadInput));
}

TEST_CASE_METHOD(Fixture, "sessions are listed by instant, then id, whatever their zones")
{
    auto tokyo = session("tokyo", "2026-11-20T20:00");
    tokyo.treatment.zone = zones.zone("Asia/Tokyo").value();
    REQUIRE(journal.record(tokyo));
    record("b", "2026-11-20T15:00");
    record("a", "2026-11-20T15:00");
    const auto sessions = journal.sessions();
    REQUIRE(sessions);
    REQUIRE(sessions->size() == 3);
    CHECK((*sessions)[0].treatment.id == "tokyo");
    CHECK((*sessions)[1].treatment.id == "a");
    CHECK((*sessions)[2].treatment.id == "b");
}

TEST_CASE_METHOD(Fixture, "what breaks a rule is refused with its place, and nothing is stored")
{
    auto session = this->session();
    const auto refusedAt = [&](const std::string &place) {
        const auto refused = journal.record(session);
        REQUIRE_FALSE(refused);
        CHECK((refused.error().kind == Error::Kind::BadInput));
        CHECK(refused.error().place == place);
        CHECK_FALSE(refused.error().message.empty());
    };
    const Signals signals(journal);
    SECTION("an id of other characters")
    {
        session.treatment.id = "s/1", refusedAt("/id");
    }
    SECTION("an id that is too long")
    {
        session.treatment.id = std::string(65, 'a'), refusedAt("/id");
    }
    SECTION("no area")
    {
        session.treatment.area = "", refusedAt("/area");
    }
    SECTION("an area of other characters")
    {
        session.treatment.area = "Face", refusedAt("/area");
    }
    SECTION("no plan")
    {
        session.treatment.plan = "", refusedAt("/plan");
    }
    SECTION("a year too early")
    {
        session.treatment.performedAt -= std::chrono::days{200 * 365}, refusedAt("/performedAt");
    }
    SECTION("a year too late")
    {
        session.treatment.performedAt += std::chrono::days{200 * 365}, refusedAt("/performedAt");
    }
    SECTION("a zone that nobody knows")
    {
        session.treatment.zone = time::Zone("Mars/Olympus", {}, {}), refusedAt("/zone");
    }
    SECTION("no needle")
    {
        session.needleLength = 0, refusedAt("/needleLength");
    }
    SECTION("an unknown concern")
    {
        session.concerns = {"boredom"}, refusedAt("/concerns");
    }
    SECTION("a concern twice")
    {
        session.concerns = {"scars", "scars"}, refusedAt("/concerns");
    }
    SECTION("a text that is too long")
    {
        session.notes = std::string(20'001, 'x'), refusedAt("/notes");
    }
    SECTION("a cut-off character")
    {
        session.products = "\xe2\x82", refusedAt("/products");
    }
    SECTION("an overlong form")
    {
        session.products = "\xc0\xaf", refusedAt("/products");
    }
    SECTION("a surrogate")
    {
        session.clinic = "\xed\xa0\x80", refusedAt("/clinic");
    }
    SECTION("past Unicode")
    {
        session.clinic = "\xf4\x90\x80\x80", refusedAt("/clinic");
    }
    SECTION("a revision of nought")
    {
        session.treatment.revision = 0, refusedAt("/revision");
    }
    SECTION("a healing in no year")
    {
        session.treatment.healedAt = time::Instant::max(), refusedAt("/healedAt");
    }
    CHECK(journal.sessions()->empty());
    CHECK(signals.count() == 0);
}

TEST_CASE_METHOD(Fixture, "a needle of unusual length is kept as entered")
{
    auto session = this->session();
    session.needleLength = 5000;
    CHECK(journal.record(session)->needleLength == 5000);
}

TEST_CASE_METHOD(Fixture, "the seconds of a treatment are dropped")
{
    auto session = this->session();
    session.treatment.performedAt += std::chrono::seconds{59};
    CHECK((journal.record(session)->treatment.performedAt == local("2026-11-20T15:00")));
}

TEST_CASE_METHOD(Fixture, "a plan or a version that isn't there is not found")
{
    auto session = this->session();
    session.treatment.plan = "another";
    CHECK((journal.record(session).error().kind == Error::Kind::NotFound));
    session.treatment.plan = "small";
    session.treatment.planVersion = 2;
    CHECK((journal.record(session).error().kind == Error::Kind::NotFound));
    CHECK(journal.sessions()->empty());
}

TEST_CASE_METHOD(Fixture, "the revision rises with the local date or the plan, never with the hour")
{
    auto journal = openJournal(*database, zones, {smallPlan("small", 1), smallPlan("small", 2), smallPlan("other", 1)});
    auto session = this->session();
    session.treatment.planVersion = 1;
    REQUIRE(journal.record(session));
    session.treatment.revision = 7; // what comes with it doesn't count
    int expected = 1;

    SECTION("another hour of the same day")
    {
        session.treatment.performedAt = local("2026-11-20T23:59");
    }
    SECTION("another zone, the same local date")
    {
        session.treatment.zone = zones.zone("Asia/Tokyo").value();
    }
    SECTION("another status")
    {
        session.treatment.status = SessionStatus::Planned;
    }
    SECTION("another text")
    {
        session.notes = "new";
    }
    SECTION("another area")
    {
        session.treatment.area = "neck";
    }
    SECTION("another day")
    {
        session.treatment.performedAt = local("2026-11-21T00:00"), expected = 2;
    }
    SECTION("another plan")
    {
        session.treatment.plan = "other", expected = 2;
    }
    SECTION("another version of the plan")
    {
        session.treatment.planVersion = 2, expected = 2;
    }
    SECTION("another day and another plan")
    {
        session.treatment.performedAt = local("2026-12-01T15:00");
        session.treatment.plan = "other";
        expected = 2;
    }
    const auto updated = journal.update(session);
    REQUIRE(updated);
    CHECK(updated->treatment.revision == expected);
    CHECK(journal.session("s1")->treatment.revision == expected);
}

TEST_CASE_METHOD(Fixture, "moving a session there and back raises the revision twice")
{
    auto session = record();
    session.treatment.performedAt = local("2026-11-21T15:00");
    REQUIRE(journal.update(session));
    session.treatment.performedAt = local("2026-11-20T15:00");
    CHECK(journal.update(session)->treatment.revision == 3);
}

TEST_CASE_METHOD(Fixture, "a session keeps the plan version that it began with, as it was")
{
    REQUIRE(journal.record(session("s1")));
    // A later app: the plan has a version 2, and version 1 was reworded.
    auto later = openJournal(*database, zones, {smallPlan("small", 1, "Reworded"), smallPlan("small", 2)});

    auto first = later.session("s1").value();
    CHECK(first.treatment.planVersion == 1);
    CHECK(later.plan("small", 1).value()->title.in("en") == "Small");
    first.treatment.planVersion = 0;
    first.notes = "edited";
    const auto updated = later.update(first);
    REQUIRE(updated);
    CHECK(updated->treatment.planVersion == 1);
    CHECK(updated->treatment.revision == 1);
    CHECK(later.record(session("s2"))->treatment.planVersion == 2);

    const auto scenario = later.scenario(instant("2026-11-21T12:00:00Z"), berlin, {}, {}, 0).value();
    REQUIRE(scenario.plans.size() == 2);
    CHECK(scenario.plans[0]->title.in("en") == "Small");
    CHECK(later.plans()->size() == 2);

    // An older app, or one that has dropped the plan, still has it.
    auto without = openJournal(*database, zones, {});
    CHECK(without.plans()->size() == 2);
    CHECK(without.plan("small", 2));
    CHECK((without.plan("small", 3).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture, "a removed session takes its check-ins along and leaves its log")
{
    const auto session = record();
    const CheckIn checkIn{"", "s1", {instant("2026-11-21T08:00:00Z"), {{"redness", 1}}, {}}, ""};
    REQUIRE(journal.addCheckIn(checkIn));
    REQUIRE(journal.log("s1/cleanse/d1/0", timeline::Action::Done, instant("2026-11-21T08:00:00Z")));
    REQUIRE(journal.remove("s1"));
    CHECK(journal.sessions()->empty());
    CHECK(journal.series()->empty());
    CHECK(journal.checkIns("s1")->empty());
    CHECK(scenario().log.size() == 1);
    CHECK(timeline::build(scenario()).occurrences.empty());

    // So that a removal can be undone.
    REQUIRE(journal.record(session));
    CHECK((stateOf("s1/cleanse/d1/0", "2026-11-21T12:00:00Z") == timeline::State::Done));
    CHECK((journal.remove("s2").error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture, "the skin has healed, or it hasn't after all")
{
    record();
    REQUIRE(journal.setHealed("s1", instant("2026-11-25T08:00:00Z")));
    CHECK((journal.session("s1")->treatment.healedAt == instant("2026-11-25T08:00:00Z")));
    REQUIRE(journal.setHealed("s1", std::nullopt));
    CHECK_FALSE(journal.session("s1")->treatment.healedAt);
    CHECK((journal.setHealed("s1", instant("2026-11-20T13:59:59Z")).error().kind == Error::Kind::BadInput));
    CHECK((journal.setHealed("s2", std::nullopt).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture, "what isn't there is not found")
{
    CHECK((journal.session("s1").error().kind == Error::Kind::NotFound));
    CHECK((journal.update(session()).error().kind == Error::Kind::NotFound));
}
