#include "app/composition.h"

#include "app/languages.h"
#include "fixture.h"
#include "support/fake_exchange.h"
#include "support/fake_system.h"

#include <QLocale>
#include <QTest>

namespace afterglow::app {
namespace {

/// A system that keeps a language for each app.
class FakeLanguageChoice final : public platform::LanguageChoice {
public:
    [[nodiscard]] QString agree(const QString &chosen) override { return system.value_or(chosen); }
    void choose(const QString &tag) override { told.append(tag); }

    std::optional<QString> system; ///< another than the app's own
    QStringList told;
};

/// What the other tests read is English.
struct BackToEnglish {
    ~BackToEnglish() { useLanguage(QStringLiteral("en")); }
};

TEST_CASE("without a session bus the journal opens, and the words say that reminders can't be shown")
{
    const test::TemporaryFolder folder;
    Composition composition(folder.path());
    CHECK(composition.model().state() == AppModel::Opening);
    composition.open();
    CHECK(composition.model().state() == AppModel::Ready);
    REQUIRE(composition.journal() != nullptr);
    REQUIRE(composition.model().today() != nullptr);
    CHECK(composition.model().today()->state() == TodayModel::Empty);
    CHECK(composition.model().reminderProblem()
          == "Reminders can't be shown: no notification service is running on this computer.");
    CHECK_FALSE(composition.hasReminders());
    CHECK(std::filesystem::exists(folder / "journal.db"));
}

TEST_CASE("a newer journal is left as it is, and the words say what to do")
{
    const test::TemporaryFolder folder;
    REQUIRE(store::Database::open(folder / "journal.db"));
    test::OtherProgram(folder / "journal.db").run("PRAGMA user_version = 9999");
    const auto before = test::contents(folder.path());

    Composition composition(folder.path());
    composition.open();
    CHECK(composition.model().state() == AppModel::Failed);
    CHECK(composition.model().errorTitle() == "Your journal is newer than this app");
    CHECK_FALSE(composition.model().errorText().isEmpty());
    CHECK_FALSE(composition.model().canRetry());
    CHECK(composition.model().today() == nullptr);
    CHECK(composition.journal() == nullptr);
    CHECK_FALSE(composition.hasReminders());
    CHECK(test::contents(folder.path()) == before);
}

TEST_CASE("a journal that could not be opened opens at another try")
{
    const test::TemporaryFolder folder;
    const auto file = folder / "journal.db";
    REQUIRE(store::Database::open(file));
    const std::string bytes = test::readBytes(file);
    test::writeBytes(file, "no database at all");

    Composition composition(folder.path());
    composition.open();
    CHECK(composition.model().state() == AppModel::Failed);
    CHECK(composition.model().errorTitle() == "Your journal can't be read");

    test::writeBytes(file, bytes);
    composition.model().retry();
    CHECK(composition.model().state() == AppModel::Ready);
    CHECK(composition.model().errorTitle().isEmpty());
}

TEST_CASE("what a kill left of photos goes at the next start, without the key")
{
    const test::TemporaryFolder folder;
    REQUIRE(store::Database::open(folder / "journal.db"));
    const auto photos = folder / "photos";
    std::filesystem::create_directory(photos);
    const auto orphan = photos / std::string(32, 'a');
    const auto other = photos / "not-a-photo";
    for (const auto &file : {orphan, other}) {
        test::writeBytes(file, "sealed");
        std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - std::chrono::hours{48});
    }
    Composition composition(folder.path());
    composition.open();
    CHECK(QTest::qWaitFor([&] { return !std::filesystem::exists(orphan); }));
    CHECK(std::filesystem::exists(other));
}

TEST_CASE(
    "the system's share sheet, photo picker and cover reach the screens, and what a kill left of photos in clear goes")
{
    const test::TemporaryFolder folder;
    const test::TemporaryFolder cache;
    const auto left = {cache / "shared" / "photo.jpg", folder / "import" / "photo.jpg"};
    for (const auto &file : left) {
        std::filesystem::create_directory(file.parent_path());
        test::writeBytes(file, "in clear");
    }
    SystemAccess system;
    auto sheet = std::make_unique<test::FakeShareSheet>(cache / "shared");
    auto cover = std::make_unique<test::FakeScreenCover>();
    const auto &opened = *sheet;
    const auto &calls = cover->calls;
    system.shareSheet = std::move(sheet);
    system.photoPicker = std::make_unique<test::FakePhotoPicker>();
    system.screenCover = std::move(cover);
    Composition composition(folder.path(), {}, std::move(system));
    for (const auto &file : left)
        CHECK_FALSE(std::filesystem::exists(file));
    composition.open();
    AppModel &model = composition.model();
    REQUIRE(model.state() == AppModel::Ready);
    CHECK(model.photos()->canShare());
    CHECK(model.compare()->canShare());
    CHECK(model.timeLapse()->canShare());
    CHECK(model.photoImport()->canPick());
    CHECK(model.screens()->checkInHistory()->share()->canShare());
    model.screens()->checkIn()->share()->setText("Day 3");
    model.screens()->checkIn()->share()->share();
    CHECK(opened.text == "Day 3");

    CHECK(calls.empty());
    model.setPhotosShown(true);
    model.setPhotosShown(true);
    model.setPhotosShown(false);
    CHECK(calls == std::vector<bool>{true, false});
}

/// The app on a phone, on the Monday after a treatment on Friday.
struct Phone {
    Phone() { composition.clock().set(berlin.resolve(time::parseLocalTime("2026-11-23T10:00").value())); }

