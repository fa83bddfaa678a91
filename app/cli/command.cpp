#include "app/cli/command.h"

namespace afterglow::cli {

namespace {

/// `text` in one line, whatever a file or an argument has put into it.
std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') {
            constexpr std::string_view kHex = "0123456789abcdef";
            line += "\\u00";
            line += kHex[static_cast<unsigned char>(c) >> 4U];
            line += kHex[static_cast<unsigned char>(c) & 0xFU];
        } else {
            line += c;
        }
    }
    return line;
}

} // namespace

void report(std::ostream &err, std::string_view file, const Error &error)
{
    err << (file.empty() ? "afterglow-cli" : oneLine(file)) << ": ";
    if (!error.place.empty())
        err << oneLine(error.place) << ": ";
    err << oneLine(error.message) << '\n';
}

void report(std::ostream &err, std::string_view file, const std::vector<Error> &errors)
{
    for (const Error &error : errors)
        report(err, file, error);
}

int usageError(std::ostream &err, const Command &command, std::string_view message)
{
    report(err, {}, Error{Error::Kind::BadInput, {}, std::string{message}});
    err << "Usage: afterglow-cli " << command.name << ' ' << command.arguments << '\n';
    return kBadInput;
}

} // namespace afterglow::cli
