// Which series a session belongs to, and the how-manieth it is. Pure.
#pragma once

#include "core/journal/model.h"

#include <optional>
#include <span>
#include <string>

namespace afterglow::journal {

/// The series that `session` joins: of those of its area the one with the session closest in time (the newer of two),
/// where that one has room left and its closest session is at most six calendar months away. Nothing: a new one.
/// `others` are the stored sessions; `session` itself, by its id, doesn't count among them.
[[nodiscard]] std::optional<std::string> seriesFor(const Session &session, std::span<const Session> others,
                                                   std::span<const Series> series);

/// Sorts by instant, then id, and numbers each session in its series.
void sortAndNumber(std::vector<Session> &sessions);

} // namespace afterglow::journal