    void open()
    {
        composition.open();
        REQUIRE(composition.model().state() == AppModel::Ready);
    }
    [[nodiscard]] journal::Session treatment() const
    {
        journal::Session session;
        session.treatment.performedAt = time::parseLocalTime("2026-11-20T15:00").value();
        session.treatment.zone = berlin;
        session.treatment.area = "face";
        session.treatment.plan = "standard-microneedling";
        session.treatment.status = timeline::SessionStatus::Performed;
        return session;
    }

    test::TemporaryFolder folder;
    test::TemporaryFolder cache;
    test::FakeSystem system;
    QtZoneSource zones;
    time::Zone berlin = zones.zone("Europe/Berlin").value();
    Composition composition{folder.path(), {}, system.makeAccess(cache.path(), true)};
};

TEST_CASE("what another process writes while the app runs is seen on the screen and in what is planned")
{
    Phone phone;
    phone.open();
    const TodayModel &today = *phone.composition.model().today();
    REQUIRE(today.state() == TodayModel::Empty);
    REQUIRE(phone.system.notifications->armed.pending.empty());

    const auto database = store::Database::open(phone.folder / "journal.db").value();
    journal::Journal other(*database, phone.zones, plan::builtInTexts());
    REQUIRE(other.record(phone.treatment()));

    CHECK(QTest::qWaitFor([&] { return today.state() == TodayModel::Ready; }));
    CHECK(QTest::qWaitFor([&] { return !phone.system.notifications->armed.pending.empty(); }));
}

TEST_CASE("a tap on a notice of ours opens Today and raises the window, one on another's does nothing")
{
    Phone phone;
    phone.open();
    REQUIRE(phone.composition.journal()->record(phone.treatment()));
    test::FakeNotifications &notifications = *phone.system.notifications;
    REQUIRE(QTest::qWaitFor([&] { return !notifications.shown.empty(); })); // what is due since Friday
    int shown = 0;
    QStringList raised;
    QObject::connect(&phone.composition.model(), &AppModel::showToday, &phone.composition, [&shown] { ++shown; });
    QObject::connect(&phone.composition, &Composition::raiseRequested, &phone.composition,
                     [&raised](const QString &token) { raised.append(token); });

    using reminders::Answer;
    emit notifications.answered(1000, Answer::Opened, QStringLiteral("another's"));
    CHECK(shown == 0);
    emit notifications.answered(1, Answer::Opened, QStringLiteral("ours"));
    CHECK(shown == 1);
    CHECK(raised == QStringList{QStringLiteral("ours")});
    emit notifications.answered(1, Answer::Dismissed, QStringLiteral("ours"));
    CHECK(shown == 1);
}

TEST_CASE("without a share sheet and a photo picker the file dialogs stay")
{
    const test::TemporaryFolder folder;
    Composition composition(folder.path());
    composition.open();
    AppModel &model = composition.model();
    CHECK_FALSE(model.photos()->canShare());
    CHECK_FALSE(model.compare()->canShare());
    CHECK_FALSE(model.timeLapse()->canShare());
    CHECK_FALSE(model.photoImport()->canPick());
    CHECK_FALSE(model.screens()->checkIn()->share()->canShare());
}

TEST_CASE("a language that was chosen in the system's settings holds, at the start and from then on")
{
    const BackToEnglish english;
    const test::TemporaryFolder folder;
    SystemAccess system;
    auto choice = std::make_unique<FakeLanguageChoice>();
    FakeLanguageChoice &there = *choice;
    there.system = QStringLiteral("de-AT");
    system.language = std::move(choice);
    Composition composition(folder.path(), {}, std::move(system));
    CHECK(composition.settings().language() == "de");
    CHECK(QLocale().language() == QLocale::German);
    CHECK(there.told.isEmpty());

    there.system = QStringLiteral("pt-BR");
    emit there.changed();
    CHECK(composition.settings().language() == "pt-BR");
    CHECK(QLocale().language() == QLocale::Portuguese);

    there.system = QString();
    emit there.changed();
    CHECK(composition.settings().language().isEmpty());
    CHECK(QLocale().language() == QLocale(closestLanguage(QLocale::system())).language());
}

TEST_CASE("a language that was chosen in the app is told to the system, once")
{
    const BackToEnglish english;
    const test::TemporaryFolder folder;
    SystemAccess system;
    auto choice = std::make_unique<FakeLanguageChoice>();
    FakeLanguageChoice &there = *choice;
    system.language = std::move(choice);
    Composition composition(folder.path(), {}, std::move(system));
    composition.settings().setLanguage(QStringLiteral("fr"));
    composition.settings().setTheme(Settings::Dark);
    emit there.changed();
    CHECK(there.told == QStringList{QStringLiteral("fr")});
    CHECK(QLocale().language() == QLocale::French);
}

TEST_CASE("another language of the system itself is followed where none was chosen")
{
    const BackToEnglish english;
    const test::TemporaryFolder folder;
    SystemAccess system;
    auto choice = std::make_unique<FakeLanguageChoice>();
    FakeLanguageChoice &there = *choice;
    system.language = std::move(choice);
    Composition composition(folder.path(), {}, std::move(system));
    useLanguage(QStringLiteral("es")); // as if the system had spoken it until now
    int changes = 0;
    QObject::connect(&composition, &Composition::languageChanged, &composition, [&changes] { ++changes; });
    emit there.changed();
    emit there.changed();
    CHECK(changes == 1);
    CHECK(QLocale().language() == QLocale(closestLanguage(QLocale::system())).language());
}

TEST_CASE("the camera is as it was last used, at the next start")
{
    const test::TemporaryFolder folder;
    {
        Composition composition(folder.path());
        composition.open();
        CameraModel &camera = *composition.model().camera();
        CHECK_FALSE(camera.hasTimer());
        camera.setGhostShown(false);
        camera.setGhostStrength(0.75);
        camera.setTimer(true);
        camera.setHoldStill(false);
    }
    Composition composition(folder.path());
    composition.open();
    const CameraModel &camera = *composition.model().camera();
    CHECK_FALSE(camera.isGhostShown());
    CHECK(camera.ghostStrength() == 0.75);
    CHECK(camera.hasTimer());
    CHECK_FALSE(camera.holdsStill());
}

TEST_CASE("the look that was chosen holds from the first frame on, but not against the command line")
{
    const test::TemporaryFolder folder;
    Settings(folder.path()).setTheme(Settings::Dark);
    Composition composition(folder.path());
    CHECK(composition.appearance().isDark());
    composition.settings().setTheme(Settings::Light);
    composition.settings().setTextScale(1.6);
    CHECK_FALSE(composition.appearance().isDark());
    CHECK(composition.appearance().textScale() == 1.6);
    composition.appearance().choose({.dark = true, .textScale = {}, .reducedMotion = {}, .mirrored = {}});
    CHECK(composition.appearance().isDark());
    CHECK(composition.appearance().textScale() == 1.6);

    // Left to the system again.
    composition.appearance().choose({});
    composition.appearance().setSystem({.dark = true, .textScale = 1.2, .reducedMotion = {}, .mirrored = {}});
    CHECK_FALSE(composition.appearance().isDark());
    composition.settings().setTheme(Settings::SystemTheme);
    composition.settings().setTextScale(0);
    CHECK(composition.appearance().isDark());
    CHECK(composition.appearance().textScale() == 1.2);
}

TEST_CASE("home times hold on the screens as well, from the moment they are chosen and at the next start")
{
    const test::TemporaryFolder folder;
    // Another one than here, wherever this runs.
    const std::string here = systemZoneName();
    const std::string home = here == "Asia/Tokyo" ? "Europe/Berlin" : "Asia/Tokyo";
    {
        Composition composition(folder.path());
        composition.open();
        CHECK(composition.zone().zone().name() == here);
        journal::Preferences preferences = composition.journal()->preferences().value();
        preferences.homeZone = home;
        REQUIRE(composition.journal()->setPreferences(preferences));
        CHECK(composition.zone().zone().name() == home);
    }
    Composition composition(folder.path());
    composition.open();
    CHECK(composition.zone().zone().name() == home);
    journal::Preferences preferences = composition.journal()->preferences().value();
    preferences.homeZone.reset();
    REQUIRE(composition.journal()->setPreferences(preferences));
    CHECK(composition.zone().zone().name() == here);
}

} // namespace
} // namespace afterglow::app
