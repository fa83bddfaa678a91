#include "app/screens/photos_model.h"

#include "app/civil_text.h"
#include "app/screens/photo_words.h"
#include "photo_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QUrl>

#include <algorithm>

namespace afterglow::app {
namespace {

struct Fixture : test::PhotoFixture {
    std::unique_ptr<PhotosModel> model = std::make_unique<PhotosModel>(*album, loader);

    [[nodiscard]] std::vector<std::string> rows() const
    {
        std::vector<std::string> lines;
        const PhotoGrid &grid = *model->grid();
        for (int row = 0; row < grid.rowCount(); ++row) {
            const auto value = [&](const char *role) { return grid.data(grid.index(row), grid.roleNames().key(role)); };
            switch (value("kind").toInt()) {
            case PhotoGrid::Heading:
                lines.push_back((value("title").toString() + " | " + value("caption").toString()).toStdString());
                break;
            case PhotoGrid::Extras:
                lines.emplace_back("extras");
                break;
            default: {
                QStringList labels;
                for (const QVariant &cell : value("cells").toList())
                    labels.append(cell.value<PhotoCell>().label);
                lines.push_back(labels.join(", ").toStdString());
            }
            }
        }
        return lines;
    }
};

TEST_CASE("a date of middle length names no weekday in any language")
{
    const QLocale before;
    for (const auto &[language, words] :
         {std::pair{"en_GB", "20\u00a0Nov 2026"}, {"de", "20.\u00a0Nov. 2026"}, {"ar", "٢٠\u00a0نوفمبر ٢٠٢٦"}}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        CHECK(mediumDateText(time::Date{std::chrono::year{2026} / 11 / 20}) == QString::fromUtf8(words));
    }
    QLocale::setDefault(before);
}

TEST_CASE_METHOD(Fixture, "photos stand below their session, newest first, in the order of their days")
{
    const auto second = record("2026-10-16T15:00");
    const auto third = record("2026-11-20T15:00");
    addRow(third, "2026-11-23T09:00");
    addRow(third, "2026-11-20T14:00");
    addRow(third, "2026-11-20T18:00");
    addRow(third, "2026-11-21T09:00");
    addRow(second, "2026-10-17T09:00");
    addRow(second, "2026-10-17T09:00", "left");
    model->setActive(true);
    CHECK(model->state() == PhotosModel::Ready);
    CHECK(rows()
          == std::vector<std::string>{"Session 2 | 20\u00a0Nov 2026 · 4 photos", "Before, Day 0, Day 1", "Day 3",
                                      "extras", "Session 1 | 16\u00a0Oct 2026 · 1 photo", "Day 1"});
    CHECK(model->photoAt(3).name == "Front. Session 2, day 3");
    CHECK(model->photoAt(3).detail == "23\u00a0Nov 2026, 09:00");

    model->grid()->setColumns(2);
    CHECK(rows().at(1) == "Before, Day 0");
    CHECK(model->grid()->rowOf(3) == 2);
    CHECK(model->grid()->rowOf(4) == 5);
    CHECK(model->grid()->rowOf(5) == -1);

    model->setPose(1);
    CHECK(rows() == std::vector<std::string>{"Session 1 | 16\u00a0Oct 2026 · 1 photo", "Day 1", "extras"});
}

TEST_CASE_METHOD(Fixture, "areas are offered where photos are of several; each has its own poses")
{
    const auto face = record("2026-11-20T15:00");
    addRow(face, "2026-11-20T18:00");
    model->setActive(true);
    CHECK(model->areas() == QStringList{"Face"});
    const auto scalp = record("2026-11-21T15:00", timeline::SessionStatus::Performed, "scalp");
    addRow(scalp, "2026-11-21T18:00", "crown");
    CHECK(model->areas() == QStringList{"Face", "Scalp"});
    CHECK(model->area() == 0); // what the patient looks at stays
    model->setArea(1);
    CHECK(model->poses() == QStringList{"Hairline", "Crown", "Left", "Right", "Close-up"});
    CHECK(model->pose() == 1); // the first that has a photo
    CHECK(model->count() == 1);
}

TEST_CASE_METHOD(Fixture, "a deleted photo is gone from the screen at once, and comes back when it is taken back")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = add(session, "2026-11-20T18:00");
    model->setActive(true);
    model->remove(QString::fromStdString(id));
    CHECK(model->state() == PhotosModel::Empty);
    CHECK(model->undoText() == "Photo deleted");
    CHECK(journal.photo(id)); // not yet

