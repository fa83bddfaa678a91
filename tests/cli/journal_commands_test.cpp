#include "core/store/database.h"
#include "support/temporary_folder.h"
#include "tests/cli/refused.h"
#include "tests/core/store/sql.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>
#include <thread>

using namespace afterglow::test;
using Json = nlohmann::json;

namespace {

struct Cli {
    TemporaryFolder folder;

    [[nodiscard]] std::filesystem::path data() const { return folder / "data"; }

    [[nodiscard]] Outcome call(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--data", data().string()});
        return run(AFTERGLOW_CLI, std::move(arguments));
    }
    /// What it prints; it succeeds.
    [[nodiscard]] std::string output(std::vector<std::string> arguments) const
    {
        const auto outcome = call(std::move(arguments));
        INFO(outcome.err);
        REQUIRE(outcome.status == 0);
        CHECK(outcome.err.empty());
        return outcome.out;
    }
    [[nodiscard]] Json json(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--format", "json"});
        return Json::parse(output(std::move(arguments)));
    }
    /// It fails with that status, and says this on standard error, alone.
    void refused(int status, const std::string &words, std::vector<std::string> arguments) const
    {
        checkRefused(call(std::move(arguments)), status, words);
    }

    [[nodiscard]] std::string addSession(const std::string &at = "2026-11-20T15:00") const
    {
        auto id = output({"session", "add", "--at", at, "--zone", "Europe/Berlin", "--area", "face"});
        REQUIRE(id.ends_with('\n'));
        id.pop_back();
        return id;
    }
    [[nodiscard]] Json today(const std::string &now = "2026-11-21T12:00:00Z") const
    {
        return json({"today", "--now", now, "--zone", "Europe/Berlin"});
    }
    [[nodiscard]] std::string stateOf(const std::string &occurrence) const
    {
        const auto today = this->today();
        for (const auto &one : today.at("occurrences"))
            if (one.at("id") == occurrence)
                return one.at("state");
        return "none";
    }
};

} // namespace

TEST_CASE_METHOD(Cli, "a treatment that was added is in the list")
{
    const auto id = output({"session",
                            "add",
                            "--at",
                            "2026-11-20T15:00",
                            "--zone",
                            "Europe/Berlin",
                            "--area",
                            "face",
                            "--device",
                            "roller",
                            "--needle",
                            "1.5",
                            "--concern",
                            "scars",
                            "--concern",
                            "fine-lines",
                            "--products",
                            "serum",
                            "--clinic",
                            "Ärztin \U0001F469",
                            "--notes=--a note with dashes--"});
    CHECK(id.size() == 34);
    const auto sessions = json({"session", "list"}).at("sessions");
    REQUIRE(sessions.size() == 1);
    auto session = sessions[0];
    CHECK(session.at("id").get<std::string>() + '\n' == id);
    CHECK(session.at("series").at("id").get<std::string>().size() == 33);
    session.erase("id");
    session.at("series").erase("id");
    CHECK(session == Json::parse(R"({"performedAt": "2026-11-20T15:00", "zone": "Europe/Berlin", "area": "face",
              "plan": "standard-microneedling", "planVersion": 1, "status": "performed", "revision": 1,
              "healedAt": null, "device": "roller", "needleLength": 1500, "concerns": ["scars", "fine-lines"],
              "products": "serum", "clinic": "Ärztin 👩", "notes": "--a note with dashes--",
              "series": {"number": 1, "plannedSessions": 6}})"));
    CHECK(output({"session", "list"}).find("1.5 mm") != std::string::npos);
}

TEST_CASE_METHOD(Cli, "an empty journal is no error")
{
    CHECK(json({"session", "list"}) == Json::parse(R"({"sessions": []})"));
    CHECK(output({"session", "list"}).empty());
    const auto today = this->today();
    CHECK(today.at("occurrences").empty());
    CHECK(today.at("next").is_null());
    CHECK(output({"today", "--now", "2026-11-21T12:00:00Z", "--zone", "Europe/Berlin"})
          == "2026-11-21, Europe/Berlin\n\nNothing to do.\n");
}

