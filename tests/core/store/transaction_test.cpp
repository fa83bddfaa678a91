#include "core/store/transaction.h"

#include "core/store/statement.h"
#include "support/temporary_folder.h"
#include "tests/core/store/sql.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cerrno>
#include <string>

using namespace afterglow;
using namespace afterglow::test;
using namespace std::string_literals;
using store::Database;
using store::Statement;
using store::Transaction;

namespace {

struct Fixture {
    TemporaryFolder folder;
    std::unique_ptr<Database> database = Database::open(folder / "journal.db").value();

    Status addSeries(const std::string &id, const std::string &area = "face") const
    {
        return Statement(*database, "INSERT INTO series VALUES (?, ?, ?)").bind(id, area, 3).run();
    }
    [[nodiscard]] std::string count() const { return ask(database->handle(), "SELECT count(*) FROM series"); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a transaction that isn't committed never happened")
{
    {
        const auto transaction = Transaction::write(*database);
        REQUIRE(transaction);
        REQUIRE(addSeries("r1"));
    }
    CHECK(count() == "0");
    {
        auto transaction = Transaction::write(*database);
        REQUIRE(transaction);
        REQUIRE(addSeries("r1"));
        REQUIRE(transaction->commit());
    }
    CHECK(count() == "1");
}

TEST_CASE_METHOD(Fixture, "a text comes back byte for byte")
{
    const auto text = GENERATE(""s, "Größe"s, "👩🏽‍⚕️ 😀"s, "שלום عليكم"s, "before\0after"s, "\0"s,
                               "'; DROP TABLE series; --"s, std::string(100'000, 'x'));
    REQUIRE(addSeries("r1", text));
    Statement query(*database, "SELECT area, typeof(area) FROM series WHERE area = ?");
    query.bind(text);
    REQUIRE(query.step() == true);
    CHECK((query.text(0) == text));
    CHECK(query.text(1) == "text");
}

TEST_CASE_METHOD(Fixture, "an error of the SQL or of a value comes with the step")
{
    CHECK((Statement(*database, "SELECT nothing FROM nowhere").step().error().kind == Error::Kind::Io));
    CHECK((Statement(*database, "SELECT 1").bind(1).run().error().kind == Error::Kind::Io));
    REQUIRE(addSeries("r1"));
    CHECK((addSeries("r1").error().kind == Error::Kind::BadInput));
    CHECK(addSeries("r1").error().message.find("r1") == std::string::npos);
}

TEST_CASE_METHOD(Fixture, "a second writer is told that the database is busy")
{
    const auto other = Database::open(database->file());
    REQUIRE(other);
    sqlite3_busy_timeout((*other)->handle(), 0);
    const auto transaction = Transaction::write(*database);
    REQUIRE(transaction);
    CHECK((Transaction::write(**other).error().kind == Error::Kind::Busy));
    CHECK(Transaction::read(**other));
}

TEST_CASE_METHOD(Fixture, "opening and reading need not wait for a writer")
{
    const auto transaction = Transaction::write(*database);
    REQUIRE(transaction);
    REQUIRE(addSeries("r1"));
    const auto other = Database::open(database->file());
    REQUIRE(other);
    CHECK(ask((*other)->handle(), "SELECT count(*) FROM series") == "0");
}

TEST_CASE_METHOD(Fixture, "a full disk is reported, loses nothing, and is got over")
{
    REQUIRE(addSeries("r1"));
    const int limit = GENERATE(0, 1, 2, 3);
    {
        int calls = 0;
        const SystemCalls full(
            [&](const char *call, int) { return call == "pwrite"s && calls++ >= limit ? ENOSPC : 0; });
        auto transaction = Transaction::write(*database);
        REQUIRE(transaction);
        REQUIRE(addSeries("r2", std::string(50'000, 'x')));
        const auto committed = transaction->commit();
        REQUIRE_FALSE(committed);
        CHECK((committed.error().kind == Error::Kind::NoSpace));
    }
    CHECK(count() == "1");
    REQUIRE(addSeries("r3"));
    CHECK(count() == "2");
    CHECK(ask(database->handle(), "PRAGMA integrity_check") == "ok");
}

TEST_CASE("a disk that is full when the database is made is reported, and the next start makes it")
{
    const TemporaryFolder folder;
    bool refused = true;
    for (int limit = 0; refused; ++limit) {
        const auto file = folder / std::to_string(limit);
        int calls = 0;
        refused = false;
        {
            const SystemCalls full([&](const char *call, int) {
                const bool refuse = call == "pwrite"s && calls++ >= limit;
                refused |= refuse;
                return refuse ? ENOSPC : 0;
            });
            const auto database = Database::open(file);
            if (!database)
                CHECK((database.error().kind == Error::Kind::NoSpace));
        }
        const auto again = Database::open(file);
        REQUIRE(again);
        CHECK(ask((*again)->handle(), "SELECT count(*) FROM series") == "0");
    }
}

TEST_CASE_METHOD(Fixture, "a database that may not grow is a full disk")
{
    execute(database->handle(), "PRAGMA max_page_count=1");
    CHECK((addSeries("r1", std::string(200'000, 'x')).error().kind == Error::Kind::NoSpace));
    CHECK(count() == "0");
}

TEST_CASE_METHOD(Fixture, "the data version changes when another connection commits, and only then")
{
    const auto other = Database::open(database->file());
    REQUIRE(other);
    const auto before = database->dataVersion().value();
    REQUIRE(addSeries("r1"));
    CHECK(database->dataVersion() == before);
    execute((*other)->handle(), "DELETE FROM series");
    CHECK(database->dataVersion() != before);
}
