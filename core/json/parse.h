// Text to JSON, strictly.
#pragma once

#include "core/json/value.h"
#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace afterglow::json {

/// Arrays and objects within each other, the outermost counted.
inline constexpr int kMaxDepth = 32;

/// The value that `text` (UTF-8, RFC 8259) is. Nothing where it isn't JSON, has a byte order mark, nests deeper than
/// kMaxDepth, or is longer than `maxBytes`: then the last of `errors` says what and where. A key that is given twice adds an
/// error as well, but doesn't stop: the first counts, and the rest can be checked.
[[nodiscard]] std::optional<Value> parse(std::string_view text, std::size_t maxBytes, std::vector<Error> &errors);

/// `key` as a part of a JSON pointer (RFC 6901): the slash before it, `~` and `/` escaped.
[[nodiscard]] std::string pointerPart(std::string_view key);

} // namespace afterglow::json
