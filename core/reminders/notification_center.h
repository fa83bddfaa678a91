// The port to whatever shows notifications on this system.
#pragma once

#include "core/result.h"
#include "core/time/civil.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::reminders {

/// What an alert is about, for its channel and its words: the most important of what it holds.
enum class Category { Care, CheckIn, Photo, Appointment };

/// One alert. It carries no words of its own that a lock screen may show: the platform puts a neutral sentence for
/// `category` there, and `titles` only where the patient asked for details.
struct Notice {
    std::string id; ///< stable: `n/` and the instant, `refill`, or `missed` for what was due while we were off
    time::Instant at;
    Category category = Category::Care;
    std::vector<std::string> occurrences; ///< highest priority first
    std::vector<std::string> titles;      ///< beside `occurrences`, in the patient's language
    std::optional<time::Instant> expires; ///< when the last of them does
    bool refill = false;                  ///< its text also asks to open the app

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Port. Every call is a difference against what is there: the same again does nothing.
class NotificationCenter {
public:
    NotificationCenter() = default;
    NotificationCenter(const NotificationCenter &) = delete;
    NotificationCenter &operator=(const NotificationCenter &) = delete;
    virtual ~NotificationCenter() = default;

    /// How many pending notices the system takes: the engine's `limit`.
    [[nodiscard]] virtual int capacity() const = 0;
    /// Arms exactly `pending` (sorted by `at`, all in the future): what is new is armed, what changed replaced, what is gone
    /// cancelled.
    virtual Status sync(const std::vector<Notice> &pending) = 0;
    /// Shows `notice` now, in place of the one that is on the screen as `replaces` (0: none). Returns the system's handle.
    [[nodiscard]] virtual Result<std::uint32_t> show(const Notice &notice, std::uint32_t replaces) = 0;
    /// Takes a shown notice back.
    virtual Status withdraw(std::uint32_t handle) = 0;
};

} // namespace afterglow::reminders
