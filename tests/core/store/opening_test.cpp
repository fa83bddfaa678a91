#include "core/store/database.h"
#include "support/temporary_folder.h"
#include "tests/core/store/sql.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace afterglow;
using namespace afterglow::test;
using store::Database;
namespace fs = std::filesystem;

namespace {

fs::perms modeOf(const fs::path &path)
{
    return fs::status(path).permissions();
}

/// A database of ours, closed, holding one series.
void makeDatabase(const fs::path &file)
{
    const auto database = Database::open(file);
    REQUIRE(database);
    execute((*database)->handle(), "INSERT INTO series VALUES ('r1', 'face', 3)");
}

Error::Kind refusal(const fs::path &file)
{
    const auto database = Database::open(file);
    REQUIRE_FALSE(database);
    CHECK(database.error().place == file.string());
    CHECK_FALSE(database.error().message.empty());
    return database.error().kind;
}

/// The file is refused, and its folder holds the very bytes that it held.
Error::Kind untouchedRefusal(const fs::path &file)
{
    const auto before = contents(file.parent_path());
    const auto mode = modeOf(file);
    const auto kind = refusal(file);
    CHECK((contents(file.parent_path()) == before));
    CHECK((modeOf(file) == mode));
    return kind;
}

} // namespace

TEST_CASE("a new database is ours, private, and set up with care")
{
    const TemporaryFolder folder;
    const auto file = folder / "data" / "afterglow" / "journal.db";
    const auto opened = Database::open(file);
    REQUIRE(opened);
    auto *handle = (*opened)->handle();

    CHECK(ask(handle, "PRAGMA application_id") == std::to_string(store::kApplicationId));
    CHECK(ask(handle, "PRAGMA user_version") == std::to_string(store::migrations().back().version));
    CHECK(ask(handle, "PRAGMA journal_mode") == "wal");
    CHECK(ask(handle, "PRAGMA synchronous") == "2");
    CHECK(ask(handle, "PRAGMA foreign_keys") == "1");
    CHECK(ask(handle, "PRAGMA trusted_schema") == "0");
    CHECK(ask(handle, "PRAGMA cell_size_check") == "1");
    CHECK(ask(handle, "PRAGMA secure_delete") == "1");
    int defensive = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    CHECK(defensive == 1);

    CHECK((modeOf(folder / "data") == fs::perms::owner_all));
    CHECK((modeOf(folder / "data" / "afterglow") == fs::perms::owner_all));
    for (const auto *suffix : {"", "-wal", "-shm"})
        CHECK((modeOf(file.string() + suffix) == (fs::perms::owner_read | fs::perms::owner_write)));
}

TEST_CASE("what was written is there after closing and opening")
{
    const TemporaryFolder folder;
    makeDatabase(folder / "journal.db");
    CHECK(contents(folder.path()).size() == 1);
    const auto again = Database::open(folder / "journal.db");
    REQUIRE(again);
    CHECK(ask((*again)->handle(), "SELECT area FROM series") == "face");
}

TEST_CASE("a folder with a name that a URI would misread")
{
    const TemporaryFolder folder;
    const auto file = folder / "50% of #1? é" / "journal.db";
    makeDatabase(file);
    CHECK(Database::open(file));
    CHECK(fs::exists(file));
}

TEST_CASE("an empty file counts as new and gets private")
{
    const TemporaryFolder folder;
    writeBytes(folder / "journal.db", "");
    fs::permissions(folder / "journal.db", fs::perms(0644));
    makeDatabase(folder / "journal.db");
    CHECK((modeOf(folder / "journal.db") == fs::perms(0600)));
    CHECK(Database::open(folder / "journal.db"));
}

TEST_CASE("every table is strict")
{
    const TemporaryFolder folder;
    const auto database = Database::open(folder / "journal.db");
    REQUIRE(database);
    auto *handle = (*database)->handle();
    CHECK(ask(handle, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
          == "23");
    CHECK(ask(handle,
              "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict")
          == "23");
    CHECK(attempt(handle, "INSERT INTO series VALUES ('r1', 'face', 'many')") == SQLITE_CONSTRAINT_DATATYPE);
    CHECK(attempt(handle, "INSERT INTO session_concerns VALUES ('nobody', 0, 'scars')")
          == SQLITE_CONSTRAINT_FOREIGNKEY);
}

TEST_CASE("a database of a newer version is refused and left as it is")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    makeDatabase(file);
    const auto newer = std::to_string(store::migrations().back().version + 1);
    const auto *journal = GENERATE("WAL", "DELETE");
    {
        const PlainConnection plain(file);
        execute(plain.handle(), std::string("PRAGMA journal_mode=") + journal + "; PRAGMA user_version=" + newer);
    }
    REQUIRE(contents(folder.path()).size() == 1);
    CHECK((untouchedRefusal(file) == Error::Kind::NewerVersion));
}

TEST_CASE("a newer version that is still in the log of a killed program is refused and left as it is")
{
    const TemporaryFolder folder;
    const TemporaryFolder copy;
    makeDatabase(folder / "journal.db");
    {
        const PlainConnection plain(folder / "journal.db");
        execute(plain.handle(), "PRAGMA user_version=99");
        REQUIRE(contents(folder.path()).size() == 3);
        for (const auto &[name, bytes] : contents(folder.path()))
            writeBytes(copy / name, bytes);
    }
    const bool shared = GENERATE(true, false);
    if (!shared)
        fs::remove(copy / "journal.db-shm");
    auto before = contents(copy.path());
    CHECK((refusal(copy / "journal.db") == Error::Kind::NewerVersion));
    auto after = contents(copy.path());
    CHECK(after.size() == before.size());
    before.erase("journal.db-shm"); // holds no data; SQLite rebuilds it
    after.erase("journal.db-shm");
    CHECK((after == before));
}

