#include "core/vault/secret_key.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterglow;
using vault::SecretKey;

TEST_CASE("random keys differ, and a copy is equal")
{
    const auto one = SecretKey::random();
    const auto other = SecretKey::random();
    REQUIRE(one);
    REQUIRE(other);
    CHECK_FALSE(*one == *other);
    CHECK(*SecretKey::copyOf(one->bytes()) == *one);
    CHECK(std::any_of(one->bytes().begin(), one->bytes().end(), [](std::uint8_t byte) { return byte != 0; }));
}

TEST_CASE("only 32 bytes are a key")
{
    const std::array<std::uint8_t, 33> bytes{};
    for (const std::size_t size : {0, 31, 33})
        CHECK((SecretKey::copyOf(files::ByteView(bytes).first(size)).error().kind == Error::Kind::BadInput));
    CHECK(SecretKey::copyOf(files::ByteView(bytes).first(32)));
}

TEST_CASE("a key can't be written to")
{
    const auto child = ::fork();
    if (child == 0) {
        ::signal(SIGSEGV, [](int) { ::_exit(7); });
        const auto key = SecretKey::random();
        *const_cast<volatile std::uint8_t *>(key->bytes().data()) = 1;
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 7);
}
