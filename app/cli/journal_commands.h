// The commands that read and write the journal. docs/cli.md.
#pragma once

#include "app/cli/command.h"

namespace afterglow::cli {

/// `session add`, `session list`, `today`, `log`, `checkin add`.
[[nodiscard]] std::span<const Command> journalCommands();

} // namespace afterglow::cli
