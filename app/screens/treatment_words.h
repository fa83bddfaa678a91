// What treatments, devices and plans are called on a screen.
#pragma once

#include "core/journal/model.h"
#include "core/plan/plan.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace afterglow::app {

/// The areas and concerns that the form offers, in its order: ids as they are stored.
[[nodiscard]] const std::vector<std::string> &knownAreas();
[[nodiscard]] const std::vector<std::string> &knownConcerns();

/// "Face"; an id that isn't known is shown as it is.
[[nodiscard]] QString areaName(std::string_view id);
[[nodiscard]] QString concernName(std::string_view id);

/// "Face · session 3 of 6"; without a number of planned sessions "Face · session 3".
[[nodiscard]] QString sessionLine(std::string_view area, int number, int planned);

/// What it was done with: "1.5 mm pen · Hyaluronic acid"; of the products the first line.
[[nodiscard]] QString deviceText(const journal::Session &session);
/// "Face · 1.5 mm pen · Hyaluronic acid".
[[nodiscard]] QString treatmentText(const journal::Session &session);

/// The days of a plan's daily care, day 0 included: up to the last day that one of its tasks asks for day after day.
/// 0 where it has none.
[[nodiscard]] int courseDays(const plan::AftercarePlan &plan);
/// The weeks until the last phase of the plan ends, rounded up; 0 without phases.
[[nodiscard]] int recoveryWeeks(const plan::AftercarePlan &plan);

/// "14 days of sun care · 7 days gentle cleansing".
[[nodiscard]] QString planSummary(const plan::AftercarePlan &plan);
/// "next in 4–6 weeks"; empty where the plan doesn't say.
[[nodiscard]] QString nextSessionText(const plan::Series &series);

/// The language that a plan's texts are asked for: the default locale's BCP 47 tag.
[[nodiscard]] std::string textLanguage();

/// A text of a plan: its first line, and the rest.
struct PlanText {
    QString summary;
    QString detail;
};
[[nodiscard]] PlanText planText(const plan::LocalizedText &text);

/// The words of a rule. Where a restriction announces its end, the last line of its text is the title of that.
struct RuleWords {
    QString title;
    QString summary;
    QString detail;
    QString endTitle;
};
[[nodiscard]] RuleWords ruleWords(const plan::Rule &rule);
/// Those of what the rule brings: where a restriction announces its end, of that, without why something was left out ("while the skin
/// is open").
[[nodiscard]] RuleWords outcomeWords(const plan::Rule &rule);
/// What an occurrence is called: the title of its rule, "Day 3 photo" for a photo of the course, or, for the end of a
/// restriction, the title of that.
[[nodiscard]] QString occurrenceTitle(const timeline::Occurrence &occurrence, const plan::Rule &rule);
/// The titles of what a rule or a phase rests on, one a line.
[[nodiscard]] QString sourceTitles(const plan::AftercarePlan &plan, const std::vector<std::string> &ids);
/// Those below "From:", a dot before each; empty where there are none.
[[nodiscard]] QString sourcesText(const plan::AftercarePlan &plan, const std::vector<std::string> &ids);

} // namespace afterglow::app
