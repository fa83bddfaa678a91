#include "await.h"
#include "platform/linux/alarm.h"
#include "platform/linux/local_system_time.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileSystemWatcher>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <vector>

#include <unistd.h>

using namespace afterglow;
using namespace std::chrono_literals;
using platform::Alarm;
using test::await;

namespace {

time::Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

struct Heard {
    explicit Heard(const Alarm &alarm)
    {
        QObject::connect(&alarm, &Alarm::fired, [this] { ++fired; });
        QObject::connect(&alarm, &Alarm::clockChanged, [this] { ++clockChanged; });
    }
    int fired = 0;
    int clockChanged = 0;
};

/// Answers in the kernel's place with these errors, then lets it speak itself. With a changed clock it drops, as the kernel
/// does, what has expired.
Alarm::Read failing(std::vector<int> errors)
{
    return [errors = std::move(errors), next = std::size_t{0}](int fd, void *buffer, std::size_t size) mutable {
        if (next == errors.size())
            return ::read(fd, buffer, size);
        if (errors[next] == ECANCELED)
            CHECK(::read(fd, buffer, size) > 0);
        errno = errors[next++];
        return ssize_t{-1};
    };
}

} // namespace

TEST_CASE("an alarm comes at its instant, once")
{
    Alarm alarm(nullptr);
    const Heard heard(alarm);
    const time::Instant deadline = now() + 1s;
    REQUIRE(alarm.arm(deadline));
    REQUIRE(await([&] { return heard.fired > 0; }));
    CHECK(now() >= deadline);

    Alarm later(nullptr);
    const Heard laterHeard(later);
    REQUIRE(later.arm(now()));
    REQUIRE(await([&] { return laterHeard.fired > 0; }));
    CHECK(heard.fired == 1);
    CHECK(heard.clockChanged == 0);
}

TEST_CASE("an alarm for an instant that has passed comes at once")
{
    Alarm alarm(nullptr);
    const Heard heard(alarm);
    SECTION("a while ago")
    {
        REQUIRE(alarm.arm(now() - 1h));
    }
    SECTION("at the clock's zero")
    {
        REQUIRE(alarm.arm(time::Instant{}));
    }
    SECTION("before it")
    {
        REQUIRE(alarm.arm(time::Instant{-1h}));
    }
    CHECK(await([&] { return heard.fired == 1; }));
}

TEST_CASE("a new deadline takes the place of the one before")
{
    Alarm alarm(nullptr);
    const Heard heard(alarm);
    REQUIRE(alarm.arm(now() - 1h));
    SECTION("a later one")
    {
        REQUIRE(alarm.arm(now() + 1h));
    }
    SECTION("none")
    {
        REQUIRE(alarm.arm(std::nullopt));
    }

    Alarm other(nullptr);
    const Heard otherHeard(other);
    REQUIRE(other.arm(now()));
    REQUIRE(await([&] { return otherHeard.fired == 1; }));
    CHECK(heard.fired == 0);
}

TEST_CASE("a clock that was set is noticed, and the deadline stands")
{
    Alarm alarm(nullptr, failing({ECANCELED}));
    const Heard heard(alarm);
    REQUIRE(alarm.arm(now() - 1h));
    REQUIRE(await([&] { return heard.clockChanged == 1; }));
    CHECK(heard.fired == 0);
    REQUIRE(await([&] { return heard.fired == 1; }));
    CHECK(heard.clockChanged == 1);
}

TEST_CASE("an interrupted read is done again, and one that finds nothing is no alarm")
{
    Alarm alarm(nullptr, failing({EINTR, EAGAIN, EINTR}));
    const Heard heard(alarm);
    REQUIRE(alarm.arm(now() - 1h));
    REQUIRE(await([&] { return heard.fired == 1; }));
    CHECK(heard.clockChanged == 0);
}

TEST_CASE("a process without a descriptor left says that it has no alarm")
{
    std::vector<int> taken;
    for (int fd = dup(0); fd >= 0; fd = dup(0))
        taken.push_back(fd);
    Alarm alarm(nullptr);
    for (const int fd : taken)
        close(fd);
    const Status armed = alarm.arm(now());
    REQUIRE_FALSE(armed);
    CHECK(armed.error().kind == Error::Kind::Io);
}

TEST_CASE("a zone that was changed is noticed")
{
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "Berlin", "zone of Berlin");
    test::writeBytes(folder / "Tokyo", "zone of Tokyo");
    std::filesystem::create_directory(folder / "etc");
    const auto localtime = folder / "etc/localtime";
    std::filesystem::create_symlink(folder / "Berlin", localtime);

    platform::LocalSystemTime time(localtime);
    int changed = 0;
    QObject::connect(&time, &platform::SystemTime::zoneChanged, [&] { ++changed; });

    SECTION("another link in its place, as the system does it")
    {
        std::filesystem::create_symlink(folder / "Tokyo", folder / "etc/new");
        std::filesystem::rename(folder / "etc/new", localtime);
        REQUIRE(await([&] { return changed == 1; }));

        // then the file that it names now is the one that counts
        test::writeBytes(folder / "Tokyo", "zone of Tokyo, with summer time");
        REQUIRE(await([&] { return changed >= 2; }));

        const int before = changed;
        std::filesystem::remove(localtime);
        REQUIRE(await([&] { return changed == before + 1; }));
        std::filesystem::create_symlink(folder / "Berlin", localtime);
        REQUIRE(await([&] { return changed == before + 2; }));
    }
    SECTION("other rules in the same file")
    {
        test::writeBytes(folder / "Berlin", "zone of Berlin, without summer time");
        REQUIRE(await([&] { return changed > 0; }));
    }
    SECTION("but not any other file beside it")
    {
        bool heard = false;
        QFileSystemWatcher other({QString::fromStdString((folder / "etc").string())});
        QObject::connect(&other, &QFileSystemWatcher::directoryChanged, [&] { heard = true; });
        test::writeBytes(folder / "etc/hostname", "phone");
        REQUIRE(await([&] { return heard; }));
        QCoreApplication::processEvents();
        CHECK(changed == 0);
        std::filesystem::create_symlink(folder / "Tokyo", folder / "etc/new");
        std::filesystem::rename(folder / "etc/new", localtime);
        CHECK(await([&] { return changed == 1; }));
    }
}

TEST_CASE("a machine without a zone file is watched as well")
{
    const test::TemporaryFolder folder;
    platform::LocalSystemTime time(folder / "localtime");
    int changed = 0;
    QObject::connect(&time, &platform::SystemTime::zoneChanged, [&] { ++changed; });
    test::writeBytes(folder / "localtime", "zone");
    CHECK(await([&] { return changed > 0; }));
}

TEST_CASE("the system's time passes on that the clock was set")
{
    const test::TemporaryFolder folder;
    platform::LocalSystemTime time(folder / "localtime");
    int changed = 0;
    QObject::connect(&time, &platform::SystemTime::clockChanged, [&] { ++changed; });
    emit time.findChild<Alarm *>()->clockChanged();
    CHECK(changed == 1);
}
