#include "app/cli/command_line.h"

#include <algorithm>
#include <iomanip>

namespace afterglow::cli {

namespace {

using Tables = std::span<const std::span<const Command>>;

void printUsage(std::ostream &out, const Command &command)
{
    out << "Usage: afterglow-cli " << command.name << ' ' << command.arguments << "\n\n" << command.summary << '\n';
}

void printHelp(std::ostream &out, Tables tables)
{
    std::size_t width = 0;
    for (const auto &table : tables) {
        for (const Command &command : table)
            width = std::max(width, command.name.size());
    }
    out << "Usage: afterglow-cli COMMAND [ARGUMENTS]\n\n"
        << "Microneedling aftercare from a shell.\n\nCommands:\n";
    for (const auto &table : tables) {
        for (const Command &command : table)
            out << "  " << std::left << std::setw(static_cast<int>(width)) << command.name << "  " << command.summary
                << '\n';
    }
    out << "\nOptions:\n"
        << "  --help     this, or after a command: how it is called\n"
        << "  --version  the version\n\n"
        << "Exit status: 0 done, 1 failed, 2 bad input.\n";
}

/// How many of `arguments` make up the command's name; 0: another command is meant.
std::size_t wordsMatched(const Command &command, std::span<const std::string> arguments)
{
    std::string_view rest = command.name;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto end = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, end) != arguments[i])
            return 0;
        if (end == rest.size())
            return i + 1;
        rest.remove_prefix(end + 1);
    }
    return 0;
}

bool wantsHelp(std::string_view argument)
{
    return argument == "--help" || argument == "-h";
}

} // namespace

int runCommandLine(Tables commands, std::span<const std::string> arguments, const Context &context)
{
    if (arguments.empty()) {
        printHelp(context.err, commands);
        return kBadInput;
    }
    if (wantsHelp(arguments.front()) || arguments.front() == "help") {
        printHelp(context.out, commands);
        return kSuccess;
    }
    if (arguments.front() == "--version") {
        context.out << "afterglow-cli " << AFTERGLOW_VERSION << '\n';
        return kSuccess;
    }
    for (const auto &table : commands) {
        for (const Command &command : table) {
            const auto words = wordsMatched(command, arguments);
            if (words == 0)
                continue;
            const auto rest = arguments.subspan(words);
            if (!rest.empty() && wantsHelp(rest.front())) {
                printUsage(context.out, command);
                return kSuccess;
            }
            return command.run(rest, context);
        }
    }
    std::string words = arguments.front();
    if (arguments.size() > 1 && !arguments[1].starts_with('-'))
        words += ' ' + arguments[1];
    report(context.err, {}, {Error::Kind::BadInput, {}, "unknown command \"" + words + "\"; see afterglow-cli --help"});
    return kBadInput;
}

} // namespace afterglow::cli
