#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "support/temporary_folder.h"
#include "tests/core/store/sql.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace afterglow;
using namespace afterglow::test;
using store::Database;
using store::Migration;

namespace {

constexpr Migration kFirst{1,
                           "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                           "CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent (id)) STRICT;"
                           "INSERT INTO parent VALUES (1, 'one'), (2, 'two'); INSERT INTO child VALUES (1), (2);"};
/// A table rebuilt: what ALTER TABLE can't do.
constexpr Migration kSecond{2,
                            "CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                            "length INTEGER NOT NULL CHECK (length > 0)) STRICT;"
                            "INSERT INTO parent_new SELECT id, name, length(name) FROM parent;"
                            "DROP TABLE parent; ALTER TABLE parent_new RENAME TO parent;"};

} // namespace

TEST_CASE("the built-in migrations are numbered from 1 without a gap")
{
    int version = 0;
    for (const auto &migration : store::migrations())
        CHECK(migration.version == ++version);
    CHECK(version >= 1);
}

TEST_CASE("an older database is brought to the newest version, and keeps what it holds")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    REQUIRE(Database::open(file, std::array{kFirst}));
    for (int again = 0; again < 2; ++again) {
        const auto database = Database::open(file, std::array{kFirst, kSecond});
        INFO((database ? "" : database.error().message));
        REQUIRE(database);
        auto *handle = (*database)->handle();
        CHECK(ask(handle, "PRAGMA user_version") == "2");
        CHECK(ask(handle, "SELECT sum(length) FROM parent") == "6");
        CHECK(ask(handle, "SELECT count(*) FROM child") == "2");
        CHECK(attempt(handle, "DELETE FROM parent") == SQLITE_CONSTRAINT_FOREIGNKEY);
    }
    CHECK((Database::open(file, std::array{kFirst}).error().kind == Error::Kind::NewerVersion));
}

TEST_CASE("a migration that fails leaves the version before")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    REQUIRE(Database::open(file, std::array{kFirst}));

    SECTION("in its SQL")
    {
        const Migration broken{
            2, "DELETE FROM child; CREATE TABLE extra (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"};
        CHECK_FALSE(Database::open(file, std::array{kFirst, broken}));
    }
    SECTION("in what it leaves")
    {
        const Migration broken{2, "CREATE TABLE extra (x INTEGER) STRICT; DELETE FROM parent;"};
        CHECK((Database::open(file, std::array{kFirst, broken}).error().kind == Error::Kind::Damaged));
    }
    const auto database = Database::open(file, std::array{kFirst});
    REQUIRE(database);
    CHECK(ask((*database)->handle(), "SELECT count(*) FROM child") == "2");
    CHECK(ask((*database)->handle(), "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'") == "0");
}

TEST_CASE("a program whose file was migrated by a newer one meanwhile writes no more")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    const auto older = Database::open(file, std::array{kFirst});
    REQUIRE(older);
    REQUIRE(store::Transaction::write(**older));
    REQUIRE(Database::open(file, std::array{kFirst, kSecond}));
    CHECK((store::Transaction::write(**older).error().kind == Error::Kind::NewerVersion));
    CHECK((store::Transaction::read(**older).error().kind == Error::Kind::NewerVersion));
    CHECK(sqlite3_get_autocommit((*older)->handle()) != 0);
}
