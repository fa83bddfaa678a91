// The languages of the app.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace afterglow::app {

struct Language {
    QString tag;  ///< BCP 47, as the translations' files have it
    QString name; ///< in the language itself
};

/// English first, then by name.
[[nodiscard]] const std::vector<Language> &languages();

/// The tag of the one of languages() that is closest to a locale: English where none is.
[[nodiscard]] QString closestLanguage(const QLocale &locale);

/// Texts, dates, numbers and the reading direction from now on; texts that were asked for before stay as they are. `tag` is one of
/// languages(), or empty: the closest to what the system says. Dates and numbers are the system's where it speaks that language.
void useLanguage(const QString &tag);

/// The tag of the one that texts are in now.
[[nodiscard]] QString currentLanguage();

} // namespace afterglow::app
