// Check-ins that were begun and left, in a file: one entry a treatment.
#pragma once

#include "app/screens/check_in_model.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// An older one isn't how the skin feels now: of it only the note is taken.
inline constexpr std::chrono::hours kAnswersHold{12};

/// None where nothing was left for this session. What can't be read is as if it weren't there.
[[nodiscard]] std::optional<CheckInAnswers> readCheckInDraft(const QString &file, const std::string &session,
                                                             time::Instant now);
/// No answers: the session's entry goes. Entries of sessions other than the `known` ones go as well. A draft that can't be kept
/// is no reason to disturb.
void keepCheckInDraft(const QString &file, const std::string &session, const CheckInAnswers &answers, time::Instant now,
                      const std::vector<std::string> &known);

} // namespace afterglow::app
