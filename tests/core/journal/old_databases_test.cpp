// Databases as released versions made them: tests/data/databases.
#include "tests/core/journal/photo_fixture.h"

#include "tests/core/store/sql.h"

using namespace afterglow;
using namespace afterglow::test;

TEST_CASE("a database of version 1 holds what the patient recorded")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    execute(PlainConnection(file).handle(), readBytes(AFTERGLOW_TEST_DATA "/databases/version-1.sql"));
    const auto database = store::Database::open(file);
    INFO((database ? "" : database.error().message));
    REQUIRE(database);
    const SystemZones zones;
    auto journal = openJournal(**database, zones, {});

    const auto session = journal.session("s1");
    REQUIRE(session);
    CHECK((session->treatment.instant() == instant("2026-11-20T14:00:00Z")));
    CHECK(session->treatment.revision == 2);
    CHECK((session->treatment.healedAt == instant("2026-11-25T08:00:00Z")));
    CHECK((session->device == journal::Device::Roller));
    CHECK(session->needleLength == 1500);
    CHECK((session->concerns == std::vector<std::string>{"scars", "acne-scars"}));
    CHECK(session->products == "serum");
    CHECK(session->clinic == "Klinik Ä");
    CHECK(session->notes == "two\nlines \U0001F600");
    CHECK(session->numberInSeries == 1);
    const auto planned = journal.session("s2");
    REQUIRE(planned);
    CHECK((planned->treatment.status == timeline::SessionStatus::Planned));
    CHECK(planned->treatment.zone.name() == "Asia/Tokyo");
    CHECK(planned->numberInSeries == 2);
    REQUIRE(journal.series()->size() == 1);
    CHECK(journal.series()->front().plannedSessions == 4);

    const auto checkIns = journal.checkIns("s1");
    REQUIRE(checkIns);
    REQUIRE(checkIns->size() == 1);
    CHECK(checkIns->front().reported.symptoms.at("redness") == 3);
    CHECK((checkIns->front().reported.flags == std::vector<std::string>{"pus"}));
    CHECK(checkIns->front().note == "warm");

    const auto preferences = journal.preferences();
    REQUIRE(preferences);
    CHECK((preferences->timeline
           == timeline::Preferences{std::chrono::minutes{390}, std::chrono::minutes{1380}, {"small/cleanse"}, 3}));
    CHECK(preferences->detailedNotifications);
    CHECK(preferences->homeZone == "Europe/Berlin");

    const auto scenario = journal.scenario({}, session->treatment.zone, {}, {}, 0).value();
    CHECK(scenario.plans.size() == 1);
    REQUIRE(scenario.log.size() == 2);
    CHECK((scenario.log[0].action == timeline::Action::Snoozed));
    CHECK((scenario.log[1].action == timeline::Action::Done));
    REQUIRE(scenario.outdoors.size() == 2);
    CHECK((scenario.outdoors[0].until == instant("2026-11-21T12:00:00Z")));
    CHECK_FALSE(scenario.outdoors[1].until);
    const auto deliveries = journal.deliveries().value();
    REQUIRE(deliveries.size() == 1);
    CHECK(deliveries[0].handle == 7);

    // What version 2 brought.
    CHECK(journal.photos()->empty());
    CHECK(add(journal, 'a', "s1").day == 1);
    CHECK((journal.thumbnail(idOf('a')).value() == kThumbnail));
    REQUIRE(journal.remove("s1"));
    CHECK((journal.photoDeletions().value() == std::vector{idOf('a')}));
}

TEST_CASE("a database of version 2 holds its photos, and takes what version 3 brought")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    execute(PlainConnection(file).handle(), readBytes(AFTERGLOW_TEST_DATA "/databases/version-2.sql"));
    const auto database = store::Database::open(file);
    INFO((database ? "" : database.error().message));
    REQUIRE(database);
    const SystemZones zones;
    auto journal = openJournal(**database, zones, {});

    const auto photos = journal.photos().value();
    REQUIRE(photos.size() == 2);
    CHECK(photos[0].id == idOf('a'));
    CHECK(photos[0].camera == "Back camera");
    CHECK_FALSE(photos[0].dayChosen);
    CHECK(photos[1].pose == "left");
    CHECK(photos[1].day == 3);
    CHECK((journal.thumbnail(idOf('b')).value() == files::Bytes{3, 4}));
    CHECK((journal.photoDeletions().value() == std::vector{idOf('c')}));
    CHECK(journal.rednessMarks(journal.session("s1")->series, "front").value());
    CHECK(journal.preferences()->timeline.dailyLimit == 3);

    CHECK(journal.clinic()->phone.empty());
    CHECK(journal.products()->empty());
    REQUIRE(journal.setClinic({"Klinik", "030 123"}));
    REQUIRE(journal.setScreening("s2", {{"pregnant", journal::Answer::Unsure}}));
    REQUIRE(journal.remove("s2"));
    CHECK(journal.screening("s2")->empty());
}
