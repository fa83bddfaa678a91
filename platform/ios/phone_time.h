#pragma once

#include "platform/ios/notification_wakeups.h"
#include "platform/platform.h"

namespace afterglow::platform::ios {

/// What the running app hears of the phone's clock and zone.
class PhoneTime final : public SystemTime {
    Q_OBJECT

private:
    NotificationWakeups m_wakeups{{[] {}, [this] { emit clockChanged(); }, [this] { emit zoneChanged(); }}};
};

} // namespace afterglow::platform::ios
