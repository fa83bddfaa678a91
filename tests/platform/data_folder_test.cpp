#include "platform/data_folder.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <optional>
#include <string>

using namespace afterglow;
namespace fs = std::filesystem;

namespace {

// NOLINTBEGIN(concurrency-mt-unsafe): nothing else runs here

/// An environment variable as a test wants it, and as it was afterwards.
class Variable {
public:
    Variable(const char *name, const char *value) : m_name(name)
    {
        if (const char *before = std::getenv(name))
            m_before = before;
        value ? setenv(name, value, 1) : unsetenv(name);
    }
    ~Variable() { m_before ? setenv(m_name, m_before->c_str(), 1) : unsetenv(m_name); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    std::optional<std::string> m_before;
};
// NOLINTEND(concurrency-mt-unsafe)

} // namespace

TEST_CASE("the data lies where the desktop wants it")
{
    const Variable home("HOME", "/home/anna");
    SECTION("by default")
    {
        const Variable data("XDG_DATA_HOME", nullptr);
        CHECK(platform::dataFolder() == fs::path("/home/anna/.local/share/afterglow"));
    }
    SECTION("elsewhere")
    {
        const Variable data("XDG_DATA_HOME", "/data/anna");
        CHECK(platform::dataFolder() == fs::path("/data/anna/afterglow"));
    }
    SECTION("a relative path doesn't count")
    {
        const Variable data("XDG_DATA_HOME", "data");
        CHECK(platform::dataFolder() == fs::path("/home/anna/.local/share/afterglow"));
    }
}

TEST_CASE("without a home there is no data folder")
{
    const Variable home("HOME", nullptr);
    const Variable data("XDG_DATA_HOME", "");
    REQUIRE_FALSE(platform::dataFolder());
    CHECK(platform::dataFolder().error().kind == Error::Kind::NotFound);
}

TEST_CASE("a new data folder is the patient's alone, and an old one stays as it is")
{
    const test::TemporaryFolder folder;
    const fs::path data = folder / "share/afterglow";
    REQUIRE(platform::createDataFolder(data));
    CHECK(fs::status(data).permissions() == fs::perms::owner_all);

    fs::permissions(data, fs::perms::owner_all | fs::perms::group_read);
    REQUIRE(platform::createDataFolder(data));
    CHECK(fs::status(data).permissions() == (fs::perms::owner_all | fs::perms::group_read));
}

TEST_CASE("a data folder that can't be made says which")
{
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "file", "");
    const Status created = platform::createDataFolder(folder / "file/afterglow");
    REQUIRE_FALSE(created);
    CHECK(created.error().place == (folder / "file/afterglow").string());
}
