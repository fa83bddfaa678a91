// Reads and checks the file of the Learn pages.
#pragma once

#include "core/learn/learn.h"
#include "core/result.h"

#include <string_view>
#include <vector>

namespace afterglow::learn {

/// Past these it is refused.
inline constexpr std::size_t kMaxBookBytes = std::size_t{1024} * 1024;

/// The book that `text` (UTF-8 JSON, docs/learn.md) says, or all of its errors: each with kind BadInput and the JSON pointer of
/// the member as its place.
[[nodiscard]] tl::expected<Book, std::vector<Error>> read(std::string_view text);

} // namespace afterglow::learn
