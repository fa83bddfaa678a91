#include "app/cli/command_line.h"
#include "app/cli/file_commands.h"
#include "app/cli/journal_commands.h"
#include "app/time_zones.h"

#include <array>
#include <fcntl.h>
#include <iostream>

namespace {

/// Gives the standard streams that the caller has closed something that can't be used: otherwise the next file that is
/// opened would take their place, and what is printed would be written into the journal.
bool occupyStandardStreams()
{
    // NOLINTBEGIN(cppcoreguidelines-pro-type-vararg): POSIX
    for (const int stream : {0, 1, 2}) {
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY) != stream)
            return false;
    }
    // NOLINTEND(cppcoreguidelines-pro-type-vararg)
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace afterglow;
    if (!occupyStandardStreams())
        return cli::kFailed;
    std::ios::sync_with_stdio(false);

    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const QtZoneSource zones;
    const std::array tables{cli::fileCommands(), cli::journalCommands()};
    const int status = cli::runCommandLine(tables, arguments, {zones, std::cin, std::cout, std::cerr});
    if (!std::cout.flush()) {
        std::cerr << "afterglow-cli: standard output can't be written\n";
        return cli::kFailed;
    }
    return status;
}
