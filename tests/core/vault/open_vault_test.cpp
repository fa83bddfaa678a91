#include "tests/core/journal/fixture.h"
#include "tests/core/vault/memory_secrets.h"

#include "core/vault/vault.h"

using namespace afterglow;
using namespace afterglow::test;
using vault::Bytes;
using vault::SecretKey;

namespace {

const std::string kId(32, 'a');

struct VaultFixture : Fixture {
    MemorySecrets secrets;

    auto open() { return vault::openVault(folder.path(), secrets, journal); }
};

} // namespace

TEST_CASE_METHOD(VaultFixture, "the first opening makes a key, and every later one finds it")
{
    {
        const auto vault = open();
        REQUIRE(vault);
        REQUIRE(vault->save(kId, Bytes{1, 2, 3}));
    }
    CHECK(secrets.keys.size() == 1);
    const auto again = open();
    REQUIRE(again);
    CHECK((again->load(kId).value() == Bytes{1, 2, 3}));
    CHECK(secrets.writes == 1);
    CHECK(again->folder().path() == folder / "photos");
}

TEST_CASE_METHOD(VaultFixture, "a missing key is said, and no new one is made")
{
    REQUIRE(open());
    secrets.keys.clear();
    CHECK((open().error().kind == Error::Kind::NoKey));
    CHECK((open().error().kind == Error::Kind::NoKey));
    CHECK(secrets.keys.empty());
    CHECK(secrets.writes == 1);
}

TEST_CASE_METHOD(VaultFixture, "another key is told apart from damage")
{
    const auto vault = open();
    REQUIRE(vault);
    secrets.keys.begin()->second = SecretKey::random().value();
    const auto refused = open();
    REQUIRE_FALSE(refused);
    CHECK((refused.error().kind == Error::Kind::NoKey));
    CHECK(secrets.writes == 1);
}

TEST_CASE_METHOD(VaultFixture, "a secret store that fails makes no key, and its reason is given")
{
    secrets.readError = Error{Error::Kind::Unavailable, "bus", "no answer"};
    CHECK((open().error() == *secrets.readError));
    CHECK(secrets.writes == 0);
    secrets.readError.reset();
    secrets.writeError = Error{Error::Kind::NoSpace, "file", "full"};
    CHECK((open().error() == *secrets.writeError));
    secrets.writeError.reset();
    CHECK(open());
}

TEST_CASE_METHOD(VaultFixture, "a secret store that doesn't keep what it is given isn't relied on")
{
    secrets.forgets = true;
    CHECK((open().error().kind == Error::Kind::Unavailable));
    secrets.forgets = false;
    CHECK(open());
}

TEST_CASE_METHOD(VaultFixture, "of two processes that open first, one makes the key")
{
    // The other one comes in between: it has looked, found nothing, and now wants to make a key too.
    const auto other = store::Database::open(file()).value();
    auto second = openJournal(*other, zones, {});
    REQUIRE(open());
    const auto check =
        second.keyCheck([]() -> Result<journal::KeyCheck> { return failure(Error::Kind::Io, "", "never called"); });
    CHECK(check);
    const auto vault = vault::openVault(folder.path(), secrets, second);
    REQUIRE(vault);
    CHECK(secrets.keys.size() == 1);
}

TEST_CASE_METHOD(VaultFixture, "no signal comes of opening the vault")
{
    const Signals signals(journal);
    REQUIRE(open());
    CHECK(signals.count() == 0);
}
