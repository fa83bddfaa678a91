// The port to whatever shows notifications on this system. docs/reminders.md.
#pragma once

#include "core/journal/model.h"
#include "core/plan/plan.h"
#include "core/result.h"
#include "core/time/civil.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::reminders {

/// What an alert is about, for its channel and its neutral words.
enum class Category {
    Care,
    CheckIn,
    Photo,
    Appointment, ///< a milestone: "did it take place?", the next session, the touch-up
    Update       ///< a restriction has ended
};

/// One thing that a notice asks for.
struct NoticeItem {
    std::string occurrence; ///< its id
    time::Instant instant;  ///< the occurrence's, when it was to alert
    plan::RuleKind kind = plan::RuleKind::Task;
    std::string title; ///< in the patient's language; empty unless the patient asked for detailed notifications

    friend bool operator==(const NoticeItem &, const NoticeItem &) = default;
};

/// One alert. It carries no words that a lock screen may show: the platform puts a neutral sentence for `category` there,
/// and the items' titles only where they aren't empty.
struct Notice {
    std::string id; ///< stable: `n/` and the instant, `refill`, or `missed` for what came due at several instants
    time::Instant at;
    Category category = Category::Care;   ///< of the first item
    std::vector<NoticeItem> items;        ///< highest priority first, then by occurrence id; never empty
    std::optional<time::Instant> expires; ///< when the last of its items does; none where one of them never does
    /// `at` is a time of day that the patient meets wherever her phone goes: where the zone changes before, it comes at that
    /// time there. Else at `at`. Of the first item; never where she keeps her home zone.
    bool floats = false;
    bool refill = false; ///< pending only: its text also asks to open the app, which arms the next ones

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// What the system calls a notice that it has shown; 0 is never one.
using Handle = std::uint32_t;

/// A notice that was shown and not taken back.
struct Shown {
    std::string notice;
    Handle handle = 0;

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// What is to come. A system on which our code runs at a given time (Linux, Android) arms one alarm, for `wake`, and
/// leaves the rest to the service, which shows what is due then; one on which it doesn't (iOS) arms `pending` itself.
struct Schedule {
    std::vector<Notice> pending; ///< by `at`, all in the future, at most `capacity()`
    /// When the service is to plan anew: the first pending notice, or the expiry of a shown one.
    std::optional<time::Instant> wake;

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// Port. Called from one thread, and calls back on that thread.
class NotificationCenter {
public:
    /// The handle under which `notice` is on the screen, or why it isn't: kind Unavailable where nothing on this system
    /// shows notifications now, Denied where the patient has forbidden them.
    using WhenShown = std::function<void(Result<Handle>)>;

    NotificationCenter() = default;
    NotificationCenter(const NotificationCenter &) = delete;
    NotificationCenter &operator=(const NotificationCenter &) = delete;
    virtual ~NotificationCenter() = default;

    /// How many pending notices the system takes: the engine's `limit`.
    [[nodiscard]] virtual int capacity() const = 0;
    /// What the system has shown by itself of what was pending, for the service to record before it decides what is due: on a
    /// system that arms `pending`, else nothing. Each one is told at least once, with the handle 0 where it is off the
    /// screen. None where that has to be asked for first: then nothing is planned, and replan() is due when it is known.
    [[nodiscard]] virtual std::optional<std::vector<journal::Delivery>> shownByItself()
    {
        return std::vector<journal::Delivery>();
    }
    /// Whether `shown` may still be on the screen: false after the system's own restart, for example.
    [[nodiscard]] virtual bool mayShow(const Shown &shown) const = 0;
    /// Arms exactly `schedule`, as a difference: what is new is armed, what changed replaced, what is gone cancelled.
    virtual Status sync(const Schedule &schedule) = 0;
    /// Shows `notice` now, in place of the one that is on the screen as `replaces` (0: none). Calls `whenShown` exactly
    /// once, before or after it returns, but never after its own destruction. The same notice id shown again replaces the
    /// earlier one where the system can tell.
    virtual void show(const Notice &notice, Handle replaces, WhenShown whenShown) = 0;
    /// Takes a shown notice back. One that is gone already is no error.
    virtual void withdraw(const Shown &shown) = 0;
};

} // namespace afterglow::reminders
