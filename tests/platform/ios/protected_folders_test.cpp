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

TEST_CASE("files on their way in or out are in no backup and can't be opened while the phone is locked, anew with each "
          "folder")
{
    Files phone;
    const auto data = phone.folder.path() / "afterglow";
    const auto inbox = data / "import";
    REQUIRE(platform::createDataFolder(data));
    REQUIRE(platform::createExchangeFolder(inbox));
    std::filesystem::remove(inbox);
    phone.files = {};

    REQUIRE(platform::createExchangeFolder(inbox));

    CHECK(phone.files.classes
          == std::map<std::filesystem::path, std::string>{{inbox, "NSFileProtectionCompleteUnlessOpen"}});
    CHECK(phone.files.leftOutOfBackups == std::set<std::filesystem::path>{inbox});
    CHECK(modeOf(inbox) == 0700);
}

TEST_CASE("the journal and the photos are in the phone's own backups")
{
    Files phone;
    const auto data = phone.folder.path() / "afterglow";
    REQUIRE(platform::createDataFolder(data));
    REQUIRE(platform::protectPhotoFolder(data / "photos"));
    CHECK(phone.files.leftOutOfBackups.empty());
}

TEST_CASE("a folder that backups can't leave out is an error that names it")
{
    Files phone;
    phone.files.keepsInBackups = true;

    const auto made = platform::createExchangeFolder(phone.folder.path() / "import");

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::Io);
    CHECK(made.error().place == phone.folder.path() / "import");
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
