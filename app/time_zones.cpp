#include "app/time_zones.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace afterglow {

namespace {

using namespace std::chrono;

// Input may name the years 1900 to 2200, and a plan reaches three years before and after.
constexpr time::Instant kFirst = sys_days{1896y / January / 1};
constexpr time::Instant kLast = sys_days{2205y / January / 1};

QDateTime qtTime(time::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
}

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '+';
}

/// What a system names that was never told its zone: a file beside the zones, and no place.
constexpr std::string_view kNotSet = "Factory";

constexpr std::array kFolders{"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"};

/// Words with slashes between; none of the files that stand beside the zones.
bool looksLikeName(std::string_view name)
{
    constexpr std::array kBeside{kNotSet, std::string_view{"localtime"}, std::string_view{"posixrules"}};
    if (name.empty() || name.starts_with('/') || name.ends_with('/') || name.find("//") != std::string_view::npos
        || name.starts_with("posix/") || name.starts_with("right/"))
        return false;
    return std::ranges::all_of(name, [](char c) { return c == '/' || isNameCharacter(c); })
        && std::ranges::find(kBeside, name) == kBeside.end();
}

/// QTimeZone's own answer is of no use where it reads zone files: Qt 6.4 takes `Foo` and `EST5` for POSIX rules, and its
/// list lacks the links.
bool exists(const QByteArray &name)
{
    for (const char *folder : kFolders) {
        if (QFileInfo(QString::fromLatin1(folder)).isDir())
            return QFileInfo(QString::fromLatin1(folder + name)).isFile();
    }
    return QTimeZone::availableTimeZoneIds().contains(name);
}

std::optional<time::Transition> nextTransition(const QTimeZone &zone, time::Instant after)
{
    auto next = zone.nextTransition(qtTime(after));
    if (!next.atUtc.isValid()) // Qt 6.4 ends here after the last listed transition, and goes on by rule a second later
        next = zone.nextTransition(qtTime(after + 1s));
    if (!next.atUtc.isValid())
        return std::nullopt;
    return time::Transition{time::Instant{seconds{next.atUtc.toSecsSinceEpoch()}}, seconds{next.offsetFromUtc}};
}

time::Zone read(const QByteArray &name, const QTimeZone &zone)
{
    std::vector<time::Transition> transitions;
    auto next = nextTransition(zone, kFirst);
    while (next && next->at < kLast) {
        transitions.push_back(*next);
        next = nextTransition(zone, next->at);
    }
    return {name.toStdString(), seconds{zone.offsetFromUtc(qtTime(kFirst))}, std::move(transitions)};
}

} // namespace

Result<time::Zone> QtZoneSource::zone(std::string_view name) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_zones.find(name); known != m_zones.end())
        return known->second;

    const QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
    if (looksLikeName(name) && exists(id)) {
        if (const QTimeZone zone(id); zone.isValid())
            return m_zones.emplace(name, read(id, zone)).first->second;
    }
    return failure(Error::Kind::NotFound, {}, "unknown time zone \"" + std::string{name} + '"');
}

std::string systemZoneName()
{
    auto id = QTimeZone::systemTimeZoneId();
    for (const char *folder : kFolders) { // TZ may be a path
        if (id.startsWith(folder))
            id.remove(0, static_cast<int>(std::string_view{folder}.size()));
    }
    const auto name = id.toStdString();
    return name.empty() || name == kNotSet ? "UTC" : name;
}

} // namespace afterglow
