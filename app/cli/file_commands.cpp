#include "app/cli/file_commands.h"

#include "core/plan/built_in.h"
#include "core/plan/read.h"
#include "core/timeline/scenario.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace afterglow::cli {

namespace {

using Errors = std::vector<Error>;

/// The largest file that a reader takes, and a byte by which it sees that there is more.
constexpr std::size_t kMaxBytes = 16 * 1024 * 1024 + 1;

/// What a file is called in an error; `-` is standard input.
std::string_view nameOf(const std::string &file)
{
    return file == "-" ? std::string_view{"<stdin>"} : std::string_view{file};
}

Result<std::string> read(std::istream &in)
{
    std::string text;
    std::array<char, 65'536> block{};
    while (in && text.size() < kMaxBytes) {
        in.read(block.data(), block.size());
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad())
        return failure(Error::Kind::Io, {}, std::generic_category().message(errno));
    return text;
}

Result<std::string> read(const std::string &file, std::istream &standardInput)
{
    if (file == "-")
        return read(standardInput);
    std::ifstream in{file, std::ios::binary};
    if (!in)
        return failure(Error::Kind::NotFound, {}, std::generic_category().message(errno));
    return read(in);
}

/// Reads a file and hands its text to `answer`, which gives what is to be printed or all errors of the file.
tl::expected<std::string, Errors> answerFor(const std::string &file, const Context &context, const auto &answer)
{
    const auto text = read(file, context.in);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return answer(*text);
}

int printAnswer(const Command &command, std::span<const std::string> arguments, const Context &context,
                const auto &answer)
{
    if (arguments.size() != 1)
        return usageError(context.err, command, "expected one file, or - for standard input");
    const auto result = answerFor(arguments.front(), context, answer);
    if (!result) {
        report(context.err, nameOf(arguments.front()), result.error());
        return kBadInput;
    }
    context.out << *result;
    return kSuccess;
}

int runTimeline(std::span<const std::string> arguments, const Context &context);
int runAssess(std::span<const std::string> arguments, const Context &context);
int runPlanCheck(std::span<const std::string> arguments, const Context &context);

constexpr std::array kCommands{
    Command{"timeline", "SCENARIO.json|-", "Print what a scenario's plans make of its sessions", runTimeline},
    Command{"assess", "SCENARIO.json|-", "Print what the last check-in says beside what is normal by then", runAssess},
    Command{"plan check", "PLAN.json|-...", "Read aftercare plans and report every error", runPlanCheck},
};

int runTimeline(std::span<const std::string> arguments, const Context &context)
{
    return printAnswer(kCommands[0], arguments, context, [&](std::string_view text) {
        return timeline::readScenario(text, context.zones, plan::builtIn()).map([](const auto &scenario) {
            return timeline::toJson(timeline::build(scenario), scenario.zone);
        });
    });
}

int runAssess(std::span<const std::string> arguments, const Context &context)
{
    return printAnswer(kCommands[1], arguments, context, [&](std::string_view text) {
        return timeline::readAssessScenario(text, context.zones, plan::builtIn()).map([](const auto &scenario) {
            return timeline::toJson(timeline::assess(*scenario.plan, scenario.session, scenario.checkIns));
        });
    });
}

int runPlanCheck(std::span<const std::string> arguments, const Context &context)
{
    if (arguments.empty())
        return usageError(context.err, kCommands[2], "expected plan files, or - for standard input");
    std::string answers;
    bool good = true;
    for (const std::string &file : arguments) {
        const auto plan = answerFor(file, context, [&](std::string_view text) {
            return plan::read(text).map([&](const auto &plan) {
                return std::string{nameOf(file)} + ": " + plan->id + " version " + std::to_string(plan->version) + ", "
                    + std::to_string(plan->rules.size()) + " rules\n";
            });
        });
        if (plan) {
            answers += *plan;
        } else {
            report(context.err, nameOf(file), plan.error());
            good = false;
        }
    }
    if (!good)
        return kBadInput;
    context.out << answers;
    return kSuccess;
}

} // namespace

std::span<const Command> fileCommands()
{
    return kCommands;
}

} // namespace afterglow::cli
