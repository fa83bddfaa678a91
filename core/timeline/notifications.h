// What the phone is asked to show. docs/timeline.md, section 8.
#pragma once

#include "core/timeline/daily_limit.h"

#include <vector>

namespace afterglow::timeline {

/// By instant. `drafts` are all occurrences; `limit` is how many notifications the system takes.
[[nodiscard]] std::vector<Notification> notifications(const std::vector<Draft> &drafts, const DailyLimit &dailyLimit,
                                                      time::Instant now, int limit);

} // namespace afterglow::timeline
