// The commands that need nothing but files.
#pragma once

#include "app/cli/command.h"

namespace afterglow::cli {

/// `timeline`, `assess`, `plan check`.
[[nodiscard]] std::span<const Command> fileCommands();

} // namespace afterglow::cli
