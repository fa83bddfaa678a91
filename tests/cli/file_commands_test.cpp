// The commands that read files, as a shell calls them: exit status, standard output, standard error.
#include "core/plan/built_in_texts.h"
#include "core/plan/read.h"
#include "support/temporary_folder.h"
#include "tests/cli/refused.h"
#include "tests/core/timeline/scenario_texts.h"
#include "tests/support/patched.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace afterglow::test;
using Json = nlohmann::json;

namespace {

constexpr std::size_t kMaxScenarioBytes = std::size_t{16} * 1024 * 1024;

/// With a redirection as a shell understands it: `</dev/null`, `>&-`.
Outcome redirected(const std::string &redirection, std::vector<std::string> arguments)
{
    const auto script = R"(exec "$0" "$@" )" + redirection;
    arguments.insert(arguments.begin(), {"-c", script, AFTERGLOW_CLI});
    return run("/bin/sh", std::move(arguments));
}

/// `text` with spaces after it.
std::string padded(std::string text, std::size_t size)
{
    REQUIRE(text.size() <= size);
    text.resize(size, ' ');
    return text;
}

std::string nested(int depth)
{
    const auto size = static_cast<std::size_t>(depth);
    return std::string(size, '[') + std::string(size, ']');
}

/// A command that reads files, and a file that it likes.
struct Kind {
    std::vector<std::string> command;
    std::string good;
    std::size_t maxBytes;
};
Kind timelineCommand()
{
    return {{"timeline"}, goodScenario(), kMaxScenarioBytes};
}
Kind assessCommand()
{
    return {{"assess"}, goodAssessScenario(), kMaxScenarioBytes};
}
Kind planCheckCommand()
{
    return {{"plan", "check"}, std::string(afterglow::plan::builtInTexts().front()), afterglow::plan::kMaxPlanBytes};
}
Kind eachCommand()
{
    return GENERATE(timelineCommand(), assessCommand(), planCheckCommand());
}

struct Files {
    TemporaryFolder folder;
    std::string file = (folder / "input.json").string();

    [[nodiscard]] Outcome fromFile(const Kind &kind, const std::string &text) const
    {
        writeBytes(file, text);
        return run(AFTERGLOW_CLI, with(kind.command, file));
    }
    [[nodiscard]] Outcome fromStandardInput(const Kind &kind, const std::string &text) const
    {
        writeBytes(file, text);
        return redirected("<'" + file + "'", with(kind.command, "-"));
    }
    /// What is printed; it is the same whichever way the file comes in.
    [[nodiscard]] std::string answer(const Kind &kind, const std::string &text) const
    {
        const auto one = fromFile(kind, text);
        const auto other = fromStandardInput(kind, text);
        for (const auto &outcome : {one, other}) {
            INFO(outcome.err);
            CHECK(outcome.status == 0);
            CHECK(outcome.err.empty());
            CHECK(outcome.out.ends_with('\n'));
        }
        if (kind.command == planCheckCommand().command) // its answer names the file
            CHECK(one.out.substr(file.size()) == other.out.substr(std::string("<stdin>").size()));
        else
            CHECK(one.out == other.out);
        return one.out;
    }
    /// It is bad input, and these are all the lines that say so, without the name of the file.
    void bad(const Kind &kind, const std::string &text, const std::vector<std::string> &errors) const
    {
        std::string lines;
        std::string linesOfStandardInput;
        for (const auto &error : errors) {
            lines += file + ": " + error + '\n';
            linesOfStandardInput += "<stdin>: " + error + '\n';
        }
        const auto one = fromFile(kind, text);
        CHECK(one.status == 2);
        CHECK(one.out.empty());
        CHECK(one.err == lines);
        const auto other = fromStandardInput(kind, text);
        CHECK(other.status == 2);
        CHECK(other.out.empty());
        CHECK(other.err == linesOfStandardInput);
    }

    [[nodiscard]] static std::vector<std::string> with(std::vector<std::string> command, const std::string &last)
    {
        command.push_back(last);
        return command;
    }
};

Json vector(const std::string &name)
{
    return Json::parse(readBytes(AFTERGLOW_TEST_DATA "/vectors/" + name + ".json"));
}

} // namespace

