// A command of afterglow-cli, and what it may use.
#pragma once

#include "core/time/zone.h"

#include <istream>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::cli {

/// Exit statuses.
inline constexpr int kSuccess = 0;
inline constexpr int kFailed = 1;   ///< the system, the stored data or somebody else is in the way
inline constexpr int kBadInput = 2; ///< the arguments or a file break a rule; nothing was printed on standard output

struct Context {
    const time::ZoneSource &zones;
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
};

/// `run` gets the arguments after the name and gives the exit status. Each error is a line on `Context::err`.
struct Command {
    std::string_view name;      ///< one word or two: `timeline`, `session add`
    std::string_view arguments; ///< for the help: `SCENARIO.json|-`
    std::string_view summary;   ///< one line for the help
    int (*run)(std::span<const std::string> arguments, const Context &context);
};

/// One line an error: `PLACE: message` after the name of its file, or `afterglow-cli` where there is no file.
void report(std::ostream &err, std::string_view file, const Error &error);
void report(std::ostream &err, std::string_view file, const std::vector<Error> &errors);

/// Says how the command is called, and gives kBadInput.
int usageError(std::ostream &err, const Command &command, std::string_view message);

} // namespace afterglow::cli
