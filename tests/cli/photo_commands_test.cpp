#include "support/plain_pictures.h"
#include "support/temporary_folder.h"
#include "tests/cli/refused.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <QImage>

#include <algorithm>
#include <cstdlib>

using namespace afterglow::test;
using Json = nlohmann::json;

namespace {

/// A shell of its own: no session bus, and temporary files that are looked through at the end.
struct Shell {
    Shell()
    {
        for (const auto *name : {"tmp", "cache"})
            std::filesystem::create_directory(own / name);
        ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus", 1);
        ::setenv("XDG_CACHE_HOME", (own / "cache").c_str(), 1);
        ::setenv("TMPDIR", (own / "tmp").c_str(), 1);
        const auto outcome =
            call({"session", "add", "--at", "2026-11-20T15:00", "--zone", "Europe/Berlin", "--area", "face"});
        REQUIRE(outcome.status == 0);
        session = outcome.out.substr(0, outcome.out.size() - 1);
    }
    ~Shell()
    {
        ::unsetenv("TMPDIR");
        CHECK(plainPictures(own.path(), {"K4narienvogel"}).empty());
    }
    Shell(const Shell &) = delete;
    Shell &operator=(const Shell &) = delete;

    [[nodiscard]] Outcome call(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--data", (own / "data").string()});
        return run(AFTERGLOW_CLI, std::move(arguments));
    }
    [[nodiscard]] Outcome import(std::vector<std::string> files, const std::string &day = "2026-11-21") const
    {
        files.insert(files.begin(), {"photo", "import"});
        files.insert(files.end(), {"--session", session, "--pose", "front", "--taken", day + "T08:00:00Z"});
        return call(std::move(files));
    }
    /// The id of a picture that is imported.
    [[nodiscard]] std::string imported(const std::string &file, const std::string &day = "2026-11-21") const
    {
        const auto outcome = import({file}, day);
        INFO(outcome.err);
        REQUIRE(outcome.status == 0);
        REQUIRE(outcome.out.size() == 33);
        return outcome.out.substr(0, 32);
    }
    [[nodiscard]] Json list(std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.begin(), {"photo", "list", "--format", "json"});
        return Json::parse(call(std::move(arguments)).out).at("photos");
    }
    /// A picture file with a canary in its metadata.
    [[nodiscard]] std::string picture(const std::string &name, int seed) const
    {
        QImage picture(300, 400, QImage::Format_RGB32);
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 300; ++x)
                picture.setPixel(x, y, qRgb((x + seed * 40) % 256, y % 256, seed * 50 % 256));
        picture.setText("Comment", "K4narienvogel");
        REQUIRE(picture.save(QString::fromStdString((outside / name).string())));
        return (outside / name).string();
    }

    TemporaryFolder outside;
    TemporaryFolder own;
    std::string session;
};

std::string headOf(const std::filesystem::path &file)
{
    return readBytes(file).substr(0, 4);
}

} // namespace

TEST_CASE("photo import prints an id a line; a bad file has its own line and doesn't keep the others")
{
    const Shell shell;
    const auto letter = shell.outside / "letter.jpg";
    writeBytes(letter, "Dear");
    const auto a = shell.picture("a.jpg", 1);
    const auto outcome = shell.import({a, letter.string(), shell.picture("b.png", 2), a, "/nowhere/c.jpg"});
    CHECK(outcome.status == 1);
    REQUIRE(outcome.out.size() == 2 * 33);
    const auto photos = shell.list();
    REQUIRE(photos.size() == 2);
    std::string expected = letter.string() + ": this is no picture\n";
    CHECK(outcome.err.starts_with(expected));
    CHECK(outcome.err.find(a + ": the same picture is there already") != std::string::npos);
    CHECK(outcome.err.ends_with("/nowhere/c.jpg: there is no such file\n"));
    CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 3);
    CHECK(photos[0].at("session") == shell.session);
    CHECK(photos[0].at("pose") == "front");
    CHECK(photos[0].at("day") == 1);
    CHECK(photos[0].at("taken") == "2026-11-21T08:00:00Z");
    CHECK(photos[0].at("width") == 300);
    CHECK(photos[0].at("camera").is_null());
    CHECK(shell.list({"--pose", "left"}).empty());

    const auto again = shell.import({a});
    CHECK(again.status == 1);
    CHECK(again.out.empty());
}

