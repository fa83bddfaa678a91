// What photos, their days and poses, and what can be said of them are called on a screen.
#pragma once

#include "core/journal/model.h"
#include "core/journal/photo.h"
#include "core/photos/comparability.h"
#include "core/photos/redness.h"
#include "core/result.h"
#include "core/time/zone.h"

#include <QString>

#include <string_view>

namespace afterglow::app {

/// "Front"; an id that isn't known is shown as it is.
[[nodiscard]] QString poseName(std::string_view pose);
/// "Before", "Day 3".
[[nodiscard]] QString photoDayName(int day);
/// "Session 3".
[[nodiscard]] QString sessionName(int number);
/// "Session 2, day 3".
[[nodiscard]] QString sessionDayName(int number, int day);
/// "20 Nov 2026, 09:41", as the clocks in `zone` showed it.
[[nodiscard]] QString takenText(time::Instant taken, const time::Zone &zone);
/// "6 photos".
[[nodiscard]] QString photoCount(int count);

/// Why two photos can't be compared honestly, as a calm sentence.
[[nodiscard]] QString hintWords(photos::ComparabilityHint hint);
/// Why a photo has no number of redness, as a few words after its name.
[[nodiscard]] QString noRednessWords(photos::NoRedness reason);

/// Why a photo can't be shown: "This photo's file is missing."
[[nodiscard]] QString photoErrorWords(const Error &error);
/// Why a picture was not saved outside of the app.
[[nodiscard]] QString savingErrorWords(const Error &error);
/// Why a picture was not handed to another app.
[[nodiscard]] QString sharingErrorWords(const Error &error);

} // namespace afterglow::app
