// What alerts, and what may be chosen about rules, are called on a screen.
#pragma once

#include "core/reminders/rule_choices.h"
#include "core/reminders/upcoming.h"
#include "core/time/zone.h"

#include <QString>

#include <memory>
#include <span>

namespace afterglow::app {

/// "Today, 15:00", "Friday, 08:30", "4 December, 08:30": `instant` where the patient is, seen at `now`.
[[nodiscard]] QString momentText(time::Instant instant, time::Instant now, const time::Zone &zone);

/// The title of each occurrence on a screen, whatever the lock screen may show. Outlives `plans`, which it copies.
[[nodiscard]] reminders::TitleOf titlesOf(std::span<const std::shared_ptr<const plan::AftercarePlan>> plans);

/// The titles of what an alert asks for, a line each.
[[nodiscard]] QString noticeText(const reminders::Notice &notice);

/// The part of the page that a rule stands in: an id, in the order of their names, and what it is called.
struct RuleSection {
    QString id;
    QString title;
};
[[nodiscard]] RuleSection sectionOf(const plan::Rule &rule);

/// When the rule reminds, in one line: "Days 0 to 4 · 20:00".
[[nodiscard]] QString ruleDetail(const reminders::RuleChoice &choice);
/// Where the time comes from, and what becomes of it: "90 minutes after you wake up".
[[nodiscard]] QString timeDetail(const reminders::RuleTime &time, plan::Quiet quiet);

/// "Berlin" for `Europe/Berlin`.
[[nodiscard]] QString zoneText(const std::string &zone);

} // namespace afterglow::app
