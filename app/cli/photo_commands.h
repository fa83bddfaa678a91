// The commands of afterglow-cli that work on photos. docs/cli.md.
#pragma once

#include "app/cli/command.h"

namespace afterglow::cli {

[[nodiscard]] std::span<const Command> photoCommands();

} // namespace afterglow::cli
