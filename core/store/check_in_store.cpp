#include "core/store/check_in_store.h"

#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace afterglow::store {

Result<std::vector<journal::CheckIn>> CheckInStore::ofSession(std::string_view session) const
{
    std::vector<journal::CheckIn> checkIns;
    std::map<std::int64_t, std::size_t> indexOf;
    Statement query(m_database, "SELECT sequence, id, at, note FROM check_ins WHERE session = ? ORDER BY at, sequence");
    auto read = query.bind(session).forEach([&] {
        indexOf.emplace(query.integer(0), checkIns.size());
        journal::CheckIn &checkIn = checkIns.emplace_back();
        checkIn.id = query.text(1);
        checkIn.session = session;
        checkIn.reported.at = query.instant(2);
        checkIn.note = query.text(3);
    });

    Statement symptoms(m_database,
                       "SELECT check_in, symptom, severity FROM check_in_symptoms JOIN check_ins "
                       "ON sequence = check_in WHERE session = ?");
    if (read)
        read = symptoms.bind(session).forEach([&] {
            if (const auto index = indexOf.find(symptoms.integer(0)); index != indexOf.end())
                checkIns[index->second].reported.symptoms.emplace(symptoms.text(1), symptoms.number(2));
        });
    Statement flags(m_database,
                    "SELECT check_in, flag FROM check_in_flags JOIN check_ins ON sequence = check_in "
                    "WHERE session = ? ORDER BY check_in, flag");
    if (read)
        read = flags.bind(session).forEach([&] {
            if (const auto index = indexOf.find(flags.integer(0)); index != indexOf.end())
                checkIns[index->second].reported.flags.push_back(flags.text(1));
        });
    if (!read)
        return tl::unexpected(read.error());
    return checkIns;
}

Result<std::optional<journal::CheckIn>> CheckInStore::checkIn(std::string_view id) const
{
    std::optional<std::string> session;
    Statement query(m_database, "SELECT session FROM check_ins WHERE id = ?");
    if (const auto read = query.bind(id).forEach([&] { session = query.text(0); }); !read)
        return tl::unexpected(read.error());
    if (!session)
        return std::nullopt;
    auto all = ofSession(*session);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &journal::CheckIn::id);
    return found == all->end() ? std::nullopt : std::optional(std::move(*found));
}

Status CheckInStore::add(const journal::CheckIn &checkIn) const
{
    auto written = Statement(m_database, "INSERT INTO check_ins (id, session, at, note) VALUES (?, ?, ?, ?)")
                       .bind(checkIn.id, checkIn.session, checkIn.reported.at, checkIn.note)
                       .run();
    if (!written)
        return written;
    const auto sequence = m_database.lastRowId();
    Statement symptom(m_database, "INSERT INTO check_in_symptoms (check_in, symptom, severity) VALUES (?, ?, ?)");
    for (const auto &[id, severity] : checkIn.reported.symptoms)
        if (written)
            written = symptom.bind(sequence, id, severity).run();
    Statement flag(m_database, "INSERT INTO check_in_flags (check_in, flag) VALUES (?, ?)");
    for (const auto &id : checkIn.reported.flags)
        if (written)
            written = flag.bind(sequence, id).run();
    return written;
}

Status CheckInStore::remove(std::string_view id) const
{
    return Statement(m_database, "DELETE FROM check_ins WHERE id = ?").bind(id).run();
}

} // namespace afterglow::store
