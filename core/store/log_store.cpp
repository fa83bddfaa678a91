#include "core/store/log_store.h"

#include "core/store/names.h"
#include "core/store/statement.h"

namespace afterglow::store {
namespace {

using namespace std::string_view_literals;
using timeline::Action;

constexpr std::array kActions{std::pair{Action::Done, "done"sv}, std::pair{Action::Skipped, "skipped"sv},
                              std::pair{Action::Snoozed, "snoozed"sv}, std::pair{Action::Reopened, "reopened"sv}};

} // namespace

Result<std::vector<timeline::LogEntry>> LogStore::all() const
{
    std::vector<timeline::LogEntry> log;
    bool readable = true;
    Statement query(m_database, "SELECT occurrence, action, at, until FROM log ORDER BY sequence");
    const auto read = query.forEach([&] {
        const auto action = valueOf(kActions, query.text(1));
        readable &= action.has_value();
        log.push_back({query.text(0), action.value_or(Action::Done), query.instant(2), query.optionalInstant(3)});
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!readable)
        return failure(Error::Kind::Damaged, m_database.file().string(),
                       "a log entry in the database can't be read; it was left as it is");
    return log;
}

Result<std::optional<time::Instant>> LogStore::latest(std::string_view occurrence) const
{
    std::optional<time::Instant> latest;
    Statement query(m_database, "SELECT max(at) FROM log WHERE occurrence = ?");
    const auto read = query.bind(occurrence).forEach([&] { latest = query.optionalInstant(0); });
    if (!read)
        return tl::unexpected(read.error());
    return latest;
}

Status LogStore::add(const timeline::LogEntry &entry) const
{
    return Statement(m_database, "INSERT INTO log (occurrence, action, at, until) VALUES (?, ?, ?, ?)")
        .bind(entry.occurrence, nameOf(kActions, entry.action), entry.at, entry.until)
        .run();
}

} // namespace afterglow::store
