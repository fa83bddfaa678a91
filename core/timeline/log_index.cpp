#include "core/timeline/log_index.h"

namespace afterglow::timeline {

LogIndex::LogIndex(const std::vector<LogEntry> &log)
{
    m_latest.reserve(log.size());
    for (const LogEntry &entry : log) {
        const auto [latest, first] = m_latest.try_emplace(entry.occurrence, &entry);
        if (!first && entry.at >= latest->second->at)
            latest->second = &entry;
    }
}

const LogEntry *LogIndex::find(std::string_view occurrence) const
{
    const auto found = m_latest.find(occurrence);
    if (found == m_latest.end() || found->second->action == Action::Reopened)
        return nullptr;
    return found->second;
}

} // namespace afterglow::timeline
