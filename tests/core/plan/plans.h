// A plan that the tests change.
#pragma once

#include <string>

namespace afterglow::test {

/// A good plan in which each kind of timing is used. Its rules: 0 by day, 1 elapsed, 2 outdoors, 3 span.
[[nodiscard]] std::string goodPlan();

} // namespace afterglow::test