TEST_CASE_METHOD(Cli, "today shows the day's checklist, what is still due, what is not allowed yet and what comes next")
{
    const auto id = addSession();
    const auto today = this->today();
    CHECK(today.at("now") == "2026-11-21T12:00:00Z");
    CHECK(today.at("zone") == "Europe/Berlin");
    CHECK(today.at("date") == "2026-11-21");
    REQUIRE(today.at("healing").size() == 1);
    CHECK(today.at("healing")[0].at("session") == id);
    CHECK(today.at("healing")[0].at("day") == 1);
    CHECK_FALSE(today.at("healing")[0].at("phases").empty());

    std::string last;
    for (const auto &occurrence : today.at("occurrences")) {
        const std::string due = occurrence.at("due");
        const std::string local = occurrence.at("local");
        CHECK(due >= last);
        CHECK((local.starts_with("2026-11-21T") || occurrence.at("state") == "due"));
        CHECK_FALSE(occurrence.at("title").get<std::string>().empty());
        last = due;
    }
    CHECK(stateOf(id + "/cleanse/d1/0") == "due");
    CHECK(stateOf(id + "/first-cleanse/d0/0") == "due"); // yesterday's
    CHECK(stateOf(id + "/cleanse/d2/0") == "none");      // tomorrow's

    const auto &restrictions = today.at("restrictions");
    const auto makeup = std::find_if(restrictions.begin(), restrictions.end(),
                                     [](const Json &one) { return one.at("rule") == "no-makeup"; });
    REQUIRE(makeup != restrictions.end());
    CHECK(makeup->at("secondsLeft") == 50 * 3600);
    CHECK(makeup->at("until") == "2026-11-23T14:00:00Z");
    CHECK(today.at("next").at("local") == "2026-11-21T20:00:00");

    const auto text = output({"today", "--now", "2026-11-21T12:00:00Z", "--zone", "Europe/Berlin"});
    CHECK(text.find("No makeup: 2 days 2 h left\n") != std::string::npos);
    CHECK(text.find("face, day 1: ") != std::string::npos);
    CHECK(text.find("Next notification: 2026-11-21 20:00\n") != std::string::npos);
}

TEST_CASE_METHOD(Cli, "a tick, a skip, a snooze and their undoing are kept")
{
    const auto occurrence = addSession() + "/cleanse/d1/0";
    const auto log = [&](std::vector<std::string> rest) {
        rest.insert(rest.begin(), {"log", occurrence});
        rest.insert(rest.end(), {"--at", "2026-11-21T11:00:00Z", "--zone", "Europe/Berlin"});
        return output(rest);
    };
    CHECK(log({"done"}).empty());
    CHECK(stateOf(occurrence) == "done");
    log({"reopened"});
    CHECK(stateOf(occurrence) == "due");
    log({"skipped"});
    CHECK(stateOf(occurrence) == "skipped");
    log({"snoozed", "--until", "2026-11-21T13:00:00Z"});
    CHECK(stateOf(occurrence) == "snoozed");
    CHECK(Json::parse(log({"done", "--format", "json"}))
          == Json{{"occurrence", occurrence}, {"action", "done"}, {"until", nullptr}});
}

TEST_CASE_METHOD(Cli, "a planned treatment has its preparation, and no aftercare")
{
    const auto id = json({"session", "add", "--at", "2026-11-24T15:00", "--zone", "Europe/Berlin", "--area", "face",
                          "--status", "planned"})
                        .at("id")
                        .get<std::string>();
    const auto today = this->today();
    CHECK(today.at("healing").empty());
    CHECK_FALSE(today.at("restrictions").empty());
    refused(2, "there is no such occurrence", {"log", id + "/cleanse/d1/0", "done"});
    refused(2, "has not taken place", {"checkin", "add", "--session", id});
}

