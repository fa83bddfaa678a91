#include "await.h"
#include "core/vault/vault.h"
#include "fake_secret_service.h"
#include "platform/linux/local_secret_store.h"
#include "platform/secret_store.h"
#include "support/temporary_folder.h"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace afterglow;
using namespace afterglow::test;
using namespace std::chrono_literals;
using platform::LocalSecretStore;
using vault::SecretKey;
using vault::SecretPlace;

namespace {

/// What `ask` gives, while this thread handles events: the fake service lives on it.
template <class Ask> auto asked(Ask ask)
{
    std::optional<decltype(ask())> answer;
    std::atomic<bool> done = false;
    std::thread thread([&] {
        answer.emplace(ask());
        done = true;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] {}, Qt::QueuedConnection); // wakes await()
    });
    const bool ended = await([&] { return done.load(); });
    thread.join();
    REQUIRE(ended);
    return std::move(*answer);
}

struct Store {
    TemporaryFolder folder;
    SecretKey key = SecretKey::random().value();
    /// Longer than any answer takes; where none comes, the test says so itself.
    std::chrono::milliseconds patience = 20s;

    [[nodiscard]] std::filesystem::path file() const { return folder / "photos.key"; }
    [[nodiscard]] std::string keyBytes() const { return {key.bytes().begin(), key.bytes().end()}; }
    auto read(std::string_view name = "n") const
    {
        return asked([&, name] { return LocalSecretStore(folder.path(), patience).read(name); });
    }
    auto write(std::string_view name = "n") const
    {
        return asked([&, name] { return LocalSecretStore(folder.path(), patience).write(name, key); });
    }
    auto remove(std::string_view name = "n") const
    {
        return asked([&, name] { return LocalSecretStore(folder.path(), patience).remove(name); });
    }
    auto place() const
    {
        return asked([&] { return LocalSecretStore(folder.path(), patience).place(); });
    }
    [[nodiscard]] bool holdsKey(const Result<std::optional<SecretKey>> &answer) const
    {
        return answer && *answer && **answer == key;
    }
};

} // namespace

