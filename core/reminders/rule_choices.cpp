#include "core/reminders/rule_choices.h"

#include "core/timeline/quiet_hours.h"

#include <algorithm>

namespace afterglow::reminders {
namespace {

constexpr std::chrono::minutes kDay = std::chrono::days{1};

time::TimeOfDay clockReading(const plan::TimeToken &token, const timeline::Preferences &preferences)
{
    std::chrono::minutes reading = token.offset;
    if (token.anchor == plan::TimeToken::Anchor::Wake)
        reading += preferences.wake;
    else if (token.anchor == plan::TimeToken::Anchor::Sleep)
        reading += preferences.sleep;
    return (reading % kDay + kDay) % kDay; // it may lie on a neighbouring date
}

std::vector<RuleTime> timesOf(const plan::Rule &rule, const std::string &key, const journal::Preferences &preferences)
{
    std::vector<RuleTime> times;
    const auto *byDay = std::get_if<plan::ByDay>(&rule.timing);
    if (byDay == nullptr)
        return times;
    for (const plan::TimeToken &token : byDay->at)
        times.push_back({token, clockReading(token, preferences.timeline), std::nullopt, false});
    if (const auto own = preferences.times.find(key); own != preferences.times.end()) {
        for (const auto &[position, time] : own->second) {
            if (position >= 0 && static_cast<std::size_t>(position) < times.size())
                times[static_cast<std::size_t>(position)].own = time;
        }
    }
    for (RuleTime &time : times)
        time.asleep = !timeline::isAwake(preferences.timeline.wake, preferences.timeline.sleep, time.at());
    return times;
}

bool canAlert(const plan::Rule &rule)
{
    const auto *span = std::get_if<plan::Span>(&rule.timing);
    return rule.notify && (span == nullptr || span->announceEnd);
}

/// Whether `sessions` use this version of the plan, and no newer one.
bool isInUse(const plan::AftercarePlan &plan, std::span<const timeline::Session> sessions)
{
    int newest = 0;
    for (const timeline::Session &session : sessions) {
        if (session.plan == plan.id)
            newest = std::max(newest, session.planVersion);
    }
    return newest == plan.version;
}

} // namespace

std::vector<RuleChoice> ruleChoices(std::span<const std::shared_ptr<const plan::AftercarePlan>> plans,
                                    std::span<const timeline::Session> sessions,
                                    const journal::Preferences &preferences)
{
    const std::vector<std::string> &disabled = preferences.timeline.disabled;
    std::vector<RuleChoice> choices;
    for (const auto &plan : plans) {
        if (!isInUse(*plan, sessions))
            continue;
        for (const plan::Rule &rule : plan->rules) {
            if (std::none_of(sessions.begin(), sessions.end(), [&](const timeline::Session &session) {
                    return session.plan == plan->id && rule.appliesTo(session.area);
                }))
                continue;
            RuleChoice choice{plan->id + '/' + rule.id, plan, &rule, true, canAlert(rule), {}};
            choice.on = std::find(disabled.begin(), disabled.end(), choice.key) == disabled.end();
            choice.times = timesOf(rule, choice.key, preferences);
            choices.push_back(std::move(choice));
        }
    }
    return choices;
}

} // namespace afterglow::reminders
