#include "app/cli/journal_call.h"

#include "core/plan/built_in_texts.h"
#include "platform/data_folder.h"

#include <array>
#include <fmt/format.h>

namespace afterglow::cli {

namespace {

/// The journal speaks of members; who calls the command gave options.
Error inOptions(Error error)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kOptions{
        {{"/performedAt", "--at"},
         {"/zone", "--zone"},
         {"/area", "--area"},
         {"/plan", "--plan"},
         {"/needleLength", "--needle"},
         {"/concerns", "--concern"},
         {"/products", "--products"},
         {"/clinic", "--clinic"},
         {"/notes", "--notes"},
         {"/session", "--session"},
         {"/until", "--until"},
         {"/flags", "--flag"},
         {"/note", "--note"},
         {"/pose", "--pose"},
         {"/taken", "--taken"}}};
    for (const auto &[member, option] : kOptions)
        if (error.place == member)
            error.place = option;
    if (error.place.starts_with("/symptoms"))
        error.place = "--symptom";
    return error;
}

} // namespace

tl::unexpected<Error> bad(std::string place, std::string message)
{
    return failure(Error::Kind::BadInput, std::move(place), std::move(message));
}

OpenJournal::OpenJournal(std::filesystem::path dataFolder, std::unique_ptr<store::Database> opened,
                         const time::ZoneSource &zones)
    : folder(std::move(dataFolder)),
      database(std::move(opened)),
      journal(*database, zones, plan::builtInTexts())
{
}

Result<std::unique_ptr<OpenJournal>> openJournal(const Options &options, const Context &context)
{
    const auto asked = options.value("data");
    const auto folder = asked ? Result<std::filesystem::path>(*asked) : platform::dataFolder();
    if (!folder)
        return tl::unexpected(folder.error());
    if (folder->empty())
        return bad("--data", "expected a folder");
    auto database = store::Database::open(*folder / journal::kFileName);
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<OpenJournal>(*folder, std::move(*database), context.zones);
}

Result<bool> wantsJson(const Options &options)
{
    const auto format = options.value("format").value_or("text");
    if (format != "json" && format != "text")
        return bad("--format", "expected text or json");
    return format == "json";
}

Result<time::Instant> instant(const Options &options, std::string_view name)
{
    if (const auto text = options.value(name))
        return at(fmt::format("--{}", name), time::parseInstant(*text));
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

int statusOf(const Error &error)
{
    return error.kind == Error::Kind::BadInput || error.kind == Error::Kind::NotFound ? kBadInput : kFailed;
}

int reportFailure(const Context &context, const Error &error)
{
    report(context.err, {}, inOptions(error));
    return statusOf(error);
}

int run(const Command &command, Arguments arguments, const Context &context, const Syntax &syntax,
        const std::function<Answer(const Options &, bool json)> &answer)
{
    const auto options = Options::parse(arguments, syntax.once, syntax.repeated, syntax.flags);
    if (!options)
        return usageError(context.err, command, options.error().message);
    const auto operands = options->operands().size();
    if (operands < syntax.leastOperands || operands > syntax.mostOperands)
        return usageError(context.err, command,
                          operands < syntax.leastOperands ? "an argument is missing" : "too many arguments");
    const auto text = wantsJson(*options).and_then([&](bool json) { return answer(*options, json); });
    if (!text)
        return reportFailure(context, text.error());
    context.out << *text;
    return kSuccess;
}

} // namespace afterglow::cli
