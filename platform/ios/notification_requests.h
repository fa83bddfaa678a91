// Reminders as requests that the system keeps and shows by itself, while nothing of ours runs.
#pragma once

#include "core/reminders/reminder_service.h"
#include "core/time/clock.h"
#include "platform/ios/notification_system.h"
#include "platform/ios/notification_words.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace afterglow::platform::ios {

/// The system takes 64, with the test and what is shown at once among them, and drops some beyond that without a word.
inline constexpr int kMostPending = 60;

/// The system answers later. So it is asked at the start, whenever the app comes to the front, and when a time that is
/// pending has come; until it has answered, shownByItself() has no answer either and nothing is planned. From then on this
/// knows what is pending, and sync() is the difference to that. Lives on the main thread.
class NotificationRequests final : public reminders::NotificationCenter {
public:
    struct Events {
        /// The system has been asked, or has shown something: replan() now.
        std::function<void()> planAnew;
        /// For ReminderService::answer(). What it does is stored when this returns.
        std::function<void(reminders::Handle, reminders::Answer)> answered;
        /// problem() or permission() is another one.
        std::function<void()> problemChanged;
        /// The armed test was shown, or why it couldn't be armed.
        std::function<void(const std::optional<Error> &)> tested;
    };

    /// Asks the system at once. What is armed is remembered in `dataFolder`, which exists: of what the patient has swept
    /// away, the system knows nothing any more. `clock` outlives this. Notices speak `language`, as NotificationSystem has it. To be
    /// made before the app has finished launching.
    NotificationRequests(const time::Clock &clock, const std::filesystem::path &dataFolder, const std::string &language,
                         Events events);

    [[nodiscard]] int capacity() const override { return kMostPending; }
    [[nodiscard]] std::optional<std::vector<journal::Delivery>> shownByItself() override;
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override;
    /// Arms nothing while the patient has forbidden notifications: problem() says so, and it is made up for.
    Status sync(const reminders::Schedule &schedule) override;
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override;
    void withdraw(const reminders::Shown &shown) override;

    /// The app has come to the front, or the zone has changed. planAnew follows.
    void refresh();
    /// The clock was set: what is armed for an instant is armed anew, as the system counts the seconds to it.
    void clockJumped();

    [[nodiscard]] std::optional<Error> problem() const;
    [[nodiscard]] Permission permission() const { return m_permission; }
    /// The system asks the patient, the first time. Until then notices come quietly, as she has not been asked.
    void askPermission(std::function<void(Permission)> answered);

    /// Alerts once at `at`, in place of a test that is still to come. Denied as for problem().
    Status armTest(time::Instant at);

private:
    /// Without words: what has to be known of a request that is gone.
    using Armed = std::map<std::string, NotificationRequest>;

    void read();
    void wasRead(const NotificationState &state);
    void readPermission(Permission permission);
    void readArmed();
    void writeArmed();
    void afterRead(std::function<void()> then);
    [[nodiscard]] bool isBehind() const;
    [[nodiscard]] Translate words() const;
    [[nodiscard]] NotificationRequest requestFor(const reminders::Notice &notice) const;
    void apply();
    void arm(const NotificationRequest &request);
    void armed(const std::string &id, const Status &status);
    void tell(const NotificationRequest &request, time::Instant shownAt, reminders::Handle handle);
    void presented(const DeliveredNotification &delivered);
    void answered(const DeliveredNotification &delivered, reminders::Answer answer,
                  const std::function<void()> &stored);
    void fail(std::optional<Error> failure);

    const time::Clock &m_clock;
    std::filesystem::path m_folder;
    Events m_events;

    bool m_known = false;     ///< m_pending and m_onScreen are as the system has them
    bool m_reading = false;   ///< it was asked
    bool m_readAgain = false; ///< what it will answer is out of date
    std::vector<std::function<void()>> m_afterRead;

    Permission m_permission = Permission::NotAsked;
    bool m_askedProvisionally = false;
    std::optional<Error> m_failure;

    std::optional<reminders::Schedule> m_wanted;
    std::map<std::string, NotificationRequest> m_pending;
    std::set<std::string> m_overdue; ///< pending although their time has come: the system has said so
    std::set<std::string> m_onScreen;
    bool m_rearm = false; ///< what is armed for an instant counts from a clock that was set since
    bool m_testArmed = false;
    int m_arming = 0; ///< so many requests are on their way

    Armed m_armed; ///< as the file has it
    std::vector<journal::Delivery> m_shown;
    std::set<std::tuple<std::string, std::string, time::Instant>> m_told; ///< in this run

    NotificationSystem m_system; // last: it calls back into all of these
};

/// What a notice of this id is called: the same one at every start.
[[nodiscard]] reminders::Handle handleOf(const std::string &notice);

} // namespace afterglow::platform::ios
