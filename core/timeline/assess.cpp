#include "core/timeline/assess.h"

#include <algorithm>
#include <cassert>

namespace afterglow::timeline {

namespace {

/// From here on a symptom that should be fading must not rise or stay.
constexpr time::Duration kFading{.seconds = 72LL * 3600, .exact = true};

int strengthOf(std::string_view symptom, const CheckIn &checkIn)
{
    const auto found = checkIn.symptoms.find(symptom);
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

/// The level that a strength above the expected maximum reaches.
Level levelAbove(const Finding &finding, bool fading, int expectedBefore)
{
    if (finding.strength >= finding.expected + 2)
        return Level::Contact;
    if (fading && finding.before) {
        const bool rises = finding.strength > *finding.before;
        const bool stays = finding.strength == *finding.before && *finding.before > expectedBefore;
        if (rises || stays)
            return Level::Contact;
    }
    return Level::Watch;
}

std::optional<time::Instant> usualUntil(const plan::Symptom &symptom, const Session &session, int strength,
                                        time::Instant now)
{
    std::optional<time::Instant> until;
    for (const plan::ExpectedMaximum &expected : symptom.expected) {
        if (expected.max < std::max(strength, 1))
            continue;
        if (const time::Instant end = session.after(expected.until); end > now)
            until = end;
    }
    return until;
}

} // namespace

int dayNumber(time::Instant instant, const Session &session, const time::Zone &zone)
{
    return static_cast<int>((time::dateOf(zone.localAt(instant)) - session.dayZero()).count());
}

int expectedMaximum(const plan::Symptom &symptom, const Session &session, time::Instant instant)
{
    const auto found = std::find_if(symptom.expected.begin(), symptom.expected.end(),
                                    [&](const auto &expected) { return session.after(expected.until) > instant; });
    return found == symptom.expected.end() ? 0 : found->max;
}

std::vector<Finding> findings(const plan::AftercarePlan &plan, const Session &session,
                              std::span<const CheckIn> checkIns)
{
    assert(!checkIns.empty());
    const auto [last, before] = lastTwo(checkIns);
    const bool fading = last->at >= session.after(kFading);

    std::vector<Finding> findings;
    findings.reserve(plan.symptoms.size());
    for (const plan::Symptom &symptom : plan.symptoms) {
        Finding &finding = findings.emplace_back();
        finding.symptom = symptom.id;
        finding.strength = strengthOf(symptom.id, *last);
        finding.expected = expectedMaximum(symptom, session, last->at);
        if (before)
            finding.before = strengthOf(symptom.id, *before);
        if (finding.strength > finding.expected)
            finding.level = levelAbove(finding, fading, before ? expectedMaximum(symptom, session, before->at) : 0);
        else
            finding.usualUntil = usualUntil(symptom, session, finding.strength, last->at);
    }
    return findings;
}

std::vector<DayStrength> courseOf(std::string_view symptom, const Session &session, std::span<const CheckIn> checkIns,
                                  const time::Zone &zone)
{
    std::map<int, int> strongest;
    for (const CheckIn &checkIn : checkIns) {
        int &strength = strongest[dayNumber(checkIn.at, session, zone)];
        strength = std::max(strength, strengthOf(symptom, checkIn));
    }
    std::vector<DayStrength> course;
    course.reserve(strongest.size());
    for (const auto &[day, strength] : strongest)
        course.push_back({day, strength});
    return course;
}

Assessment assess(const plan::AftercarePlan &plan, const Session &session, std::span<const CheckIn> checkIns)
{
    Assessment assessment;
    const auto raise = [&assessment](Level level) { assessment.level = std::max(assessment.level, level); };
    for (const Finding &finding : findings(plan, session, checkIns)) {
        assessment.expected.emplace_back(finding.symptom, finding.expected);
        if (finding.level == Level::Expected)
            continue;
        assessment.reasons.push_back(finding.symptom);
        raise(finding.level);
    }
    const CheckIn *last = lastTwo(checkIns).last;
    for (const plan::RedFlag &flag : plan.redFlags) {
        if (std::find(last->flags.begin(), last->flags.end(), flag.id) == last->flags.end())
            continue;
        assessment.reasons.push_back(flag.id);
        raise(flag.level == plan::FlagLevel::Urgent ? Level::Urgent : Level::Contact);
    }
    return assessment;
}

} // namespace afterglow::timeline
