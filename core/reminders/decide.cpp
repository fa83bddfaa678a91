#include "core/reminders/decide.h"

#include "core/reminders/reminder_service.h"
#include "core/timeline/quiet_hours.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

namespace afterglow::reminders {
namespace {

using timeline::Occurrence;

/// What never expires does so after every instant that a timeline can name.
constexpr time::Instant kNever{std::chrono::sys_days{std::chrono::year{time::kLastYear + 2} / 1 / 1}};

/// Whether `delivery` was the alert that `occurrence`, as it is now, asks for.
bool covers(const journal::Delivery &delivery, const Occurrence &occurrence, time::Instant now)
{
    if (delivery.occurrence != occurrence.id)
        return false;
    if (delivery.instant == occurrence.instant)
        return true;
    const bool snoozed = occurrence.instant != occurrence.due;
    return !snoozed && (delivery.shownAt >= occurrence.instant || now - occurrence.instant > kLatestWake);
}

bool isOpen(const Occurrence &occurrence)
{
    // Upcoming as well: where the clock was set back, what is on the screen stays there.
    return occurrence.state == timeline::State::Due || occurrence.state == timeline::State::Upcoming;
}

/// `occurrences` is not empty.
Notice noticeOf(std::string id, time::Instant at, std::vector<const Occurrence *> occurrences, const TitleOf &titleOf)
{
    std::sort(occurrences.begin(), occurrences.end(), [](const Occurrence *a, const Occurrence *b) {
        return a->priority != b->priority ? a->priority > b->priority : a->id < b->id;
    });
    Notice notice;
    notice.id = std::move(id);
    notice.at = at;
    notice.category = categoryOf(occurrences.front()->kind);
    notice.floats = occurrences.front()->floats;
    time::Instant expires = at;
    for (const Occurrence *occurrence : occurrences) {
        notice.items.push_back({occurrence->id, occurrence->instant, occurrence->kind, titleOf(*occurrence)});
        expires = std::max(expires, occurrence->expires);
    }
    if (expires < kNever)
        notice.expires = expires;
    return notice;
}

/// The timeline beside what was shown of it.
class Comparison {
public:
    Comparison(const timeline::Timeline &timeline, std::span<const journal::Delivery> deliveries, time::Instant now)
        : m_now(now)
    {
        for (const Occurrence &occurrence : timeline.occurrences)
            m_occurrences.emplace(occurrence.id, &occurrence);
        for (const journal::Delivery &delivery : deliveries) {
            m_deliveries.emplace(delivery.occurrence, &delivery);
            if (delivery.handle == 0)
                continue;
            OnScreen &onScreen = m_onScreen[delivery.handle];
            onScreen.notice = delivery.notification;
            const Occurrence *occurrence = find(delivery.occurrence);
            if (occurrence && isOpen(*occurrence) && covers(delivery, *occurrence, now))
                onScreen.open.push_back(occurrence);
        }
    }

    struct OnScreen {
        std::string notice;
        std::vector<const Occurrence *> open;
    };
    [[nodiscard]] const std::map<Handle, OnScreen> &onScreen() const { return m_onScreen; }

    [[nodiscard]] const Occurrence *find(std::string_view id) const
    {
        const auto found = m_occurrences.find(id);
        return found == m_occurrences.end() ? nullptr : found->second;
    }

