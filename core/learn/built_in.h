// The Learn pages that come with the program: assets/learn/learn.json.
#pragma once

#include "core/learn/learn.h"

#include <string_view>

namespace afterglow::learn {

/// Read when it is first asked for, then kept.
[[nodiscard]] const Book &builtIn();

/// The file itself, as core/learn/CMakeLists.txt writes it into the program.
[[nodiscard]] std::string_view builtInText();

} // namespace afterglow::learn
