// The system's time zones as values.
#pragma once

#include "core/time/zone.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace afterglow {

/// Reads zones with Qt and keeps what it has read. Only IANA names, links such as `US/Eastern` included: neither a path
/// into the zone files nor what Qt takes beside (`UTC+05:30`, POSIX rules). Thread safe.
class QtZoneSource : public time::ZoneSource {
public:
    [[nodiscard]] Result<time::Zone> zone(std::string_view name) const override;

private:
    mutable std::mutex m_mutex;
    mutable std::map<std::string, time::Zone, std::less<>> m_zones;
};

/// The IANA name of the zone that the system is set to; `UTC` where it can't be told.
[[nodiscard]] std::string systemZoneName();

} // namespace afterglow