TEST_CASE_METHOD(Store, "without a secret service the key is kept in a file of its owner's")
{
    CHECK_FALSE(read()->has_value());
    CHECK((place() == SecretPlace::KeyFile));
    CHECK(contents(folder.path()).empty());
    const auto before = ::umask(0);
    REQUIRE(write());
    ::umask(before);
    CHECK(holdsKey(read()));
    CHECK((place() == SecretPlace::KeyFile));
    struct stat status { };
    REQUIRE(::stat(file().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
    const auto files = contents(folder.path());
    REQUIRE(files.size() == 1);
    CHECK(files.begin()->second == keyBytes());
}

TEST_CASE_METHOD(Store, "a key file that others may read is refused")
{
    REQUIRE(write());
    for (const auto more : {std::filesystem::perms::group_read, std::filesystem::perms::others_read,
                            std::filesystem::perms::group_write}) {
        std::filesystem::permissions(file(), std::filesystem::perms::owner_read | more);
        const auto refused = read();
        REQUIRE_FALSE(refused);
        CHECK((refused.error().kind == Error::Kind::Denied));
        CHECK(refused.error().place == file().string());
    }
    std::filesystem::permissions(file(), std::filesystem::perms::owner_read);
    CHECK(holdsKey(read()));
}

TEST_CASE_METHOD(Store, "a key file of another length is refused, and never replaced")
{
    for (const std::size_t size : {0, 31, 33}) {
        writeBytes(file(), std::string(size, 'k'));
        std::filesystem::permissions(file(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        CHECK((read().error().kind == Error::Kind::Damaged));
        CHECK((write().error().kind == Error::Kind::Denied));
        CHECK(readBytes(file()).size() == size);
    }
}

TEST_CASE_METHOD(Store, "where a secret service answers it keeps the key, and no file does")
{
    FakeSecretService service;
    CHECK((place() == SecretPlace::SystemService));
    CHECK_FALSE(read()->has_value());
    REQUIRE(write());
    CHECK(holdsKey(read()));
    CHECK_FALSE(read("other")->has_value());
    CHECK((place() == SecretPlace::SystemService));
    CHECK(contents(folder.path()).empty());
    REQUIRE(service.items.size() == 1);
    CHECK(service.items[0].secret.size() == 64);
    CHECK(service.items[0].attributes.value(QStringLiteral("name")) == QStringLiteral("n"));
    CHECK(await([&] { return service.openSessions == 0; }));
}

TEST_CASE_METHOD(Store, "a key file wins over a secret service")
{
    REQUIRE(write());
    const FakeSecretService service;
    CHECK(holdsKey(read()));
    CHECK((place() == SecretPlace::KeyFile));
    CHECK(service.calls.isEmpty());
}

TEST_CASE_METHOD(Store, "a service that is locked, empty, or wants to ask first gets no new key")
{
    FakeSecretService service;
    SECTION("locked")
    {
        service.locked = true;
        CHECK((place() == SecretPlace::KeyFile));
    }
    SECTION("without a collection")
    {
        service.hasCollection = false;
        CHECK((place() == SecretPlace::KeyFile));
    }
    SECTION("asking first")
    {
        service.asksFirst = true;
    }
    REQUIRE(write());
    CHECK(readBytes(file()) == keyBytes());
    CHECK(service.items.empty());
    // Nothing that shows a window was called.
    for (const auto *member : {"Unlock", "Prompt", "CreateCollection"})
        CHECK_FALSE(service.calls.contains(QLatin1String(member)));
}

TEST_CASE_METHOD(Store, "a key that is locked away is said to be so, and isn't taken for missing")
{
    FakeSecretService service;
    REQUIRE(write());
    service.locked = true;
    CHECK((read().error().kind == Error::Kind::Denied));
    CHECK_FALSE(service.calls.contains(QStringLiteral("Unlock")));
    service.locked = false;
    CHECK(holdsKey(read()));
}

TEST_CASE_METHOD(Store, "what is no key is refused")
{
    FakeSecretService service;
    REQUIRE(write());
    for (const auto &other : {QByteArray(), QByteArray(63, '0'), QByteArray(65, '0'), QByteArray(64, 'x')}) {
        service.items[0].secret = other;
        CHECK((read().error().kind == Error::Kind::Damaged));
    }
}

TEST_CASE_METHOD(Store, "a key that was removed is in no place any more, and another one stays")
{
    CHECK(remove()); // there is none
    SECTION("in a service")
    {
        FakeSecretService service;
        REQUIRE(write());
        REQUIRE(write("other"));
        CHECK(remove());
        CHECK_FALSE(read()->has_value());
        CHECK(holdsKey(read("other")));
        CHECK(remove());
        CHECK(service.items.size() == 1);
    }
    SECTION("in a file")
    {
        REQUIRE(write());
        CHECK(remove());
        CHECK_FALSE(read()->has_value());
        CHECK(contents(folder.path()).empty());
    }
}

TEST_CASE_METHOD(Store, "a key that can't be removed is said to be there still")
{
    FakeSecretService service;
    REQUIRE(write());
    service.locked = true;
    CHECK((remove().error().kind == Error::Kind::Denied));
    service.locked = false;
    service.asksFirst = true;
    CHECK((remove().error().kind == Error::Kind::Denied));
    service.asksFirst = false;
    CHECK(holdsKey(read()));
    CHECK_FALSE(service.calls.contains(QStringLiteral("Prompt")));
}

TEST_CASE_METHOD(Store, "a service that doesn't answer isn't waited for without end")
{
    FakeSecretService service;
    REQUIRE(write());
    patience = 50ms;
    for (const auto *member : {"OpenSession", "SearchItems", "GetSecret"}) {
        service.silentAt = QLatin1String(member);
        const auto refused = read();
        INFO(member);
        REQUIRE_FALSE(refused);
        CHECK((refused.error().kind == Error::Kind::Unavailable));
    }
    service.silentAt = QStringLiteral("CreateItem");
    REQUIRE(write());
    CHECK(readBytes(file()) == keyBytes());
}

TEST_CASE("the app's store is the one of its data folder")
{
    const TemporaryFolder folder;
    const auto key = SecretKey::random().value();
    REQUIRE(platform::createSecretStore(folder.path())->write("n", key));
    CHECK(std::filesystem::exists(folder / "photos.key"));
    CHECK((platform::createSecretStore(folder.path())->place() == SecretPlace::KeyFile));
}

TEST_CASE("a process that forbade core dumps leaves none")
{
    const auto child = ::fork();
    if (child == 0) {
        rlimit limit{1, 1};
        const bool forbidden = ::prctl(PR_GET_DUMPABLE) == 1 && platform::forbidCoreDumps()
            && ::prctl(PR_GET_DUMPABLE) == 0 && ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0
            && limit.rlim_max == 0;
        ::_exit(forbidden ? 7 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 7);
}
