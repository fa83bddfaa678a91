#include "core/vault/photo_folder.h"
#include "support/temporary_folder.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <set>
#include <string>
#include <sys/stat.h>

using namespace afterglow;
using namespace afterglow::test;
using vault::Bytes;
using vault::PhotoFolder;

namespace {

const std::string kA(32, 'a');
const std::string kB(32, 'b');
const std::string kC(32, 'c');
const time::Instant kNow{std::chrono::seconds{1'800'000'000}};

struct Fixture {
    TemporaryFolder temporary;
    PhotoFolder folder{temporary / "photos"};

    [[nodiscard]] std::filesystem::path file(const std::string &name) const { return folder.path() / name; }
    void age(const std::string &name, std::chrono::seconds ago) const
    {
        const auto at = (kNow - ago).time_since_epoch().count();
        const std::array<timespec, 2> times{timespec{at, 0}, timespec{at, 0}};
        REQUIRE(::utimensat(AT_FDCWD, file(name).c_str(), times.data(), 0) == 0);
    }
    [[nodiscard]] std::set<std::string> names() const
    {
        std::set<std::string> names;
        for (const auto &[name, bytes] : contents(folder.path()))
            names.insert(name);
        return names;
    }
};

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat status { };
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

} // namespace

TEST_CASE_METHOD(Fixture, "a photo file is its owner's alone, and leaves no temporary name behind")
{
    const auto before = ::umask(0);
    const auto written = folder.write(kA, Bytes{1, 2, 3});
    ::umask(before);
    REQUIRE(written);
    CHECK((folder.read(kA).value() == Bytes{1, 2, 3}));
    CHECK(folder.contains(kA));
    CHECK(modeOf(folder.path()) == 0700);
    CHECK(modeOf(file(kA)) == 0600);
    CHECK((names() == std::set{kA}));
}

TEST_CASE_METHOD(Fixture, "an interrupted write of the same photo is written over")
{
    REQUIRE(folder.write(kA, Bytes{1}));
    writeBytes(file("." + kB + ".part"), std::string(100, 'x'));
    REQUIRE(folder.write(kB, Bytes{2}));
    CHECK((folder.read(kB).value() == Bytes{2}));
    CHECK((names() == std::set{kA, kB}));
}

TEST_CASE_METHOD(Fixture, "what can't be written is said, and leaves nothing")
{
    writeBytes(folder.path(), "a file in the folder's place");
    CHECK_FALSE(folder.write(kA, Bytes{1}));
    std::filesystem::remove(folder.path());
    // The name is taken by a folder.
    std::filesystem::create_directories(file(kA) / "x");
    const auto refused = folder.write(kA, Bytes{1});
    REQUIRE_FALSE(refused);
    CHECK((refused.error().kind == Error::Kind::Io));
    CHECK(refused.error().place == file(kA).string());
    CHECK_FALSE(std::filesystem::exists(file("." + kA + ".part")));
    CHECK((folder.read(kA).error().kind == Error::Kind::Damaged));
}

TEST_CASE_METHOD(Fixture, "a missing file, one that is too large, and a pipe are no photos")
{
    CHECK((folder.read(kA).error().kind == Error::Kind::NotFound));
    CHECK_FALSE(folder.contains(kA));
    REQUIRE(folder.write(kA, Bytes{1}));
    std::filesystem::resize_file(file(kA), vault::kLargestFile + 1);
    CHECK((folder.read(kA).error().kind == Error::Kind::Damaged));
    REQUIRE(::mkfifo(file(kB).c_str(), 0600) == 0);
    CHECK((folder.read(kB).error().kind == Error::Kind::Damaged));
}

TEST_CASE_METHOD(Fixture, "removing is done once, and again without harm")
{
    REQUIRE(folder.write(kA, Bytes{1}));
    REQUIRE(folder.remove(kA));
    CHECK_FALSE(folder.contains(kA));
    CHECK(folder.remove(kA));
    CHECK((folder.remove("../" + kA).error().kind == Error::Kind::BadInput));
}

TEST_CASE_METHOD(Fixture, "the folder lists its photos, and none before there is a folder")
{
    CHECK(folder.ids()->empty());
    CHECK(folder.sweep({}, kNow) == 0);
    REQUIRE(folder.write(kB, Bytes{1}));
    REQUIRE(folder.write(kA, Bytes{1}));
    writeBytes(file("notes.txt"), "x");
    CHECK((folder.ids().value() == std::vector{kA, kB}));
}

TEST_CASE_METHOD(Fixture, "a sweep takes what has no row and is older than an hour, and nothing else")
{
    using namespace std::chrono_literals;
    for (const auto &id : {kA, kB, kC})
        REQUIRE(folder.write(id, Bytes{1}));
    const auto oldPart = "." + kA + ".part";
    const auto newPart = "." + kB + ".part";
    const std::set<std::string> others{"notes.txt", ".hidden", ".x.part", kA + ".jpg", std::string(31, 'a')};
    for (const auto &name : {oldPart, newPart})
        writeBytes(file(name), "x");
    for (const auto &name : others)
        writeBytes(file(name), "x");
    for (const auto &name : names())
        age(name, 48h);
    age(kC, 1h - 1s);
    age(newPart, 1h - 1s);

    CHECK(folder.sweep({kA}, kNow) == 2);
    auto left = others;
    left.insert({kA, kC, newPart});
    CHECK((names() == left));

    CHECK(folder.sweep({kA}, kNow + 1s) == 2);
    left.erase(kC);
    left.erase(newPart);
    CHECK((names() == left));
}
