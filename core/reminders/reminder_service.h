// Shows what is due, takes back what is not any more, arms what is to come. docs/reminders.md.
#pragma once

#include "core/journal/journal.h"
#include "core/reminders/notification_center.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::reminders {

/// What the patient did with a notice.
enum class Answer {
    Done,
    Snooze,
    Skip,
    Opened,   ///< tapped: the app opens
    Dismissed ///< swept away; that is not done, and it isn't shown again
};

/// What the last replan() that succeeded has armed.
struct Planned {
    time::Instant at;        ///< when it was planned
    std::size_t pending = 0; ///< how many alerts
};

inline constexpr std::chrono::seconds kDefaultSnooze = std::chrono::hours{1};
/// A snooze is never shorter, whatever cuts it.
inline constexpr std::chrono::seconds kShortestSnooze = std::chrono::minutes{10};

/// Everything is planned anew on each call; what is already so stays untouched. Lives on one thread.
class ReminderService {
public:
    /// `journal` and `center` outlive the service.
    ReminderService(journal::Journal &journal, NotificationCenter &center);
    ~ReminderService();
    ReminderService(const ReminderService &) = delete;
    ReminderService &operator=(const ReminderService &) = delete;

    /// The language of detailed notifications, a BCP 47 tag; `en` until it is called. Takes effect at the next replan().
    void setLanguage(std::string tag);

    /// Hears of what fails after a call has returned: a notice that the system did not show, a delivery that could not be
    /// stored. It is tried again at the next replan().
    void onFailure(std::function<void(const Error &)> observer);

    /// Is told whenever it has been planned anew, whether that succeeded or not.
    void onPlanned(std::function<void()> observer);
    /// None until a replan() has succeeded.
    [[nodiscard]] std::optional<Planned> lastPlanned() const;

    /// To be called at the start, after each change of the journal, when the alarm fires, when the clock or the zone was
    /// changed, and when the platform asks for it. `zone` is where the patient is. Called twice in a row, the second
    /// leaves the port alone. On an error, what could be done was done; the first error is returned.
    Status replan(time::Instant now, const time::Zone &zone);

    /// The patient answered the notice that the system calls `handle`. Done and Skip are logged for all of its occurrences
    /// that are still open. Snooze puts off those that are not put off yet by `snoozeFor`, cut where that would reach past
    /// their expiry or into the patient's sleep. Then plans anew.
    /// Returns the ids of the notice's occurrences; none where `handle` is no notice of ours (another app's, or one that
    /// was taken back meanwhile).
    [[nodiscard]] Result<std::vector<std::string>> answer(Handle handle, Answer answer, time::Instant now,
                                                          const time::Zone &zone,
                                                          std::chrono::seconds snoozeFor = kDefaultSnooze);

private:
    struct State;
    std::shared_ptr<State> m_state; // shared with the callbacks of notices that are being shown
};

} // namespace afterglow::reminders