    model->undo();
    CHECK(model->count() == 1);
    CHECK(model->undoText().isEmpty());

    model->remove(QString::fromStdString(id));
    model->dismissUndo();
    CHECK_FALSE(journal.photo(id));
    CHECK_FALSE(vault->folder().contains(id));
    CHECK(journal.photoDeletions().value().empty());
}

TEST_CASE_METHOD(Fixture,
                 "nothing of a photo stays in memory or on disk once it is deleted, by itself or with its session")
{
    const auto first = record("2026-10-16T15:00");
    const auto second = record("2026-11-20T15:00");
    const std::string alone = add(first, "2026-10-17T09:00");
    const std::string withSession = add(second, "2026-11-20T18:00");
    model->setActive(true);
    REQUIRE(loader.thumbnail(alone));
    const auto one = loader.cachedBytes();
    REQUIRE(loader.thumbnail(withSession));

    model->remove(QString::fromStdString(alone));
    CHECK(loader.cachedBytes() > one); // it can still be taken back
    model->dismissUndo();
    CHECK(loader.cachedBytes() == one);

    model->setActive(false);
    REQUIRE(journal.remove(second.treatment.id));
    CHECK(loader.cachedBytes() == 0);
    CHECK_FALSE(vault->folder().contains(withSession));
}

TEST_CASE_METHOD(Fixture, "nothing of a photo stays in memory once another program has deleted it")
{
    const auto session = record("2026-11-20T15:00");
    const std::string shown = add(session, "2026-11-20T18:00");
    const std::string hidden = add(session, "2026-11-21T18:00");
    const std::string kept = add(session, "2026-11-22T18:00");
    model->setActive(true);
    REQUIRE(loader.thumbnail(kept));
    const auto one = loader.cachedBytes();
    REQUIRE(loader.thumbnail(shown));
    REQUIRE(loader.thumbnail(hidden));
    model->remove(QString::fromStdString(hidden)); // can still be taken back

    const auto database = store::Database::open(file()).value();
    journal::Journal other(*database, zones, plan::builtInTexts());
    REQUIRE(other.removePhotos({shown, hidden}));
    REQUIRE(journal::finishDeletions(other, vault->folder()));
    REQUIRE(journal.refresh());
    CHECK(loader.cachedBytes() == one);
    CHECK(model->count() == 1);
}

TEST_CASE_METHOD(Fixture, "deleting another photo carries out the first deletion")
{
    const auto session = record("2026-11-20T15:00");
    const std::string first = add(session, "2026-11-20T18:00");
    const std::string second = add(session, "2026-11-21T18:00");
    model->setActive(true);
    model->remove(QString::fromStdString(first));
    model->remove(QString::fromStdString(second));
    CHECK_FALSE(journal.photo(first));
    model->undo();
    CHECK(model->count() == 1);
    CHECK(journal.photo(second));
}

TEST_CASE_METHOD(Fixture, "what is deleted is deleted for good when the app is closed, or the screen left")
{
    const auto session = record("2026-11-20T15:00");
    const std::string first = add(session, "2026-11-20T18:00");
    const std::string second = add(session, "2026-11-21T18:00");
    model->setActive(true);
    model->remove(QString::fromStdString(first));
    model->setActive(false);
    CHECK_FALSE(journal.photo(first));
    model->setActive(true);
    model->remove(QString::fromStdString(second));
    model.reset();
    album.reset();
    CHECK_FALSE(journal.photo(second));
    CHECK_FALSE(vault->folder().contains(second));
}

TEST_CASE_METHOD(Fixture, "a deletion that fails shows the photo again and says so")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = add(session, "2026-11-20T18:00");
    model->setActive(true);
    model->remove(QString::fromStdString(id));
    {
        test::OtherProgram other(file());
        other.run("BEGIN EXCLUSIVE");
        model->dismissUndo();
        CHECK(model->error() == "Not saved: your journal is in use by another program. Try again in a moment.");
        other.run("ROLLBACK");
    }
    model->refresh();
    CHECK(model->count() == 1);
    CHECK(journal.photo(id));
}

TEST_CASE_METHOD(Fixture, "a photo that is chosen is shown among those of its area and pose")
{
    const auto face = record("2026-11-20T15:00");
    const auto scalp = record("2026-11-21T15:00", timeline::SessionStatus::Performed, "scalp");
    addRow(scalp, "2026-11-21T18:00", "crown");
    const std::string left = addRow(face, "2026-11-20T18:00", "left");
    model->setActive(true);
    CHECK(model->choose(QString::fromStdString(left)) == 0);
    CHECK(model->poseId() == "left");
    CHECK(model->photoAt(0).id == QString::fromStdString(left));
    CHECK(model->choose("gone") == -1);
    CHECK(model->poseId() == "left");
}

