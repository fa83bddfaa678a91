// Civil time in the patient's words: dates, times and spans of time, by the default locale and translation.
#pragma once

#include "core/time/civil.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <chrono>

namespace afterglow::app {

[[nodiscard]] QDate toQDate(time::Date date);
[[nodiscard]] time::Date fromQDate(QDate date);
[[nodiscard]] QTime toQTime(time::TimeOfDay time);

/// "Monday 23 November", in the order of the locale.
[[nodiscard]] QString dayText(time::Date date);
/// "Friday 20 November 2026".
[[nodiscard]] QString dateText(time::Date date);
/// "20 Nov 2026".
[[nodiscard]] QString mediumDateText(time::Date date);
/// "20 November", for a day that isn't this week.
[[nodiscard]] QString shortDateText(time::Date date);
/// "Fri 20 Nov", for a line among others; with its year where that isn't the one of `today`: "Fri 20 Nov 2025".
[[nodiscard]] QString weekdayDateText(time::Date date, time::Date today);
/// "15:00" or "3:00 PM", as the locale has it.
[[nodiscard]] QString timeText(time::TimeOfDay time);
/// "Today", "Tomorrow", "Yesterday", the weekday within six days, else "20 November".
[[nodiscard]] QString relativeDayText(time::Date date, time::Date today);

/// What is left of a span that ends at `until`, read at `now`: whole calendar days from 24 hours on, else hours, rounded
/// up, else minutes: "2 days", "5 h", "40 min".
[[nodiscard]] QString timeLeftText(time::LocalTime now, time::LocalTime until);
/// "1 h 20 min", "20 min"; at least a minute.
[[nodiscard]] QString countdownText(std::chrono::seconds left);

} // namespace afterglow::app