TEST_CASE_METHOD(Cli, "a check-in is assessed beside the one before")
{
    const auto id = addSession();
    const auto checkIn = [&](const std::string &at, std::vector<std::string> rest) {
        rest.insert(rest.begin(), {"checkin", "add", "--session", id, "--at", at});
        return json(rest);
    };
    const auto calm = checkIn("2026-11-21T08:00:00Z", {"--symptom", "redness=2", "--note", "warm"});
    CHECK(calm.at("level") == "expected");
    CHECK(calm.at("session") == id);
    CHECK(calm.at("expected").at("redness") == 3);
    const auto rising = checkIn("2026-11-24T08:00:00Z", {"--symptom", "redness=3", "--symptom=swelling=1"});
    CHECK(rising.at("level") == "contact");
    CHECK(rising.at("reasons") == Json{"redness"});
    // One that is entered late says what it said then.
    CHECK(checkIn("2026-11-22T08:00:00Z", {}).at("level") == "expected");
    CHECK(output({"checkin", "add", "--session", id, "--flag", "pus"}).find("contact: Pus") != std::string::npos);
}

TEST_CASE_METHOD(Cli, "bad input has its place, and stores nothing")
{
    const auto id = addSession();
    const std::vector<std::string> good{"session", "add",           "--at",   "2026-11-20T15:00",
                                        "--zone",  "Europe/Berlin", "--area", "face"};
    const auto with = [&good](const std::string &option, const std::string &value) {
        auto arguments = good;
        const auto given = std::find(arguments.begin(), arguments.end(), option);
        if (given != arguments.end())
            *(given + 1) = value;
        else
            arguments.insert(arguments.end(), {option, value});
        return arguments;
    };
    refused(2, "--at: ", with("--at", "2026-02-30T15:00"));
    refused(2, "--at: ", with("--at", "yesterday"));
    refused(2, "--zone: unknown time zone \"Mars/Olympus\"", with("--zone", "Mars/Olympus"));
    refused(2, "--area: ", with("--area", "The Face"));
    refused(2, "--plan: no plan \"none\"", with("--plan", "none"));
    refused(2, "--status: expected one of performed, planned", with("--status", "maybe"));
    refused(2, "--device: ", with("--device", "laser"));
    for (const auto *needle : {"", "0", "-1", "1.2345", "1,5", ".5", "1.", "9999999999", "1e3"})
        refused(2, "--needle: ", with("--needle", needle));
    refused(2, "--concern: unknown concern \"boredom\"", with("--concern", "boredom"));
    refused(2, "--notes: the text is not UTF-8", with("--notes", "\xff"));
    refused(2, "--format: ", with("--format", "xml"));
    refused(2, "--at: is missing", {"session", "add", "--area", "face"});
    refused(2, "--area: is missing", {"session", "add", "--at", "2026-11-20T15:00"});
    refused(2, "Usage: ", {"session", "add", "operand"});
    refused(2, "unknown option --colour", {"session", "list", "--colour", "red"});
    refused(2, "--format is given twice", {"session", "list", "--format", "json", "--format", "json"});
    refused(2, "unknown option -x", {"today", "-x"});
    refused(2, "--now: ", {"today", "--now", "2026-11-21"});
    refused(2, "Usage: ", {"log", id + "/cleanse/d1/0"});
    refused(2, "expected done, skipped, snoozed or reopened", {"log", id + "/cleanse/d1/0", "ticked"});
    refused(2, "--until: ", {"log", id + "/cleanse/d1/0", "snoozed"});
    refused(
        2, "--until: ",
        {"log", id + "/cleanse/d1/0", "snoozed", "--at", "2026-11-21T12:00:00Z", "--until", "2026-11-21T12:00:00Z"});
    refused(2, "--until: ",
            {"log", id + "/cleanse/d1/0", "done", "--at", "2026-11-21T12:00:00Z", "--until", "2026-11-21T13:00:00Z"});
    refused(2, "there is no such occurrence", {"log", id + "/cleanse/d1/7", "done"});
    refused(2, "there is no such occurrence", {"log", "", "done"});
    refused(2, "--session: is missing", {"checkin", "add"});
    refused(2, "--session: no session \"nobody\"", {"checkin", "add", "--session", "nobody"});
    for (const auto *symptom : {"redness", "redness=", "redness=4", "redness=-1", "redness=22"})
        refused(2, "--symptom: ", {"checkin", "add", "--session", id, "--symptom", symptom});
    refused(2, "--symptom: unknown symptom \"boredom\"", {"checkin", "add", "--session", id, "--symptom", "boredom=1"});
    refused(2, "given twice", {"checkin", "add", "--session", id, "--symptom", "redness=1", "--symptom", "redness=2"});
    refused(2, "--flag: ", {"checkin", "add", "--session", id, "--flag", "boredom"});
    CHECK(run(AFTERGLOW_CLI, {"session", "list", "--data"}).status == 2);
    CHECK(run(AFTERGLOW_CLI, {"session", "list", "--data", ""}).status == 2);

    CHECK(json({"session", "list"}).at("sessions").size() == 1);
    const PlainConnection plain(data() / "journal.db");
    CHECK(ask(plain.handle(), "SELECT (SELECT count(*) FROM log) + (SELECT count(*) FROM check_ins)") == "0");
}

