#include "tests/core/journal/fixture.h"

#include "tests/core/store/sql.h"

#include <cerrno>

using namespace afterglow;
using namespace afterglow::test;
using namespace std::string_literals;
using timeline::Action;

TEST_CASE_METHOD(Fixture, "each change signals exactly once, after it can be read")
{
    int count = 0;
    std::size_t seen = 0;
    const auto subscription = journal.onChange([&] {
        ++count;
        seen = journal.sessions().value().size();
    });
    auto session = record();
    CHECK(count == 1);
    CHECK(seen == 1);
    REQUIRE(journal.update(session));
    REQUIRE(journal.setHealed("s1", instant("2026-11-25T08:00:00Z")));
    REQUIRE(journal.setPlannedSessions(session.series, 5));
    REQUIRE(journal.log("s1/cleanse/d1/0", Action::Done, instant("2026-11-21T08:00:00Z")));
    REQUIRE(journal.goOutdoors(instant("2026-11-21T10:00:00Z"), berlin));
    REQUIRE(journal.comeInside(instant("2026-11-21T11:00:00Z"), berlin));
    REQUIRE(journal.addCheckIn({"", "s1", {instant("2026-11-21T08:00:00Z"), {}, {}}, ""}));
    REQUIRE(journal.setPreferences({}));
    REQUIRE(journal.remove("s1"));
    CHECK(count == 10);
    CHECK(seen == 0);
}

TEST_CASE_METHOD(Fixture, "what reads, or fails, doesn't signal")
{
    const auto session = record();
    const Signals signals(journal);
    CHECK(journal.sessions());
    CHECK(journal.scenario({}, berlin, {}, {}, 0));
    CHECK_FALSE(journal.record(session));
    CHECK_FALSE(journal.update(this->session("s2")));
    CHECK_FALSE(journal.remove("s2"));
    CHECK_FALSE(journal.setHealed("s2", std::nullopt));
    CHECK_FALSE(journal.setPlannedSessions("none", 3));
    CHECK(signals.count() == 0);
}

TEST_CASE_METHOD(Fixture, "a full disk is said, nothing of the change is there, and nothing before it is lost")
{
    record();
    const Signals signals(journal);
    {
        const SystemCalls full([](const char *call, int) { return call == "pwrite"s ? ENOSPC : 0; });
        CHECK((journal.record(session("s2")).error().kind == Error::Kind::NoSpace));
        CHECK((journal.log("s1/cleanse/d1/0", Action::Done, instant("2026-11-21T08:00:00Z")).error().kind
               == Error::Kind::NoSpace));
        CHECK(journal.sessions()->size() == 1);
    }
    CHECK(signals.count() == 0);
    CHECK(scenario().log.empty());
    record("s2");
    CHECK(journal.sessions()->size() == 2);
    CHECK(signals.count() == 1);
}

TEST_CASE_METHOD(Fixture, "another's change is found by refreshing, once")
{
    const auto other = store::Database::open(file());
    REQUIRE(other);
    auto others = openJournal(**other, zones, {smallPlan()});
    const Signals signals(journal);
    REQUIRE(journal.refresh());
    CHECK(signals.count() == 0);
    REQUIRE(others.record(session("s1")));
    CHECK(signals.count() == 0);
    REQUIRE(journal.refresh());
    CHECK(signals.count() == 1);
    REQUIRE(journal.refresh());
    CHECK(signals.count() == 1);
    record("s2");
    REQUIRE(journal.refresh());
    CHECK(signals.count() == 2); // its own change, which it has signalled already
}

TEST_CASE_METHOD(Fixture, "a change that was made while another writes is told that the database is busy")
{
    const auto other = store::Database::open(file());
    REQUIRE(other);
    sqlite3_busy_timeout(database->handle(), 0);
    execute((*other)->handle(), "BEGIN IMMEDIATE");
    CHECK((journal.record(session("s1")).error().kind == Error::Kind::Busy));
    execute((*other)->handle(), "ROLLBACK");
    CHECK(journal.record(session("s1")));
}

TEST_CASE_METHOD(Fixture, "an observer may end subscriptions, begin them and change the journal")
{
    int first = 0;
    int second = 0;
    std::optional<journal::Subscription> mine;
    std::optional<journal::Subscription> theirs;
    mine = journal.onChange([&] {
        ++first;
        theirs.reset();
        if (first == 1)
            CHECK(journal.setPreferences({}));
        mine.reset();
    });
    theirs = journal.onChange([&] { ++second; });
    record();
    CHECK(first == 2);
    CHECK(second == 0);
    record("s2");
    CHECK(first == 2);
}

TEST_CASE("a subscription may outlive its journal")
{
    journal::Subscription subscription;
    {
        Fixture fixture;
        subscription = fixture.journal.onChange([] {});
    }
    subscription = {};
}
