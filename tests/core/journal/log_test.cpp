#include "tests/core/journal/fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using namespace afterglow::test;
using timeline::Action;
using timeline::State;

namespace {

constexpr auto kOccurrence = "s1/cleanse/d1/0"; // 2026-11-21T08:00:00Z
constexpr auto kNow = "2026-11-21T12:00:00Z";

} // namespace

TEST_CASE_METHOD(Fixture, "a tick, a skip and a snooze are there, and reopening undoes each")
{
    record();
    const auto action = GENERATE(Action::Done, Action::Skipped, Action::Snoozed);
    const auto at = instant("2026-11-21T11:00:00Z");
    const auto until = action == Action::Snoozed ? std::optional(instant("2026-11-21T13:00:00Z")) : std::nullopt;
    REQUIRE(journal.log(kOccurrence, action, at, until));
    CHECK((stateOf(kOccurrence, kNow)
           == (action == Action::Done          ? State::Done
                   : action == Action::Skipped ? State::Skipped
                                               : State::Snoozed)));
    REQUIRE(journal.log(kOccurrence, Action::Reopened, at));
    CHECK((stateOf(kOccurrence, kNow) == State::Due));
}

TEST_CASE_METHOD(Fixture,
                 "each entry for an occurrence is at least a second after the one before, whatever the clock says")
{
    record();
    const auto at = instant("2026-11-21T11:00:00Z");
    REQUIRE(journal.log(kOccurrence, Action::Done, at));
    REQUIRE(journal.log(kOccurrence, Action::Reopened, at - std::chrono::hours{3}));
    REQUIRE(journal.log("s1/cleanse/d2/0", Action::Done, at - std::chrono::hours{3}));
    REQUIRE(journal.log(kOccurrence, Action::Skipped, at - std::chrono::hours{2}));
    REQUIRE(journal.log(kOccurrence, Action::Done, at + std::chrono::hours{1}));
    const auto log = scenario().log;
    REQUIRE(log.size() == 5);
    CHECK((log[0].at == at));
    CHECK((log[1].at == at + std::chrono::seconds{1}));
    CHECK((log[2].at == at - std::chrono::hours{3}));
    CHECK((log[3].at == at + std::chrono::seconds{2}));
    CHECK((log[4].at == at + std::chrono::hours{1}));
}

TEST_CASE_METHOD(Fixture, "several at once are one change")
{
    record();
    const Signals signals(journal);
    REQUIRE(journal.logAll({kOccurrence, "s1/cleanse/d2/0", kOccurrence}, Action::Done, instant(kNow)));
    CHECK(signals.count() == 1);
    CHECK(scenario().log.size() == 2);
    REQUIRE(journal.logAll({}, Action::Done, instant(kNow)));
    CHECK(signals.count() == 1);
}

TEST_CASE_METHOD(Fixture, "a log entry that breaks a rule is refused, and those with it")
{
    const auto at = instant(kNow);
    const Signals signals(journal);
    const auto refusedAt = [](const Status &status, const std::string &place) {
        REQUIRE_FALSE(status);
        CHECK((status.error().kind == Error::Kind::BadInput));
        CHECK(status.error().place == place);
    };
    refusedAt(journal.log("", Action::Done, at), "/occurrence");
    refusedAt(journal.log("s1", Action::Done, at), "/occurrence");
    refusedAt(journal.log("s 1/cleanse/d1/0", Action::Done, at), "/occurrence");
    refusedAt(journal.log("s1/cleanse/\n", Action::Done, at), "/occurrence");
    refusedAt(journal.log("s1/" + std::string(300, 'x'), Action::Done, at), "/occurrence");
    refusedAt(journal.logAll({kOccurrence, "?"}, Action::Done, at), "/occurrence");
    refusedAt(journal.log(kOccurrence, Action::Snoozed, at), "/until");
    refusedAt(journal.log(kOccurrence, Action::Snoozed, at, at), "/until");
    refusedAt(journal.log(kOccurrence, Action::Done, at, at + std::chrono::hours{1}), "/until");
    refusedAt(journal.log(kOccurrence, Action::Done, time::Instant::min()), "/at");
    CHECK(scenario().log.empty());
    CHECK(signals.count() == 0);
}

TEST_CASE_METHOD(Fixture, "what was ticked on the old dates doesn't count for the new ones")
{
    auto session = record();
    REQUIRE(journal.log(kOccurrence, Action::Done, instant(kNow)));
    session.treatment.performedAt = local("2026-11-21T08:00");
    REQUIRE(journal.update(session));
    CHECK((stateOf("s1.2/cleanse/d1/0", "2026-11-22T09:00:00Z") == State::Due));
    CHECK(scenario().log.size() == 1);
}
