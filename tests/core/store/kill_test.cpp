// A process that dies at every point at which SQLite changes a file.
#include "core/store/database.h"
#include "core/store/statement.h"
#include "support/temporary_folder.h"
#include "tests/core/store/sql.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterglow;
using namespace afterglow::test;
using store::Database;
using store::Migration;

namespace {

constexpr Migration kFirst{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"};
constexpr Migration kSecond{2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;"};

/// Runs `work` in a process that is killed right before its n-th call that changes a file. False once it got through.
template <class Work> bool diesAt(int n, Work work)
{
    const auto child = ::fork();
    if (child == 0) {
        int calls = 0;
        {
            const SystemCalls deadly([&](const char *, int) {
                if (calls++ == n)
                    ::kill(::getpid(), SIGKILL);
                return 0;
            });
            work();
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace

TEST_CASE("a database whose creation was killed at any point is made at the next start")
{
    const TemporaryFolder folder;
    int n = 0;
    for (bool died = true; died; ++n) {
        const auto file = folder / std::to_string(n) / "journal.db";
        died = diesAt(n, [&file] { (void)Database::open(file, std::array{kFirst, kSecond}); });
        const auto database = Database::open(file, std::array{kFirst, kSecond});
        INFO("killed at call " << n << (database ? "" : ": " + database.error().message));
        REQUIRE(database);
        CHECK(ask((*database)->handle(), "SELECT y FROM a") == "2");
    }
    CHECK(n > 10);
}

TEST_CASE("a migration that was killed at any point is made at the next start")
{
    const TemporaryFolder folder;
    int n = 0;
    for (bool died = true; died; ++n) {
        const auto file = folder / std::to_string(n) / "journal.db";
        REQUIRE(Database::open(file, std::array{kFirst}));
        died = diesAt(n, [&file] { (void)Database::open(file, std::array{kFirst, kSecond}); });
        const auto database = Database::open(file, std::array{kFirst, kSecond});
        INFO("killed at call " << n << (database ? "" : ": " + database.error().message));
        REQUIRE(database);
        CHECK(ask((*database)->handle(), "SELECT y FROM a") == "2");
    }
    CHECK(n > 5);
}
