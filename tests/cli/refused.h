// What a shell sees of a call that fails.
#pragma once

#include "support/program.h"

#include <catch2/catch_test_macros.hpp>

namespace afterglow::test {

/// It fails with that status, and says these words on standard error, alone.
inline void checkRefused(const Outcome &outcome, int status, const std::string &words)
{
    CHECK(outcome.status == status);
    CHECK(outcome.out.empty());
    INFO(outcome.err);
    CHECK(outcome.err.find(words) != std::string::npos);
}

} // namespace afterglow::test
