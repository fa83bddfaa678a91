// What the commands on the journal have in common: opening it, reading options, answering.
#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/journal/journal.h"
#include "core/store/database.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace afterglow::cli {

using Arguments = std::span<const std::string>;
using Names = std::span<const std::string_view>;

[[nodiscard]] tl::unexpected<Error> bad(std::string place, std::string message);

/// The data folder's journal, open.
struct OpenJournal {
    std::filesystem::path folder;
    std::unique_ptr<store::Database> database;
    journal::Journal journal;

    OpenJournal(std::filesystem::path dataFolder, std::unique_ptr<store::Database> opened,
                const time::ZoneSource &zones);
};

[[nodiscard]] Result<std::unique_ptr<OpenJournal>> openJournal(const Options &options, const Context &context);

/// The same result, with `place` as its error's place.
template <class Value> Result<Value> at(std::string place, Result<Value> result)
{
    return std::move(result).map_error([&](Error error) {
        error.place = std::move(place);
        return error;
    });
}

// Values of options. Their errors have the option as place.

[[nodiscard]] Result<bool> wantsJson(const Options &options);
/// The system's time where the option isn't given.
[[nodiscard]] Result<time::Instant> instant(const Options &options, std::string_view name);

/// What a command prints.
using Answer = Result<std::string>;

/// The options and operands that a command takes.
struct Syntax {
    Names once;
    Names repeated;
    Names flags;
    std::size_t leastOperands = 0;
    std::size_t mostOperands = leastOperands;
};

/// How a command ends that fails with this error.
[[nodiscard]] int statusOf(const Error &error);
/// Says it on standard error, in the words of the options, and gives statusOf().
int reportFailure(const Context &context, const Error &error);

/// Parses, runs, and prints what `answer` gives once everything is stored.
int run(const Command &command, Arguments arguments, const Context &context, const Syntax &syntax,
        const std::function<Answer(const Options &, bool json)> &answer);

} // namespace afterglow::cli
