// What the journal's commands print, as JSON and as text for people. docs/cli.md.
#pragma once

#include "core/journal/model.h"
#include "core/timeline/timeline.h"

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

namespace afterglow::cli {

using Json = nlohmann::ordered_json;

/// A plan for each session that is asked about.
using Plans = std::vector<std::shared_ptr<const plan::AftercarePlan>>;

[[nodiscard]] Json toJson(const journal::Session &session, std::span<const journal::Series> series);
[[nodiscard]] std::string toText(const journal::Session &session, std::span<const journal::Series> series);

/// The local day of the scenario's `now`: its occurrences, those of earlier days that are still due, the restrictions in
/// force, the phases that the skin is in, and what comes next.
[[nodiscard]] Json today(const timeline::Scenario &scenario);
/// What `today` gave.
[[nodiscard]] std::string todayText(const Json &today);

[[nodiscard]] Json toJson(const journal::CheckIn &checkIn, const timeline::Assessment &assessment);
[[nodiscard]] std::string toText(const journal::CheckIn &checkIn, const timeline::Assessment &assessment,
                                 const plan::AftercarePlan &plan);

/// `dump()` with a line feed; whatever is no UTF-8 is replaced.
[[nodiscard]] std::string print(const Json &json);

/// From the years that input may name.
[[nodiscard]] time::Instant firstInstant();
[[nodiscard]] time::Instant lastInstant();

} // namespace afterglow::cli
