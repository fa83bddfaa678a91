#include "core/store/session_store.h"

#include "core/store/names.h"
#include "core/store/statement.h"

#include <fmt/format.h>
#include <map>

namespace afterglow::store {
namespace {

using namespace std::string_view_literals;
using journal::Device;
using timeline::SessionStatus;

constexpr std::array kDevices{std::pair{Device::Pen, "pen"sv}, std::pair{Device::Roller, "roller"sv},
                              std::pair{Device::RadioFrequency, "radio-frequency"sv},
                              std::pair{Device::HomeRoller, "home-roller"sv}};
constexpr std::array kStatuses{std::pair{SessionStatus::Planned, "planned"sv},
                               std::pair{SessionStatus::Performed, "performed"sv}};

constexpr auto kColumns = "id, performed_at, zone, area, plan, plan_version, status, revision, healed_at, device, "
                          "needle_length, products, clinic, notes, series"sv;

/// Turns rows into sessions; a zone is asked for once.
class Reader {
public:
    Reader(const Database &database, const time::ZoneSource &zones) : m_database(database), m_zones(zones) { }

    [[nodiscard]] Result<journal::Session> read(const Statement &row)
    {
        journal::Session session;
        auto &treatment = session.treatment;
        treatment.id = row.text(0);
        const auto performedAt = time::parseLocalTime(row.text(1));
        const auto zone = this->zone(row.text(2));
        const auto status = valueOf(kStatuses, row.text(6));
        const auto device = valueOf(kDevices, row.text(9));
        if (!zone)
            return tl::unexpected(zone.error());
        if (!performedAt || !status || !device)
            return failure(Error::Kind::Damaged, m_database.file().string(),
                           "a session in the database can't be read; it was left as it is");
        treatment.performedAt = *performedAt;
        treatment.zone = *zone;
        treatment.area = row.text(3);
        treatment.plan = row.text(4);
        treatment.planVersion = row.number(5);
        treatment.status = *status;
        treatment.revision = row.number(7);
        treatment.healedAt = row.optionalInstant(8);
        session.device = *device;
        if (!row.isNull(10))
            session.needleLength = row.number(10);
        session.products = row.text(11);
        session.clinic = row.text(12);
        session.notes = row.text(13);
        session.series = row.text(14);
        return session;
    }

private:
    Result<time::Zone> zone(const std::string &name)
    {
        if (const auto known = m_known.find(name); known != m_known.end())
            return known->second;
        auto zone = m_zones.zone(name);
        if (zone)
            m_known.emplace(name, *zone);
        return zone;
    }

    const Database &m_database;
    const time::ZoneSource &m_zones;
    std::map<std::string, time::Zone> m_known;
};

} // namespace

Result<std::vector<journal::Session>> SessionStore::all() const
{
    std::vector<journal::Session> sessions;
    std::map<std::string, std::size_t, std::less<>> indexOf;
    Reader reader(m_database, m_zones);
    Statement query(m_database, fmt::format("SELECT {} FROM sessions ORDER BY id", kColumns));
    for (;;) {
        const auto row = query.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        auto session = reader.read(query);
        if (!session)
            return tl::unexpected(session.error());
        indexOf.emplace(session->treatment.id, sessions.size());
        sessions.push_back(std::move(*session));
    }

    Statement concerns(m_database, "SELECT session, concern FROM session_concerns ORDER BY session, position");
    const auto read = concerns.forEach([&] {
        if (const auto index = indexOf.find(concerns.text(0)); index != indexOf.end())
            sessions[index->second].concerns.push_back(concerns.text(1));
    });
    if (!read)
        return tl::unexpected(read.error());
    return sessions;
}

Status SessionStore::add(const journal::Session &session) const
{
    const auto &treatment = session.treatment;
    return Statement(
               m_database,
               fmt::format("INSERT INTO sessions ({}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", kColumns))
        .bind(treatment.id, time::formatMinutes(treatment.performedAt), treatment.zone.name(), treatment.area,
              treatment.plan, treatment.planVersion, nameOf(kStatuses, treatment.status), treatment.revision,
              treatment.healedAt, nameOf(kDevices, session.device), session.needleLength, session.products,
              session.clinic, session.notes, session.series)
        .run()
        .and_then([&] { return writeConcerns(session); });
}

Status SessionStore::replace(const journal::Session &session) const
{
    const auto &treatment = session.treatment;
    return Statement(m_database,
                     "UPDATE sessions SET performed_at = ?2, zone = ?3, area = ?4, plan = ?5, plan_version = ?6, "
                     "status = ?7, revision = ?8, healed_at = ?9, device = ?10, needle_length = ?11, products = ?12, "
                     "clinic = ?13, notes = ?14, series = ?15 WHERE id = ?1")
        .bind(treatment.id, time::formatMinutes(treatment.performedAt), treatment.zone.name(), treatment.area,
              treatment.plan, treatment.planVersion, nameOf(kStatuses, treatment.status), treatment.revision,
              treatment.healedAt, nameOf(kDevices, session.device), session.needleLength, session.products,
              session.clinic, session.notes, session.series)
        .run()
        .and_then([&] { return writeConcerns(session); });
}

Result<bool> SessionStore::remove(std::string_view id) const
{
    return Statement(m_database, "DELETE FROM sessions WHERE id = ?").bind(id).change();
}

Status SessionStore::writeConcerns(const journal::Session &session) const
{
    auto written =
        Statement(m_database, "DELETE FROM session_concerns WHERE session = ?").bind(session.treatment.id).run();
    Statement insert(m_database, "INSERT INTO session_concerns (session, position, concern) VALUES (?, ?, ?)");
    int position = 0;
    for (const auto &concern : session.concerns)
        if (written)
            written = insert.bind(session.treatment.id, position++, concern).run();
    return written;
}

} // namespace afterglow::store
