#include "app/screens/photo_import_model.h"

#include "photo_fixture.h"

#include <QUrl>

namespace afterglow::app {
namespace {

struct Fixture : test::PhotoFixture {
    std::unique_ptr<PhotoImportModel> model = std::make_unique<PhotoImportModel>(*album);

    /// A PNG of a face: it says nothing of its date.
    [[nodiscard]] QUrl png(const char *name, std::uint32_t seed)
    {
        test::Face face;
        face.noise = 0.01;
        face.seed = seed;
        const auto path = folder / name;
        REQUIRE(picture(face).save(QString::fromStdString(path.string())));
        return QUrl::fromLocalFile(QString::fromStdString(path.string()));
    }

    [[nodiscard]] QUrl text(const char *name)
    {
        test::writeBytes(folder / name, "not a picture");
        return QUrl::fromLocalFile(QString::fromStdString((folder / name).string()));
    }
};

TEST_CASE_METHOD(Fixture,
                 "files are imported with session, pose and the date that was asked for; a bad one has its reason")
{
    record("2026-10-16T15:00");
    const auto session = record("2026-11-20T15:00");
    album->setWatched(true);
    model->setVault(vault);
    REQUIRE(model->choose({png("a.png", 1), text("notes.txt"), png("b.png", 2)}, 2));
    CHECK(model->step() == PhotoImportModel::Choosing);
    CHECK(model->count() == 3);
    CHECK(model->sessions()
          == QStringList{"Face · session 2, 20\u00a0Nov\u00a02026", "Face · session 1, 16\u00a0Oct\u00a02026"});
    CHECK(model->pose() == 2);
    CHECK(model->unsureFiles() == QStringList{"a.png", "b.png"});
    model->setUnsureDate(0, "2026-11-21");
    CHECK(model->unsureDate(0) == "2026-11-21");
    model->setUnsureDate(1, "2026-11-22");

    model->start();
    CHECK(model->step() == PhotoImportModel::Running);
    await([&] { return model->step() == PhotoImportModel::Finished; });
    CHECK(model->imported() == 2);
    CHECK(model->refusals() == QStringList{"notes.txt can't be read as a picture"});
    CHECK(model->done() == 3);
    const auto photos = journal.photos().value();
    REQUIRE(photos.size() == 2);
    CHECK(photos[0].session == session.treatment.id);
    CHECK(photos[0].pose == "right");
    CHECK(photos[0].day == 1);
    CHECK(photos[1].day == 2);

    model->dismiss();
    REQUIRE(model->choose({png("a.png", 1)}, 0));
    model->start();
    await([&] { return model->step() == PhotoImportModel::Finished; });
    CHECK(model->refusals() == QStringList{"a.png is in your journal already"});
}

TEST_CASE_METHOD(Fixture, "nothing is chosen without a key, a treatment or a file")
{
    album->setWatched(true);
    model->setVault(vault);
    CHECK_FALSE(model->choose({png("a.png", 1)}, 0)); // no treatment
    record("2026-11-20T15:00");
    CHECK_FALSE(model->choose({}, 0));
    CHECK_FALSE(model->choose({QUrl("https://example.org/a.png")}, 0));
    model->setVault(nullptr);
    CHECK_FALSE(model->choose({png("a.png", 1)}, 0));
    CHECK(model->step() == PhotoImportModel::Nothing);
}

TEST_CASE_METHOD(Fixture, "a date that hasn't come yet is none; cancelling forgets the files")
{
    record("2026-11-20T15:00");
    album->setWatched(true);
    model->setVault(vault);
    REQUIRE(model->choose({png("a.png", 1)}, 0));
    model->setUnsureDate(0, "2030-01-01");
    CHECK(model->unsureDate(0) == "2026-11-23");
    model->cancel();
    CHECK(model->step() == PhotoImportModel::Nothing);
    CHECK(model->count() == 0);
}

} // namespace
} // namespace afterglow::app
