// When the reminders are to be looked at anew, as the running app hears it from the system.
#pragma once

#include <functional>
#include <memory>

namespace afterglow::platform::ios {

/// Calls back on the main thread, while it lives.
class NotificationWakeups {
public:
    struct Events {
        std::function<void()> becameActive;
        std::function<void()> clockChanged; ///< it was set, a new day has begun, or summer time has begun or ended
        std::function<void()> zoneChanged;
    };

    explicit NotificationWakeups(Events events);
    ~NotificationWakeups();
    NotificationWakeups(const NotificationWakeups &) = delete;
    NotificationWakeups &operator=(const NotificationWakeups &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace afterglow::platform::ios
