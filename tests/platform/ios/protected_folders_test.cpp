#include "fake_files.h"
#include "platform/data_folder.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace afterglow;
using test::FakeFiles;

namespace {

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat status { };
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

struct Files {
    Files() { files = {}; }

    FakeFiles &files = FakeFiles::files();
    test::TemporaryFolder folder;
};

} // namespace

TEST_CASE("the journal's folder is readable from the first unlocking on: reminders are planned in the background")
{
    Files phone;
    const auto data = phone.folder.path() / "Application Support/afterglow";

    REQUIRE(platform::createDataFolder(data));

    CHECK(phone.files.classes.at(data) == "NSFileProtectionCompleteUntilFirstUserAuthentication");
    CHECK(modeOf(data) == 0700);
}

TEST_CASE("the photos' folder is closed whenever the phone is locked, one that is there already too")
{
    Files phone;
    const auto photos = phone.folder.path() / "photos";
    SECTION("new") { }
    SECTION("there")
    {
        std::filesystem::create_directory(photos);
    }

    REQUIRE(platform::protectPhotoFolder(photos));

    CHECK(phone.files.classes.at(photos) == "NSFileProtectionComplete");
    CHECK(std::filesystem::is_directory(photos));
}

TEST_CASE("a class that the system refuses is an error that names the folder")
{
    Files phone;
    phone.files.refuses = true;

    const auto made = platform::createDataFolder(phone.folder.path() / "afterglow");

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::Io);
    CHECK(made.error().place == phone.folder.path() / "afterglow");
}

TEST_CASE("the data lies in the app's own folder, which nobody browses")
{
    const Files phone;
    const auto folder = platform::dataFolder();
    REQUIRE(folder);
    CHECK(folder->is_absolute());
    CHECK(folder->filename() == "afterglow");
    CHECK(folder->parent_path().filename().string().starts_with("Application"));
}
