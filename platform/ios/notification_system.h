// The system's notifications as plain C++: what is asked of UNUserNotificationCenter, and what it says.
#pragma once

#include "core/reminders/notification_center.h"
#include "core/reminders/reminder_service.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::platform::ios {

/// One notification as the system keeps it, with all that tells it from another.
struct NotificationRequest {
    struct Item {
        std::string occurrence;
        time::Instant instant;

        friend bool operator==(const Item &, const Item &) = default;
    };

    std::string id; ///< the notice's
    std::string title;
    std::string body;
    reminders::Category category = reminders::Category::Care;
    std::vector<Item> items; ///< none: no notice of ours, the test
    time::Instant at;
    /// Comes when the phone's clock shows this, in whatever zone; none: at `at`.
    std::optional<time::LocalTime> wallClock;

    friend bool operator==(const NotificationRequest &, const NotificationRequest &) = default;
};

struct DeliveredNotification {
    NotificationRequest request;
    time::Instant at; ///< when it was shown
};

enum class Permission { NotAsked, Provisional, Granted, Refused };

/// What the system has of ours.
struct NotificationState {
    Permission permission = Permission::NotAsked;
    std::vector<NotificationRequest> pending;
    std::vector<DeliveredNotification> delivered; ///< still on the screen or in its list
};

/// Everything that is called back is called back later and on the main thread, but never after this object is gone. There is one at a
/// time.
class NotificationSystem {
public:
    struct Events {
        /// It is shown while the app is open.
        std::function<void(const DeliveredNotification &)> presented;
        /// The patient answered. The system may suspend the app once `stored` was called: exactly once, by whoever hears.
        std::function<void(const DeliveredNotification &, reminders::Answer, std::function<void()> stored)> answered;
    };

    /// Becomes the system's delegate, and registers the categories with their actions, in `language`: a tag that Localizable.strings
    /// has a folder for, else the phone's. To be made before the app has finished launching, or the answer that has launched it is
    /// lost.
    NotificationSystem(const std::string &language, Events events);
    /// The delegate that there was before is it again, and gets what isn't stored yet.
    ~NotificationSystem();
    NotificationSystem(const NotificationSystem &) = delete;
    NotificationSystem &operator=(const NotificationSystem &) = delete;

    void read(std::function<void(const NotificationState &)> whenRead);
    /// In place of whatever has its id. Denied where the patient has forbidden notifications, else Unavailable.
    void arm(const NotificationRequest &request, time::Instant now, std::function<void(const Status &)> whenArmed);
    void show(const NotificationRequest &request, std::function<void(const Status &)> whenShown);
    void removePending(const std::vector<std::string> &ids);
    void removeDelivered(const std::vector<std::string> &ids);
    /// Provisionally, the system asks nobody: notices go quietly to its list. Else it asks the patient, once.
    void ask(bool provisionally, std::function<void()> whenAnswered);

    /// What Localizable.strings has for it in the language; `english` itself where it has none.
    [[nodiscard]] std::string localized(const char *english) const;

    /// How far the phone's wall clock is ahead of UTC at `instant`.
    [[nodiscard]] static std::chrono::seconds offsetAt(time::Instant instant);

private:
    struct State;
    std::shared_ptr<State> m_state; // shared with what the system calls back
};

} // namespace afterglow::platform::ios
