#include "app/cli/file_commands.h"

namespace afterglow::cli {

std::span<const Command> fileCommands()
{
    return {};
}

} // namespace afterglow::cli