TEST_CASE_METHOD(Files, "a scenario's timeline is printed as JSON")
{
    // Dates and zones whose rules no later decision changes any more.
    const auto name =
        GENERATE(as<std::string>(), "daily-limit", "gap-lord-howe", "limit-one", "outdoors",
                 "restriction-nearest-is-another-plan", "skipped-day-apia", "snooze", "wall-clock-across-dst-berlin");
    INFO(name);
    const auto expected = vector("timeline/" + name);
    CHECK(Json::parse(answer(timelineCommand(), expected.at("scenario").dump())) == expected.at("expect"));
}

TEST_CASE_METHOD(Files, "what a check-in says is printed as JSON")
{
    const auto name = GENERATE(as<std::string>(), "at-72h", "flag-urgent", "nominal-days-across-dst", "order");
    INFO(name);
    const auto expected = vector("assess/" + name);
    CHECK(Json::parse(answer(assessCommand(), expected.at("scenario").dump())) == expected.at("expect"));
}

TEST_CASE_METHOD(Files, "a scenario without plans has the built-in ones")
{
    const auto printed = Json::parse(answer(timelineCommand(), R"({
        "sessions": [{"id": "s1", "performedAt": "2026-11-20T15:00", "zone": "Europe/Berlin", "area": "face",
                      "plan": "standard-microneedling", "status": "performed"}],
        "preferences": {"wake": "07:00", "sleep": "22:00"}, "zone": "Europe/Berlin",
        "now": "2026-11-21T12:00:00Z", "from": "2026-11-21T00:00:00Z", "until": "2026-11-22T00:00:00Z"})"));
    std::vector<std::string> ids;
    for (const auto &occurrence : printed.at("occurrences"))
        ids.push_back(occurrence.at("id"));
    CHECK(std::find(ids.begin(), ids.end(), "s1/cleanse/d1/0") != ids.end());

    const auto assessed = Json::parse(answer(assessCommand(), R"({
        "session": {"id": "s1", "performedAt": "2026-11-20T15:00", "zone": "Europe/Berlin", "area": "face",
                    "plan": "standard-microneedling", "status": "performed"},
        "checkins": [{"at": "2026-11-21T12:00:00Z", "symptoms": {"redness": 2}, "flags": ["pus"]}]})"));
    CHECK(assessed.at("level") == "contact");
    CHECK(assessed.at("reasons") == Json{"pus"});
}

TEST_CASE_METHOD(Files, "good plans are named, with their versions")
{
    const auto plan = planCheckCommand();
    const auto line = answer(plan, plan.good);
    const auto rules = Json::parse(plan.good).at("rules").size();
    CHECK(line == file + ": standard-microneedling version 1, " + std::to_string(rules) + " rules\n");
    CHECK(run(AFTERGLOW_CLI, {"plan", "check", file, file}).out == line + line);
}

TEST_CASE_METHOD(Files, "among several plans every error of every file is reported, and nothing else")
{
    const auto plan = planCheckCommand();
    const auto good = (folder / "good.json").string();
    const auto other = (folder / "other.json").string();
    writeBytes(good, plan.good);
    writeBytes(file, patched(plan.good, R"([{"op": "replace", "path": "/version", "value": "1"}])"));
    writeBytes(other, "[");
    const auto outcome = run(AFTERGLOW_CLI, {"plan", "check", good, file, (folder / "none").string(), other});
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find(good) == std::string::npos);
    CHECK(outcome.err.find(file + ": /version: expected an integer") != std::string::npos);
    CHECK(outcome.err.find((folder / "none").string() + ": No such file or directory\n") != std::string::npos);
    CHECK(outcome.err.find(other + ": line 1, column ") != std::string::npos);
}

