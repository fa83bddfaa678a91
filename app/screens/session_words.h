// What the screens of sessions say: facts of a session, screening before it, and what a change or a removal does.
#pragma once

#include "core/journal/model.h"
#include "core/journal/screening.h"
#include "core/timeline/changes.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace afterglow::app {

[[nodiscard]] QString deviceName(journal::Device device);
/// "Pen, 1.5 mm"; the device alone where the length isn't known.
[[nodiscard]] QString deviceLine(const journal::Session &session);
/// "Friday 4 December 2026, 15:00", where and when it is or was.
[[nodiscard]] QString momentText(time::LocalTime local);

/// What saving does to the reminders, a sentence each; empty: nothing.
[[nodiscard]] QStringList changeLines(const timeline::ReminderChanges &changes);
/// What goes with a session that is removed.
[[nodiscard]] QString removalText(int photos, int checkIns);

/// The question of that id; empty for one that isn't known.
[[nodiscard]] QString screeningQuestionText(std::string_view question);
/// What one answer advises; empty: nothing.
[[nodiscard]] QString screeningAdviceText(journal::ScreeningAdvice advice);

struct ScreeningWords {
    QString title;
    QString text;
};
/// What all answers together say. Never a diagnosis.
[[nodiscard]] ScreeningWords screeningWords(const journal::ScreeningResult &result);

} // namespace afterglow::app
