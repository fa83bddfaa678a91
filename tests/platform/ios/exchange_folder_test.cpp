// What the app hands out and takes in, in the folders that the phone protects: the app's side with the phone's.
#include "app/inbox.h"
#include "app/outbox.h"
#include "fake_files.h"
#include "support/temporary_folder.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>

using namespace afterglow;
using test::FakeFiles;
using Classes = std::map<std::filesystem::path, std::string>;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}

namespace {

/// Brings one photo, where the folder is protected by then.
class Picker final : public platform::PhotoPicker {
public:
    void pick(int /*most*/, const std::filesystem::path &folder, Picked picked) override
    {
        classWhenPicked = FakeFiles::files().classes[folder];
        test::writeBytes(folder / "photo.jpeg", "a photo");
        picked(std::vector{folder / "photo.jpeg"});
    }

    std::string classWhenPicked;
};

class Sheet final : public platform::ShareSheet {
public:
    explicit Sheet(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    void shareText(const std::string & /*text*/, Shared shared) override { shared({}); }
    void shareFile(const std::filesystem::path & /*file*/, const std::string & /*mimeType*/, Shared shared) override
    {
        shared({});
    }
    [[nodiscard]] std::filesystem::path folder() const override { return m_folder; }

private:
    std::filesystem::path m_folder;
};

} // namespace

TEST_CASE("picked photos lie in a folder that is protected before they come, each time that they are picked")
{
    const test::TemporaryFolder data;
    const auto folder = data.path() / app::kInboxFolderName;
    auto owned = std::make_unique<Picker>();
    Picker &picker = *owned;
    app::Inbox inbox(std::move(owned), folder);
    QObject receiver;
    for (int time = 0; time < 2; ++time) {
        FakeFiles::files() = {};
        std::size_t picked = 0;
        inbox.pick(&receiver, [&](const auto &photos) { picked = (*photos)->files().size(); });
        CHECK(picked == 1);
        CHECK(picker.classWhenPicked == "NSFileProtectionCompleteUnlessOpen");
        CHECK(FakeFiles::files().leftOutOfBackups.contains(folder));
        CHECK_FALSE(std::filesystem::exists(folder)); // imported
    }
}

TEST_CASE("a folder that can't be protected takes no photo")
{
    const test::TemporaryFolder data;
    FakeFiles::files() = {};
    FakeFiles::files().refuses = true;
    app::Inbox inbox(std::make_unique<Picker>(), data.path() / app::kInboxFolderName);
    QObject receiver;
    std::optional<Error> problem;
    inbox.pick(&receiver, [&](const auto &photos) { problem = photos.error(); });
    REQUIRE(problem);
    CHECK(problem->kind == Error::Kind::Io);
}

TEST_CASE("what is shared is written into a protected folder")
{
    const test::TemporaryFolder temporary;
    const auto folder = temporary.path() / "share";
    FakeFiles::files() = {};
    app::Outbox outbox(std::make_unique<Sheet>(folder));
    QObject receiver;
    std::string classWhenWritten;
    outbox.share(
        QStringLiteral("course.webp"), "image/webp", &receiver,
        [&](const std::filesystem::path &file, const app::Outbox::Done &written) {
            classWhenWritten = FakeFiles::files().classes[file.parent_path()];
            written({});
        },
        [](const Status &status) { CHECK(status); });
    CHECK(classWhenWritten == "NSFileProtectionCompleteUnlessOpen");
}
