// A time zone as a value.
#pragma once

#include "core/time/civil.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::time {

/// From this instant on the wall clock is `offset` ahead of UTC.
struct Transition {
    Instant at;
    std::chrono::seconds offset;

    friend bool operator==(const Transition &, const Transition &) = default;
};

/// The offsets of one zone, over the years that input may name and the few around them that durations reach: an immutable
/// value, cheap to copy. Look-ups are a binary search over the transitions.
class Zone {
public:
    Zone(); ///< UTC
    /// `initial` holds before the first transition. `transitions` are sorted, no two at one instant; an entry that changes
    /// nothing is dropped.
    Zone(std::string name, std::chrono::seconds initial, std::vector<Transition> transitions);

    [[nodiscard]] const std::string &name() const;
    [[nodiscard]] const std::vector<Transition> &transitions() const;

    [[nodiscard]] std::chrono::seconds offsetAt(Instant instant) const;
    [[nodiscard]] LocalTime localAt(Instant instant) const
    {
        return LocalTime{(instant + offsetAt(instant)).time_since_epoch()};
    }

    /// The instant at which the wall clock shows `local`: the earlier of two; in a gap, `local` read with the offset in
    /// force before it.
    [[nodiscard]] Instant resolve(LocalTime local) const;

    /// The earliest instant after `instant` at which the wall clock shows `time`: the second of two such instants where
    /// only that one is after it, the resolved instant where `time` falls into a gap.
    [[nodiscard]] Instant nextShowing(TimeOfDay time, Instant instant) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// `local` plus the nominal part, resolved in `zone`, plus the exact part: add(session, duration) of docs/timeline.md.
[[nodiscard]] Instant add(LocalTime local, const Zone &zone, const Duration &duration);

/// Port: who knows the zones of this system by their IANA names.
class ZoneSource {
public:
    ZoneSource() = default;
    ZoneSource(const ZoneSource &) = delete;
    ZoneSource &operator=(const ZoneSource &) = delete;
    virtual ~ZoneSource() = default;

    /// Error kind NotFound, message `unknown time zone "Mars/Olympus"`.
    [[nodiscard]] virtual Result<Zone> zone(std::string_view name) const = 0;
};

} // namespace afterglow::time
