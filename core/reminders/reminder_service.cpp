#include "core/reminders/reminder_service.h"

#include "core/reminders/decide.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace afterglow::reminders {
namespace {

constexpr std::chrono::minutes kRetry{1};

bool isPutOff(const timeline::Occurrence &occurrence)
{
    return occurrence.state == timeline::State::Snoozed;
}

bool isOpen(const timeline::Occurrence &occurrence)
{
    return occurrence.state == timeline::State::Due || occurrence.state == timeline::State::Upcoming
        || isPutOff(occurrence);
}

} // namespace

struct ReminderService::State : std::enable_shared_from_this<State> {
    State(journal::Journal &j, NotificationCenter &c) : journal(j), center(c) { }

    journal::Journal &journal;
    NotificationCenter &center;
    std::string language = "en";
    std::function<void(const Error &)> observer;
    std::function<void()> plannedObserver;
    std::optional<Planned> planned;

    std::optional<Schedule> synced;                               ///< what the port was last told
    std::vector<journal::Delivery> beingShown;                    ///< the port was asked, and hasn't answered yet
    std::vector<journal::Delivery> unrecorded;                    ///< shown, but could not be stored so far
    std::optional<std::pair<time::Instant, time::Zone>> deferred; ///< a replan() came while one was being shown

    void report(const Status &status) const
    {
        if (!status && observer)
            observer(status.error());
    }

    Status record();
    [[nodiscard]] bool hearWhatWasShown();
    Status forget(const std::string &notice);
    [[nodiscard]] Result<std::vector<journal::Delivery>> deliveries();
    [[nodiscard]] Result<TitleOf> titles(const journal::Preferences &preferences) const;
    [[nodiscard]] Result<timeline::Scenario> scenario(time::Instant now, const time::Zone &zone) const;
    void show(const Notice &notice, Handle replaces, time::Instant now);
    void whenShown(const Result<Handle> &handle);
    Status replan(time::Instant now, const time::Zone &zone);
    Status plan(time::Instant now, const time::Zone &zone);
    Status sync(const Schedule &schedule);
};

Status ReminderService::State::record()
{
    if (unrecorded.empty())
        return {};
    Status status = journal.recordDeliveries(unrecorded);
    if (status)
        unrecorded.clear();
    return status;
}

/// Whether it is known what the system has shown by itself; that is then to be recorded.
bool ReminderService::State::hearWhatWasShown()
{
    const auto shown = center.shownByItself();
    if (shown)
        unrecorded.insert(unrecorded.end(), shown->begin(), shown->end());
    return shown.has_value();
}

Status ReminderService::State::forget(const std::string &notice)
{
    for (journal::Delivery &delivery : unrecorded) {
        if (delivery.notification == notice)
            delivery.handle = 0;
    }
    return journal.forgetHandle(notice);
}

/// What was shown, without the handles of what the system has lost since.
Result<std::vector<journal::Delivery>> ReminderService::State::deliveries()
{
    auto all = journal.deliveries();
    if (!all)
        return all;
    all->insert(all->end(), unrecorded.begin(), unrecorded.end());
    all->insert(all->end(), beingShown.begin(), beingShown.end());
    for (std::size_t i = 0; i < all->size(); ++i) {
        const Shown shown{(*all)[i].notification, (*all)[i].handle};
        if (shown.handle == 0 || center.mayShow(shown))
            continue;
        if (Status status = forget(shown.notice); !status)
            return tl::unexpected(status.error());
        for (journal::Delivery &delivery : *all) {
            if (delivery.notification == shown.notice)
                delivery.handle = 0;
        }
    }
    return all;
}

Result<TitleOf> ReminderService::State::titles(const journal::Preferences &preferences) const
{
    if (!preferences.detailedNotifications)
        return [](const timeline::Occurrence &) { return std::string(); };

    const auto plans = journal.plans();
    if (!plans)
        return tl::unexpected(plans.error());
    std::map<std::pair<std::string, int>, std::shared_ptr<const plan::AftercarePlan>> byVersion;
    for (const auto &plan : *plans)
        byVersion.emplace(std::pair(plan->id, plan->version), plan);
    return [byVersion = std::move(byVersion), tag = language](const timeline::Occurrence &occurrence) {
        const auto plan = byVersion.find({occurrence.plan, occurrence.planVersion});
        const plan::Rule *rule = plan == byVersion.end() ? nullptr : plan->second->rule(occurrence.rule);
        return rule ? rule->title.in(tag) : std::string();
    };
}

Result<timeline::Scenario> ReminderService::State::scenario(time::Instant now, const time::Zone &zone) const
{
    return journal.scenario(now, zone, kEarliest, kLatest, center.capacity());
}

// Shown first, recorded when the system has confirmed it: whoever is killed in between shows it once more at the next
// start (in the same place, where the system knows notices by their ids), but nobody is ever left without a reminder.
void ReminderService::State::show(const Notice &notice, Handle replaces, time::Instant now)
{
    for (const NoticeItem &item : notice.items)
        beingShown.push_back({notice.id, item.occurrence, item.instant, now, 0});
    center.show(notice, replaces, [weak = weak_from_this()](const Result<Handle> &handle) {
        if (const auto state = weak.lock())
            state->whenShown(handle);
    });
}