TEST_CASE_METHOD(Fixture, "a photo moves to another day and pose; its time stays")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = addRow(session, "2026-11-21T09:00");
    const QString photo = QString::fromStdString(id);
    model->setActive(true);
    CHECK(model->dayOf(photo) == 1);
    CHECK(model->poseOf(photo) == 0);
    CHECK(model->posesOf(photo) == QStringList{"Front", "Left", "Right", "Close-up"});
    CHECK(model->dayDate(photo, 3) == "23\u00a0Nov 2026");
    CHECK(model->dayDate(photo, -1).isEmpty());
    REQUIRE(model->move(photo, 3, 1));
    const auto moved = journal.photo(id).value();
    CHECK(moved.day == 3);
    CHECK(moved.pose == "left");
    CHECK(moved.taken == berlin.resolve(time::parseLocalTime("2026-11-21T09:00").value()));
    CHECK_FALSE(model->move("0123", 3, 1));
    CHECK_FALSE(model->error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a saved copy is the stored picture")
{
    const auto session = record("2026-11-20T15:00");
    const std::string id = add(session, "2026-11-21T09:00");
    model->setActive(true);
    QSignalSpy saved(model.get(), &PhotosModel::saved);
    const QString path = QString::fromStdString((folder / "copy.jpg").string());
    model->save(QString::fromStdString(id), QUrl::fromLocalFile(path));
    await([&] { return saved.count() == 1; });
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    const QByteArray bytes = copy.readAll();
    const auto stored = vault->load(id).value();
    CHECK(std::ranges::equal(bytes, stored, {}, [](char c) { return static_cast<std::uint8_t>(c); }));

    model->save(QString::fromStdString(id), QUrl::fromLocalFile("/nowhere/copy.jpg"));
    await([&] { return !model->error().isEmpty(); });
    CHECK(saved.count() == 1);
}

TEST_CASE_METHOD(Fixture, "a missing key has its own words, and asks for another try")
{
    QSignalSpy wanted(model.get(), &PhotosModel::keyWanted);
    CHECK_FALSE(model->isOpening());
    model->setActive(true);
    CHECK(wanted.count() == 1);
    CHECK(model->isOpening());
    model->setVault(Error{Error::Kind::NoKey, "", "no key"}, std::nullopt);
    CHECK(model->keyProblem().startsWith("Your photos can't be opened: their key is missing."));
    CHECK_FALSE(model->isOpening());
    model->retryKey();
    CHECK(wanted.count() == 2);
    CHECK(model->isOpening());
    model->setVault(std::nullopt, vault::SecretPlace::KeyFile);
    CHECK_FALSE(model->isOpening());
    CHECK(model->keyProblem().isEmpty());
    CHECK(model->keyPlaceText().contains("only your account may read"));
    model->setVault(std::nullopt, vault::SecretPlace::SystemService);
    CHECK(model->keyPlaceText() == "The key is kept in your system's key store.");
    model->setVault(std::nullopt, vault::SecretPlace::Nowhere);
    CHECK(model->keyPlaceText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "ten thousand photos: rows come and go without a new beginning")
{
    std::vector<journal::Photo> photos(10'000);
    for (std::size_t i = 0; i < photos.size(); ++i)
        photos[i].id = std::to_string(i);
    PhotoList list;
    PhotoGrid grid(list);
    list.become(photos, std::vector<int>(photos.size(), 1), berlin);
    grid.become({{"a", "A", "", 0, 10'000}});
    CHECK(grid.rowCount() == 1 + 3334 + 1);
    QSignalSpy resets(&grid, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&list, &QAbstractItemModel::rowsRemoved);
    photos.erase(photos.begin() + 5000);
    list.become(photos, std::vector<int>(photos.size(), 1), berlin);
    grid.become({{"a", "A", "", 0, 9'999}});
    REQUIRE(removed.count() == 1);
    CHECK(removed[0][1].toInt() == 5000);
    CHECK(removed[0][2].toInt() == 5000);
    CHECK(resets.count() == 0);
    CHECK(grid.rowCount() == 1 + 3333 + 1);
    CHECK(list.cell(5000).id == "5001");
}

} // namespace
} // namespace afterglow::app
