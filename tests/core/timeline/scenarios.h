// Scenarios as values, written shortly: what the tests of the timeline engine tell it, and what they read from its answer.
#pragma once

#include "core/timeline/timeline.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::test {

using timeline::Scenario;
using timeline::Timeline;

// Text forms. A mistake in one ends the test.
[[nodiscard]] time::Instant instant(std::string_view text);
[[nodiscard]] time::LocalTime local(std::string_view text);
[[nodiscard]] time::TimeOfDay clock(std::string_view text);
[[nodiscard]] time::Duration duration(std::string_view text);
[[nodiscard]] time::Zone zone(std::string_view name);

// Tokens of a by-day rule.
[[nodiscard]] plan::TimeToken at(std::string_view clock);
[[nodiscard]] plan::TimeToken wake(int minutesAfter = 0);
[[nodiscard]] plan::TimeToken sleep(int minutesBefore = 0);

[[nodiscard]] std::vector<int> days(int first, int last);

// Rules: tasks, and one restriction. Everything else of them is as a plan file that doesn't mention it.
[[nodiscard]] plan::Rule byDay(std::string id, std::vector<int> days, std::vector<plan::TimeToken> tokens);
[[nodiscard]] plan::Rule elapsed(std::string id, std::initializer_list<std::string_view> after);
[[nodiscard]] plan::Rule outdoors(std::string id, std::string_view every, std::vector<int> days);
[[nodiscard]] plan::Rule restriction(std::string id, std::string_view from, std::string_view until);
[[nodiscard]] plan::Rule announced(plan::Rule restriction);
[[nodiscard]] plan::Rule prep(plan::Rule rule);
[[nodiscard]] plan::Rule quiet(plan::Quiet quiet, plan::Rule rule);
[[nodiscard]] plan::Rule withPriority(int priority, plan::Rule rule);
[[nodiscard]] plan::Rule ofKind(plan::RuleKind kind, plan::Rule rule);

[[nodiscard]] std::shared_ptr<const plan::AftercarePlan> makePlan(std::string id, std::vector<plan::Rule> rules,
                                                                  int version = 1);

/// Performed on the face in Berlin, with version 1 of plan `p`.
[[nodiscard]] timeline::Session performed(std::string id, std::string_view at);
[[nodiscard]] timeline::Session planned(std::string id, std::string_view at);

/// Plan `p` with these rules; session s1 performed in Berlin on 20 November 2026 at 15:00 (14:00 UTC), which is `now`; the
/// patient in Berlin, awake from 07:00 to 22:00; all occurrences from 2026 to 2028 wanted.
[[nodiscard]] Scenario scenario(std::vector<plan::Rule> rules);

[[nodiscard]] timeline::LogEntry logged(std::string occurrence, timeline::Action action, std::string_view at);
[[nodiscard]] timeline::LogEntry snoozed(std::string occurrence, std::string_view at, std::string_view until);
[[nodiscard]] timeline::OutdoorsSpan outside(std::string_view from, std::string_view until = {});

// The answer, a line each.
using Lines = std::vector<std::string>;
[[nodiscard]] Lines ids(const Timeline &timeline);
[[nodiscard]] Lines instants(const Timeline &timeline);                       ///< `id 2026-11-21T07:30:00Z`
[[nodiscard]] Lines locals(const Timeline &timeline, const time::Zone &zone); ///< `id 2026-11-21T08:30:00`
[[nodiscard]] Lines states(const Timeline &timeline);                         ///< `id due`
[[nodiscard]] Lines restrictions(const Timeline &timeline);                   ///< `session/rule from until`
[[nodiscard]] Lines notifications(const Timeline &timeline);                  ///< `id: occurrence occurrence`

/// Of the only occurrence with this id.
[[nodiscard]] timeline::Occurrence occurrence(const Timeline &timeline, std::string_view id);

} // namespace afterglow::test