TEST_CASE_METHOD(Files, "every error of a file is a line with its place")
{
    bad(timelineCommand(),
        patched(goodScenario(), R"([{"op": "replace", "path": "/sessions/0/zone", "value": "Mars/Olympus"},
                                    {"op": "replace", "path": "/preferences/wake", "value": 7},
                                    {"op": "replace", "path": "/limit", "value": -1},
                                    {"op": "remove", "path": "/now"},
                                    {"op": "add", "path": "/ne~1w", "value": 1}])"),
        {"/sessions/0/zone: unknown time zone \"Mars/Olympus\"", "/preferences/wake: expected a string",
         "/now: missing", "/limit: expected an integer of at least 0", "/ne~1w: unknown member"});
    bad(assessCommand(), patched(goodAssessScenario(), R"([{"op": "replace", "path": "/session/area", "value": null},
                                          {"op": "replace", "path": "/checkins", "value": []}])"),
        {"/session/area: expected a string", "/checkins: must not be empty"});
    bad(planCheckCommand(),
        patched(planCheckCommand().good, R"([{"op": "replace", "path": "/rules/0/kind", "value": "dance"}])"),
        {R"(/rules/0/kind: expected "task", "photo", "checkin", "milestone" or "restriction")"});
}

TEST_CASE_METHOD(Files, "an error stays one line, whatever a file's keys are")
{
    bad(timelineCommand(), patched(goodScenario(), R"([{"op": "add", "path": "/a\nb\u001b[2J", "value": 1}])"),
        {R"(/a\u000ab\u001b[2J: unknown member)"});
}

TEST_CASE_METHOD(Files, "what is not JSON is refused, with its line")
{
    const auto kind = eachCommand();
    for (const auto &[text, line] : std::vector<std::pair<std::string, std::string>>{
             {"", "line 1, column 1: "},
             {"Dear diary", "line 1, column 1: "},
             {"{\n  \"a\": 1,\n}", "line 3, column 1: "},
             {kind.good + "{}", "column "},                        // trailing garbage
             {kind.good.substr(0, kind.good.size() / 2), "line "}, // cut off
             {"\xEF\xBB\xBF" + kind.good, "line 1, column 1: a byte order mark is not allowed"},
             {"\xFF\xFE{", "line 1, column 1: "},
             {"{\"a\": \"\xE4\"}", "line 1, column "},         // Latin-1
             {"{\"a\": \"\xED\xA0\x80\"}", "line 1, column "}, // half a pair, as UTF-8 forbids
             {kind.good + std::string(1, '\0'), "a NUL byte is not allowed"}}) {
        INFO(text.substr(0, 20));
        checkRefused(fromFile(kind, text), 2, file + ": ");
        checkRefused(fromFile(kind, text), 2, line);
        checkRefused(fromStandardInput(kind, text), 2, "<stdin>: ");
    }
    checkRefused(fromFile(kind, "[]"), 2, ": expected an object");
}

TEST_CASE_METHOD(Files, "what is given twice is refused")
{
    auto text = goodScenario();
    text.insert(1, "\"limit\": 12, ");
    bad(timelineCommand(), text, {"/limit: given twice"});
}

TEST_CASE_METHOD(Files, "nesting is allowed up to 32")
{
    const auto kind = eachCommand();
    const auto object = [](int depth) { return "{\"more\": " + nested(depth - 1) + "}"; };
    const auto allowed = fromFile(kind, object(32));
    checkRefused(allowed, 2, "/more: unknown member");
    CHECK(allowed.err.find("nested") == std::string::npos);
    checkRefused(fromFile(kind, object(33)), 2, ": nested deeper than 32\n");
    checkRefused(fromFile(kind, nested(30'000)), 2, ": nested deeper than 32\n");
}

TEST_CASE_METHOD(Files, "a file is taken up to its largest size")
{
    const auto kind = eachCommand();
    CHECK_FALSE(answer(kind, padded(kind.good, kind.maxBytes)).empty());
    bad(kind, padded(kind.good, kind.maxBytes + 1), {"more than " + std::to_string(kind.maxBytes / 1024) + " KiB"});
}

TEST_CASE("what never ends is refused")
{
    checkRefused(run(AFTERGLOW_CLI, {"timeline", "/dev/zero"}), 2, "/dev/zero: more than 16384 KiB\n");
}

TEST_CASE_METHOD(Files, "a file that can't be read is bad input")
{
    const auto kind = eachCommand();
    const auto read = [&](const std::string &name) { return run(AFTERGLOW_CLI, with(kind.command, name)); };
    checkRefused(read(file), 2, file + ": No such file or directory\n");
    checkRefused(read(""), 2, "No such file or directory\n");
    checkRefused(read(folder.path().string()), 2, folder.path().string() + ": Is a directory\n");
    checkRefused(redirected("<'" + folder.path().string() + "'", with(kind.command, "-")), 2,
                 "<stdin>: Is a directory\n");
    checkRefused(redirected("<&-", with(kind.command, "-")), 2, "<stdin>: Bad file descriptor\n");
    const auto twoLines = (folder / "two\nlines").string();
    checkRefused(read(twoLines), 2, "two\\u000alines: No such file or directory\n");
    if (::geteuid() != 0) { // root may read everything
        writeBytes(file, kind.good);
        std::filesystem::permissions(file, std::filesystem::perms::none);
        checkRefused(read(file), 2, file + ": Permission denied\n");
    }
}

TEST_CASE("wrong arguments are answered with how it is done")
{
    const auto refused = [](const std::string &words, std::vector<std::string> arguments) {
        checkRefused(run(AFTERGLOW_CLI, std::move(arguments)), 2, words);
    };
    refused("Usage: afterglow-cli COMMAND", {});
    refused("afterglow-cli: unknown command \"dance\"; see afterglow-cli --help\n", {"dance"});
    refused("afterglow-cli: unknown command \"plan\"", {"plan"});
    refused("afterglow-cli: unknown command \"plan dance\"", {"plan", "dance"});
    refused(R"(afterglow-cli: unknown command "dan\u000ace")", {"dan\nce"});
    refused("unknown command \"\"", {""});
    refused("Usage: afterglow-cli timeline SCENARIO.json|-\n", {"timeline"});
    refused("Usage: afterglow-cli timeline", {"timeline", "a.json", "b.json"});
    refused("Usage: afterglow-cli assess SCENARIO.json|-\n", {"assess"});
    refused("Usage: afterglow-cli assess", {"assess", "-", "-"});
    refused("Usage: afterglow-cli plan check PLAN.json|-...\n", {"plan", "check"});
}

TEST_CASE("help is an answer, not an error")
{
    for (const std::vector<std::string> &arguments :
         {std::vector<std::string>{"--help"}, {"-h"}, {"help"}, {"timeline", "--help"}, {"plan", "check", "-h"}}) {
        const auto outcome = run(AFTERGLOW_CLI, arguments);
        CHECK(outcome.status == 0);
        CHECK(outcome.out.starts_with("Usage: afterglow-cli "));
        CHECK(outcome.err.empty());
    }
    CHECK(run(AFTERGLOW_CLI, {"--version"}).out.starts_with("afterglow-cli "));
}

TEST_CASE_METHOD(Files, "an answer that can't be written is a failure")
{
    const auto kind = eachCommand();
    const auto redirection = GENERATE(as<std::string>(), ">/dev/full", ">&-");
    writeBytes(file, kind.good);
    checkRefused(redirected(redirection, with(kind.command, file)), 1,
                 "afterglow-cli: standard output can't be written\n");
    CHECK(redirected(redirection, {"--help"}).status == 1);
}

TEST_CASE_METHOD(Files, "nothing is printed into a file that has taken the place of a closed standard stream")
{
    const auto data = (folder / "data").string();
    const std::vector<std::string> add{"session",       "add",    "--at", "2026-11-20T15:00", "--zone",
                                       "Europe/Berlin", "--area", "face", "--data",           data};
    CHECK(redirected("<&- >&- 2>&-", add).status == 1);
    const auto listed = run(AFTERGLOW_CLI, {"session", "list", "--data", data});
    CHECK(listed.status == 0);
    CHECK(std::count(listed.out.begin(), listed.out.end(), '\n') == 1);
    writeBytes(file, "[]");
    CHECK(redirected("2>&-", {"timeline", file}).status == 2);
}