    [[nodiscard]] bool wasShown(const Occurrence &occurrence) const
    {
        const auto [first, last] = m_deliveries.equal_range(occurrence.id);
        return std::any_of(first, last, [&](const auto &entry) { return covers(*entry.second, occurrence, m_now); });
    }

private:
    time::Instant m_now;
    std::unordered_map<std::string_view, const Occurrence *> m_occurrences;
    std::unordered_multimap<std::string_view, const journal::Delivery *> m_deliveries;
    std::map<Handle, OnScreen> m_onScreen; // by handle: the order of what is withdrawn is always the same
};

void decideShow(Decision &decision, const timeline::Timeline &timeline, const Comparison &comparison, time::Instant now,
                const TitleOf &titleOf)
{
    std::vector<const Occurrence *> unseen;
    for (const Occurrence &occurrence : timeline.occurrences) {
        if (occurrence.alerts && occurrence.state == timeline::State::Due && now - occurrence.instant <= kLongestLate
            && !comparison.wasShown(occurrence))
            unseen.push_back(&occurrence);
    }
    if (unseen.empty())
        return;

    const time::Instant first = unseen.front()->instant; // the timeline is sorted by it
    const time::Instant last = unseen.back()->instant;
    std::string id = first == last ? "n/" + time::format(last) : "missed";
    for (const auto &[handle, onScreen] : comparison.onScreen()) {
        if (onScreen.notice != id || onScreen.open.empty())
            continue;
        decision.replaces = handle;
        for (const Occurrence *open : onScreen.open) {
            if (std::find(unseen.begin(), unseen.end(), open) == unseen.end())
                unseen.push_back(open);
        }
    }
    decision.show = noticeOf(std::move(id), last, std::move(unseen), titleOf);
}

void decidePending(Decision &decision, const timeline::Timeline &timeline, const Comparison &comparison,
                   const TitleOf &titleOf)
{
    for (const timeline::Notification &notification : timeline.notifications) {
        std::vector<const Occurrence *> occurrences;
        for (const std::string &id : notification.occurrences) {
            const Occurrence *occurrence = comparison.find(id);
            if (occurrence && !comparison.wasShown(*occurrence)) // shown, if the clock was set back since
                occurrences.push_back(occurrence);
        }
        if (occurrences.empty())
            continue;
        Notice notice = noticeOf(notification.id, notification.at, std::move(occurrences), titleOf);
        notice.refill = notification.id == "refill";
        decision.schedule.pending.push_back(std::move(notice));
    }
}

} // namespace

Category categoryOf(plan::RuleKind kind)
{
    switch (kind) {
    case plan::RuleKind::Task:
        return Category::Care;
    case plan::RuleKind::Photo:
        return Category::Photo;
    case plan::RuleKind::CheckIn:
        return Category::CheckIn;
    case plan::RuleKind::Milestone:
        return Category::Appointment;
    case plan::RuleKind::Restriction:
        return Category::Update;
    }
    return Category::Care;
}

Decision decide(const timeline::Timeline &timeline, std::span<const journal::Delivery> deliveries, time::Instant now,
                const TitleOf &titleOf)
{
    const Comparison comparison(timeline, deliveries, now);
    Decision decision;
    decideShow(decision, timeline, comparison, now, titleOf);
    decidePending(decision, timeline, comparison, titleOf);

    std::optional<time::Instant> &wake = decision.schedule.wake;
    const auto wakeBy = [&](time::Instant instant) {
        if (instant > now && instant < kNever)
            wake = wake ? std::min(*wake, instant) : instant;
    };
    for (const auto &[handle, onScreen] : comparison.onScreen()) {
        if (onScreen.open.empty())
            decision.withdraw.push_back({onScreen.notice, handle});
        else
            wakeBy((*std::max_element(onScreen.open.begin(), onScreen.open.end(), [](const auto *a, const auto *b) {
                       return a->expires < b->expires;
                   }))->expires);
    }
    if (decision.show && decision.show->expires)
        wakeBy(*decision.show->expires);
    if (!decision.schedule.pending.empty())
        wakeBy(decision.schedule.pending.front().at);
    return decision;
}

time::Instant snoozeUntil(time::Instant now, std::chrono::seconds snoozeFor, time::Instant expires,
                          const timeline::Preferences &preferences, const time::Zone &zone)
{
    time::Instant until = std::min(now + snoozeFor, expires);
    const time::TimeOfDay clock = time::timeOfDay(zone.localAt(now));
    const time::TimeOfDay wake = preferences.wake;
    const time::TimeOfDay sleep = preferences.sleep;
    if (wake != sleep && timeline::isAwake(wake, sleep, clock))
        until = std::min(until, zone.nextShowing(sleep, now));
    return std::max(until, now + kShortestSnooze);
}

} // namespace afterglow::reminders
