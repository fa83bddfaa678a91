// The system's time zones as values.
#pragma once

#include "core/time/zone.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace afterglow {

/// Reads zones with Qt and keeps what it has read. Only IANA names, links such as `US/Eastern` included: neither a path
/// into the zone files nor what Qt takes beside (`UTC+05:30`, POSIX rules), nor `Factory`, which is no place. Thread safe.
class QtZoneSource : public time::ZoneSource {
public:
    [[nodiscard]] Result<time::Zone> zone(std::string_view name) const override;

private:
    mutable std::mutex m_mutex;
    mutable std::map<std::string, time::Zone, std::less<>> m_zones;
};

/// The IANA name of the zone that the system is set to; `UTC` where it is set to none. Where it is set to POSIX rules, these:
/// no source knows them, so that whoever asks for the zone says so instead of showing another one's time.
[[nodiscard]] std::string systemZoneName();

} // namespace afterglow
