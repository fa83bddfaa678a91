// What the program itself brings of other languages: assets/texts, one file a language, from the English text to its
// translation. The texts of plans and of the Learn pages alike.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace afterglow::plan {

using Translations = std::map<std::string, std::string, std::less<>>; ///< by the English text

/// By language tag, as canonicalLanguageTag() writes it. Read when it is first asked for, then kept.
[[nodiscard]] const std::map<std::string, Translations, std::less<>> &catalogues();

/// The files themselves, as core/plan/CMakeLists.txt writes them into the program, by name of file.
struct CatalogueText {
    std::string_view language;
    std::string_view json;
};
[[nodiscard]] std::span<const CatalogueText> catalogueTexts();

} // namespace afterglow::plan
