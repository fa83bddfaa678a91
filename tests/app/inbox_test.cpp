#include "app/inbox.h"

#include "app/screens/photo_import_model.h"
#include "photo_fixture.h"
#include "support/fake_exchange.h"

#include <QSignalSpy>

namespace afterglow::app {
namespace {

namespace fs = std::filesystem;

struct Fixture : test::PhotoFixture {
    test::FakePhotoPicker *picker = nullptr; ///< inbox's
    std::unique_ptr<Inbox> inbox = makeInbox();
    std::unique_ptr<PhotoImportModel> model = std::make_unique<PhotoImportModel>(*album, inbox.get());

    std::unique_ptr<Inbox> makeInbox()
    {
        auto made = std::make_unique<test::FakePhotoPicker>();
        picker = made.get();
        return std::make_unique<Inbox>(std::move(made), folder / kInboxFolderName);
    }

    void recordAndOpen()
    {
        record("2026-11-20T15:00");
        album->setWatched(true);
        model->setVault(vault);
    }

    [[nodiscard]] fs::path png(const char *name) const
    {
        const auto path = folder / name;
        REQUIRE(picture({}).save(QString::fromStdString(path.string())));
        return path;
    }

    [[nodiscard]] bool hasCopies() const { return fs::exists(folder / kInboxFolderName); }
};

TEST_CASE_METHOD(Fixture, "picked photos are imported, and their copies go with the import")
{
    recordAndOpen();
    REQUIRE(model->canPick());
    QSignalSpy chosen(model.get(), &PhotoImportModel::chosen);
    model->pick(2);
    CHECK(model->step() == PhotoImportModel::Picking);
    REQUIRE(picker->isOpen());
    CHECK(picker->atMost == 100);
    CHECK(picker->folder == folder / "import");
    CHECK(picker->folderMode == fs::perms::owner_all);
    const QUrl other = QUrl::fromLocalFile(QString::fromStdString(png("b.png").string()));
    CHECK_FALSE(model->choose({other}, 0)); // the picker is open
    model->dismiss();
    CHECK(model->step() == PhotoImportModel::Picking);

    picker->give({png("a.png")});
    CHECK(model->step() == PhotoImportModel::Choosing);
    CHECK(chosen.size() == 1);
    CHECK(model->count() == 1);
    CHECK(model->pose() == 2);
    CHECK(model->unsureFiles() == QStringList{"a.png"});
    CHECK(hasCopies());
    model->start();
    await([&] { return model->step() == PhotoImportModel::Finished; });
    CHECK(model->imported() == 1);
    CHECK_FALSE(hasCopies());
    CHECK(fs::exists(folder / "a.png")); // what is the patient's stays
    CHECK(journal.photos()->size() == 1);
    model->pick(0); // the next one
    CHECK(model->step() == PhotoImportModel::Picking);
    CHECK(picker->isOpen());
}

TEST_CASE_METHOD(Fixture, "who picks nothing, or gives up what was picked, leaves nothing")
{
    recordAndOpen();
    model->pick(0);
    picker->give({});
    CHECK(model->step() == PhotoImportModel::Nothing);
    CHECK(model->error().isEmpty());
    CHECK_FALSE(hasCopies());

    model->pick(0);
    picker->give({png("a.png")});
    CHECK(hasCopies());
    model->cancel();
    CHECK(model->step() == PhotoImportModel::Nothing);
    CHECK_FALSE(hasCopies());
    CHECK(journal.photos()->empty());
}

TEST_CASE_METHOD(Fixture, "an import that is cancelled leaves no copies")
{
    recordAndOpen();
    model->pick(0);
    picker->give({png("a.png")});
    model->start();
    model->cancel();
    await([&] { return model->step() == PhotoImportModel::Finished; });
    CHECK_FALSE(hasCopies());
}

TEST_CASE_METHOD(Fixture, "a picker that fails is told in calm words, once")
{
    recordAndOpen();
    const auto wordsFor = [this](Error::Kind kind) {
        model->pick(0);
        CHECK(model->error().isEmpty());
        picker->fail(kind);
        CHECK(model->step() == PhotoImportModel::Nothing);
        CHECK_FALSE(hasCopies());
        return model->error();
    };
    CHECK(wordsFor(Error::Kind::Unavailable) == "Nothing was imported: this device has no photo picker.");
    CHECK(wordsFor(Error::Kind::NoSpace)
          == "Nothing was imported: there is no space left on this device. Free some, then try again.");
    CHECK(wordsFor(Error::Kind::Io) == "Nothing was imported. Try again.");
    model->dismissError();
    CHECK(model->error().isEmpty());

    auto other = std::make_unique<test::FakePhotoPicker>();
    picker = other.get();
    Inbox blocked(std::move(other), folder / "file" / kInboxFolderName);
    test::writeBytes(folder / "file", "no folder");
    model = std::make_unique<PhotoImportModel>(*album, &blocked);
    model->setVault(vault);
    model->pick(0);
    CHECK_FALSE(picker->isOpen());
    CHECK(model->step() == PhotoImportModel::Nothing);
    CHECK(model->error() == "Nothing was imported. Try again.");
    model.reset();
}

TEST_CASE_METHOD(Fixture, "photos that come when nobody waits for them any more are removed")
{
    recordAndOpen();
    model->pick(0);
    model.reset();
    picker->give({png("a.png")});
    CHECK_FALSE(hasCopies());

    model = std::make_unique<PhotoImportModel>(*album, inbox.get());
    model->setVault(vault);
    model->pick(0);
    picker->give({png("b.png")});
    model->start();
    model.reset(); // while they are being imported
    CHECK_FALSE(hasCopies());
}

TEST_CASE_METHOD(Fixture, "a treatment that is gone by then takes the picked photos along")
{
    const auto session = record("2026-11-20T15:00");
    album->setWatched(true);
    model->setVault(vault);
    model->pick(0);
    REQUIRE(journal.remove(session.treatment.id));
    picker->give({png("a.png")});
    CHECK(model->step() == PhotoImportModel::Nothing);
    CHECK_FALSE(hasCopies());
}

TEST_CASE_METHOD(Fixture, "nothing is picked without a key or a treatment, or where there is no picker")
{
    CHECK_FALSE(PhotoImportModel(*album).canPick());
    model->pick(0);
    CHECK_FALSE(picker->isOpen());
    CHECK(model->step() == PhotoImportModel::Nothing);
}

TEST_CASE_METHOD(Fixture, "what a kill left of picked photos goes at the next start")
{
    fs::create_directory(folder / kInboxFolderName);
    test::writeBytes(folder / kInboxFolderName / "a.png", "in clear");
    model.reset();
    inbox = makeInbox();
    CHECK_FALSE(hasCopies());
}

} // namespace
} // namespace afterglow::app