void ReminderService::State::whenShown(const Result<Handle> &handle)
{
    std::vector<journal::Delivery> shown = std::exchange(beingShown, {});
    if (handle) {
        for (journal::Delivery &delivery : shown)
            delivery.handle = *handle;
        unrecorded.insert(unrecorded.end(), shown.begin(), shown.end());
        report(record());
    } else {
        report(tl::unexpected(handle.error()));
    }
    if (const auto again = std::exchange(deferred, std::nullopt))
        report(replan(again->first, again->second));
}

Status ReminderService::State::replan(time::Instant now, const time::Zone &zone)
{
    if (!hearWhatWasShown())
        return {};
    Status status = plan(now, zone);
    if (!status && synced) {
        // The alarm that has brought us here won't come again: one that does, in a while, and what was armed stays armed.
        Schedule again = *synced;
        again.wake = again.wake > now ? std::min(*again.wake, now + kRetry) : now + kRetry;
        report(sync(again));
    }
    if (plannedObserver)
        plannedObserver();
    return status;
}

Status ReminderService::State::sync(const Schedule &schedule)
{
    if (synced == schedule)
        return {};
    Status status = center.sync(schedule);
    synced = status ? std::optional(schedule) : std::nullopt;
    return status;
}

Status ReminderService::State::plan(time::Instant now, const time::Zone &zone)
{
    Status first = record();
    const auto note = [&first](const Status &status) {
        if (first && !status)
            first = status;
    };

    const auto delivered = deliveries();
    if (!delivered)
        return tl::unexpected(delivered.error());
    const auto preferences = journal.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    const auto titleOf = titles(*preferences);
    if (!titleOf)
        return tl::unexpected(titleOf.error());
    const auto stored = scenario(now, zone);
    if (!stored)
        return tl::unexpected(stored.error());
    Decision decision = decide(timeline::build(*stored), *delivered, now, *titleOf);
    if (preferences->homeZone) {
        for (Notice &notice : decision.schedule.pending)
            notice.floats = false; // the phone's clock may show another time
    }

    for (const Shown &shown : decision.withdraw) {
        center.withdraw(shown);
        note(forget(shown.notice));
    }
    note(sync(decision.schedule));
    if (decision.show && beingShown.empty())
        show(*decision.show, decision.replaces, now);
    else if (decision.show)
        deferred.emplace(now, zone);
    if (first)
        planned = Planned{now, decision.schedule.pending.size()};
    return first;
}

ReminderService::ReminderService(journal::Journal &journal, NotificationCenter &center)
    : m_state(std::make_shared<State>(journal, center))
{
}

ReminderService::~ReminderService() = default;

void ReminderService::setLanguage(std::string tag)
{
    m_state->language = std::move(tag);
}

void ReminderService::onFailure(std::function<void(const Error &)> observer)
{
    m_state->observer = std::move(observer);
}

void ReminderService::onPlanned(std::function<void()> observer)
{
    m_state->plannedObserver = std::move(observer);
}

std::optional<Planned> ReminderService::lastPlanned() const
{
    return m_state->planned;
}

Status ReminderService::replan(time::Instant now, const time::Zone &zone)
{
    return m_state->replan(now, zone);
}

Result<std::vector<std::string>> ReminderService::answer(Handle handle, Answer answer, time::Instant now,
                                                         const time::Zone &zone, std::chrono::seconds snoozeFor)
{
    State &state = *m_state;
    (void)
        state.hearWhatWasShown(); // where that isn't known yet: an answer to what was shown before is none the less one
    const auto delivered = state.deliveries();
    if (!delivered)
        return tl::unexpected(delivered.error());
    std::string notice;
    std::vector<std::string> held;
    for (const journal::Delivery &delivery : *delivered) {
        if (handle == 0 || delivery.handle != handle)
            continue;
        notice = delivery.notification;
        if (std::find(held.begin(), held.end(), delivery.occurrence) == held.end()) // told of by the system once more
            held.push_back(delivery.occurrence);
    }
    if (held.empty())
        return held;

    Status status;
    if (answer == Answer::Opened || answer == Answer::Dismissed) {
        if (answer == Answer::Opened)
            state.center.withdraw({notice, handle});
        status = state.forget(notice);
    } else {
        const auto stored = state.scenario(now, zone);
        if (!stored)
            return tl::unexpected(stored.error());
        std::vector<std::string> open;
        time::Instant expires = now;
        for (const timeline::Occurrence &occurrence : timeline::build(*stored).occurrences) {
            if (!isOpen(occurrence) || std::find(held.begin(), held.end(), occurrence.id) == held.end()
                || (answer == Answer::Snooze && isPutOff(occurrence)))
                continue;
            open.push_back(occurrence.id);
            expires = std::max(expires, occurrence.expires);
        }
        if (!open.empty() && answer == Answer::Snooze)
            status = state.journal.logAll(open, timeline::Action::Snoozed, now,
                                          snoozeUntil(now, snoozeFor, expires, stored->preferences, zone));
        else if (!open.empty())
            status = state.journal.logAll(
                open, answer == Answer::Done ? timeline::Action::Done : timeline::Action::Skipped, now);
    }
    if (status)
        status = state.replan(now, zone); // which takes the notice back, now that nothing of it is open
    if (!status)
        return tl::unexpected(status.error());
    return held;
}

} // namespace afterglow::reminders
