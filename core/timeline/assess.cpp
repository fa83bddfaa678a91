#include "core/timeline/assess.h"

#include <algorithm>
#include <cassert>

namespace afterglow::timeline {

namespace {

/// From here on a symptom that should be fading must not rise or stay.
constexpr time::Duration kFading{.seconds = 72LL * 3600, .exact = true};

int strengthOf(const plan::Symptom &symptom, const CheckIn &checkIn)
{
    const auto found = checkIn.symptoms.find(symptom.id);
    return found == checkIn.symptoms.end() ? 0 : found->second;
}

/// The last check-in by `at` (of several at once the last in the list), and the one before it in that order.
struct LastTwo {
    const CheckIn *last = nullptr;
    const CheckIn *before = nullptr; ///< may be null
};
LastTwo lastTwo(std::span<const CheckIn> checkIns)
{
    LastTwo two;
    for (const CheckIn &checkIn : checkIns) {
        if (!two.last || checkIn.at >= two.last->at) {
            two.before = two.last;
            two.last = &checkIn;
        } else if (!two.before || checkIn.at >= two.before->at) {
            two.before = &checkIn;
        }
    }
    return two;
}

} // namespace

int expectedMaximum(const plan::Symptom &symptom, const Session &session, time::Instant instant)
{
    const auto found = std::find_if(symptom.expected.begin(), symptom.expected.end(),
                                    [&](const auto &expected) { return session.after(expected.until) > instant; });
    return found == symptom.expected.end() ? 0 : found->max;
}

Assessment assess(const plan::AftercarePlan &plan, const Session &session, std::span<const CheckIn> checkIns)
{
    assert(!checkIns.empty());
    const auto [last, before] = lastTwo(checkIns);
    const bool fading = last->at >= session.after(kFading);

    Assessment assessment;
    const auto raise = [&assessment](Level level) { assessment.level = std::max(assessment.level, level); };
    for (const plan::Symptom &symptom : plan.symptoms) {
        const int expected = expectedMaximum(symptom, session, last->at);
        assessment.expected.emplace_back(symptom.id, expected);
        const int strength = strengthOf(symptom, *last);
        if (strength <= expected)
            continue;
        assessment.reasons.push_back(symptom.id);
        raise(Level::Watch);
        if (strength >= expected + 2)
            raise(Level::Contact);
        if (fading && before) {
            const int strengthBefore = strengthOf(symptom, *before);
            const bool rises = strength > strengthBefore;
            const bool stays =
                strength == strengthBefore && strengthBefore > expectedMaximum(symptom, session, before->at);
            if (rises || stays)
                raise(Level::Contact);
        }
    }
    for (const plan::RedFlag &flag : plan.redFlags) {
        if (std::find(last->flags.begin(), last->flags.end(), flag.id) == last->flags.end())
            continue;
        assessment.reasons.push_back(flag.id);
        raise(flag.level == plan::FlagLevel::Urgent ? Level::Urgent : Level::Contact);
    }
    return assessment;
}

} // namespace afterglow::timeline
