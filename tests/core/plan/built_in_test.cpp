#include "core/plan/built_in.h"

#include "core/plan/built_in_texts.h"
#include "core/plan/read.h"
#include "tests/support/patched.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace afterglow;

TEST_CASE("the built-in plans are all good, each with an id of its own")
{
    REQUIRE_FALSE(plan::builtInTexts().empty());
    for (const auto text : plan::builtInTexts())
        CHECK(test::errorLines(plan::read(text)).empty());

    const auto plans = plan::builtIn();
    CHECK(plans.size() == plan::builtInTexts().size());
    std::set<std::string> ids;
    for (const auto &plan : plans)
        CHECK(ids.insert(plan->id).second);
    CHECK(ids.contains("standard-microneedling"));
}

TEST_CASE("the built-in plans are read once")
{
    CHECK(plan::builtIn().data() == plan::builtIn().data());
    CHECK(plan::builtIn().front().get() == plan::builtIn().front().get());
}
