#include "app/cli/command.h"

namespace afterglow::cli {

void report(std::ostream &err, std::string_view file, const Error &error)
{
    err << (file.empty() ? "afterglow-cli" : file) << ": ";
    if (!error.place.empty())
        err << error.place << ": ";
    err << error.message << '\n';
}

void report(std::ostream &err, std::string_view file, const std::vector<Error> &errors)
{
    for (const Error &error : errors)
        report(err, file, error);
}

int usageError(std::ostream &err, const Command &command, std::string_view message)
{
    err << "afterglow-cli: " << message << '\n'
        << "Usage: afterglow-cli " << command.name << ' ' << command.arguments << '\n';
    return kBadInput;
}

} // namespace afterglow::cli
