// Scenarios as text, for the tests to change.
#pragma once

#include "core/time/zone.h"

#include <string>
#include <string_view>

namespace afterglow::test {

/// A good scenario that gives everything. Plans: p version 1, p version 3, q version 1. Sessions: s1 with p in the version
/// that is the newest, S-_2 with p in version 1.
[[nodiscard]] std::string goodScenario();

/// A good one of a check-in, with `plan` p version 1: symptoms redness and dryness, flags pus and breath.
[[nodiscard]] std::string goodAssessScenario();

/// Knows UTC and Europe/Berlin, the latter as an hour ahead.
class TwoZones final : public time::ZoneSource {
public:
    [[nodiscard]] Result<time::Zone> zone(std::string_view name) const override;
};

} // namespace afterglow::test
