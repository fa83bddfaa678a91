#include "core/time/zone.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

namespace afterglow::time {

using std::chrono::days;
using std::chrono::seconds;

/// Segment n is the time from transition n - 1 (segment 0: from ever) to transition n, over which the offset is the same.
struct Zone::Data {
    std::string name;
    seconds initial{0};
    std::vector<Transition> transitions;
    seconds leastOffset{0};
    seconds greatestOffset{0};

    [[nodiscard]] std::size_t segmentAt(Instant instant) const
    {
        const auto after = std::upper_bound(transitions.begin(), transitions.end(), instant,
                                            [](Instant i, const Transition &t) { return i < t.at; });
        return static_cast<std::size_t>(after - transitions.begin());
    }
    [[nodiscard]] seconds offsetIn(std::size_t segment) const
    {
        return segment == 0 ? initial : transitions[segment - 1].offset;
    }

    // The wall clock shows `local` at local - offset, and every offset lies between the least and the greatest.
    [[nodiscard]] Instant earliest(LocalTime local) const { return Instant{local.time_since_epoch() - greatestOffset}; }
    [[nodiscard]] Instant latest(LocalTime local) const { return Instant{local.time_since_epoch() - leastOffset}; }

    template <class Visit> void showings(LocalTime local, Visit visit) const;
};

/// Calls `visit` with each instant at which the wall clock shows `local`, earliest first, until it returns true; where
/// there is none, with `local` read with the offset in force before the gap.
template <class Visit> void Zone::Data::showings(LocalTime local, Visit visit) const
{
    bool shown = false;
    std::optional<Instant> beforeGap;
    const Instant last = latest(local);
    Instant previous{}; // `local` as read with the offset of the segment before
    for (std::size_t segment = segmentAt(earliest(local)); segment <= transitions.size(); ++segment) {
        const bool bounded = segment > 0;
        if (bounded && transitions[segment - 1].at > last)
            break;
        const Instant read{local.time_since_epoch() - offsetIn(segment)};
        const bool begun = !bounded || read >= transitions[segment - 1].at;
        const bool ended = segment < transitions.size() && read >= transitions[segment].at;
        if (begun && !ended) {
            shown = true;
            if (visit(read))
                return;
        }
        // The clock jumped over `local` where the segment before ended short of it and this one begins past it.
        if (!begun && !beforeGap && previous >= transitions[segment - 1].at)
            beforeGap = previous;
        previous = read;
    }
    if (!shown) {
        assert(beforeGap && "a wall clock shows every time or jumps over it");
        visit(*beforeGap);
    }
}

Zone::Zone() : Zone("UTC", seconds{0}, {}) { }

Zone::Zone(std::string name, seconds initial, std::vector<Transition> transitions)
{
    assert(std::adjacent_find(transitions.begin(), transitions.end(),
                              [](const Transition &a, const Transition &b) { return a.at >= b.at; })
               == transitions.end()
           && "sorted, each instant once");
    transitions.erase(std::unique(transitions.begin(), transitions.end(),
                                  [](const Transition &a, const Transition &b) { return a.offset == b.offset; }),
                      transitions.end());
    if (!transitions.empty() && transitions.front().offset == initial)
        transitions.erase(transitions.begin());

    seconds least = initial;
    seconds greatest = initial;
    for (const Transition &transition : transitions) {
        least = std::min(least, transition.offset);
        greatest = std::max(greatest, transition.offset);
    }
    m_data = std::make_shared<Data>(Data{std::move(name), initial, std::move(transitions), least, greatest});
}

const std::string &Zone::name() const
{
    return m_data->name;
}

const std::vector<Transition> &Zone::transitions() const
{
    return m_data->transitions;
}

seconds Zone::offsetAt(Instant instant) const
{
    return m_data->offsetIn(m_data->segmentAt(instant));
}

Instant Zone::resolve(LocalTime local) const
{
    Instant first{};
    m_data->showings(local, [&first](Instant instant) {
        first = instant;
        return true;
    });
    return first;
}

Instant Zone::nextShowing(TimeOfDay time, Instant instant) const
{
    std::optional<Instant> next;
    // Whatever the offset, `time` on an earlier date than the first of these is shown before `instant`, and on a later date
    // than the last of them after `next`.
    Date date = dateOf(LocalTime{instant.time_since_epoch() + m_data->leastOffset});
    for (; !next || m_data->earliest(at(date, time)) < *next; date += days{1}) {
        m_data->showings(at(date, time), [&](Instant shown) {
            if (shown > instant && (!next || shown < *next))
                next = shown;
            return shown > instant;
        });
    }
    return *next;
}

Instant add(LocalTime local, const Zone &zone, const Duration &duration)
{
    return zone.resolve(addNominal(local, duration)) + seconds{duration.seconds};
}

} // namespace afterglow::time