TEST_CASE("what a killed program left in the log is there")
{
    const TemporaryFolder folder;
    const TemporaryFolder copy;
    {
        const auto database = Database::open(folder / "journal.db");
        REQUIRE(database);
        execute((*database)->handle(), "INSERT INTO series VALUES ('r1', 'face', 3)");
        for (const auto &[name, bytes] : contents(folder.path()))
            writeBytes(copy / name, bytes);
    }
    const bool shared = GENERATE(true, false);
    if (!shared)
        fs::remove(copy / "journal.db-shm");
    const auto opened = Database::open(copy / "journal.db");
    REQUIRE(opened);
    CHECK(ask((*opened)->handle(), "SELECT area FROM series") == "face");
}

TEST_CASE("another program's database is reported and left as it is")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    const auto *sql = GENERATE("PRAGMA application_id=252006675; CREATE TABLE t (x)", "CREATE TABLE t (x)",
                               "PRAGMA user_version=7", "PRAGMA journal_mode=WAL; CREATE TABLE t (x)",
                               "PRAGMA application_id=252006675; PRAGMA journal_mode=WAL");
    {
        const PlainConnection plain(file);
        execute(plain.handle(), sql);
    }
    REQUIRE(contents(folder.path()).size() == 1);
    CHECK((untouchedRefusal(file) == Error::Kind::Damaged));
}

TEST_CASE("a damaged file is reported and left as it is")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    makeDatabase(file);
    auto bytes = readBytes(file);
    std::mt19937 random(7);
    const auto garbage = [&random](std::size_t size) {
        std::string text(size, '\0');
        for (auto &c : text)
            c = static_cast<char>(random());
        return text;
    };

    SECTION("random bytes")
    {
        bytes = garbage(bytes.size());
    }
    SECTION("a text")
    {
        bytes = "Dear diary";
    }
    SECTION("zeros")
    {
        bytes = std::string(bytes.size(), '\0');
    }
    SECTION("cut off in the header")
    {
        bytes.resize(60);
    }
    SECTION("cut off after the first page")
    {
        bytes.resize(4096);
    }
    SECTION("cut off in the last page")
    {
        bytes.resize(bytes.size() - 100);
    }
    SECTION("the magic flipped")
    {
        bytes[0] ^= 1;
    }
    SECTION("the page size flipped")
    {
        bytes[16] ^= 0x7f;
    }
    SECTION("the application id flipped")
    {
        bytes[68] ^= 1;
    }
    SECTION("the schema overwritten")
    {
        bytes.replace(100, 2000, garbage(2000));
    }
    SECTION("a page in the middle overwritten")
    {
        bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, garbage(4096));
    }

    writeBytes(file, bytes);
    CHECK((untouchedRefusal(file) == Error::Kind::Damaged));
}

TEST_CASE("what is no file is refused")
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "journal.db");
    CHECK((refusal(folder / "journal.db") == Error::Kind::Io));
    writeBytes(folder / "file", "x");
    CHECK((refusal(folder / "file" / "journal.db") == Error::Kind::Io));
}

TEST_CASE("a file that the system denies is reported as that")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    makeDatabase(file);
    const auto before = contents(folder.path());
    {
        const bool readOnly = GENERATE(true, false); // SQLite takes what it can get
        const SystemCalls denied([readOnly](const char *call, int flags) {
            return call == std::string("open") && (!readOnly || (flags & O_ACCMODE) != O_RDONLY) ? EACCES : 0;
        });
        CHECK((refusal(file) == Error::Kind::Denied));
    }
    CHECK((contents(folder.path()) == before));
}

TEST_CASE("many who open a new file at once all get it")
{
    const TemporaryFolder folder;
    for (int round = 0; round < 10; ++round) {
        const auto file = folder / std::to_string(round);
        std::vector<std::string> answers(6);
        std::vector<std::thread> threads;
        for (auto &answer : answers)
            threads.emplace_back([&file, &answer] {
                const auto database = Database::open(file);
                answer = database ? "open" : database.error().message;
            });
        for (auto &thread : threads)
            thread.join();
        CHECK((answers == std::vector<std::string>(6, "open")));
    }
}

TEST_CASE("[child] another program reads the file and closes it", "[.]")
{
    const PlainConnection plain(std::getenv("AFTERGLOW_TEST_FILE"));
    CHECK(ask(plain.handle(), "SELECT count(*) FROM series") == "0");
}

TEST_CASE("opening a database doesn't drop the locks that this process holds on it")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    const auto first = Database::open(file);
    REQUIRE(first);
    REQUIRE(Database::open(file)); // and closed again

    // Without the first one's locks, the other program would take itself for the last and remove the log.
    const fs::path self = fs::read_symlink("/proc/self/exe");
    const auto child = ::fork();
    if (child == 0) {
        ::setenv("AFTERGLOW_TEST_FILE", file.c_str(), 1);
        ::execl("/bin/sh", "sh", "-c", "exec " AFTERGLOW_EMULATOR " \"$0\" \"$1\"", self.c_str(),
                "\\[child\\] another program reads the file and closes it", nullptr);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 0);
    CHECK(fs::exists(file.string() + "-wal"));
}
