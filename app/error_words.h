// What a failure is called on a screen: plain words by its kind, never the error's own English message.
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace afterglow::app {

struct Leftover;

struct ErrorWords {
    QString title;
    QString text;       ///< what it means for the patient and what to do
    bool retry = false; ///< trying again may help
    bool lost = false;  ///< nothing helps but to erase everything and begin anew
};

/// Why the journal can't be opened.
[[nodiscard]] ErrorWords openingWords(const Error &error);
/// What is still there after everything was to be erased.
[[nodiscard]] ErrorWords leftoverWords(const std::vector<Leftover> &left);
/// Why erasing could not begin.
[[nodiscard]] QString erasingWords(const Error &error);
/// Why the journal can't be read.
[[nodiscard]] QString readingWords(const Error &error);
/// Why a change was not kept.
[[nodiscard]] QString writingWords(const Error &error);
/// Why something was not handed to another app.
[[nodiscard]] QString sharingWords(const Error &error);
/// Why no photo came from the system's photo picker.
[[nodiscard]] QString pickingWords(const Error &error);
/// Why a reminder can't be shown.
[[nodiscard]] QString reminderWords(const Error &error);

} // namespace afterglow::app
