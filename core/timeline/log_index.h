// The entry of the log that counts for an occurrence. docs/timeline.md, section 7.
#pragma once

#include "core/timeline/timeline.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace afterglow::timeline {

class LogIndex {
public:
    /// Points into `log`.
    explicit LogIndex(const std::vector<LogEntry> &log);

    /// The entry with the latest `at`, the last of several in the log's order; null where there is none, or it reopens.
    [[nodiscard]] const LogEntry *find(std::string_view occurrence) const;

private:
    std::unordered_map<std::string_view, const LogEntry *> m_latest;
};

} // namespace afterglow::timeline
