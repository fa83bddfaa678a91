// Finds the command that the arguments name, and runs it.
#pragma once

#include "app/cli/command.h"

namespace afterglow::cli {

/// `commands`: tables of commands, in the order of the help. Gives the exit status.
[[nodiscard]] int runCommandLine(std::span<const std::span<const Command>> commands,
                                 std::span<const std::string> arguments, const Context &context);

} // namespace afterglow::cli
