#include "core/journal/series_assignment.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace afterglow::journal {
namespace {

constexpr time::Duration kLongestGap{6, 0, 0, false};

bool closeEnough(time::Date one, time::Date other)
{
    const auto [earlier, later] = std::minmax(one, other);
    return time::dateOf(time::addNominal(time::LocalTime{earlier}, kLongestGap)) >= later;
}

} // namespace

std::optional<std::string> seriesFor(const Session &session, std::span<const Session> others,
                                     std::span<const Series> series)
{
    const auto &area = session.treatment.area;
    const auto day = session.treatment.dayZero();
    const Session *closest = nullptr;
    // Closest first; of two that are equally close the later one.
    const auto rank = [day](const Session &other) {
        const auto otherDay = other.treatment.dayZero();
        return std::tuple(std::chrono::abs(otherDay - day), -otherDay.time_since_epoch());
    };
    for (const auto &other : others)
        if (other.treatment.area == area && other.treatment.id != session.treatment.id
            && (closest == nullptr || rank(other) < rank(*closest)))
            closest = &other;
    if (closest == nullptr || !closeEnough(day, closest->treatment.dayZero()))
        return std::nullopt;

    const auto found =
        std::find_if(series.begin(), series.end(), [&](const Series &one) { return one.id == closest->series; });
    const auto taken = std::count_if(others.begin(), others.end(), [&](const Session &other) {
        return other.series == closest->series && other.treatment.id != session.treatment.id;
    });
    if (found == series.end() || taken >= found->plannedSessions)
        return std::nullopt;
    return found->id;
}

void sortAndNumber(std::vector<Session> &sessions)
{
    std::vector<std::pair<time::Instant, Session>> byInstant;
    byInstant.reserve(sessions.size());
    for (auto &session : sessions) {
        const auto instant = session.treatment.instant();
        byInstant.emplace_back(instant, std::move(session));
    }
    std::sort(byInstant.begin(), byInstant.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.treatment.id) < std::tie(b.first, b.second.treatment.id);
    });
    std::map<std::string, int> counts;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        sessions[i] = std::move(byInstant[i].second);
        sessions[i].numberInSeries = ++counts[sessions[i].series];
    }
}

} // namespace afterglow::journal
