#include "app/erasure.h"

#include "app/composition.h"
#include "app/error_words.h"
#include "core/journal/photo_files.h"
#include "fixture.h"
#include "support/fake_exchange.h"
#include "tests/core/vault/memory_secrets.h"

#include <QTest>

#include <cerrno>
#include <memory>
#include <set>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// The file that the system doesn't let go; empty: none.
std::string_view held; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the call below has no other way

} // namespace

/// What std::filesystem::remove_all() calls in a folder.
extern "C" int unlinkat(int folder, const char *name, int flags) noexcept
{
    if (!held.empty() && held == name) {
        errno = EACCES;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_unlinkat, folder, name, flags));
}

namespace afterglow::app {
namespace {

std::set<std::string> namesIn(const std::filesystem::path &folder)
{
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

/// A folder with one of everything, and a file of somebody else's.
struct FullFolder {
    test::TemporaryFolder folder;
    test::TemporaryFolder elsewhere;
    std::filesystem::path outbox = elsewhere / "shared";
    test::MemorySecrets secrets;

    FullFolder()
    {
        std::filesystem::create_directory(outbox);
        test::writeBytes(outbox / "photo.jpg", "x");
        for (const char *name :
             {"journal.db", "journal.db-wal", "journal.db-shm", "photos.key", "unfinished-treatment.json",
              "unfinished-treatment.json.Ab12Cd", "settings.ini", "language", "language-known", "notification-daemon",
              "armed-notifications", "other.txt"})
            test::writeBytes(folder / name, "x");
        for (const char *name : {"photos", "demo", "import"}) {
            std::filesystem::create_directory(folder / name);
            test::writeBytes(folder / name / "file", "x");
        }
        for (const char *name : {"ours", "another"})
            REQUIRE(secrets.write(name, vault::SecretKey::random().value()));
    }
};

TEST_CASE_METHOD(FullFolder, "all that the app keeps goes, and nothing of anybody else's")
{
    CHECK_FALSE(isErasing(folder.path()));
    REQUIRE(beginErasing(folder.path(), "ours"));
    CHECK(isErasing(folder.path()));
    CHECK(finishErasing(folder.path(), outbox, secrets).empty());
    CHECK_FALSE(isErasing(folder.path()));
    CHECK(namesIn(folder.path()) == std::set<std::string>{"other.txt"});
    CHECK(namesIn(elsewhere.path()).empty());
    CHECK(secrets.keys.size() == 1);
    CHECK(secrets.keys.contains("another"));
}

TEST_CASE_METHOD(FullFolder, "where there never was a photo, no key is looked for")
{
    REQUIRE(beginErasing(folder.path(), std::nullopt));
    CHECK(finishErasing(folder.path(), outbox, secrets).empty());
    CHECK(namesIn(folder.path()) == std::set<std::string>{"other.txt"});
    CHECK(secrets.keys.size() == 2);
}

TEST_CASE_METHOD(FullFolder, "a key that can't be removed is named, and keeps nothing else from going")
{
    secrets.removeError = Error{Error::Kind::Denied, "", "locked"};
    REQUIRE(beginErasing(folder.path(), "ours"));
    const auto left = finishErasing(folder.path(), outbox, secrets);
    REQUIRE(left.size() == 1);
    CHECK((left.front().what == Kept::PhotoKey));
    CHECK((left.front().error.kind == Error::Kind::Denied));
    CHECK_FALSE(isErasing(folder.path()));
    CHECK(namesIn(folder.path()) == std::set<std::string>{"other.txt"});
}

TEST_CASE_METHOD(FullFolder, "what the system doesn't let go is named, the rest goes, and another try goes on")
{
    std::filesystem::rename(folder / "photos" / "file", folder / "photos" / "held");
    held = "held";
    REQUIRE(beginErasing(folder.path(), "ours"));
    const auto left = finishErasing(folder.path(), outbox, secrets);
    REQUIRE(left.size() == 1);
    CHECK((left.front().what == Kept::Photos));
    CHECK((left.front().error.kind == Error::Kind::Denied));
    CHECK(secrets.keys.size() == 1);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"erasing", "other.txt", "photos"});
    CHECK(isErasing(folder.path()));
    held = {};
    CHECK(finishErasing(folder.path(), outbox, secrets).empty());
    CHECK(namesIn(folder.path()) == std::set<std::string>{"other.txt"});
}

TEST_CASE("what can't be begun changes nothing")
{
    const test::TemporaryFolder folder;
    const Status begun = beginErasing(folder / "gone", std::nullopt);
    REQUIRE_FALSE(begun);
    CHECK_FALSE(isErasing(folder / "gone"));
}

/// The app with a secret store in memory.
struct App {
    test::TemporaryFolder folder;
    test::TemporaryFolder cache;
    std::shared_ptr<test::MemorySecrets> secrets = std::make_shared<test::MemorySecrets>();
    std::unique_ptr<Composition> composition;

