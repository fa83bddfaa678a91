// A check-in that was begun and left.
#pragma once

#include "app/screens/check_in_model.h"

#include <QJsonObject>

#include <optional>

namespace afterglow::app {

/// An older one isn't how the skin feels now: of it only the note is taken.
inline constexpr std::chrono::hours kAnswersHold{12};

/// None where nothing was left. What can't be read is as if it weren't there.
[[nodiscard]] std::optional<CheckInAnswers> answersFromJson(const QJsonObject &entry, time::Instant now);
/// Empty where nothing is answered.
[[nodiscard]] QJsonObject toJson(const CheckInAnswers &answers, time::Instant now);

} // namespace afterglow::app
