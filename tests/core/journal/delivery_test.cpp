#include "tests/core/journal/fixture.h"

using namespace afterglow;
using namespace afterglow::test;
using journal::Delivery;

namespace {

Delivery delivery(std::string_view at, std::string notification, std::string occurrence, std::uint32_t handle)
{
    return {std::move(notification), std::move(occurrence), instant(at), instant(at), handle};
}

} // namespace

TEST_CASE_METHOD(Fixture, "what was shown is known, and is no change")
{
    const Signals signals(journal);
    REQUIRE(journal.recordDeliveries({delivery("2026-11-21T09:00:00Z", "n/2", "s1/b/d1/0", 4294967295U),
                                      delivery("2026-11-21T08:00:00Z", "n/1", "s1/a/d1/0", 7)}));
    REQUIRE(journal.recordDeliveries({}));
    auto all = journal.deliveries().value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].notification == "n/1");
    CHECK(all[0].occurrence == "s1/a/d1/0");
    CHECK((all[0].instant == instant("2026-11-21T08:00:00Z")));
    CHECK((all[0].shownAt == instant("2026-11-21T08:00:00Z")));
    CHECK(all[0].handle == 7);
    CHECK(all[1].handle == 4294967295U);

    REQUIRE(journal.forgetHandle("n/1"));
    all = journal.deliveries().value();
    CHECK(all[0].handle == 0);
    CHECK(all[1].handle != 0);
    CHECK(signals.count() == 0);
}

TEST_CASE_METHOD(Fixture, "the last showing of an occurrence at an instant counts")
{
    REQUIRE(journal.recordDeliveries({delivery("2026-11-21T08:00:00Z", "n/1", "s1/a/d1/0", 7)}));
    auto again = delivery("2026-11-21T08:00:00Z", "missed", "s1/a/d1/0", 8);
    again.shownAt += std::chrono::hours{1};
    REQUIRE(journal.recordDeliveries({again}));
    const auto all = journal.deliveries().value();
    REQUIRE(all.size() == 1);
    CHECK(all[0].notification == "missed");
    CHECK(all[0].handle == 8);
}

TEST_CASE_METHOD(Fixture, "deliveries older than any plan reaches are dropped")
{
    REQUIRE(journal.recordDeliveries({delivery("2024-01-01T08:00:00Z", "n/1", "s1/a/d1/0", 1),
                                      delivery("2025-11-21T08:00:00Z", "n/2", "s1/b/d1/0", 2)}));
    REQUIRE(journal.recordDeliveries({delivery("2026-11-21T08:00:00Z", "n/3", "s1/c/d1/0", 3)}));
    const auto all = journal.deliveries().value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].notification == "n/2");
}
