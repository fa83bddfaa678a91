// BCP 47 language tags.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace afterglow::plan {

/// The tag as RFC 5646 writes it (`pt-BR`, `zh-Hant`), whatever case `text` has. Nothing where `text` isn't well-formed; the
/// irregular tags from before 2006 (`i-klingon`) count as such.
[[nodiscard]] std::optional<std::string> canonicalLanguageTag(std::string_view text);

} // namespace afterglow::plan
