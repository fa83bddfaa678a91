#include "tests/core/journal/fixture.h"

#include "core/journal/photo_files.h"
#include "core/journal/pose.h"
#include "core/store/thumbnail_reader.h"
#include "tests/core/journal/photo_fixture.h"
#include "tests/core/store/sql.h"

#include <limits>
#include <thread>

using namespace afterglow;
using namespace afterglow::test;

namespace {

using Ids = std::vector<std::string>;

Ids idsOf(const Result<std::vector<journal::Photo>> &photos)
{
    Ids ids;
    for (const auto &one : photos.value())
        ids.push_back(one.id);
    return ids;
}

} // namespace

TEST_CASE("each area has its poses")
{
    CHECK(journal::isPose("face", "front"));
    CHECK(journal::isPose("stomach", "close-up"));
    CHECK(journal::isPose("scalp", "crown"));
    CHECK_FALSE(journal::isPose("scalp", "front"));
    CHECK_FALSE(journal::isPose("face", "crown"));
    CHECK_FALSE(journal::isPose("face", ""));
}

TEST_CASE_METHOD(Fixture, "a photo comes back as it was added, with its area and day")
{
    record();
    const Signals signals(journal);
    auto added = photo('a');
    added.camera = "Webcam (front) Ä";
    const auto stored = journal.addPhoto(added, kThumbnail);
    REQUIRE(stored);
    CHECK(signals.count() == 1);
    const auto read = journal.photo(added.id);
    REQUIRE(read);
    for (const auto &one : {*stored, *read}) {
        CHECK(one.id == added.id);
        CHECK(one.session == "s1");
        CHECK(one.area == "face");
        CHECK(one.pose == "front");
        CHECK(one.day == 1);
        CHECK_FALSE(one.dayChosen);
        CHECK((one.taken == added.taken));
        CHECK(one.width == 3000);
        CHECK(one.height == 4000);
        CHECK(one.camera == added.camera);
        CHECK(one.digest == added.digest);
        CHECK(one.bytes == 1234);
    }
    CHECK((journal.thumbnail(added.id).value() == kThumbnail));
    CHECK((journal.photo(idOf('b')).error().kind == Error::Kind::NotFound));
    CHECK((journal.thumbnail(idOf('b')).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture, "the day counts local dates from the treatment's, and what was before its hour is before")
{
    record(); // 15:00 in Berlin, 14:00 in UTC
    auto day = [&, letter = 'a'](std::string_view taken) mutable {
        return add(journal, letter++, "s1", "front", taken).day;
    };
    CHECK(day("2026-11-20T13:59:59Z") == journal::kDayBefore);
    CHECK(day("2026-01-01T00:00:00Z") == journal::kDayBefore);
    CHECK(day("2026-11-20T14:00:00Z") == 0);
    CHECK(day("2026-11-20T22:59:59Z") == 0);
    CHECK(day("2026-11-20T23:00:00Z") == 1); // midnight in Berlin
    CHECK(day("2100-01-01T00:00:00Z") == journal::kLastPhotoDay);
}

TEST_CASE_METHOD(Fixture, "a derived day follows a correction of the treatment's date, a chosen one doesn't")
{
    auto session = record();
    add(journal, 'a');
    add(journal, 'b');
    REQUIRE(journal.movePhoto(idOf('b'), 5, "left"));
    session.treatment.performedAt = local("2026-11-18T15:00");
    REQUIRE(journal.update(session));
    CHECK(journal.photo(idOf('a'))->day == 3);
    CHECK(journal.photo(idOf('b'))->day == 5);

    const auto back = journal.movePhoto(idOf('b'), std::nullopt, "left");
    REQUIRE(back);
    CHECK(back->day == 3);
    CHECK_FALSE(back->dayChosen);
    CHECK(back->pose == "left");
}

TEST_CASE_METHOD(Fixture, "a photo is moved to days and poses that there are")
{
    record();
    add(journal, 'a');
    const Signals signals(journal);
    const auto moved = journal.movePhoto(idOf('a'), journal::kDayBefore, "close-up");
    REQUIRE(moved);
    CHECK(moved->day == journal::kDayBefore);
    CHECK(moved->dayChosen);
    CHECK((moved->taken == instant("2026-11-21T10:00:00Z")));
    CHECK(signals.count() == 1);

    CHECK((journal.movePhoto(idOf('a'), -2, "front").error().place == "/day"));
    CHECK((journal.movePhoto(idOf('a'), journal::kLastPhotoDay + 1, "front").error().place == "/day"));
    CHECK((journal.movePhoto(idOf('a'), 1, "crown").error().place == "/pose"));
    CHECK((journal.movePhoto(idOf('b'), 1, "front").error().kind == Error::Kind::NotFound));
    CHECK(journal.photo(idOf('a'))->pose == "close-up");
    CHECK(signals.count() == 1);
}

TEST_CASE_METHOD(Fixture, "photos are in the order of sessions, days and hours, and can be filtered")
{
    record("later", "2026-11-20T15:00");
    record("earlier", "2026-10-01T15:00");
    record("head", "2026-10-15T15:00", "scalp");
    add(journal, 'd', "later", "front", "2026-11-21T10:00:00Z");
    add(journal, 'a', "later", "left", "2026-11-21T10:00:00Z");
    add(journal, 'e', "later", "front", "2026-11-21T09:00:00Z");
    add(journal, 'f', "later", "front", "2026-11-19T09:00:00Z");
    add(journal, 'b', "earlier", "front", "2026-12-01T10:00:00Z");
    add(journal, 'c', "head", "crown", "2026-10-16T10:00:00Z");
    REQUIRE(journal.movePhoto(idOf('f'), 9, "front"));

    CHECK((idsOf(journal.photos()) == Ids{idOf('b'), idOf('c'), idOf('e'), idOf('a'), idOf('d'), idOf('f')}));
    CHECK((idsOf(journal.photos({.session = "later", .area = {}, .pose = {}}))
           == Ids{idOf('e'), idOf('a'), idOf('d'), idOf('f')}));
    CHECK((idsOf(journal.photos({.session = {}, .area = "face", .pose = "front"}))
           == Ids{idOf('b'), idOf('e'), idOf('d'), idOf('f')}));
    CHECK((idsOf(journal.photos({.session = {}, .area = "scalp", .pose = {}})) == Ids{idOf('c')}));
    CHECK(journal.photos({.session = "none", .area = {}, .pose = {}})->empty());
}

TEST_CASE_METHOD(Fixture, "a photo that breaks a rule is refused by the name of the member")
{
    record();
    const auto refusal = [&](auto change) {
        auto changed = photo('a');
        change(changed);
        const auto refused = journal.addPhoto(changed, kThumbnail);
        REQUIRE_FALSE(refused);
        return refused.error().place;
    };
    CHECK(refusal([](auto &one) { one.id = "x"; }) == "/id");
    CHECK(refusal([](auto &one) { one.session = "none"; }) == "/session");
    CHECK(refusal([](auto &one) { one.pose = "crown"; }) == "/pose");
    CHECK(refusal([](auto &one) { one.taken = time::Instant::max(); }) == "/taken");
    CHECK(refusal([](auto &one) { one.width = 0; }) == "/width");
    CHECK(refusal([](auto &one) { one.height = journal::kLongestPhotoSide + 1; }) == "/height");
    CHECK(refusal([](auto &one) { one.camera = std::string(journal::kLongestCamera + 1, 'x'); }) == "/camera");
    CHECK(refusal([](auto &one) { one.camera = "\xff"; }) == "/camera");
    CHECK(refusal([](auto &one) { one.digest = std::string(64, 'X'); }) == "/digest");
    CHECK(refusal([](auto &one) { one.digest = std::string(63, '0'); }) == "/digest");
    CHECK(refusal([](auto &one) { one.bytes = 0; }) == "/bytes");
    CHECK((journal.addPhoto(photo('a'), {}).error().place == "/thumbnail"));
    CHECK((journal.addPhoto(photo('a'), files::Bytes(journal::kLargestThumbnail + 1)).error().place == "/thumbnail"));
    CHECK(journal.photos()->empty());

    REQUIRE(journal.addPhoto(photo('a'), files::Bytes(journal::kLargestThumbnail)));
    CHECK((journal.addPhoto(photo('a'), kThumbnail).error().place == "/id"));
}

TEST_CASE_METHOD(Fixture, "the same picture is found again by its digest")
{
    record();
    add(journal, 'b', "s1", "front", "2026-11-22T10:00:00Z");
    const auto digest = journal.photo(idOf('b'))->digest;
    auto twin = photo('a', "s1", "left", "2026-11-23T10:00:00Z");
    twin.digest = digest;
    REQUIRE(journal.addPhoto(twin, kThumbnail));
    const auto found = journal.photoWithDigest(digest);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->id == idOf('b'));
    CHECK((*found)->day == 2);
    CHECK_FALSE(journal.photoWithDigest(std::string(64, '9')).value());
}

TEST_CASE_METHOD(Fixture, "a removed photo is queued until its file is gone, and its id isn't used again meanwhile")
{
    record();
    for (const char letter : {'a', 'b', 'c'})
        add(journal, letter);
    const Signals signals(journal);
    REQUIRE(journal.removePhotos({idOf('c'), idOf('a')}));
    CHECK(signals.count() == 1);
    CHECK((idsOf(journal.photos()) == Ids{idOf('b')}));
    CHECK((journal.photoDeletions().value() == Ids{idOf('a'), idOf('c')}));
    CHECK(ask(database->handle(), "SELECT count(*) FROM photo_thumbnails") == "1");
    CHECK((journal.addPhoto(photo('a'), kThumbnail).error().place == "/id"));

    REQUIRE(journal.photoDeleted(idOf('a')));
    CHECK((journal.photoDeletions().value() == Ids{idOf('c')}));
    CHECK(signals.count() == 1);

    // All or nothing.
    CHECK((journal.removePhotos({idOf('b'), idOf('d')}).error().kind == Error::Kind::NotFound));
    CHECK((idsOf(journal.photos()) == Ids{idOf('b')}));
    CHECK((journal.photoDeletions().value() == Ids{idOf('c')}));
    CHECK(signals.count() == 1);
}

TEST_CASE_METHOD(Fixture, "a removed session takes its photos along, and queues their files")
{
    record("s1");
    record("s2", "2026-10-01T15:00");
    add(journal, 'a', "s1");
    add(journal, 'b', "s1");
    add(journal, 'c', "s2");
    REQUIRE(journal.remove("s1"));
    CHECK((idsOf(journal.photos()) == Ids{idOf('c')}));
    CHECK((journal.photoDeletions().value() == Ids{idOf('a'), idOf('b')}));
}

TEST_CASE_METHOD(Fixture, "what is queued is deleted, and what has no row is swept")
{
    record();
    const vault::PhotoFolder photos(folder / "photos");
    const auto now = instant("2100-01-01T00:00:00Z"); // long after the files were written
    for (const char letter : {'a', 'b', 'c'})
        REQUIRE(photos.write(idOf(letter), files::Bytes{1}));
    add(journal, 'a');
    add(journal, 'b');
    REQUIRE(journal.removePhotos({idOf('b')}));
    CHECK(journal::tidyPhotos(journal, photos, now) == 1);
    CHECK((photos.ids().value() == Ids{idOf('a')}));
    CHECK(journal.photoDeletions()->empty());
    CHECK(journal::tidyPhotos(journal, photos, now) == 0);
    CHECK((idsOf(journal.photos()) == Ids{idOf('a')}));
}

TEST_CASE_METHOD(Fixture, "a file that can't be deleted stays queued, and doesn't keep the others")
{
    record();
    const vault::PhotoFolder photos(folder / "photos");
    for (const char letter : {'a', 'b'})
        add(journal, letter);
    REQUIRE(photos.write(idOf('b'), files::Bytes{1}));
    std::filesystem::create_directory(photos.path() / idOf('a')); // no file
    REQUIRE(journal.removePhotos({idOf('a'), idOf('b')}));
    CHECK_FALSE(journal::finishDeletions(journal, photos));
    CHECK((journal.photoDeletions().value() == Ids{idOf('a')}));
    CHECK(photos.ids().value() == Ids{idOf('a')});
}

TEST_CASE_METHOD(Fixture, "thumbnails are read beside the journal, from several threads")
{
    record();
    add(journal, 'a');
    const auto file = this->file();
    std::vector<std::thread> threads;
    std::vector<int> good(4);
    for (auto &count : good)
        threads.emplace_back([&count, &file] {
            auto reader = store::ThumbnailReader::open(file);
            for (int i = 0; reader && i < 50; ++i)
                count += reader->read(idOf('a')) == kThumbnail ? 1 : 0;
        });
    auto reader = store::ThumbnailReader::open(file);
    REQUIRE(reader);
    CHECK((reader->read(idOf('b')).error().kind == Error::Kind::NotFound));
    add(journal, 'b'); // seen as soon as it is there
    CHECK(reader->read(idOf('b')) == kThumbnail);
    REQUIRE(journal.removePhotos({idOf('b')}));
    CHECK((reader->read(idOf('b')).error().kind == Error::Kind::NotFound));
    for (auto &thread : threads)
        thread.join();
    CHECK((good == std::vector<int>(4, 50)));
    CHECK((store::ThumbnailReader::open(folder / "none.db").error().kind == Error::Kind::NotFound));
    CHECK_FALSE(std::filesystem::exists(folder / "none.db"));
}

TEST_CASE_METHOD(Fixture, "redness marks are one pair a series and pose")
{
    const auto series = record("s1", "2026-10-01T15:00").series;
    record("s2");
    add(journal, 'a', "s1");
    add(journal, 'b', "s2");
    add(journal, 'c', "s2", "left");
    CHECK_FALSE(journal.rednessMarks(series, "front").value());

    const photos::Marks marks{{{0.1, -0.2}, 0.05}, {{-0.3, 0.25}, 0.125}};
    const Signals signals(journal);
    REQUIRE(journal.setRednessMarks({idOf('a'), marks}));
    REQUIRE(journal.setRednessMarks({idOf('c'), marks}));
    CHECK(signals.count() == 2);
    auto found = journal.rednessMarks(series, "front").value();
    REQUIRE(found);
    CHECK(found->photo == idOf('a'));
    CHECK((found->marks == marks));

    const photos::Marks others{{{0.0, 0.0}, 0.1}, {{0.2, 0.2}, 0.1}};
    REQUIRE(journal.setRednessMarks({idOf('b'), others}));
    found = journal.rednessMarks(series, "front").value();
    REQUIRE(found);
    CHECK(found->photo == idOf('b'));
    CHECK((found->marks == others));
    REQUIRE(journal.setRednessMarks({idOf('b'), marks})); // the same photo again
    CHECK((journal.rednessMarks(series, "front").value()->marks == marks));

    SECTION("cleared")
    {
        REQUIRE(journal.clearRednessMarks(series, "front"));
        CHECK_FALSE(journal.rednessMarks(series, "front").value());
        CHECK(journal.rednessMarks(series, "left").value());
    }
    SECTION("gone with their photo")
    {
        REQUIRE(journal.removePhotos({idOf('b')}));
        CHECK_FALSE(journal.rednessMarks(series, "front").value());
    }
    SECTION("not taken along to another pose")
    {
        REQUIRE(journal.movePhoto(idOf('b'), 3, "front"));
        CHECK(journal.rednessMarks(series, "front").value());
        REQUIRE(journal.movePhoto(idOf('b'), 3, "right"));
        CHECK_FALSE(journal.rednessMarks(series, "front").value());
        CHECK_FALSE(journal.rednessMarks(series, "right").value());
    }
}

TEST_CASE_METHOD(Fixture, "a redness mark lies within its photo")
{
    const auto series = record().series;
    add(journal, 'a'); // 3:4, so from -0.667 to 0.667 in height
    const photos::Mark good{{0.0, 0.0}, 0.1};
    const auto place = [&](photos::Mark treated, photos::Mark untreated) {
        const auto set = journal.setRednessMarks({idOf('a'), {treated, untreated}});
        return set ? std::string() : set.error().place;
    };
    CHECK(place({{0.0, 0.5}, 0.1}, good).empty());
    CHECK(place({{0.45, 0.0}, 0.1}, good) == "/treated");
    CHECK(place(good, {{0.0, -0.6}, 0.1}) == "/untreated");
    CHECK(place({{0.0, 0.0}, 0.0}, good) == "/treated");
    CHECK(place({{std::numeric_limits<double>::quiet_NaN(), 0.0}, 0.1}, good) == "/treated");
    CHECK((journal.setRednessMarks({idOf('b'), {good, good}}).error().kind == Error::Kind::NotFound));
    CHECK(journal.rednessMarks(series, "front").value()->marks.treated.centre.y == 0.5);
}

TEST_CASE("of a large database everything but the thumbnails is checked at opening")
{
    Fixture fixture;
    fixture.record();
    constexpr std::size_t thumbnailSize = 1'000'000;
    const auto whole = fixture.file();
    for (int n = 0; n < 20; ++n) {
        auto one = photo('a');
        one.id = fmt::format("{:032x}", n);
        REQUIRE(fixture.journal.addPhoto(one, files::Bytes(thumbnailSize, 0x5a)));
    }
    const auto pageOf = [&](const std::string &name) {
        return std::stoull(
            ask(fixture.database->handle(), "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'"));
    };
    execute(fixture.database->handle(), "PRAGMA wal_checkpoint(TRUNCATE)");
    const auto bytes = readBytes(whole);
    const auto opensWithout = [&](const std::string &table) {
        auto damaged = bytes;
        damaged.replace((pageOf(table) - 1) * 4096, 4096, std::string(4096, '\xee'));
        const auto copy = fixture.folder / "damaged" / "journal.db";
        std::filesystem::create_directories(copy.parent_path());
        writeBytes(copy, damaged);
        return store::Database::open(copy);
    };
    REQUIRE(bytes.size() > 20 * thumbnailSize);
    CHECK(opensWithout("photo_thumbnails"));
    for (const auto *table : {"photos", "sessions", "photo_deletions", "photos_by_session"}) {
        const auto refused = opensWithout(table);
        INFO(table);
        REQUIRE_FALSE(refused);
        CHECK((refused.error().kind == Error::Kind::Damaged));
    }
}