TEST_CASE_METHOD(Cli, "a journal that can't be used is a failure, and is left as it is")
{
    (void)addSession();
    const auto file = data() / "journal.db";
    std::string words;
    SECTION("of a newer version")
    {
        execute(PlainConnection(file).handle(), "PRAGMA user_version=99");
        words = "newer version";
    }
    SECTION("damaged")
    {
        writeBytes(file, "Dear diary");
        words = "not a database";
    }
    const auto before = contents(data());
    refused(1, words, {"session", "list"});
    refused(1, words, {"session", "add", "--at", "2026-11-20T15:00", "--zone", "Europe/Berlin", "--area", "face"});
    CHECK((contents(data()) == before));
}

TEST_CASE_METHOD(Cli, "a folder that can't be made is a failure")
{
    writeBytes(folder / "file", "");
    const auto outcome = run(AFTERGLOW_CLI, {"session", "list", "--data", (folder / "file" / "data").string()});
    CHECK(outcome.status == 1);
    CHECK_FALSE(outcome.err.empty());
}

TEST_CASE_METHOD(Cli, "the data folder is the app's own where none is given")
{
    const auto home = folder / "home";
    const auto variable = GENERATE(std::string("XDG_DATA_HOME"), std::string("HOME"));
    const auto own = variable == "HOME" ? home / ".local/share/afterglow" : home / "afterglow";
    const auto outcome = run("/usr/bin/env",
                             {"-u", "XDG_DATA_HOME", variable + "=" + home.string(), AFTERGLOW_CLI, "session", "add",
                              "--at", "2026-11-20T15:00", "--zone", "Europe/Berlin", "--area", "face"});
    CHECK(outcome.status == 0);
    CHECK(std::filesystem::exists(own / "journal.db"));
    CHECK((std::filesystem::status(own).permissions() == std::filesystem::perms::owner_all));
}

TEST_CASE_METHOD(Cli, "many who write at once all get their turn")
{
    std::vector<Outcome> outcomes(8);
    std::vector<std::thread> threads;
    threads.reserve(outcomes.size());
    for (auto &outcome : outcomes)
        threads.emplace_back([this, &outcome] {
            outcome = call({"session", "add", "--at", "2026-11-20T15:00", "--zone", "Europe/Berlin", "--area", "face"});
        });
    for (auto &thread : threads)
        thread.join();
    for (const auto &outcome : outcomes) {
        INFO(outcome.err);
        CHECK(outcome.status == 0);
    }
    CHECK(json({"session", "list"}).at("sessions").size() == outcomes.size());
}
