// Words as a search sees them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterglow::learn {

/// The words of `text` (UTF-8) in lower case without accents, in their order. "Après l'été" gives apres, l, ete.
///
/// Letters of Latin-1 and Latin Extended-A lose their accents (ß becomes ss, æ ae, œ oe), as do combining marks; in Arabic the
/// vowel signs and the stretching go, the forms of alef become alef, teh marbuta heh, alef maksura yeh, and the digits
/// those of Europe. Every other letter stays as it is. What is neither letter nor digit parts words.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

} // namespace afterglow::learn