    void start()
    {
        composition.reset();
        SystemAccess system{secrets, nullptr};
        system.shareSheet = std::make_unique<test::FakeShareSheet>(cache / "shared");
        composition = std::make_unique<Composition>(folder.path(), CameraAccess{}, std::move(system));
        composition->open();
    }

    void record() const
    {
        journal::Session session;
        session.treatment.performedAt = time::parseLocalTime("2026-11-20T15:00").value();
        session.treatment.zone = composition->zone().zone();
        session.treatment.area = "face";
        session.treatment.plan = "standard-microneedling";
        session.treatment.planVersion = 0;
        REQUIRE(composition->journal()->record(session));
    }

    /// So that there is a key.
    void openVault() const
    {
        composition->photos()->openVault();
        REQUIRE(QTest::qWaitFor([&] { return composition->photos()->vault() != nullptr; }));
    }

    [[nodiscard]] bool isNew() const
    {
        return composition->model().state() == AppModel::Ready && composition->model().isIntroducing()
            && composition->journal()->sessions().value().empty();
    }

    [[nodiscard]] bool becomesNew() const
    {
        return QTest::qWaitFor([&] { return composition->journal() != nullptr && isNew(); });
    }
};

TEST_CASE_METHOD(App, "after everything was erased the app is as at its first start")
{
    start();
    record();
    openVault();
    composition->settings().setIntroduced(true);
    composition->settings().setTheme(Settings::Dark);
    test::writeBytes(folder / "unfinished-treatment.json", "{}");
    std::filesystem::create_directory(folder / "photos");
    test::writeBytes(folder / "photos" / std::string(32, 'a'), "sealed");
    REQUIRE(secrets->keys.size() == 1);
    // Handed to another app a moment ago, and picked to be imported.
    for (const auto &file : {cache / "shared" / "photo.jpg", folder / "import" / "photo.jpg"}) {
        std::filesystem::create_directory(file.parent_path());
        test::writeBytes(file, "in clear");
    }

    composition->model().erase()->erase(QStringLiteral("Erase "));
    REQUIRE(becomesNew());
    CHECK(namesIn(cache.path()).empty());
    CHECK(secrets->keys.empty());
    CHECK_FALSE(composition->appearance().isDark());
    CHECK(composition->model().notice().isEmpty());
    CHECK_FALSE(composition->hasReminders());
    composition.reset();
    CHECK(namesIn(folder.path()) == std::set<std::string>{"journal.db"});
    CHECK(test::readBytes(folder / "journal.db").find("2026-11-20T15:00") == std::string::npos);
}

TEST_CASE_METHOD(App, "another word erases nothing")
{
    start();
    record();
    for (const char *word : {"", "eras", "erase everything", "no"})
        composition->model().erase()->erase(QString::fromLatin1(word));
    QCoreApplication::processEvents();
    CHECK(composition->model().state() == AppModel::Ready);
    CHECK(composition->journal()->sessions()->size() == 1);
    CHECK_FALSE(isErasing(folder.path()));
}

TEST_CASE_METHOD(App, "a kill while everything is being erased doesn't stop it")
{
    start();
    record();
    openVault();
    REQUIRE(beginErasing(folder.path(), secrets->keys.begin()->first));
    start();
    CHECK(composition->journal() == nullptr);
    CHECK(composition->model().state() == AppModel::Erasing);
    REQUIRE(becomesNew());
    CHECK(secrets->keys.empty());
    CHECK_FALSE(isErasing(folder.path()));
}

TEST_CASE_METHOD(App, "a key that is left is said at the first start")
{
    start();
    openVault();
    secrets->removeError = Error{Error::Kind::Unavailable, "", "silent"};
    composition->model().erase()->erase(QStringLiteral("erase"));
    REQUIRE(becomesNew());
    CHECK(composition->model().notice() == "The key of your photos is still here. It opens nothing any more.");
    composition->model().dismissNotice();
    CHECK(composition->model().notice().isEmpty());
}

TEST_CASE_METHOD(App, "what stayed is said, and trying again goes on")
{
    start();
    record();
    std::filesystem::create_directory(folder / "photos");
    test::writeBytes(folder / "photos" / "held", "sealed");
    held = "held";
    composition->model().erase()->erase(QStringLiteral("erase"));
    REQUIRE(QTest::qWaitFor([&] { return composition->model().state() == AppModel::Failed; }));
    CHECK(composition->model().errorTitle() == "Not everything could be erased");
    CHECK(composition->model().errorText() == "Photos are still here.");
    CHECK(composition->model().canRetry());
    CHECK(composition->journal() == nullptr);
    held = {};
    composition->model().retry();
    REQUIRE(becomesNew());
    CHECK_FALSE(std::filesystem::exists(folder / "photos"));
}

TEST_CASE_METHOD(App, "where erasing can't begin, the words say that nothing was erased")
{
    start();
    record();
    // Where the note is to be written lies a folder.
    std::filesystem::create_directory(folder / ".erasing.part");
    test::writeBytes(folder / ".erasing.part" / "file", "x");
    composition->model().erase()->erase(QStringLiteral("erase"));
    CHECK(composition->model().erase()->error().startsWith("Nothing was erased"));
    CHECK(composition->model().state() == AppModel::Ready);
    CHECK(composition->journal()->sessions()->size() == 1);
}

TEST_CASE_METHOD(App, "a damaged journal can be erased, one that only this app can't read is kept")
{
    test::writeBytes(folder / "journal.db", std::string(8192, 'x'));
    std::filesystem::create_directory(folder / "photos");
    start();
    REQUIRE(composition->model().state() == AppModel::Failed);
    CHECK(composition->model().isLost());

    // Where the note is to be written lies a folder.
    std::filesystem::create_directory(folder / ".erasing.part");
    test::writeBytes(folder / ".erasing.part" / "file", "x");
    composition->model().erase()->erase(QStringLiteral("erase"));
    CHECK(composition->model().erase()->error().startsWith("Nothing was erased"));
    CHECK(composition->model().isLost());
    std::filesystem::remove_all(folder / ".erasing.part");

    composition->model().erase()->erase(QStringLiteral("erase"));
    REQUIRE(becomesNew());
    CHECK_FALSE(composition->model().isLost());
    CHECK_FALSE(std::filesystem::exists(folder / "photos"));

    CHECK_FALSE(openingWords({Error::Kind::NewerVersion, {}, {}}).lost);
    CHECK_FALSE(openingWords({Error::Kind::Denied, {}, {}}).lost);
}

TEST_CASE("what is left is named in words")
{
    const ErrorWords words = leftoverWords({{Kept::Photos, {}}, {Kept::Journal, {}}});
    CHECK(words.title == "Not everything could be erased");
    CHECK(words.text == "Photos are still here.\nYour journal is still here.");
    CHECK(words.retry);
}

} // namespace
} // namespace afterglow::app