TEST_CASE("photo import refuses a session and a pose that aren't there, before any file is read")
{
    const Shell shell;
    const auto file = shell.picture("a.jpg", 1);
    checkRefused(shell.call({"photo", "import", file, "--session", "nobody", "--pose", "front"}), 2,
                 "--session: no session");
    checkRefused(shell.call({"photo", "import", file, "--session", shell.session, "--pose", "nose"}), 2,
                 "--pose: expected one of front, left, right, close-up");
    checkRefused(shell.call({"photo", "import", file, "--session", shell.session}), 2, "--pose: is missing");
    checkRefused(shell.call({"photo", "import", "--session", shell.session, "--pose", "front"}), 2, "Usage:");
    CHECK(shell.list().empty());
}

TEST_CASE("photo export writes a picture without metadata, and over another file only with --force")
{
    const Shell shell;
    const auto id = shell.imported(shell.picture("a.jpg", 1));
    const auto jpeg = shell.outside / "out.jpg";
    const auto png = shell.outside / "out.PNG";
    CHECK(shell.call({"photo", "export", id, "--out", jpeg.string()}).status == 0);
    CHECK(shell.call({"photo", "export", id, "--out", png.string()}).status == 0);
    CHECK(headOf(jpeg).starts_with("\xFF\xD8\xFF"));
    CHECK(headOf(png) == "\x89PNG");
    CHECK(QImage(QString::fromStdString(jpeg.string())).size() == QSize(300, 400));
    for (const auto &file : {jpeg, png})
        CHECK(readBytes(file).find("K4narienvogel") == std::string::npos);

    writeBytes(jpeg, "mine");
    checkRefused(shell.call({"photo", "export", id, "--out", jpeg.string()}), 2,
                 "there is a file of this name already");
    CHECK(readBytes(jpeg) == "mine");
    CHECK(shell.call({"photo", "export", id, "--out", jpeg.string(), "--force"}).status == 0);
    CHECK(headOf(jpeg).starts_with("\xFF\xD8\xFF"));

    checkRefused(shell.call({"photo", "export", id, "--out", (shell.outside / "out.gif").string()}), 2,
                 "--out: expected");
    checkRefused(shell.call({"photo", "export", std::string(32, '0'), "--out", (shell.outside / "x.jpg").string()}), 2,
                 std::string(32, '0'));
    CHECK_FALSE(std::filesystem::exists(shell.outside / "x.jpg"));
}

TEST_CASE("photo compare puts two photos side by side")
{
    const Shell shell;
    const auto first = shell.imported(shell.picture("a.jpg", 1));
    const auto second = shell.imported(shell.picture("b.jpg", 2), "2026-11-23");
    const auto out = shell.outside / "comparison.png";
    const auto outcome = shell.call({"photo", "compare", first, second, "--out", out.string()});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    const QImage page(QString::fromStdString(out.string()));
    CHECK(page.width() > 600);
    CHECK(page.height() > 400);
    checkRefused(shell.call({"photo", "compare", first, "--out", out.string()}), 2, "an argument is missing");
}

TEST_CASE("photo quality measures a file, and says of another one that it is no picture")
{
    const Shell shell;
    const auto outcome = shell.call({"photo", "quality", shell.picture("a.jpg", 1), "--format", "json"});
    REQUIRE(outcome.status == 0);
    const auto quality = Json::parse(outcome.out);
    CHECK(quality.at("width") == 300);
    CHECK((quality.at("light") == "good" || quality.at("light") == "uneven" || quality.at("light") == "too-dark"));
    CHECK(quality.at("evenness").is_number());
    writeBytes(shell.outside / "letter", "Dear");
    checkRefused(shell.call({"photo", "quality", (shell.outside / "letter").string()}), 2,
                 "letter: this is no picture");
}

TEST_CASE("photo delete removes the row and the file")
{
    const Shell shell;
    const auto id = shell.imported(shell.picture("a.jpg", 1));
    CHECK(std::filesystem::exists(shell.own / "data/photos" / id));
    CHECK(shell.call({"photo", "delete", id}).status == 0);
    CHECK(shell.list().empty());
    CHECK_FALSE(std::filesystem::exists(shell.own / "data/photos" / id));
    checkRefused(shell.call({"photo", "delete", id}), 2, id);
    CHECK(shell.imported(shell.picture("a.jpg", 1)) != id); // the same picture may come back
}

TEST_CASE("without the key the photos stay closed, and no other key is made")
{
    const Shell shell;
    const auto id = shell.imported(shell.picture("a.jpg", 1));
    REQUIRE(std::filesystem::remove(shell.own / "data/photos.key"));
    checkRefused(shell.call({"photo", "export", id, "--out", (shell.outside / "x.jpg").string()}), 1, "key");
    CHECK(shell.list().size() == 1);
    CHECK_FALSE(std::filesystem::exists(shell.own / "data/photos.key"));
}
