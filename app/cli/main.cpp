#include "app/cli/command_line.h"
#include "app/cli/file_commands.h"
#include "app/cli/journal_commands.h"
#include "app/cli/photo_commands.h"
#include "app/time_zones.h"

#include <array>
#include <iostream>

int main(int argc, char *argv[])
{
    using namespace afterglow;
    std::ios::sync_with_stdio(false);

    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const QtZoneSource zones;
    const std::array tables{cli::fileCommands(), cli::journalCommands(), cli::photoCommands()};
    const int status = cli::runCommandLine(tables, arguments, {zones, std::cin, std::cout, std::cerr});
    if (!std::cout.flush()) {
        std::cerr << "afterglow-cli: standard output can't be written\n";
        return cli::kFailed;
    }
    return status;
}
